package org.wespace.core.measure.form;

import org.hipparchus.analysis.differentiation.UnivariateDerivative2;
import org.hipparchus.util.FastMath;

/**
 * A power law fitted to sizes from a bound on, density proportional to {@code x^-alpha}; the Pareto exponent is
 * {@code alpha - 1}.
 *
 * <p>NaN for fewer than two different sizes. Source: Clauset, Shalizi and Newman (2009), Power-law distributions in
 * empirical data, doi:10.1137/070710111.
 *
 * @param xmin the bound
 * @param count number of sizes at or above it
 * @param alpha maximum likelihood for continuous sizes, {@code 1 + n / sum ln(x / xmin)}; as the package powerlaw
 * @param ksDistance largest distance between the fitted distribution and the share of sizes strictly below, over the
 *     sizes; as the package powerlaw, whose one-sided share can differ by 1 / n from other tools
 * @param discreteAlpha maximum likelihood for whole sizes (zeta distribution), with the correction of
 *     {@link #correctedAlpha} for fewer than 50 of them, as igraph; NaN where a size or the bound is not whole
 */
public record PowerLawTail(double xmin, int count, double alpha, double ksDistance, double discreteAlpha) {

    /** igraph corrects the exponent of fewer sizes than this. */
    private static final int SMALL = 50;

    private static final int NEWTON_STEPS = 200;
    private static final double NEWTON_TOLERANCE = 1e-13;

    /** Sizes at or above the bound, falling. */
    static PowerLawTail of(double[] falling, double xmin) {
        int n = falling.length;
        double logs = 0;
        boolean whole = xmin == Math.rint(xmin);
        for (double size : falling) {
            logs += StrictMath.log(size / xmin);
            whole &= size == Math.rint(size);
        }
        if (n < 2 || falling[0] == falling[n - 1]) {
            return new PowerLawTail(xmin, n, Double.NaN, Double.NaN, Double.NaN);
        }
        double alpha = 1 + n / logs;
        double discrete = whole ? discrete(n, logs, xmin) : Double.NaN;
        if (n < SMALL) {
            discrete = corrected(discrete, n);
        }
        return new PowerLawTail(xmin, n, alpha, distance(falling, n, xmin, alpha, 1), discrete);
    }

    /**
     * Distance between a law and the first n sizes, which fall; no more than a lower bound of it once that exceeds what
     * is enough.
     */
    static double distance(double[] falling, int n, double xmin, double alpha, double enough) {
        double distance = 0;
        for (int i = 0; i < n && distance <= enough; i++) {
            // Of equal sizes the last one knows how many lie strictly below.
            if (i == n - 1 || falling[i + 1] < falling[i]) {
                double below = (n - 1.0 - i) / n;
                double fitted = 1 - StrictMath.pow(falling[i] / xmin, 1 - alpha);
                distance = Math.max(distance, Math.abs(below - fitted));
            }
        }
        return distance;
    }

    /** The exponent for which {@code ln zeta(s, xmin) + s mean ln x} is least, by Newton's method; it is convex. */
    private static double discrete(int n, double logs, double xmin) {
        double mean = logs / n;
        double s = 1 + 1 / (mean + StrictMath.log(xmin / (xmin - 0.5)));
        for (int step = 0; step < NEWTON_STEPS; step++) {
            UnivariateDerivative2 at =
                    scaledZeta(new UnivariateDerivative2(s, 1, 0), xmin).log();
            double next = s - (at.getFirstDerivative() + mean) / at.getSecondDerivative();
            // Below 1 the sum diverges.
            next = next > 1 ? next : (s + 1) / 2;
            if (Math.abs(next - s) <= NEWTON_TOLERANCE * s) {
                return next;
            }
            s = next;
        }
        return s;
    }

    /** Bernoulli numbers of even order over the factorial of the order: B2 / 2!, B4 / 4!, ... */
    private static final double[] BERNOULLI = {
        1.0 / 12, -1.0 / 720, 1.0 / 30240, -1.0 / 1209600, 1.0 / 47900160, -691.0 / 1307674368000.0
    };

    private static final int TERMS = 20;

    /**
     * Hurwitz's zeta function times q^s, sum over k of (1 + k / q)^-s: twenty terms, then Euler and Maclaurin's
     * formula, to about 1e-15. Scaled so that it neither vanishes nor overflows for large q.
     */
    private static UnivariateDerivative2 scaledZeta(UnivariateDerivative2 s, double q) {
        UnivariateDerivative2 sum = s.getField().getZero();
        for (int k = 0; k < TERMS; k++) {
            sum = sum.add(power(s, (q + k) / q));
        }
        double end = q + TERMS;
        UnivariateDerivative2 last = power(s, end / q);
        sum = sum.add(last.multiply(end).divide(s.subtract(1))).add(last.multiply(0.5));
        UnivariateDerivative2 rising = last.multiply(s).divide(end);
        for (int j = 0; j < BERNOULLI.length; j++) {
            sum = sum.add(rising.multiply(BERNOULLI[j]));
            int order = 2 * j + 1;
            rising = rising.multiply(s.add(order)).multiply(s.add(order + 1)).divide(end * end);
        }
        return sum;
    }

    private static UnivariateDerivative2 power(UnivariateDerivative2 s, double base) {
        return s.multiply(-FastMath.log(base)).exp();
    }

    /** The exponent with the bias of small samples taken out: {@code (alpha (n - 1) + 1) / n}. */
    public double correctedAlpha() {
        return corrected(alpha, count);
    }

    private static double corrected(double alpha, int n) {
        return (alpha * (n - 1) + 1) / n;
    }

    /** Standard error of {@link #alpha}: {@code (alpha - 1) / sqrt(n)}. */
    public double alphaError() {
        return (alpha - 1) / Math.sqrt(count);
    }
}
