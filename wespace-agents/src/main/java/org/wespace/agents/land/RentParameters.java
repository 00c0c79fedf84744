package org.wespace.agents.land;

/**
 * How rents are set.
 *
 * @param structuralVacancy share of floor that is vacant when supply meets demand, in [0, 1)
 * @param noFallAbove vacancy above which the vacancy rule lets no rent fall
 * @param clipLow least factor of a round of tatonnement, in (0, 1]
 * @param clipHigh largest factor of a round of tatonnement, at least 1
 * @param rounds rounds of tatonnement in a tick, at least 1
 * @param damping exponent of the equilibrium rule, in (0, 1]
 * @param lowestShare rent below which nothing is let, as a share of the mean rent of the use at the start, in (0, 1)
 */
public record RentParameters(
        double structuralVacancy,
        double noFallAbove,
        double clipLow,
        double clipHigh,
        int rounds,
        double damping,
        double lowestShare) {

    public RentParameters {
        requireVacancy(structuralVacancy);
        if (!(lowestShare > 0 && lowestShare < 1)) {
            throw new IllegalArgumentException("lowestShare must be in (0, 1): " + lowestShare);
        }
        new EquilibriumRents(structuralVacancy, damping);
        new Tatonnement(structuralVacancy, clipLow, clipHigh, rounds);
        new VacancyRents(structuralVacancy, noFallAbove);
    }

    /**
     * Structural vacancy .05 (assumption), no fall above .10 (SILO, Moeckel 2017), clip .75 to 1.25 and 5 rounds
     * (UrbanSim), damping .25 (Ahlfeldt, Redding, Sturm &amp; Wolf 2015, near the solution), lowest rent a tenth of the
     * mean at the start (assumption).
     */
    public static RentParameters standard() {
        return new RentParameters(0.05, 0.10, 0.75, 1.25, 5, 0.25, 0.10);
    }

    /** The damped search for the rents that clear. */
    public EquilibriumRents equilibrium() {
        return new EquilibriumRents(structuralVacancy, damping);
    }

    /** The clipped rounds, the default in a tick. */
    public Tatonnement tatonnement() {
        return new Tatonnement(structuralVacancy, clipLow, clipHigh, rounds);
    }

    /** The rule by vacancy. */
    public VacancyRents vacancy() {
        return new VacancyRents(structuralVacancy, noFallAbove);
    }

    static void requireVacancy(double vacancy) {
        if (!(vacancy >= 0 && vacancy < 1)) {
            throw new IllegalArgumentException("structuralVacancy must be in [0, 1): " + vacancy);
        }
    }

    static double demandToSupply(double rent, double money, double squareMetres, double supply) {
        return (money / rent + squareMetres) / supply;
    }
}
