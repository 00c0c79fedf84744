package org.wespace.core.measure.autocorrelation;

import org.jspecify.annotations.Nullable;
import org.wespace.core.measure.CompensatedSum;

/**
 * What the moments need to know of the weights w_ij.
 *
 * @param s0 sum of w_ij
 * @param s1 half the sum of (w_ij + w_ji)^2
 * @param s2 sum over i of (sum_j w_ij + sum_j w_ji)^2
 * @param islands number of units with a value that have no neighbour
 */
record WeightSums(double s0, double s1, double s2, int islands) {

    /** Sums of scale_i a_ij; scale is 1 where null. */
    static WeightSums of(Neighbours neighbours, double @Nullable [] scale) {
        double[] columns = neighbours.columnSums(scale);
        CompensatedSum s0 = new CompensatedSum();
        CompensatedSum squares = new CompensatedSum();
        CompensatedSum s2 = new CompensatedSum();
        int islands = 0;
        for (int unit = 0; unit < columns.length; unit++) {
            double rowSum = neighbours.rowSum(unit);
            if (rowSum == 0 && neighbours.contains(unit)) {
                islands++;
            }
            double factor = scale == null ? 1 : scale[unit];
            double row = scale == null ? rowSum : standardised(rowSum);
            s0.add(row);
            squares.add(factor * factor * neighbours.squareSum(unit));
            s2.add((row + columns[unit]) * (row + columns[unit]));
        }
        double s1 = squares.value() + neighbours.mutualSum(scale);
        return new WeightSums(s0.value(), s1, s2.value(), islands);
    }

    private static double standardised(double rowSum) {
        return rowSum > 0 ? 1 : 0;
    }
}
