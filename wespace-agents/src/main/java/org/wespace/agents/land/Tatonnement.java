package org.wespace.agents.land;

/**
 * Rents by clipped rounds, {@code p <- p clip(demand / supply, low, high)}, some of them in each tick.
 *
 * <p>Source: the supply-demand step of UrbanSim, which clips to .75 and 1.25 and takes 5 rounds. Here each round sees
 * the demand of those who live in the unit or have bid for it, at the rent of the round.
 *
 * @param structuralVacancy share of floor that is vacant when supply meets demand, in [0, 1)
 * @param low least factor of a round, in (0, 1]
 * @param high largest factor of a round, at least 1
 * @param rounds rounds in a tick, at least 1
 */
public record Tatonnement(double structuralVacancy, double low, double high, int rounds) implements RentRule {

    public Tatonnement {
        RentParameters.requireVacancy(structuralVacancy);
        if (!(low > 0 && low <= 1 && high >= 1 && high < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "low must be in (0, 1], high finite and at least 1: " + low + ", " + high);
        }
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds must be at least 1: " + rounds);
        }
    }

    @Override
    public double next(double rent, double money, double squareMetres, double floor) {
        double supply = floor * (1 - structuralVacancy);
        double next = rent;
        for (int round = 0; round < rounds; round++) {
            double ratio = RentParameters.demandToSupply(next, money, squareMetres, supply);
            next *= Math.min(high, Math.max(low, ratio));
        }
        return next;
    }
}
