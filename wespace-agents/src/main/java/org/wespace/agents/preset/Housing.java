package org.wespace.agents.preset;

/**
 * The market for homes.
 *
 * @param supplyElasticity elasticity of floor with respect to its price, not negative: .6 in China, .5 in Europe, 1.5
 *     in the United States; assumptions within .1 to 3, below the 1.75 that is told of the median metropolis of the
 *     United States (Saiz 2010), since a city's own units have less room than its region
 * @param landPower power of land in floor, {@code floor = density x land^power}, in (0, 1]: .75 (Ahlfeldt, Redding,
 *     Sturm and Wolf 2015, code of the paper); plausible .7 to .8
 * @param structuralVacancy share of floor that is free in balance, in [0, 1): .05, assumption; plausible .02 to .10
 * @param slackVacancy share of free floor above which prices fall no further, in [0, 1): .10 (Moeckel, SILO, default
 *     pricing strategy)
 * @param movesPerYear share of residents who look for another home in a year, in [0, 1]: .10, in the United States .13;
 *     assumption; plausible .05 to .2
 * @param migrationPerYear growth of an open city in a year for each unit of log utility above that outside, not
 *     negative: .05, assumption; plausible 0 to .2
 * @param homophily log utility of an own-group share of 1 over one of 0, not negative: .1 in China, .2 in the West;
 *     assumption; plausible 0 to 1
 */
public record Housing(
        double supplyElasticity,
        double landPower,
        double structuralVacancy,
        double slackVacancy,
        double movesPerYear,
        double migrationPerYear,
        double homophily) {

    public Housing {
        Bounds.notNegative("supplyElasticity", supplyElasticity);
        Bounds.positive("landPower", Bounds.share("landPower", landPower));
        Bounds.properShare("structuralVacancy", structuralVacancy);
        Bounds.properShare("slackVacancy", slackVacancy);
        Bounds.share("movesPerYear", movesPerYear);
        Bounds.notNegative("migrationPerYear", migrationPerYear);
        Bounds.notNegative("homophily", homophily);
    }

    static Housing of(Preset preset) {
        return switch (preset) {
            case CN_MEGA, CN_MID -> with(0.6, 0.10, 0.1);
            case EU_COMPACT -> with(0.5, 0.10, 0.2);
            case US_SPRAWL -> with(1.5, 0.13, 0.2);
        };
    }

    private static Housing with(double supplyElasticity, double movesPerYear, double homophily) {
        return new Housing(supplyElasticity, 0.75, 0.05, 0.10, movesPerYear, 0.05, homophily);
    }
}
