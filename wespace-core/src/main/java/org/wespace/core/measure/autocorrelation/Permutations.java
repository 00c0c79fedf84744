package org.wespace.core.measure.autocorrelation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.chance.Draws;
import org.wespace.core.measure.CompensatedSum;

/** Random arrangements of the values at hand; each is a function of the seed and its number alone. */
final class Permutations {

    private static final int DEAL = Decisions.id("measure.moran.deal");
    private static final int DEAL_LOCAL = Decisions.id("measure.moran.deal-local");

    private final Autocorrelation of;
    private final int permutations;
    private final Chance chance;
    /** The units that have a value. */
    private final int[] units;

    Permutations(Autocorrelation of, int permutations, Chance chance) {
        if (permutations < 1) {
            throw new IllegalArgumentException("there must be at least one permutation: " + permutations);
        }
        this.of = of;
        this.permutations = permutations;
        this.chance = chance;
        this.units = IntStream.range(0, of.neighbours().size())
                .filter(of.neighbours()::contains)
                .toArray();
    }

    MoranPermutation global() {
        double factor = of.moranFactor();
        double observed = factor * of.cross(of.sample().deviations());
        double[] dealt = of.sample().deviations().clone();
        int atLeast = 0;
        int atMost = 0;
        CompensatedSum sum = new CompensatedSum();
        CompensatedSum squares = new CompensatedSum();
        for (int permutation = 0; permutation < permutations; permutation++) {
            shuffle(dealt, chance.at(permutation, DEAL));
            double value = factor * of.cross(dealt);
            atLeast += value >= observed ? 1 : 0;
            atMost += value <= observed ? 1 : 0;
            sum.add(value);
            squares.add((value - observed) * (value - observed));
        }
        double mean = sum.value() / permutations;
        double variance = squares.value() / permutations - (mean - observed) * (mean - observed);
        return new MoranPermutation(observed, permutations, atLeast, atMost, mean, Math.sqrt(Math.max(0, variance)));
    }

    private void shuffle(double[] values, ChanceKey key) {
        for (int i = units.length - 1; i > 0; i--) {
            int j = key.boundedInt(i, i + 1);
            double kept = values[units[i]];
            values[units[i]] = values[units[j]];
            values[units[j]] = kept;
        }
    }

    /** Folded pseudo p by unit: the unit keeps its value, its neighbours are drawn from all other units. */
    double[] local() {
        double[] z = of.sample().deviations();
        double[] lag = LocalAnselin.lag(of.neighbours(), z);
        double[] p = new double[z.length];
        Arrays.fill(p, Double.NaN);
        double[] pool = new double[units.length];
        for (int i = 0; i < units.length; i++) {
            pool[i] = z[units[i]];
        }
        ChanceKey[] keys = new ChanceKey[permutations];
        Arrays.setAll(keys, permutation -> chance.at(permutation, DEAL_LOCAL));
        for (int i = 0; i < units.length; i++) {
            int unit = units[i];
            if (of.neighbours().rowSum(unit) > 0 && of.sample().moment2() > 0) {
                p[unit] = folded(i, z[unit] * lag[unit], pool, keys);
            }
        }
        return p;
    }

    private double folded(int index, double observed, double[] pool, ChanceKey[] keys) {
        int unit = units[index];
        double[] weights = of.neighbours().weights(unit);
        int neighbours = weights == null ? (int) of.neighbours().rowSum(unit) : weights.length;
        int last = pool.length - 1;
        swap(pool, index, last);
        int atLeast = 0;
        int[] drawn = new int[neighbours];
        for (ChanceKey key : keys) {
            double sum = 0;
            for (int k = 0; k < neighbours; k++) {
                drawn[k] = k + Draws.boundedInt(key.bits(unit, k), last - k);
                swap(pool, k, drawn[k]);
                sum += weights == null ? pool[k] : weights[k] * pool[k];
            }
            for (int k = neighbours - 1; k >= 0; k--) {
                swap(pool, k, drawn[k]);
            }
            atLeast += pool[last] * sum >= observed ? 1 : 0;
        }
        swap(pool, index, last);
        return (Math.min(atLeast, permutations - atLeast) + 1.0) / (permutations + 1.0);
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
