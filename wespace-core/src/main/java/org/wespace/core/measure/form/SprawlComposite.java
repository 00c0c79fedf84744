package org.wespace.core.measure.form;

/**
 * A composite index of compactness over a set of runs or cities: mean of z-scores, scaled to a mean of 100.
 *
 * <p>Every dimension (density, mix, centring, street or link density, ...) is standardised over the set, turned so that
 * high is compact, and the z-scores are averaged with equal weights; the averages are scaled to mean 100 and standard
 * deviation 25. The values say how runs of one set compare and nothing beyond it: adding a run changes all.
 *
 * <p>Source: R. Ewing, R. Pendall, D. Chen (2002), Measuring sprawl and its impact, Smart Growth America; S. Hamidi, R.
 * Ewing, I. Preuss, A. Dodds (2015), Measuring sprawl and its impacts: an update, doi:10.1177/0739456X14565247. They
 * build dimensions by principal components first and correct for the size of the population; this does neither.
 */
public final class SprawlComposite {

    /** Index of the mean of the set. */
    public static final double MEAN = 100;

    /** Standard deviation of the index over the set, as Ewing and others have it. */
    public static final double DEVIATION = 25;

    private SprawlComposite() {}

    /**
     * The index of every run; above 100 more compact than the mean of the set.
     *
     * <p>A dimension that does not vary counts nothing; where none varies (one run) all have 100. Standard deviations
     * are those of a sample (n - 1). Cost O(runs x dimensions).
     *
     * @param scores score by run and dimension, all finite, at least one run and one dimension
     * @param highIsCompact for each dimension whether a high score is compact rather than sprawling
     */
    public static double[] of(double[][] scores, boolean[] highIsCompact) {
        require(scores, highIsCompact);
        double[] index = new double[scores.length];
        double[] column = new double[scores.length];
        for (int dimension = 0; dimension < highIsCompact.length; dimension++) {
            for (int run = 0; run < scores.length; run++) {
                column[run] = scores[run][dimension];
            }
            standardise(column);
            for (int run = 0; run < scores.length; run++) {
                index[run] += highIsCompact[dimension] ? column[run] : -column[run];
            }
        }
        standardise(index);
        for (int run = 0; run < scores.length; run++) {
            index[run] = MEAN + DEVIATION * index[run];
        }
        return index;
    }

    private static void require(double[][] scores, boolean[] highIsCompact) {
        if (scores.length == 0 || highIsCompact.length == 0) {
            throw new IllegalArgumentException("a composite needs at least one run and one dimension: " + scores.length
                    + " runs, " + highIsCompact.length + " dimensions");
        }
        for (int run = 0; run < scores.length; run++) {
            if (scores[run].length != highIsCompact.length) {
                throw new IllegalArgumentException("run " + run + " must have " + highIsCompact.length
                        + " dimensions like the others: " + scores[run].length);
            }
            for (int dimension = 0; dimension < highIsCompact.length; dimension++) {
                if (!Double.isFinite(scores[run][dimension])) {
                    throw new IllegalArgumentException("score of run " + run + " in dimension " + dimension
                            + " must be finite: " + scores[run][dimension]);
                }
            }
        }
    }

    /** Turns values into z-scores; all 0 where they differ by no more than rounding. */
    private static void standardise(double[] values) {
        double mean = 0;
        double largest = 0;
        for (double value : values) {
            mean += value / values.length;
            largest = Math.max(largest, Math.abs(value));
        }
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] -= mean;
            squares += values[i] * values[i];
        }
        double deviation = values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
        boolean varies = deviation > 1e-12 * largest;
        for (int i = 0; i < values.length; i++) {
            values[i] = varies ? values[i] / deviation : 0;
        }
    }
}
