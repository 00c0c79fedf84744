package org.wespace.core.measure.inequality;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Indices of inequality of values. Immutable.
 *
 * <p>Written {@code x_i} for the values, {@code w_i} for their weights (1 unless given), {@code W = sum w}, {@code S =
 * sum w x} and {@code m = S / W}. A weight says of how many persons a value is: values with weights give the same as
 * each value repeated so many times. No index changes when all values are multiplied by one number.
 *
 * <p>Making one sorts the values, O(n log n), and takes 32 bytes for each; each index then costs O(n). All are NaN
 * where no value is above 0.
 *
 * <p>The values agree with PySAL inequality, R ineq, REAT and, with weights, R accessibility. ineq drops zeros from
 * Theil's index, which changes n; here they stay. REAT's {@code theil()} is {@link #meanLogDeviation}. PySAL's
 * {@code Schutz.coefficient} is not {@link #hoover}, its {@code distance} is. REAT's weighted Gini sorts the values
 * without their weights.
 */
public final class Inequality {

    /** Running weights that differ by less than this part of the whole count as equal. */
    private static final double TIE = 1e-12;

    /** Values in the order given. */
    private final double[] given;

    private final double[] givenWeights;
    /** Values of positive weight, ascending. */
    private final double[] values;

    private final double[] weights;
    private final double population;
    private final double sum;

    private Inequality(double[] given, double[] givenWeights) {
        this.given = given;
        this.givenWeights = givenWeights;
        int[] order = new int[given.length];
        int count = 0;
        for (int i = 0; i < given.length; i++) {
            if (givenWeights[i] > 0) {
                order[count++] = i;
            }
        }
        order = Arrays.copyOf(order, count);
        DoubleArrays.radixSortIndirect(order, given, true);
        this.values = new double[count];
        this.weights = new double[count];
        double people = 0;
        double all = 0;
        for (int i = 0; i < count; i++) {
            values[i] = given[order[i]];
            weights[i] = givenWeights[order[i]];
            people += weights[i];
            all += weights[i] * values[i];
        }
        this.population = people;
        this.sum = all;
    }

    /**
     * Of values that are of one person, or one place, each.
     *
     * @param values at least one; finite and not negative
     * @throws IllegalArgumentException naming the value that is not allowed
     */
    public static Inequality of(double[] values) {
        return of(values, null);
    }

    /**
     * Of values that are of several persons each.
     *
     * @param values at least one; finite and not negative
     * @param weights persons of each value, finite and not negative, not all 0; null for one each
     * @throws IllegalArgumentException naming the value or the weight that is not allowed
     */
    public static Inequality of(double[] values, double @Nullable [] weights) {
        double[] checked = Values.require("value", values).clone();
        double[] checkedWeights = Values.weights(values.length, weights);
        return new Inequality(checked, checkedWeights);
    }

    /** Number of values of positive weight. */
    public int count() {
        return values.length;
    }

    /** Sum of the weights W. */
    public double population() {
        return population;
    }

    /** Mean m. */
    public double mean() {
        return sum / population;
    }

    /**
     * Gini index: {@code sum_i sum_j w_i w_j |x_i - x_j| / (2 W^2 m)}, half the mean difference relative to the mean.
     *
     * <p>From 0 (all equal) to 1 - 1 / W (one has all). Not corrected for small samples.
     *
     * <p>Source: R. Dorfman (1979), A formula for the Gini coefficient, doi:10.2307/1924845.
     */
    public double gini() {
        double before = 0;
        double sumBefore = 0;
        double differences = 0;
        for (int i = 0; i < values.length; i++) {
            differences += weights[i] * (values[i] * before - sumBefore);
            before += weights[i];
            sumBefore += weights[i] * values[i];
        }
        return differences / population / sum;
    }

    /**
     * Gini index corrected for small samples: {@code gini W / (W - 1)}, 0 to 1. NaN if W is not above 1.
     *
     * <p>Source: G. Deltas (2003), The small-sample bias of the Gini coefficient, doi:10.1162/rest.2003.85.1.226.
     */
    public double giniCorrected() {
        return population > 1 ? gini() * (population / (population - 1)) : Double.NaN;
    }

    /**
     * Theil's T, the generalised entropy of order 1: {@code sum (w x / S) ln(x / m)}.
     *
     * <p>From 0 (all equal) to ln W (one has all). Zeros stay in the sample.
     *
     * <p>Source: H. Theil (1967), Economics and Information Theory; A. F. Shorrocks (1980), The class of additively
     * decomposable inequality measures, doi:10.2307/1913126.
     */
    public double theilT() {
        double mean = mean();
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0) {
                total += weights[i] * values[i] / sum * StrictMath.log(values[i] / mean);
            }
        }
        return sum > 0 ? total : Double.NaN;
    }

    /**
     * Mean logarithmic deviation (Theil's L), the generalised entropy of order 0: {@code sum (w / W) ln(m / x)}.
     *
     * <p>0 (all equal) or more; infinite if a value is 0.
     *
     * <p>Source: as for {@link #theilT}.
     */
    public double meanLogDeviation() {
        double mean = mean();
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            total += weights[i] / population * StrictMath.log(mean / values[i]);
        }
        return sum > 0 ? total : Double.NaN;
    }

    /**
     * Hoover index (Robin Hood, Ricci-Schutz): {@code sum w |x - m| / (2 S)}, the share that would have to be taken
     * from those above the mean to make all equal; 0 to 1 - 1 / W.
     *
     * <p>Source: E. M. Hoover (1936), The measurement of industrial localization, doi:10.2307/1927875.
     */
    public double hoover() {
        double mean = mean();
        double deviation = 0;
        for (int i = 0; i < values.length; i++) {
            deviation += weights[i] * Math.abs(values[i] - mean);
        }
        return deviation / (2 * sum);
    }

    /**
     * Atkinson's index: {@code 1 - (sum (w / W) (x / m)^(1 - e))^(1 / (1 - e))}, for e = 1 {@code 1 - exp(sum (w / W)
     * ln x) / m}.
     *
     * <p>The share of the sum that could be given up for the same welfare if all were equal; 0 (all equal, or e = 0) to
     * 1. For e of 1 or more it is 1 if a value is 0.
     *
     * <p>PySAL refuses zeros.
     *
     * <p>Source: A. B. Atkinson (1970), On the measurement of inequality, doi:10.1016/0022-0531(70)90039-6.
     *
     * @param epsilon aversion e to inequality, finite and not negative
     */
    public double atkinson(double epsilon) {
        if (!(epsilon >= 0) || Double.isInfinite(epsilon)) {
            throw new IllegalArgumentException("epsilon must be finite and not negative: " + epsilon);
        }
        if (!(sum > 0)) {
            return Double.NaN;
        }
        // Powers are of values relative to the least one, where these are below 1, so that none overflows.
        double scale = epsilon > 1 ? values[0] : mean();
        if (epsilon >= 1 && values[0] == 0) {
            return 1;
        }
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            double relative = values[i] / scale;
            double term = epsilon == 1 ? StrictMath.log(relative) : StrictMath.pow(relative, 1 - epsilon);
            total += weights[i] / population * term;
        }
        double equivalent = epsilon == 1 ? StrictMath.exp(total) : StrictMath.pow(total, 1 / (1 - epsilon));
        return 1 - equivalent * (scale / mean());
    }

    /**
     * Coefficient of variation: standard deviation (divided by W, not W - 1) over mean; 0 to sqrt(W - 1).
     *
     * <p>Source: P. D. Allison (1978), Measures of inequality, doi:10.2307/2094626.
     */
    public double variationCoefficient() {
        double mean = mean();
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += weights[i] * ((values[i] - mean) * (values[i] - mean));
        }
        return Math.sqrt(squares / population) / mean;
    }

    /**
     * Herfindahl index of concentration: {@code sum w (x / S)^2}, the sum of the squared shares; 1 / W (all equal) to 1
     * (one has all).
     *
     * <p>Source: A. O. Hirschman (1964), The paternity of an index, American Economic Review 54(5).
     */
    public double herfindahl() {
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += weights[i] * ((values[i] / sum) * (values[i] / sum));
        }
        return squares;
    }

    /**
     * Wolfson's index of polarisation: {@code (2 (1/2 - L(1/2)) - gini) m / median}, with L the Lorenz curve.
     *
     * <p>0 (all equal) or more: 0.5 where half of the people have nothing and the others the same, infinite where the
     * median is 0. Some authors give twice this; PySAL has this form.
     *
     * <p>Source: M. C. Wolfson (1994), When inequalities diverge, American Economic Review 84(2).
     */
    public double wolfson() {
        double shortfall = 0.5 - lorenz().shareOfPoorest(0.5);
        return (2 * shortfall - gini()) * mean() / quantile(0.5);
    }

    /**
     * Quantile: the least value that at least a share q of the people do not exceed; the mean of it and the next one
     * where exactly that share does not.
     *
     * <p>R's type 2, which treats weights as repeated values. Source: R. J. Hyndman, Y. Fan (1996), Sample quantiles in
     * statistical packages, doi:10.1080/00031305.1996.10473566.
     *
     * @param q above 0 and below 1
     */
    public double quantile(double q) {
        if (!(q > 0 && q < 1)) {
            throw new IllegalArgumentException("q must lie between 0 and 1, both excluded: " + q);
        }
        double target = q * population;
        double before = 0;
        for (int i = 0; i < values.length - 1; i++) {
            before += weights[i];
            if (Math.abs(before - target) <= TIE * population) {
                return (values[i] + values[i + 1]) / 2;
            }
            if (before > target) {
                return values[i];
            }
        }
        return values[values.length - 1];
    }

    /**
     * Ratio of two {@link #quantile}s: P90/P10 is {@code quantileRatio(0.9, 0.1)}. Infinite where only the lower is 0.
     */
    public double quantileRatio(double upper, double lower) {
        return quantile(upper) / quantile(lower);
    }

    /**
     * Palma ratio: what the richest tenth has over what the poorest four tenths have, {@code (1 - L(0.9)) / L(0.4)};
     * 1/4 (all equal) or more, infinite where the poor have nothing.
     *
     * <p>Source: A. Cobham, L. Schloegl, A. Sumner (2016), Inequality and the tails: the Palma proposition and ratio,
     * doi:10.1111/1758-5899.12320.
     */
    public double palma() {
        LorenzCurve curve = lorenz();
        return (1 - curve.shareOfPoorest(0.9)) / curve.shareOfPoorest(0.4);
    }

    /**
     * S80/S20: what the richest fifth has over what the poorest fifth has, {@code (1 - L(0.8)) / L(0.2)}; 1 (all equal)
     * or more, infinite where the poor have nothing.
     *
     * <p>Source: the income quintile share ratio of Eurostat, here from the interpolated Lorenz curve.
     */
    public double quintileRatio() {
        LorenzCurve curve = lorenz();
        return (1 - curve.shareOfPoorest(0.8)) / curve.shareOfPoorest(0.2);
    }

    /** The Lorenz curve, with a point behind each value. */
    public LorenzCurve lorenz() {
        return LorenzCurve.ofSorted(values, weights);
    }

    /**
     * {@link #theilT} split by groups: between them {@code sum_g (S_g / S) ln(m_g / m)}, within them {@code sum_g (S_g
     * / S) T_g}.
     *
     * <p>Source: as for {@link #theilT}.
     *
     * @param partition group of each value, any numbers, in the order that the values were given
     */
    public Decomposition theilT(int[] partition) {
        Partition groups = new Partition(partition, given, givenWeights);
        double mean = mean();
        double between = 0;
        double within = 0;
        for (int group = 0; group < groups.count(); group++) {
            if (groups.sum(group) > 0) {
                between += groups.sum(group) / sum * StrictMath.log(groups.mean(group) / mean);
            }
        }
        for (int i = 0; i < given.length; i++) {
            double part = givenWeights[i] * given[i];
            if (part > 0) {
                within += part / sum * StrictMath.log(given[i] / groups.mean(groups.of(i)));
            }
        }
        return sum > 0 ? new Decomposition(between, within) : Decomposition.UNDEFINED;
    }

    /**
     * {@link #meanLogDeviation} split by groups: between them {@code sum_g (W_g / W) ln(m / m_g)}, within them
     * {@code sum_g (W_g / W) L_g}. A value of 0 makes the part within infinite, a group without anything the part
     * between.
     *
     * <p>Source: as for {@link #theilT}.
     *
     * @param partition group of each value, any numbers, in the order that the values were given
     */
    public Decomposition meanLogDeviation(int[] partition) {
        Partition groups = new Partition(partition, given, givenWeights);
        double mean = mean();
        double between = 0;
        double within = 0;
        for (int group = 0; group < groups.count(); group++) {
            if (groups.population(group) > 0) {
                between += groups.population(group) / population * StrictMath.log(mean / groups.mean(group));
            }
        }
        for (int i = 0; i < given.length; i++) {
            // A group that has nothing is equal within.
            if (givenWeights[i] > 0 && groups.mean(groups.of(i)) > 0) {
                within += givenWeights[i] / population * StrictMath.log(groups.mean(groups.of(i)) / given[i]);
            }
        }
        return sum > 0 ? new Decomposition(between, within) : Decomposition.UNDEFINED;
    }
}
