package org.wespace.agents.resident.synthesis;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;

/** Whole numbers in place of real ones, so that sums are what they must be. */
final class WholeNumbers {

    /** What lies this little below a whole number is one: the rounding of a fit. */
    private static final double SLACK = 1e-6;

    private WholeNumbers() {}

    /**
     * Parts in proportion to weights, of a given sum: quotas rounded down, and one more for the largest remainders, the
     * first among equals. Whole weights that have that very sum are their own parts.
     */
    static int[] split(double[] weights, long total) {
        double sum = 0;
        boolean whole = true;
        for (double weight : weights) {
            sum += weight;
            whole &= weight == Math.rint(weight);
        }
        int[] parts = new int[weights.length];
        if (whole && sum == total) {
            Arrays.setAll(parts, i -> (int) weights[i]);
            return parts;
        }
        double[] remainder = new double[weights.length];
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            double quota = weights[i] / sum * total;
            parts[i] = (int) Math.floor(quota + SLACK);
            remainder[i] = quota - parts[i];
            left -= parts[i];
        }
        int[] order = new int[weights.length];
        Arrays.setAll(order, i -> i);
        IntArrays.mergeSort(order, (a, b) -> Double.compare(remainder[b], remainder[a]));
        for (int i = 0; left != 0; i = (i + 1) % order.length) {
            int step = left > 0 ? 1 : -1;
            if (weights[order[i]] > 0 && parts[order[i]] + step >= 0) {
                parts[order[i]] += step;
                left -= step;
            }
        }
        return parts;
    }

    /**
     * A whole-numbered table close to a real one.
     *
     * <p>Slices of the first dimension have exactly the sums {@code first}. Entries are rounded up or down so that the
     * other margins stay near; then single residents are moved within their slices, to where they do least harm, until
     * the other margins are the targets too. That always works where the table has no zeros; where zeros forbid a move,
     * a margin stays off.
     *
     * @param table dimensions as of {@code lattice}, the sum of each slice that of {@code first}
     * @param targets margins of the dimensions from the second on, each of the sum of {@code first}
     */
    static int[] round(Lattice lattice, double[] table, int[] first, int[][] targets) {
        int[] whole = new int[table.length];
        double[][] carry = new double[targets.length][];
        for (int d = 0; d < targets.length; d++) {
            carry[d] = new double[targets[d].length];
        }
        int slice = table.length / first.length;
        for (int i = 0; i < first.length; i++) {
            roundSlice(lattice, table, whole, i * slice, slice, first[i], carry);
        }
        for (int d = 0; d < targets.length; d++) {
            repair(lattice, table, whole, d + 1, targets[d]);
        }
        return whole;
    }

    private static void roundSlice(
            Lattice lattice, double[] table, int[] whole, int from, int length, int sum, double[][] carry) {
        int left = sum;
        double[] priority = new double[length];
        for (int cell = 0; cell < length; cell++) {
            double value = table[from + cell];
            whole[from + cell] = (int) Math.floor(value + SLACK);
            left -= whole[from + cell];
            double fraction = value - whole[from + cell];
            priority[cell] = fraction > 0 ? fraction : Double.NEGATIVE_INFINITY;
            for (int d = 0; d < carry.length; d++) {
                priority[cell] += carry[d][lattice.category(from + cell, d + 1)];
            }
        }
        for (; left > 0; left--) {
            int best = 0;
            for (int cell = 1; cell < length; cell++) {
                best = priority[cell] > priority[best] ? cell : best;
            }
            if (priority[best] == Double.NEGATIVE_INFINITY) {
                best = largest(table, from, length);
            }
            whole[from + best]++;
            priority[best] = Double.NEGATIVE_INFINITY;
        }
        for (int cell = from; cell < from + length; cell++) {
            for (int d = 0; d < carry.length; d++) {
                carry[d][lattice.category(cell, d + 1)] += table[cell] - whole[cell];
            }
        }
    }

    private static int largest(double[] table, int from, int length) {
        int best = 0;
        for (int cell = 1; cell < length; cell++) {
            best = table[from + cell] > table[from + best] ? cell : best;
        }
        return best;
    }

    /** Moves residents along one dimension from categories that have too many to those that have too few. */
    private static void repair(Lattice lattice, double[] table, int[] whole, int dimension, int[] target) {
        int[] surplus = lattice.margin(whole, dimension);
        for (int k = 0; k < target.length; k++) {
            surplus[k] -= target[k];
        }
        for (int from = 0; from < target.length; from++) {
            for (int to = 0; to < target.length; to++) {
                while (surplus[from] > 0 && surplus[to] < 0 && move(lattice, table, whole, dimension, from, to)) {
                    surplus[from]--;
                    surplus[to]++;
                }
            }
        }
    }

    /** Moves the one resident whose move brings the table nearest to the real one; false if nobody may. */
    private static boolean move(Lattice lattice, double[] table, int[] whole, int dimension, int from, int to) {
        int step = (to - from) * lattice.stride(dimension);
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int cell = 0; cell < whole.length; cell++) {
            if (lattice.category(cell, dimension) == from && whole[cell] > 0 && table[cell + step] > 0) {
                double harm = (table[cell] - whole[cell]) + (whole[cell + step] - table[cell + step]);
                if (harm < least) {
                    least = harm;
                    best = cell;
                }
            }
        }
        if (best >= 0) {
            whole[best]--;
            whole[best + step]++;
        }
        return best >= 0;
    }
}
