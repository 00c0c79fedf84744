package org.wespace.core.choice;

/** Pearson's statistic as a standard normal number. */
final class ChiSquare {

    private ChiSquare() {}

    /**
     * The Wilson-Hilferty transform of the statistic; cells with fewer than five expected are joined into one.
     *
     * <p>A count where none is expected gives infinity.
     */
    static double z(long[] counts, double[] expected) {
        double statistic = 0;
        double restCount = 0;
        double restExpected = 0;
        int cells = 0;
        for (int i = 0; i < counts.length; i++) {
            if (expected[i] < 5) {
                restCount += counts[i];
                restExpected += expected[i];
            } else {
                statistic += square(counts[i] - expected[i]) / expected[i];
                cells++;
            }
        }
        if (restExpected > 0) {
            statistic += square(restCount - restExpected) / restExpected;
            cells++;
        } else if (restCount > 0) {
            return Double.POSITIVE_INFINITY;
        }
        double freedom = cells - 1;
        double spread = 2 / (9 * freedom);
        return (Math.cbrt(statistic / freedom) - (1 - spread)) / Math.sqrt(spread);
    }

    private static double square(double x) {
        return x * x;
    }
}
