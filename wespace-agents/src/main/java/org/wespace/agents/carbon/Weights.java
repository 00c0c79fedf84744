package org.wespace.agents.carbon;

import org.wespace.agents.daily.UnitSums;

/**
 * Whole weights, by which whole grams are shared out so that nothing is lost: each gets what the first k get, less what
 * the first k - 1 get, and all together get all.
 */
final class Weights {

    /** Sum of the weights before each, and of all at the end. */
    private final long[] before;

    private Weights(long[] before) {
        this.before = before;
    }

    /** Room for the weights of so many. */
    static Weights of(int length) {
        return new Weights(new long[length + 1]);
    }

    void set(UnitSums weights) {
        for (int i = 0; i + 1 < before.length; i++) {
            before[i + 1] = before[i] + weights.get(i);
        }
    }

    /** Weights that are given; not negative. */
    static Weights of(long[] weights) {
        Weights made = of(weights.length);
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < 0) {
                throw new IllegalArgumentException("weights must not be negative: " + weights[i] + " of unit " + i);
            }
            made.before[i + 1] = made.before[i] + weights[i];
        }
        return made;
    }

    long total() {
        return before[before.length - 1];
    }

    /** Adds to each its part of the grams, for a range of parts; returns the sum of these. */
    long share(long grams, long[] target, int from, int to) {
        long all = total();
        long whole = Math.floorDiv(grams, all);
        long rest = Math.floorMod(grams, all);
        double ratio = rest / (double) all;
        long last = before[from] == all ? grams : whole * before[from] + (long) (ratio * before[from]);
        long first = last;
        for (int i = from; i < to; i++) {
            long upTo = before[i + 1];
            if (upTo > before[i]) {
                // below the rest for all but the last, however the product rounds
                long next = upTo == all ? grams : whole * upTo + (long) (ratio * upTo);
                target[i] += next - last;
                last = next;
            }
        }
        return last - first;
    }
}
