package org.wespace.agents.digital;

/**
 * How an innovation spreads among those who will ever take it: {@code F' = (p + q F) (1 - F)}, F being their share who
 * have.
 *
 * <p>With {@code u = (1 - F) / (p + q F)} this is {@code u' = -(p + q) u}, so {@code F(t) = (1 - p u) / (1 + q u)} with
 * {@code u(t) = u(0) exp(-(p + q) t)}. With p = 0 it is the logistic curve.
 *
 * <p>Source: F. M. Bass (1969), A new product growth for model consumer durables, doi:10.1287/mnsc.15.5.215.
 *
 * @param innovation p, rate a year at which they take it by themselves; finite, not negative
 * @param imitation q, rate a year at which they take it from others; finite, not negative
 */
public record BassCurve(double innovation, double imitation) {

    public BassCurve {
        require("innovation", innovation);
        require("imitation", imitation);
    }

    private static void require(String name, double rate) {
        if (!(rate >= 0) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException(name + " must be finite and not negative, per year: " + rate);
        }
    }

    /**
     * The share some time later.
     *
     * @param share now, in [0, 1]
     * @param years not negative
     */
    public double after(double share, double years) {
        double rate = innovation + imitation * share;
        if (rate == 0) {
            return share;
        }
        double u = (1 - share) / rate * StrictMath.exp(-(innovation + imitation) * years);
        return (1 - innovation * u) / (1 + imitation * u);
    }

    /**
     * Mean rate a year over some time at which those who have not taken it do so.
     *
     * @param share now, in [0, 1); 1 gives 0
     * @param years positive
     */
    public double hazard(double share, double years) {
        if (share >= 1) {
            return 0;
        }
        return StrictMath.log((1 - share) / (1 - after(share, years))) / years;
    }
}
