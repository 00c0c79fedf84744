package org.wespace.core.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keyed draws against the statistics of independent uniform words, with the Philox generator of Commons RNG held to the
 * same ones, and a bare counter that must not pass.
 *
 * <p>All seeds are fixed. Significance: a sequence has {@value #STATISTICS} z-scores and must keep every one within
 * {@value #LIMIT} (two-sided 7e-6 each, 7e-4 a sequence), and their mean square within 4.5 standard deviations of 1.
 */
class ChanceQualityTest {

    private static final int WORDS = 1 << 19;
    private static final int STATISTICS = 100;
    private static final double LIMIT = 4.5;
    private static final int FLIP_TRIALS = 1 << 12;

    /** Sequences along each word of the key, near and far, as they occur in a run. */
    static Stream<Arguments> sequences() {
        Chance chance = Chance.of(42);
        ChanceKey key = chance.at(3, 17);
        UniformRandomProvider philox = RandomSource.PHILOX_4X64.create(42L);
        return Stream.of(
                sequence("consecutive residents", key::bits),
                sequence(
                        "consecutive residents, seed 0, tick 0, decision 0",
                        Chance.of(0).at(0, 0)::bits),
                sequence("residents 2^20 apart", i -> key.bits((long) i << 20)),
                sequence("residents 2^44 apart", i -> key.bits((long) i << 44)),
                sequence("negative residents", i -> key.bits(-(long) i)),
                sequence("consecutive ticks", i -> chance.at(i, 17).bits(5)),
                sequence("consecutive decisions", i -> chance.at(3, i).bits(5)),
                sequence("consecutive draws of a resident", i -> key.bits(5, i)),
                sequence("four draws a resident", i -> key.bits(i >> 2, i & 3)),
                sequence("consecutive seeds", i -> Chance.of(i).at(3, 17).bits(5)),
                sequence(
                        "seeds that differ in upper bits",
                        i -> Chance.of((long) i << 40).at(3, 17).bits(5)),
                sequence("16 residents by tick", i -> chance.at(i >> 4, 17).bits(i & 15)),
                sequence("16 residents by decision", i -> chance.at(3, i >> 4).bits(i & 15)),
                sequence("tick and resident together", i -> chance.at(i, 17).bits(i)),
                sequence(
                        "seed and decision together", i -> Chance.of(i).at(0, i).bits(0)),
                sequence("reference: Philox 4x64", i -> philox.nextLong()));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void sequence_ofWords_isLikeIndependentUniformWords(IntToLongFunction sequence) {
        List<Battery.Statistic> statistics = Battery.of(words(sequence));

        assertThat(statistics).hasSize(STATISTICS).allSatisfy(statistic -> assertThat(Math.abs(statistic.z()))
                .as(statistic.name())
                .isLessThan(LIMIT));
        assertThat(meanSquare(statistics)).isBetween(1 - LIMIT * meanSquareSpread(), 1 + LIMIT * meanSquareSpread());
    }

    @Test
    void battery_ofBareCounter_seesThatItIsNotRandom() {
        List<Battery.Statistic> counter = Battery.of(words(i -> i * Mix.GOLDEN));
        List<Battery.Statistic> halfMixed = Battery.of(words(i -> {
            long z = i * Mix.GOLDEN;
            return (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        }));

        assertThat(counter)
                .filteredOn(statistic -> Math.abs(statistic.z()) > LIMIT)
                .hasSizeGreaterThan(20);
        assertThat(halfMixed)
                .filteredOn(statistic -> Math.abs(statistic.z()) > LIMIT)
                .isNotEmpty();
    }

    /** A function of one word of the key. */
    @FunctionalInterface
    interface Keyed {
        long bits(long trial, long flip);
    }

    static Stream<Arguments> flips() {
        return Stream.of(
                flip("seed", 64, (t, flip) -> Chance.of(t ^ flip).at(7, 11).bits(13)),
                flip("tick", 64, (t, flip) -> Chance.of(99).at(t ^ flip, 11).bits(13)),
                flip("decision", 32, (t, flip) -> Chance.of(99)
                        .at(7, (int) (t ^ flip))
                        .bits(13)),
                flip("resident", 64, (t, flip) -> Chance.of(99).at(7, 11).bits(t ^ flip)),
                flip("draw", 32, (t, flip) -> Chance.of(99).at(7, 11).bits(13, (int) (t ^ flip))),
                flip("reference: a word of the seed of Philox 4x64", 64, (t, flip) -> RandomSource.PHILOX_4X64
                        .create(new long[] {t ^ flip, 7, 11, 13, 0, 0})
                        .nextLong()));
    }

    /**
     * Avalanche: flipping one bit of one word flips each bit of the result in half of the trials. At most 4,096 pairs
     * of bits are looked at, so the limit is 6 standard deviations (two-sided 2e-9 each, 8e-6 together).
     */
    @ParameterizedTest
    @MethodSource("flips")
    void bits_oneBitOfKeyFlipped_flipsEachBitHalfTheTime(int width, Keyed keyed) {
        double worst = 0;
        long allFlips = 0;
        for (int in = 0; in < width; in++) {
            int[] flipped = new int[Long.SIZE];
            for (int trial = 0; trial < FLIP_TRIALS; trial++) {
                // The bit to flip is 0 in every trial: else trials that differ in it alone would be one pair, counted
                // twice.
                long word = ((long) trial >>> in) << (in + 1) | trial & ((1L << in) - 1);
                long change = keyed.bits(word, 0) ^ keyed.bits(word, 1L << in);
                allFlips += Long.bitCount(change);
                for (int out = 0; out < Long.SIZE; out++) {
                    flipped[out] += (int) (change >>> out & 1);
                }
            }
            for (int count : flipped) {
                worst = Math.max(worst, Math.abs(count - FLIP_TRIALS / 2.0) / Math.sqrt(FLIP_TRIALS / 4.0));
            }
        }

        assertThat(worst).isLessThan(6);
        double trials = (double) width * FLIP_TRIALS * Long.SIZE;
        assertThat(Math.abs(allFlips - trials / 2) / Math.sqrt(trials / 4)).isLessThan(LIMIT);
    }

    private static Arguments sequence(String name, IntToLongFunction sequence) {
        return Arguments.of(Named.of(name, sequence));
    }

    private static Arguments flip(String name, int width, Keyed keyed) {
        return Arguments.of(Named.of(name, width), keyed);
    }

    private static long[] words(IntToLongFunction sequence) {
        long[] words = new long[WORDS];
        for (int i = 0; i < WORDS; i++) {
            words[i] = sequence.applyAsLong(i);
        }
        return words;
    }

    private static double meanSquare(List<Battery.Statistic> statistics) {
        return statistics.stream().mapToDouble(s -> s.z() * s.z()).average().orElseThrow();
    }

    /** Standard deviation of the mean square of independent standard normals. */
    private static double meanSquareSpread() {
        return Math.sqrt(2.0 / STATISTICS);
    }
}
