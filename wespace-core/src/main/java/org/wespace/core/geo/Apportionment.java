package org.wespace.core.geo;

/**
 * Splits a whole number over weights, without losing a part.
 *
 * <p>Each part gets its quota rounded down, and what is left over goes, one each, to parts spread evenly along the row
 * of parts: the sum of the first k parts is the sum of their quotas, rounded. The plain largest-remainder rule gives
 * the left-overs to the largest remainders instead. With a few people over many cells of nearly equal area all quotas
 * are below 1 and nearly equal, so the rule would put everybody into the cells that happen to be whole, or that come
 * first. Rounded running sums keep the same two promises, the exact total and no part further than 1 from its quota,
 * and add a third: any run of neighbours in the row is within 1 of its quota too. Long arithmetic, so exact on every
 * machine.
 */
final class Apportionment {

    private Apportionment() {}

    /**
     * Splits a total over weights[from..to).
     *
     * @param total 0 to 2<sup>31</sup> - 1
     * @param weights not negative; their sum is positive and below 2<sup>31</sup>
     * @param parts receives the parts at the same indices
     */
    static void split(int total, long[] weights, int from, int to, int[] parts) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += weights[i];
        }
        if (sum <= 0 || sum >= 1L << 31) {
            throw new IllegalArgumentException("sum of weights must be positive and below 2^31: " + sum);
        }
        long running = 0;
        long given = 0;
        for (int i = from; i < to; i++) {
            running += weights[i];
            long reached = (total * running + sum / 2) / sum;
            parts[i] = (int) (reached - given);
            given = reached;
        }
    }
}
