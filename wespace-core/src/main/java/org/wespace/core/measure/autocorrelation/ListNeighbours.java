package org.wespace.core.measure.autocorrelation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.core.measure.CompensatedSum;

/** The neighbours of a list, among the units that have a value. */
final class ListNeighbours implements Neighbours {

    private static final int BLOCK = 1024;

    private final boolean[] present;
    /** Where the neighbours of a unit start; one more entry for the end. */
    private final int[] start;
    /** Neighbours in rising order, one unit after the other. */
    private final int[] neighbour;
    /** Weight of each neighbour; null if all are 1. */
    private final double @Nullable [] weight;

    private final double[] rowSum;
    private final double[] squareSum;

    /** The part of the list that lies between units with a value. */
    ListNeighbours(NeighbourList list, boolean weighted, double[] values) {
        int n = list.size();
        present = new boolean[n];
        start = new int[n + 1];
        rowSum = new double[n];
        squareSum = new double[n];
        int[] kept = new int[(int) list.links()];
        double[] keptWeight = new double[weighted ? kept.length : 0];
        int count = 0;
        for (int unit = 0; unit < n; unit++) {
            present[unit] = !Double.isNaN(values[unit]);
            for (int k = 0; present[unit] && k < list.count(unit); k++) {
                int other = list.neighbour(unit, k);
                if (!Double.isNaN(values[other])) {
                    double w = weighted ? list.weight(unit, k) : 1;
                    rowSum[unit] += w;
                    squareSum[unit] += w * w;
                    if (weighted) {
                        keptWeight[count] = w;
                    }
                    kept[count++] = other;
                }
            }
            start[unit + 1] = count;
        }
        neighbour = Arrays.copyOf(kept, count);
        weight = weighted ? Arrays.copyOf(keptWeight, count) : null;
    }

    @Override
    public int size() {
        return present.length;
    }

    @Override
    public int blockSize() {
        return BLOCK;
    }

    @Override
    public boolean contains(int unit) {
        return present[unit];
    }

    @Override
    public double rowSum(int unit) {
        return rowSum[unit];
    }

    @Override
    public double squareSum(int unit) {
        return squareSum[unit];
    }

    @Override
    public void lag(double[] v, int from, int to, double[] out) {
        for (int unit = from; unit < to; unit++) {
            double sum = 0;
            for (int k = start[unit]; k < start[unit + 1]; k++) {
                sum += weight(k) * v[neighbour[k]];
            }
            out[unit - from] = sum;
        }
    }

    @Override
    public void squares(double[] v, int from, int to, double[] out) {
        for (int unit = from; unit < to; unit++) {
            double sum = 0;
            for (int k = start[unit]; k < start[unit + 1]; k++) {
                double difference = v[unit] - v[neighbour[k]];
                sum += weight(k) * difference * difference;
            }
            out[unit - from] = sum;
        }
    }

    @Override
    public double[] columnSums(double @Nullable [] s) {
        double[] sums = new double[present.length];
        for (int unit = 0; unit < present.length; unit++) {
            for (int k = start[unit]; k < start[unit + 1]; k++) {
                sums[neighbour[k]] += (s == null ? 1 : s[unit]) * weight(k);
            }
        }
        return sums;
    }

    @Override
    public double mutualSum(double @Nullable [] s) {
        CompensatedSum sum = new CompensatedSum();
        for (int unit = 0; unit < present.length; unit++) {
            for (int k = start[unit]; k < start[unit + 1]; k++) {
                int other = neighbour[k];
                if (other > unit) {
                    int back = Arrays.binarySearch(neighbour, start[other], start[other + 1], unit);
                    if (back >= 0) {
                        double scale = s == null ? 1 : s[unit] * s[other];
                        sum.add(2 * scale * weight(k) * weight(back));
                    }
                }
            }
        }
        return sum.value();
    }

    @Override
    public double @Nullable [] weights(int unit) {
        return weight == null ? null : Arrays.copyOfRange(weight, start[unit], start[unit + 1]);
    }

    private double weight(int k) {
        return weight == null ? 1 : weight[k];
    }
}
