package org.wespace.core.measure.access;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;
import java.util.Arrays;

/**
 * A value of access for every origin. Immutable.
 *
 * <p>A value is NaN where it is undefined and positive infinity where a cost has nothing to be the cost of. Mean and
 * quantiles are over residents: an origin counts as often as it has residents, and one without any, whatever its value,
 * not at all. For any other figure over residents (Gini, Theil) take {@link #values()} with the residents as weights.
 */
public final class AccessResult {

    private final double[] values;

    AccessResult(double[] values) {
        this.values = values;
    }

    /** Number of origins. */
    public int origins() {
        return values.length;
    }

    /** Value of one origin. */
    public double value(int origin) {
        return values[origin];
    }

    /** A copy of the values, one per origin. */
    public double[] values() {
        return values.clone();
    }

    /**
     * Mean over residents: {@code sum P_i A_i / sum P_i}.
     *
     * <p>NaN without residents, or where the value of some resident is undefined. O(origins).
     *
     * @param residents of each origin, finite and not negative
     */
    public double mean(double[] residents) {
        require(residents);
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            if (residents[i] > 0) {
                sum += residents[i] * values[i];
                total += residents[i];
            }
        }
        return sum / total;
    }

    /** The median over residents, {@code quantile(residents, 0.5)}. */
    public double median(double[] residents) {
        return quantile(residents, 0.5);
    }

    /**
     * The lowest value that at least this share of the residents does not exceed; no interpolation.
     *
     * <p>NaN without residents, or where the value of some resident is undefined. O(n log n).
     *
     * @param residents of each origin, finite and not negative
     * @param share from 0 to 1
     */
    public double quantile(double[] residents, double share) {
        require(residents);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share of the residents must lie in 0..1: " + share);
        }
        double[] lived = new double[values.length];
        double[] weights = new double[values.length];
        int count = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            if (residents[i] > 0) {
                if (Double.isNaN(values[i])) {
                    return Double.NaN;
                }
                lived[count] = values[i];
                weights[count++] = residents[i];
                total += residents[i];
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        DoubleArrays.radixSortIndirect(order, Arrays.copyOf(lived, count), true);
        double running = 0;
        for (int i = 0; i < count - 1; i++) {
            running += weights[order[i]];
            if (running >= share * total) {
                return lived[order[i]];
            }
        }
        return lived[order[count - 1]];
    }

    /** Share of the residents whose value is at least a bound, 0 to 1; NaN without residents. */
    public double shareAtLeast(double[] residents, double bound) {
        require(residents);
        double above = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            total += residents[i];
            above += values[i] >= bound ? residents[i] : 0;
        }
        return above / total;
    }

    private void require(double[] residents) {
        WeightRows.requireMasses("residents", "origin", values.length, residents);
    }
}
