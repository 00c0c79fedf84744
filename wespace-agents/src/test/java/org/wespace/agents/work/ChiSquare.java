package org.wespace.agents.work;

/** Pearson's statistic of counts against probabilities, rare cells together. */
final class ChiSquare {

    private static final double FEWEST = 5;

    private ChiSquare() {}

    /** Standard deviations by which the statistic lies above its expectation, by the normal approximation. */
    static double deviations(double[] counts, double[] weights) {
        double total = 0;
        double all = 0;
        for (int i = 0; i < counts.length; i++) {
            total += counts[i];
            all += weights[i];
        }
        double statistic = 0;
        int cells = 0;
        double rest = 0;
        double restExpected = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = weights[i] / all * total;
            if (expected < FEWEST) {
                rest += counts[i];
                restExpected += expected;
            } else {
                statistic += (counts[i] - expected) * (counts[i] - expected) / expected;
                cells++;
            }
        }
        if (restExpected > 0) {
            statistic += (rest - restExpected) * (rest - restExpected) / restExpected;
            cells++;
        }
        double freedom = cells - 1.0;
        return (statistic - freedom) / Math.sqrt(2 * freedom);
    }
}
