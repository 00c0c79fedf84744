package org.wespace.core.choice;

/**
 * Draws from a fixed distribution in O(1): a table of thresholds and aliases.
 *
 * <p>Memory: 12 bytes per entry; building costs O(entries). Immutable; draws are safe from many threads.
 *
 * <p>Source: A. J. Walker (1977), doi:10.1145/355744.355749; stable construction by M. D. Vose (1991),
 * doi:10.1109/32.92917.
 */
public final class AliasTable {

    private static final double SMALL = 0x1p-900;
    private static final double LIFT = 0x1p200;

    private final double[] threshold;
    private final int[] alias;

    /**
     * A table in which the chance of each entry is its share of the weights.
     *
     * @param weights finite, not negative, with a positive sum
     */
    public AliasTable(double[] weights) {
        int count = weights.length;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            if (!(weights[i] >= 0) || weights[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("weight " + i + " must be finite and not negative: " + weights[i]);
            }
            sum += weights[i];
        }
        if (!(sum > 0) || sum == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("the sum of the weights must be positive and finite: " + sum);
        }
        this.threshold = new double[count];
        this.alias = new int[count];
        // A sum so small that its reciprocal is infinite is lifted by a power of two, which is exact.
        double lift = sum < SMALL ? LIFT : 1;
        fill(weights, lift, count / (sum * lift));
    }

    private void fill(double[] weights, double lift, double scale) {
        int count = weights.length;
        int[] stack = new int[count];
        int small = 0;
        int large = count;
        for (int i = 0; i < count; i++) {
            threshold[i] = weights[i] * lift * scale;
            alias[i] = i;
            if (threshold[i] < 1) {
                stack[small++] = i;
            } else {
                stack[--large] = i;
            }
        }
        while (small > 0 && large < count) {
            int less = stack[--small];
            int more = stack[large];
            alias[less] = more;
            threshold[more] -= 1 - threshold[less];
            if (threshold[more] < 1) {
                large++;
                stack[small++] = more;
            }
        }
        finish(weights, stack, small, large);
    }

    /** What is left over stands within rounding of 1; entries without weight never may. */
    private void finish(double[] weights, int[] stack, int small, int large) {
        int heaviest = 0;
        for (int i = 1; i < weights.length; i++) {
            heaviest = weights[i] > weights[heaviest] ? i : heaviest;
        }
        for (int s = 0; s < weights.length; s++) {
            if (s < small || s >= large) {
                int i = stack[s];
                boolean empty = weights[i] == 0;
                threshold[i] = empty ? 0 : 1;
                alias[i] = empty ? heaviest : i;
            }
        }
    }

    /** Number of entries. */
    public int size() {
        return alias.length;
    }

    /** Draws an entry with 64 random bits. */
    public int draw(long bits) {
        int entry = (int) Math.multiplyHigh(bits >>> 1, 2L * alias.length);
        return Uniforms.full(Uniforms.next(bits)) < threshold[entry] ? entry : alias[entry];
    }
}
