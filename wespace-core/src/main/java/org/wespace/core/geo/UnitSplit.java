package org.wespace.core.geo;

import it.unimi.dsi.fastutil.longs.LongArrays;
import org.wespace.core.grid.Grid;

/**
 * Splits a whole number over the units of a grid in proportion to weights, without losing a part.
 *
 * <p>Each unit gets its quota rounded down or up; which are rounded up is decided by running sums along a Hilbert
 * curve, so that the rounded-up ones lie evenly over the grid even where all quotas are far below 1.
 */
public final class UnitSplit {

    private UnitSplit() {}

    /**
     * The parts, one per unit. Weights count to about two billionths of their sum. O(units log units).
     *
     * @param weights one per unit, finite and not negative, not all 0
     * @param total 0 to 2<sup>31</sup> - 1
     */
    public static int[] split(Grid grid, double[] weights, int total) {
        grid.requireValues("weights", weights);
        if (total < 0) {
            throw new IllegalArgumentException("total must not be negative: " + total);
        }
        double sum = 0;
        for (int unit = 0; unit < weights.length; unit++) {
            if (!(weights[unit] >= 0) || Double.isInfinite(weights[unit])) {
                throw new IllegalArgumentException(
                        "weight of unit " + unit + " must be finite and not negative: " + weights[unit]);
            }
            sum += weights[unit];
        }
        if (!(sum > 0) || Double.isInfinite(sum)) {
            throw new IllegalArgumentException("sum of weights must be positive and finite: " + sum);
        }
        int[] order = alongHilbert(grid);
        long[] whole = new long[order.length];
        double scale = ((1L << 31) - 1 - order.length) / sum;
        for (int i = 0; i < order.length; i++) {
            whole[i] = Math.round(weights[order[i]] * scale);
        }
        int[] inOrder = new int[order.length];
        Apportionment.split(total, whole, 0, order.length, inOrder);
        int[] parts = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            parts[order[i]] = inOrder[i];
        }
        return parts;
    }

    private static int[] alongHilbert(Grid grid) {
        int levels = Hilbert.levels(grid.width(), grid.height());
        long[] place = new long[grid.unitCount()];
        int[] order = new int[place.length];
        for (int unit = 0; unit < place.length; unit++) {
            place[unit] = Hilbert.place(levels, grid.x(unit), grid.y(unit));
            order[unit] = unit;
        }
        LongArrays.radixSortIndirect(order, place, false);
        return order;
    }
}
