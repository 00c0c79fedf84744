package org.wespace.agents.land;

/** Splits whole counts in proportion to weights, so that the parts are whole and add up. */
final class WholeParts {

    private WholeParts() {}

    /**
     * Writes parts of a total in proportion to the weights; what rounding down leaves goes one by one to the largest
     * remainders, then to the first. O(n^2) for n weights.
     *
     * @param weights not negative, finite, not all 0 unless the total is 0
     * @param parts where they are written
     */
    static void split(long total, double[] weights, long[] parts) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        if (total < 0 || (total > 0 && !(sum > 0 && sum < Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException("cannot split " + total + " by weights that sum to " + sum);
        }
        long given = 0;
        double[] remainder = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            double exact = total == 0 ? 0 : total * (weights[i] / sum);
            parts[i] = Math.min((long) Math.floor(exact), total - given);
            remainder[i] = weights[i] > 0 ? exact - parts[i] : Double.NEGATIVE_INFINITY;
            given += parts[i];
        }
        while (given < total) {
            int largest = 0;
            for (int i = 1; i < weights.length; i++) {
                if (remainder[i] > remainder[largest]) {
                    largest = i;
                }
            }
            parts[largest]++;
            remainder[largest]--;
            given++;
        }
    }
}
