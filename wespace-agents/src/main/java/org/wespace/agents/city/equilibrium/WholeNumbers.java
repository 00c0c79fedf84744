package org.wespace.agents.city.equilibrium;

import java.util.stream.IntStream;

/** Whole numbers near expected ones. */
final class WholeNumbers {

    private WholeNumbers() {}

    /**
     * Whole numbers in proportion to weights that sum to a total exactly: rounded down, and one more where the largest
     * remainders are, the first of equal ones.
     *
     * @param weights finite and not negative, not all 0 unless the total is
     */
    static int[] split(double[] weights, long total) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        if (!(sum > 0) && total > 0 || Double.isInfinite(sum)) {
            throw new IllegalArgumentException("weights of " + total + " must have a positive, finite sum: " + sum);
        }
        int[] parts = new int[weights.length];
        double[] remainder = new double[weights.length];
        long given = 0;
        for (int i = 0; i < parts.length && total > 0; i++) {
            double exact = weights[i] / sum * total;
            parts[i] = (int) exact;
            remainder[i] = exact - parts[i];
            given += parts[i];
        }
        int[] order = IntStream.range(0, parts.length)
                .boxed()
                .sorted((a, b) -> Double.compare(remainder[b], remainder[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int n = 0; given < total; n++, given++) {
            parts[order[n]]++;
        }
        for (int n = order.length - 1; given > total; n--) { // rounding of the sum may have given one too many
            if (parts[order[n]] > 0) {
                parts[order[n]]--;
                given--;
            }
        }
        return parts;
    }
}
