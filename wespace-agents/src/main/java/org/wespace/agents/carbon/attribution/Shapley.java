package org.wespace.agents.carbon.attribution;

import it.unimi.dsi.fastutil.longs.LongLinkedOpenHashSet;
import java.math.BigInteger;
import java.util.stream.LongStream;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.chance.Draws;
import org.wespace.core.engine.ParallelLoop;

/**
 * Shapley values: shares of causes in the difference between all of them and none.
 *
 * <p>The value of a cause is the mean of what it adds, over all orders in which the causes may come in one after the
 * other. So the values add up to the difference, causes that act alike have the same, and a cause that changes nothing
 * has none. Sums are exact (integers over one denominator), and do not depend on threads.
 *
 * <p>Source: Shapley (1953), A value for n-person games; sampling by orders after Castro, Gomez and Tejada (2009),
 * Polynomial calculation of the Shapley value based on sampling, doi:10.1016/j.cor.2008.04.004; each order is taken
 * with its reverse (antithetic), which takes away all noise that comes from interactions of two.
 */
public final class Shapley {

    /** The most causes for exact values: 65,536 runs. */
    public static final int MOST_EXACT = 16;

    private static final int ORDER = Decisions.id("attribution.order");

    private Shapley() {}

    /**
     * Exact values; runs all 2<sup>n</sup> sets of n causes that are not known yet.
     *
     * @param costs of at most {@value #MOST_EXACT} causes
     */
    public static Attribution exact(CostTable costs, ParallelLoop loop) {
        int count = costs.causes().size();
        if (count > MOST_EXACT) {
            throw new IllegalArgumentException("exact values take 2^n runs, with at most " + MOST_EXACT + " causes: "
                    + count + "; sample the orders of more");
        }
        costs.evaluate(LongStream.rangeClosed(0, costs.all()).toArray(), loop);
        int lineCount = costs.lines().size();
        long denominator = leastCommonMultiple(count);
        BigInteger[][] numerators = new BigInteger[lineCount][count];
        for (int cause = 0; cause < count; cause++) {
            ExactSum[][] bySize = sums(lineCount, count);
            addMarginals(costs, cause, bySize);
            for (int line = 0; line < lineCount; line++) {
                numerators[line][cause] = weighted(bySize[line], count, denominator);
            }
        }
        return new AttributionParts(
                        costs, BigInteger.valueOf(denominator), numerators, new double[lineCount + 1][count])
                .attribution(0);
    }

    /** Adds what a cause adds to each set without it, by line and number of causes in the set. */
    private static void addMarginals(CostTable costs, int cause, ExactSum[][] bySize) {
        long bit = 1L << cause;
        for (long set = 0; set <= costs.all(); set++) {
            if ((set & bit) == 0) {
                int size = Long.bitCount(set);
                long[] without = costs.row(set);
                long[] with = costs.row(set | bit);
                for (int line = 0; line < bySize.length; line++) {
                    bySize[line][size].add(with[line] - without[line]);
                }
            }
        }
    }

    /**
     * Sum over sizes k of sum / (n C(n - 1, k)), times the denominator: lcm(1..n) is a multiple of all n C(n - 1, k).
     */
    private static BigInteger weighted(ExactSum[] bySize, int count, long denominator) {
        BigInteger sum = BigInteger.ZERO;
        long binomial = 1;
        for (int size = 0; size < count; size++) {
            sum = sum.add(bySize[size].value().multiply(BigInteger.valueOf(denominator / (count * binomial))));
            binomial = binomial * (count - 1 - size) / (size + 1);
        }
        return sum;
    }

    private static long leastCommonMultiple(int upTo) {
        BigInteger multiple = BigInteger.ONE;
        for (int i = 2; i <= upTo; i++) {
            BigInteger factor = BigInteger.valueOf(i);
            multiple = multiple.divide(multiple.gcd(factor)).multiply(factor);
        }
        return multiple.longValueExact();
    }

    /**
     * Values from sampled orders, each with its reverse; runs about 2 (n - 1) sets for each pair, fewer where sets come
     * up again.
     *
     * <p>The k-th pair depends on the seed and k alone: with more pairs and the same table only what is new is run.
     *
     * @param pairs at least 2, for there to be standard errors
     * @param seed of the orders; it has nothing to do with that of the runs
     */
    public static Attribution sampled(CostTable costs, int pairs, long seed, ParallelLoop loop) {
        ChanceKey key = Chance.of(seed).at(0, ORDER);
        int count = costs.causes().size();
        return sampled(
                costs,
                pairs,
                batch -> {
                    int[] order = order(key, batch, count);
                    return new int[][] {order, reversed(order)};
                },
                loop);
    }

    /** Orders whose mean is one observation. */
    @FunctionalInterface
    interface Batches {
        int[][] orders(int batch);
    }

    static Attribution sampled(CostTable costs, int batches, Batches source, ParallelLoop loop) {
        if (batches < 2) {
            throw new IllegalArgumentException("pairs of orders must be at least 2: " + batches);
        }
        costs.evaluate(neededSets(costs, batches, source), loop);
        SampledValues values = new SampledValues(costs);
        for (int batch = 0; batch < batches; batch++) {
            values.add(source.orders(batch));
        }
        return values.attribution(batches);
    }

    private static long[] neededSets(CostTable costs, int batches, Batches source) {
        LongLinkedOpenHashSet sets = new LongLinkedOpenHashSet();
        sets.add(0);
        sets.add(costs.all());
        for (int cause = 0; cause < costs.causes().size(); cause++) {
            sets.add(1L << cause);
            sets.add(costs.all() & ~(1L << cause));
        }
        for (int batch = 0; batch < batches; batch++) {
            for (int[] order : source.orders(batch)) {
                long set = 0;
                for (int cause : order) {
                    set |= 1L << cause;
                    sets.add(set);
                }
            }
        }
        return sets.toLongArray();
    }

    /** The n-th random order of causes: a shuffle by keyed draws. */
    static int[] order(ChanceKey key, long n, int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = Draws.boundedInt(key.bits(n, i), i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private static int[] reversed(int[] order) {
        int[] reversed = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            reversed[order.length - 1 - i] = order[i];
        }
        return reversed;
    }

    static ExactSum[][] sums(int rows, int columns) {
        ExactSum[][] sums = new ExactSum[rows][columns];
        for (ExactSum[] row : sums) {
            for (int column = 0; column < columns; column++) {
                row[column] = new ExactSum();
            }
        }
        return sums;
    }
}
