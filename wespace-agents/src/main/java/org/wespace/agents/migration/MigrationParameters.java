package org.wespace.agents.migration;

/**
 * How fast an open city grows where it is better to live than elsewhere.
 *
 * @param speedPerYear g of {@code dN/dt = g N (U - U_out)}: growth a year for each unit of utility; finite, not
 *     negative
 * @param outsideUtility U_out, in the units of the city's mean utility; finite, or NaN for the city's own at the first
 *     tick, so that all is in balance at first
 * @param mostPerYear largest share of residents who come or go in a year, in [0, 1]
 */
public record MigrationParameters(double speedPerYear, double outsideUtility, double mostPerYear) {

    public MigrationParameters {
        if (!(speedPerYear >= 0) || Double.isInfinite(speedPerYear)) {
            throw new IllegalArgumentException("speedPerYear must be finite and not negative: " + speedPerYear);
        }
        if (Double.isInfinite(outsideUtility)) {
            throw new IllegalArgumentException("outsideUtility must be finite, or NaN: " + outsideUtility);
        }
        if (!(mostPerYear >= 0 && mostPerYear <= 1)) {
            throw new IllegalArgumentException("mostPerYear must be in [0, 1]: " + mostPerYear);
        }
    }

    /** Speed .05 a year, outside as in the city at first, at most .1 a year: assumptions. */
    public static MigrationParameters standard() {
        return new MigrationParameters(0.05, Double.NaN, 0.1);
    }

    /** With another utility outside. */
    public MigrationParameters withOutsideUtility(double utility) {
        return new MigrationParameters(speedPerYear, utility, mostPerYear);
    }

    /**
     * Expected growth in a month, as a share of the residents; negative where they leave.
     *
     * @param utility mean of the city
     * @param outside utility outside
     * @param strength of the mechanism, in [0, 1]
     */
    public double monthlyGrowth(double utility, double outside, double strength) {
        double yearly = strength * speedPerYear * (utility - outside);
        return Math.max(-mostPerYear, Math.min(mostPerYear, yearly)) / 12;
    }
}
