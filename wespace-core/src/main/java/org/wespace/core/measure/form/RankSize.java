package org.wespace.core.measure.form;

import java.util.Arrays;

/**
 * How sizes (of cities, of centres) fall with their rank: Zipf's and Pareto's exponents by least squares, and power-law
 * tails by maximum likelihood. Immutable.
 *
 * <p>Sizes are sorted from the largest; ranks run 1..n and equal sizes get different ranks (no averaging). Natural
 * logarithms. For equal sizes Zipf's exponent is 0 and Pareto's is NaN; for fewer than two sizes everything is NaN.
 * Cost: O(n log n).
 *
 * <p>Source: Gabaix and Ibragimov (2011), Rank - 1/2: a simple way to improve the OLS estimation of tail exponents,
 * doi:10.1198/jbes.2009.06157. Slopes are equal to {@code OLS} of statsmodels and {@code lm} of R.
 */
public final class RankSize {

    /** Falling. */
    private final double[] sizes;

    private final Line zipf;
    private final Line pareto;
    private final Line gabaix;

    private RankSize(double[] sizes) {
        this.sizes = sizes;
        int n = sizes.length;
        double[] logSize = new double[n];
        double[] logRank = new double[n];
        double[] logShifted = new double[n];
        for (int i = 0; i < n; i++) {
            logSize[i] = StrictMath.log(sizes[i]);
            logRank[i] = StrictMath.log(i + 1);
            logShifted[i] = StrictMath.log(i + 0.5);
        }
        this.zipf = Line.fit(logRank, logSize);
        this.pareto = Line.fit(logSize, logRank);
        this.gabaix = Line.fit(logSize, logShifted);
    }

    /**
     * Sizes in any order.
     *
     * @param sizes positive and finite
     */
    public static RankSize of(double[] sizes) {
        double[] falling = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            if (!(sizes[i] > 0) || sizes[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("sizes[" + i + "] must be positive and finite: " + sizes[i]);
            }
            falling[i] = -sizes[i];
        }
        Arrays.sort(falling);
        Arrays.setAll(falling, i -> -falling[i]);
        return new RankSize(falling);
    }

    /** Number of sizes. */
    public int count() {
        return sizes.length;
    }

    /** Zipf's exponent q of {@code ln size = a - q ln rank}: 1 for Zipf's law, 0 for equal sizes. */
    public double zipfQ() {
        return -zipf.slope();
    }

    /** The a of {@link #zipfQ}: logarithm of the fitted largest size. */
    public double zipfIntercept() {
        return zipf.intercept();
    }

    /** Share of the variance that the fit of {@link #zipfQ} explains. */
    public double zipfR2() {
        return zipf.r2();
    }

    /** Pareto's exponent b of {@code ln rank = a - b ln size}; biased downward in small samples. */
    public double paretoB() {
        return -pareto.slope();
    }

    /** Share of the variance that the fit of {@link #paretoB} explains; the same as {@link #zipfR2}. */
    public double paretoR2() {
        return pareto.r2();
    }

    /** Pareto's exponent b of {@code ln (rank - 1/2) = a - b ln size}, with the bias of small samples taken out. */
    public double paretoBGabaix() {
        return -gabaix.slope();
    }

    /** Standard error of {@link #paretoBGabaix}: {@code b sqrt(2 / n)}; that of least squares is far too small. */
    public double paretoBGabaixError() {
        return paretoBGabaix() * Math.sqrt(2.0 / sizes.length);
    }

    /**
     * The power law of the sizes from a bound on. O(n).
     *
     * @param xmin positive
     */
    public PowerLawTail tail(double xmin) {
        if (!(xmin > 0) || xmin == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("xmin must be positive and finite: " + xmin);
        }
        int count = 0;
        while (count < sizes.length && sizes[count] >= xmin) {
            count++;
        }
        return PowerLawTail.of(Arrays.copyOf(sizes, count), xmin);
    }

    /**
     * The power law from that size on for which the Kolmogorov-Smirnov distance is least, as Clauset, Shalizi and
     * Newman choose it; the smallest such size. O(n^2) in the worst case.
     *
     * <p>Source: doi:10.1137/070710111.
     */
    public PowerLawTail tail() {
        int best = sizes.length;
        double least = 1;
        double logs = 0;
        for (int count = 1; count <= sizes.length; count++) {
            double xmin = sizes[count - 1];
            logs += StrictMath.log(xmin);
            boolean last = count == sizes.length || sizes[count] < xmin;
            if (last && xmin < sizes[0]) {
                double alpha = 1 + count / (logs - count * StrictMath.log(xmin));
                double distance = PowerLawTail.distance(sizes, count, xmin, alpha, least);
                if (distance <= least) {
                    least = distance;
                    best = count;
                }
            }
        }
        return PowerLawTail.of(Arrays.copyOf(sizes, best), best == 0 ? 1 : sizes[best - 1]);
    }

    /** The sizes, largest first. */
    public double[] sizes() {
        return sizes.clone();
    }
}
