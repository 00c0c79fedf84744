package org.wespace.core.measure.access;

/**
 * How much a destination counts at a cost: an impedance function of travel cost, which is in any unit (minutes, metres,
 * money).
 *
 * <p>Contract of {@link #weight}: a pure function; gives a finite weight that is not negative for every finite cost
 * &gt;= 0. It is not asked about infinite costs: what cannot be reached has weight 0. The factories here are the shapes
 * that are in common use; any other is a lambda: {@code CostDecay own = cost -> 1 / (1 + cost * cost);}
 *
 * <p>Source of the comparison of shapes: K. T. Geurs, B. van Wee (2004), Accessibility evaluation of land-use and
 * transport strategies, doi:10.1016/j.jtrangeo.2003.10.005.
 */
@FunctionalInterface
public interface CostDecay {

    /** Weight of a destination at a finite cost &gt;= 0. */
    double weight(double cost);

    /** The function in signs, for tables and pages: "exp(-0.1 c)"; "custom" unless {@link #named}. */
    default String label() {
        return "custom";
    }

    /** The same function under a label of its own. */
    default CostDecay named(String label) {
        return new NamedDecay(label, this);
    }

    /** 1 up to a cut-off, included, and 0 beyond: cumulative opportunities. */
    static CostDecay within(double cutoff) {
        requireCost("cutoff", cutoff);
        return new NamedDecay("c <= " + NamedDecay.plain(cutoff), cost -> cost <= cutoff ? 1 : 0);
    }

    /**
     * {@code exp(-rate c)}.
     *
     * @param rate per unit of cost, finite and not negative
     */
    static CostDecay exponential(double rate) {
        requireCost("rate", rate);
        return new NamedDecay("exp(-" + NamedDecay.plain(rate) + " c)", cost -> StrictMath.exp(-rate * cost));
    }

    /**
     * {@code min(1, c^-exponent)}: a power that stops rising below a cost of 1, so that it is finite at 0.
     *
     * <p>Other tools leave it unbounded; at costs of 1 and more there is no difference. It depends on the unit of cost.
     *
     * @param exponent finite and not negative
     */
    static CostDecay power(double exponent) {
        requireCost("exponent", exponent);
        return new NamedDecay(
                "min(1, c^-" + NamedDecay.plain(exponent) + ")",
                cost -> cost <= 1 ? 1 : StrictMath.pow(cost, -exponent));
    }

    /**
     * {@code exp(-c^2 / (2 width^2))}, without a cut-off.
     *
     * <p>Source: D. Dai (2010), Black residential segregation, disparities in spatial access to health care facilities,
     * and late-stage breast cancer diagnosis in metropolitan Detroit, doi:10.1016/j.healthplace.2010.06.012; his form
     * is moved and scaled to reach 0 at a cut-off, this one is not.
     *
     * @param width cost at which the weight is {@code exp(-1/2)}, positive and finite
     */
    static CostDecay gaussian(double width) {
        requirePositive("width", width);
        return new NamedDecay(
                "exp(-c^2/(2*" + NamedDecay.plain(width) + "^2))",
                cost -> StrictMath.exp(-(cost * cost) / (2 * width * width)));
    }

    /**
     * {@code max(0, 1 - c / cutoff)}.
     *
     * @param cutoff cost at which the weight reaches 0, positive and finite
     */
    static CostDecay linear(double cutoff) {
        requirePositive("cutoff", cutoff);
        return new NamedDecay("max(0, 1-c/" + NamedDecay.plain(cutoff) + ")", cost -> Math.max(0, 1 - cost / cutoff));
    }

    /**
     * {@code g(0) / g(c)} with {@code g(x) = 1 + exp((x - inflection) pi / (sd sqrt 3))}: a logistic curve that is 1 at
     * cost 0.
     *
     * <p>Source: J. Bauer, D. A. Groneberg (2016), Measuring spatial accessibility of health care providers,
     * doi:10.1371/journal.pone.0159148, in the parameters of the R package accessibility.
     *
     * @param inflection cost of the steepest fall, finite and not negative
     * @param sd standard deviation of the underlying distribution of costs, positive and finite
     */
    static CostDecay logistic(double inflection, double sd) {
        requireCost("inflection", inflection);
        requirePositive("sd", sd);
        double scale = Math.PI / (sd * Math.sqrt(3));
        double atZero = 1 + StrictMath.exp(-inflection * scale);
        return new NamedDecay(
                "logistic(" + NamedDecay.plain(inflection) + ", " + NamedDecay.plain(sd) + ")",
                cost -> atZero / (1 + StrictMath.exp((cost - inflection) * scale)));
    }

    /**
     * A weight for each band of costs: {@code weights[k]} where {@code upTo[k - 1] < c <= upTo[k]}, 0 beyond the last.
     *
     * <p>Bands are closed on the right, as in PySAL; the R package accessibility closes them on the left.
     *
     * @param upTo upper bounds, included, rising from at least 0; at least one
     * @param weights one for each bound, finite and not negative
     */
    static CostDecay steps(double[] upTo, double[] weights) {
        return NamedDecay.steps(upTo.clone(), weights.clone());
    }

    private static void requireCost(String name, double value) {
        if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(name + " must be finite and not negative: " + value);
        }
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(name + " must be positive and finite: " + value);
        }
    }
}
