package org.wespace.agents.carbon;

import org.wespace.agents.daily.UnitSums;

/** Whole weights, by which whole grams are shared out so that nothing is lost: what falls to the first k is exact. */
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

    /** Weights that are given; not negative, their sum below 3e9. */
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
        long last = part(whole, rest, before[from], all);
        long first = last;
        for (int i = from; i < to; i++) {
            if (before[i + 1] > before[i]) {
                long next = part(whole, rest, before[i + 1], all);
                target[i] += next - last;
                last = next;
            }
        }
        return last - first;
    }

    // rest < all, and all is below 3e9, so that the product fits
    private static long part(long whole, long rest, long upTo, long all) {
        return whole * upTo + rest * upTo / all;
    }
}
