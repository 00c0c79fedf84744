package org.wespace.bench;

/** Pearson's statistic, standardised. */
final class ChiSquare {

    private static final double LEAST_EXPECTED = 5;

    private ChiSquare() {}

    /**
     * How many standard deviations the statistic of the draws lies above its mean; units of which fewer than five draws
     * are expected are taken together.
     */
    static double standardised(int[] drawn, double[] weight) {
        double draws = 0;
        double weights = 0;
        for (int unit = 0; unit < drawn.length; unit++) {
            draws += drawn[unit];
            weights += weight[unit];
        }
        double statistic = 0;
        double restDrawn = 0;
        double restExpected = 0;
        int cells = 0;
        for (int unit = 0; unit < drawn.length; unit++) {
            double expected = draws * weight[unit] / weights;
            if (expected < LEAST_EXPECTED) {
                restDrawn += drawn[unit];
                restExpected += expected;
            } else {
                statistic += (drawn[unit] - expected) * (drawn[unit] - expected) / expected;
                cells++;
            }
        }
        if (restExpected >= LEAST_EXPECTED) {
            statistic += (restDrawn - restExpected) * (restDrawn - restExpected) / restExpected;
            cells++;
        }
        int freedom = cells - 1;
        return (statistic - freedom) / Math.sqrt(2.0 * freedom);
    }
}
