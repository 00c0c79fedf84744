package org.wespace.models.future;

import it.unimi.dsi.fastutil.ints.IntArrays;

/** Spearman's correlation: that of ranks, those that are alike sharing the mean of theirs. */
final class RankCorrelation {

    private RankCorrelation() {}

    /** Of pairs; NaN where one side has no variance. O(n log n). */
    static double of(double[] x, double[] y) {
        double[] a = ranks(x);
        double[] b = ranks(y);
        double mean = (x.length + 1) / 2.0;
        double product = 0;
        double first = 0;
        double second = 0;
        for (int k = 0; k < a.length; k++) {
            product += (a[k] - mean) * (b[k] - mean);
            first += (a[k] - mean) * (a[k] - mean);
            second += (b[k] - mean) * (b[k] - mean);
        }
        return product / StrictMath.sqrt(first * second);
    }

    private static double[] ranks(double[] values) {
        int[] order = new int[values.length];
        for (int k = 0; k < order.length; k++) {
            order[k] = k;
        }
        IntArrays.quickSort(order, (i, j) -> Double.compare(values[i], values[j]));
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int k = from; k < to; k++) {
                ranks[order[k]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
