package org.wespace.core.measure.inequality;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How unequally what can be reached is spread over residents: by place, and by income.
 *
 * <p>Access is a number by unit (jobs within 30 minutes, an accessibility, a share of services within a walk), of which
 * every resident of the unit has all. Each costs O(units log units).
 */
public final class AccessInequality {

    private AccessInequality() {}

    /**
     * Gini index of access over residents: 0 (the same for all) to almost 1.
     *
     * <p>Source: A. Delbosc, G. Currie (2011), Using Lorenz curves to assess public transport equity,
     * doi:10.1016/j.jtrangeo.2011.02.008; as R accessibility's {@code gini_index}.
     *
     * @param access by unit, finite and not negative
     * @param residents by unit, finite and not negative, not all 0
     */
    public static double gini(double[] access, double[] residents) {
        return Inequality.of(access, residents).gini();
    }

    /**
     * Concentration index of access by income: {@code 2 cov(a, r) / mean(a)} over residents, with r in 0..1 the rank by
     * income; one less twice the area under the {@link #concentrationCurve}.
     *
     * <p>From -1 (the poorest has all) to 1 (the richest has all); 0 if access does not go with income. At most the
     * {@link #gini} in size. Units of equal income share their mean rank. NaN where nothing can be reached.
     *
     * <p>R accessibility's {@code concentration_index} of type "CI" ranks units of equal income in the order given.
     *
     * <p>Source: N. C. Kakwani, A. Wagstaff, E. van Doorslaer (1997), Socioeconomic inequalities in health,
     * doi:10.1016/S0304-4076(96)01807-6.
     *
     * @param access by unit, finite and not negative
     * @param income mean income by unit, or whatever else ranks them; finite
     * @param residents by unit, finite and not negative, not all 0; null for one each
     */
    public static double concentrationIndex(double[] access, double[] income, double @Nullable [] residents) {
        return concentrationCurve(access, income, residents).concentration();
    }

    /**
     * Concentration index for access that has bounds, such as a share of services: {@code 4 mean(a) / (upper - lower)}
     * times the {@link #concentrationIndex}; -1 to 1, of equal size for access and for the lack of it.
     *
     * <p>Source: G. Erreygers (2009), Correcting the concentration index, doi:10.1016/j.jhealeco.2008.02.003.
     *
     * @param lower least possible access, finite
     * @param upper most possible access, finite and above the least
     */
    public static double concentrationIndex(
            double[] access, double[] income, double @Nullable [] residents, double lower, double upper) {
        if (!Double.isFinite(lower) || !Double.isFinite(upper) || !(lower < upper)) {
            throw new IllegalArgumentException(
                    "bounds of access must be finite, the lower below the upper: " + lower + ", " + upper);
        }
        for (int unit = 0; unit < access.length; unit++) {
            if (access[unit] < lower || access[unit] > upper) {
                throw new IllegalArgumentException(
                        "access of unit " + unit + " must lie in " + lower + ".." + upper + ": " + access[unit]);
            }
        }
        double mean = Inequality.of(access, residents).mean();
        // Where nothing can be reached access is the same for all.
        return mean > 0 ? 4 * mean / (upper - lower) * concentrationIndex(access, income, residents) : 0;
    }

    /**
     * Palma ratio of access by income: mean access of the tenth with the highest income over that of the four tenths
     * with the lowest; 1 if access does not go with income. Units at the bounds are divided. Infinite where the poor
     * reach nothing, NaN where nobody does.
     *
     * <p>As R accessibility's {@code palma_ratio}, which puts a unit at the bound wholly on one side.
     *
     * <p>Parameters as for {@link #concentrationIndex(double[], double[], double[])}.
     */
    public static double palma(double[] access, double[] income, double @Nullable [] residents) {
        LorenzCurve curve = concentrationCurve(access, income, residents);
        return (1 - curve.shareOfPoorest(0.9)) / 0.1 / (curve.shareOfPoorest(0.4) / 0.4);
    }

    /**
     * Share of all access that residents up to an income have, over their share of all residents; units of equal income
     * are one piece.
     *
     * <p>Parameters as for {@link #concentrationIndex(double[], double[], double[])}.
     */
    public static LorenzCurve concentrationCurve(double[] access, double[] income, double @Nullable [] residents) {
        Values.require("access", access);
        Values.requireCount("income", access.length, income.length);
        double[] weights = Values.weights(access.length, residents);
        int[] order = new int[access.length];
        for (int unit = 0; unit < order.length; unit++) {
            if (!Double.isFinite(income[unit])) {
                throw new IllegalArgumentException("income of unit " + unit + " must be finite: " + income[unit]);
            }
            order[unit] = unit;
        }
        DoubleArrays.radixSortIndirect(order, income, true);
        double[] pooled = new double[order.length];
        double[] people = new double[order.length];
        int pools = 0;
        for (int from = 0; from < order.length; ) {
            double level = income[order[from]];
            double sum = 0;
            double count = 0;
            for (; from < order.length && income[order[from]] == level; from++) {
                sum += weights[order[from]] * access[order[from]];
                count += weights[order[from]];
            }
            if (count > 0) {
                pooled[pools] = sum / count;
                people[pools++] = count;
            }
        }
        return LorenzCurve.ofSorted(Arrays.copyOf(pooled, pools), Arrays.copyOf(people, pools));
    }
}
