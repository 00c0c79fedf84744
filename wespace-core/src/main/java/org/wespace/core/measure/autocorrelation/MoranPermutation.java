package org.wespace.core.measure.autocorrelation;

/**
 * Moran's I beside the values that it takes when the values at hand are dealt to units at random.
 *
 * <p>Pseudo p-values count the observed arrangement as one of those dealt, so none is below {@code 1 / (permutations +
 * 1)}; {@link #pFolded} is the {@code p_sim} of esda. NaN where I is.
 *
 * @param observed I
 * @param permutations number of random arrangements
 * @param atLeast how many of them gave at least the observed I
 * @param atMost how many of them gave at most the observed I
 * @param mean mean I over them
 * @param standardDeviation of I over them, divisor {@code permutations}
 */
public record MoranPermutation(
        double observed, int permutations, int atLeast, int atMost, double mean, double standardDeviation) {

    /** Share of arrangements at least as clustered. */
    public double pGreater() {
        return share(atLeast);
    }

    /** Share of arrangements at most as clustered. */
    public double pLess() {
        return share(atMost);
    }

    /** The smaller of both sides: one-sided, on the side where the observed I lies. */
    public double pFolded() {
        return share(Math.min(atLeast, permutations - atLeast));
    }

    /** Twice the smaller of {@link #pGreater} and {@link #pLess}, at most 1. */
    public double pTwoSided() {
        return Math.min(1, 2 * share(Math.min(atLeast, atMost)));
    }

    /** (I - mean) / standard deviation over the arrangements. */
    public double z() {
        return NormalTest.score(observed, mean, standardDeviation * standardDeviation);
    }

    private double share(int count) {
        return Double.isNaN(observed) ? Double.NaN : (count + 1.0) / (permutations + 1.0);
    }
}
