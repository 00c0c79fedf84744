package org.wespace.agents.carbon.attribution;

import java.math.BigInteger;

/** What causes add in sampled orders: exact sums, and the spread of the means of batches. */
final class SampledValues {

    private final CostTable costs;
    private final int causeCount;
    /** Lines, with the total behind them. */
    private final int rowCount;

    private final ExactSum[][] sums;
    private final double[][] mean;
    private final double[][] squares;
    private int orders;
    private int batches;

    SampledValues(CostTable costs) {
        this.costs = costs;
        this.causeCount = costs.causes().size();
        this.rowCount = costs.lines().size() + 1;
        this.sums = Shapley.sums(rowCount, causeCount);
        this.mean = new double[rowCount][causeCount];
        this.squares = new double[rowCount][causeCount];
    }

    /** Adds a batch; all batches have the same number of orders. */
    void add(int[][] batch) {
        double[][] observed = new double[rowCount][causeCount];
        for (int[] order : batch) {
            long set = 0;
            for (int cause : order) {
                long[] without = costs.row(set);
                set |= 1L << cause;
                long[] with = costs.row(set);
                for (int row = 0; row < rowCount; row++) {
                    long added = with[row] - without[row];
                    sums[row][cause].add(added);
                    observed[row][cause] += added;
                }
            }
            orders++;
        }
        batches++;
        for (int row = 0; row < rowCount; row++) {
            for (int cause = 0; cause < causeCount; cause++) {
                update(row, cause, observed[row][cause] / batch.length);
            }
        }
    }

    /** Mean and sum of squares around it, updated; source: Welford (1962). */
    private void update(int row, int cause, double value) {
        double before = value - mean[row][cause];
        mean[row][cause] += before / batches;
        squares[row][cause] += before * (value - mean[row][cause]);
    }

    Attribution attribution(int pairs) {
        BigInteger[][] numerators = new BigInteger[rowCount - 1][causeCount];
        double[][] errors = new double[rowCount][causeCount];
        for (int row = 0; row < rowCount; row++) {
            for (int cause = 0; cause < causeCount; cause++) {
                errors[row][cause] = Math.sqrt(squares[row][cause] / (batches - 1) / batches);
                if (row < rowCount - 1) {
                    numerators[row][cause] = sums[row][cause].value();
                }
            }
        }
        return new AttributionParts(costs, BigInteger.valueOf(orders), numerators, errors).attribution(pairs);
    }
}
