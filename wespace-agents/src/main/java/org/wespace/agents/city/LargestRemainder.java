package org.wespace.agents.city;

import java.util.stream.IntStream;

/** Splits a whole number in proportion to counts, so that the parts are whole and add up. */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Parts in proportion to the weights; what rounding down leaves goes to the largest remainders, then to the first.
     *
     * @param weights not negative; all 0 gives parts of 0
     * @param total not negative; times each weight it is below 2<sup>63</sup>
     */
    public static int[] split(int[] weights, long total) {
        long sum = IntStream.of(weights).asLongStream().sum();
        int[] parts = new int[weights.length];
        if (sum == 0) {
            return parts;
        }
        long[] remainder = new long[weights.length];
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            long product = Math.multiplyExact(weights[i], total);
            parts[i] = Math.toIntExact(product / sum);
            remainder[i] = product % sum;
            given += parts[i];
        }
        int[] order = IntStream.range(0, weights.length)
                .boxed()
                .sorted((a, b) -> Long.compare(remainder[b], remainder[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int n = 0; n < total - given; n++) {
            parts[order[n]]++;
        }
        return parts;
    }
}
