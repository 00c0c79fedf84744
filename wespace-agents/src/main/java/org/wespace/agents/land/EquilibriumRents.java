package org.wespace.agents.land;

/**
 * Rents by damped iteration, {@code p <- p (demand / supply)^f}: called again and again it finds the rents that clear.
 *
 * <p>Source: the solver of Ahlfeldt, Redding, Sturm &amp; Wolf, "The economics of density" (Econometrica 2015), whose
 * code takes f = .5 far from and .25 near to the solution.
 *
 * @param structuralVacancy share of floor that is vacant when supply meets demand, in [0, 1)
 * @param damping exponent f, in (0, 1]
 */
public record EquilibriumRents(double structuralVacancy, double damping) implements RentRule {

    public EquilibriumRents {
        RentParameters.requireVacancy(structuralVacancy);
        if (!(damping > 0 && damping <= 1)) {
            throw new IllegalArgumentException("damping must be in (0, 1]: " + damping);
        }
    }

    @Override
    public double next(double rent, double money, double squareMetres, double floor) {
        double ratio = RentParameters.demandToSupply(rent, money, squareMetres, floor * (1 - structuralVacancy));
        return rent * StrictMath.pow(ratio, damping);
    }
}
