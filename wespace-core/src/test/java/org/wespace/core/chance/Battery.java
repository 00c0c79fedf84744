package org.wespace.core.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Statistics of a sequence of 64-bit words that should be independent and uniform, each as a z-score: standard normal,
 * to a good approximation, if they are.
 */
final class Battery {

    /** A named z-score. */
    record Statistic(String name, double z) {}

    private final long[] words;
    private final List<Statistic> statistics = new ArrayList<>();

    private Battery(long[] words) {
        this.words = words;
    }

    /** All statistics of the words, of which there should be about 2^18 or more. */
    static List<Statistic> of(long[] words) {
        Battery battery = new Battery(words);
        for (int bit = 0; bit < Long.SIZE; bit++) {
            battery.bitFrequency(bit);
        }
        for (int shift = 0; shift < Long.SIZE; shift += 8) {
            battery.cells("byte at bit " + shift, 8, shift, 0);
            battery.pairs("pairs of the byte at bit " + shift, shift);
        }
        battery.cells("upper 14 bits", 14, 50, 0);
        battery.cells("lower 14 bits", 14, 0, 0);
        for (int lag : new int[] {1, 2, 3, 64}) {
            battery.hamming(lag);
            battery.cells("upper byte of the difference at lag " + lag, 8, 56, lag);
            battery.cells("lower byte of the difference at lag " + lag, 8, 0, lag);
            battery.correlation(lag);
        }
        battery.collisions("upper half", 32);
        battery.collisions("lower half", 0);
        return battery.statistics;
    }

    private void bitFrequency(int bit) {
        long ones = 0;
        for (long word : words) {
            ones += word >>> bit & 1;
        }
        add("ones of bit " + bit, (ones - words.length / 2.0) / Math.sqrt(words.length / 4.0));
    }

    /** Cells of some bits of the words, or of the differences of words that lie a lag apart. */
    private void cells(String name, int bits, int shift, int lag) {
        long[] counts = new long[1 << bits];
        for (int i = lag; i < words.length; i++) {
            long word = lag == 0 ? words[i] : words[i] - words[i - lag];
            counts[(int) (word >>> shift) & (counts.length - 1)]++;
        }
        double[] expected = new double[counts.length];
        Arrays.fill(expected, (words.length - lag) / (double) counts.length);
        add(name, chiSquare(counts, expected));
    }

    private void pairs(String name, int shift) {
        long[] counts = new long[1 << 16];
        int pairCount = words.length / 2;
        for (int i = 0; i < pairCount; i++) {
            int a = (int) (words[2 * i] >>> shift) & 0xFF;
            int b = (int) (words[2 * i + 1] >>> shift) & 0xFF;
            counts[a << 8 | b]++;
        }
        double[] expected = new double[counts.length];
        Arrays.fill(expected, pairCount / (double) counts.length);
        add(name, chiSquare(counts, expected));
    }

    /** Number of bits in which words a lag apart differ: binomial with 64 trials. The thin tails share a cell. */
    private void hamming(int lag) {
        int from = 20;
        int to = 44;
        long[] counts = new long[to - from + 1];
        for (int i = lag; i < words.length; i++) {
            int distance = Long.bitCount(words[i] ^ words[i - lag]);
            counts[Math.min(Math.max(distance, from), to) - from]++;
        }
        double[] expected = new double[counts.length];
        double share = Math.pow(0.5, Long.SIZE);
        for (int distance = 0; distance <= Long.SIZE; distance++) {
            expected[Math.min(Math.max(distance, from), to) - from] += share * (words.length - lag);
            share = share * (Long.SIZE - distance) / (distance + 1);
        }
        add("Hamming distances at lag " + lag, chiSquare(counts, expected));
    }

    private void correlation(int lag) {
        double sum = 0;
        for (int i = lag; i < words.length; i++) {
            sum += (Draws.uniform(words[i]) - 0.5) * (Draws.uniform(words[i - lag]) - 0.5);
        }
        add("serial correlation at lag " + lag, sum * 12 / Math.sqrt(words.length - lag));
    }

    /** Equal 32-bit halves among all pairs of words: Poisson, made normal by the root transform of Anscombe. */
    private void collisions(String name, int shift) {
        int[] halves = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            halves[i] = (int) (words[i] >>> shift);
        }
        Arrays.sort(halves);
        long collisions = 0;
        int run = 0;
        for (int i = 1; i < halves.length; i++) {
            run = halves[i] == halves[i - 1] ? run + 1 : 0;
            collisions += run;
        }
        double expected = words.length * (words.length - 1.0) / 2 / 0x1p32;
        add("collisions of the " + name, 2 * (Math.sqrt(collisions + 0.375) - Math.sqrt(expected + 0.125)));
    }

    private void add(String name, double z) {
        statistics.add(new Statistic(name, z));
    }

    /** Pearson's statistic as a z-score, by the cube root of Wilson and Hilferty. */
    static double chiSquare(long[] counts, double[] expected) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double difference = counts[i] - expected[i];
            sum += difference * difference / expected[i];
        }
        double freedom = counts.length - 1;
        double spread = 2 / (9 * freedom);
        return (Math.cbrt(sum / freedom) - (1 - spread)) / Math.sqrt(spread);
    }
}
