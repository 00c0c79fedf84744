package org.wespace.core.measure.segregation;

/** How many of a group fall into a unit that is filled from the whole population at random. */
final class Hypergeometric {

    /** Factorials up to this are exact in a double. */
    private static final int EXACT_FACTORIAL = 18;

    private static final double HALF_LOG_2_PI = 0.5 * StrictMath.log(2 * StrictMath.PI);

    private Hypergeometric() {}

    /**
     * Mean absolute deviation {@code E|x - size group / total|}, exactly: {@code 2 m (total - group - size + m) /
     * total} times the probability of m, the smallest whole number above the mean.
     *
     * @param total whole population
     * @param group how many of them are of the group
     * @param size how many of them are drawn
     */
    static double meanDeviation(long total, long group, long size) {
        // The mean is size x group / total; its floor is taken without rounding.
        long m = Math.floorDiv(Math.multiplyExact(size, group), total) + 1;
        if (m > size || m > group) {
            return 0;
        }
        double above = (double) m * (total - group - size + m) / total;
        return 2 * above * probability(total, group, size, m);
    }

    /**
     * Probability of x of the group among those drawn, to about 14 digits for any size, by the saddle-point form of
     * three binomial probabilities.
     *
     * <p>Source: C. Loader (2000), Fast and accurate computation of binomial probabilities.
     */
    static double probability(long total, long group, long size, long x) {
        if (x < 0 || x > size || x > group || size - x > total - group) {
            return 0;
        }
        double p = (double) size / total;
        double q = (double) (total - size) / total;
        double logarithm = binomial(x, group, p, q) + binomial(size - x, total - group, p, q);
        return StrictMath.exp(logarithm - binomial(size, total, p, q));
    }

    /** Logarithm of the binomial probability of x among n, with shares p and q = 1 - p that leave x possible. */
    private static double binomial(long x, long n, double p, double q) {
        if (x == 0) {
            return n == 0 ? 0 : n * logarithm(q, p);
        }
        if (x == n) {
            return n * logarithm(p, q);
        }
        double saddle = stirlingError(n) - stirlingError(x) - stirlingError(n - x);
        double spread = StrictMath.log(x) + StrictMath.log1p(-(double) x / n);
        return saddle - deviance(x, n * p) - deviance(n - x, n * q) - HALF_LOG_2_PI - 0.5 * spread;
    }

    /** Logarithm of a share, from the smaller of it and its complement. */
    private static double logarithm(double share, double complement) {
        return share < complement ? StrictMath.log(share) : StrictMath.log1p(-complement);
    }

    /** {@code ln n! - ((n + 1/2) ln n - n + ln sqrt(2 pi))}. */
    private static double stirlingError(long n) {
        if (n <= EXACT_FACTORIAL) {
            double factorial = 1;
            for (int k = 2; k <= n; k++) {
                factorial *= k;
            }
            return StrictMath.log(factorial) - ((n + 0.5) * StrictMath.log(n) - n + HALF_LOG_2_PI);
        }
        double square = (double) n * n;
        double tail = 1.0 / 1260 - (1.0 / 1680 - (1.0 / 1188 - 691.0 / 360360 / square) / square) / square;
        return (1.0 / 12 - (1.0 / 360 - tail / square) / square) / n;
    }

    /** {@code x ln(x / mean) + mean - x}, without cancellation near the mean. */
    private static double deviance(double x, double mean) {
        if (Math.abs(x - mean) < 0.1 * (x + mean)) {
            double ratio = (x - mean) / (x + mean);
            double sum = (x - mean) * ratio;
            double term = 2 * x * ratio;
            for (int k = 1; ; k++) {
                term *= ratio * ratio;
                double next = sum + term / (2 * k + 1);
                if (next == sum) {
                    return next;
                }
                sum = next;
            }
        }
        return x * StrictMath.log(x / mean) + mean - x;
    }
}
