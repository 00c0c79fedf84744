package org.wespace.core.chance;

/**
 * From 64 random bits to a number: static functions, each of one word, without state and without allocation.
 *
 * <p>Only IEEE arithmetic and {@link StrictMath} are used, so that the last bit is the same on every JVM. Uniform,
 * exponential and normal draws are monotone in the word (the exponential falls), hence a common word couples two of
 * them.
 */
public final class Draws {

    private static final double UNIFORM_STEP = 0x1p-53;
    private static final double OPEN_STEP = 0x1p-52;

    private Draws() {}

    /** Uniform in [0, 1): the upper 53 bits, a multiple of 2<sup>-53</sup>. */
    public static double uniform(long bits) {
        return (bits >>> 11) * UNIFORM_STEP;
    }

    /** Uniform in (0, 1): the upper 52 bits and a half step, so at least 2<sup>-53</sup> from both ends. */
    public static double openUniform(long bits) {
        return ((bits >>> 12) + 0.5) * OPEN_STEP;
    }

    /**
     * Whether an event of this probability happens.
     *
     * @param probability in [0, 1]; below 0 or NaN is never, above 1 always
     */
    public static boolean happens(long bits, double probability) {
        return uniform(bits) < probability;
    }

    /** Exponential with mean 1, positive and at most 36.8. */
    public static double exponential(long bits) {
        return -StrictMath.log(openUniform(bits));
    }

    /** Standard normal, by the inverse of its distribution function (AS 241); within 8.3 of 0. */
    public static double normal(long bits) {
        return NormalQuantile.of(openUniform(bits));
    }

    /**
     * Uniform among 0, 1, ..., bound - 1, without modulo bias. The rare word (one in 2<sup>33</sup> or fewer) that
     * would bring a bias is rejected for another, hashed from it.
     *
     * <p>Source: Lemire, "Fast random integer generation in an interval" (ACM TOMACS 2019).
     *
     * @param bound at least 1
     * @throws IllegalArgumentException if the bound is below 1
     */
    public static int boundedInt(long bits, int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound must be at least 1: " + bound);
        }
        long word = bits;
        long remainder = word * bound;
        // Below the bound the word may be one too many of its class; only then is the exact limit worth a division.
        if (Long.compareUnsigned(remainder, bound) < 0) {
            long limit = Long.remainderUnsigned(-(long) bound, bound);
            while (Long.compareUnsigned(remainder, limit) < 0) {
                word = Mix.stafford13(word + Mix.GOLDEN);
                remainder = word * bound;
            }
        }
        // The upper half of the unsigned product; the signed one misses the bound once for a word with its top bit set.
        return (int) (Math.multiplyHigh(word, (long) bound) + ((word >> 63) & bound));
    }
}
