package org.wespace.core.choice;

/** Uniform numbers cut from 64 random bits. */
final class Uniforms {

    private static final double UNIT_32 = 0x1.0p-32;
    private static final double UNIT_53 = 0x1.0p-53;

    private Uniforms() {}

    /** The upper 32 bits as a number in [0, 1). */
    static double high(long bits) {
        return (bits >>> 32) * UNIT_32;
    }

    /** The lower 32 bits as a number in [0, 1). */
    static double low(long bits) {
        return (bits & 0xFFFFFFFFL) * UNIT_32;
    }

    /** The upper 53 bits as a number in [0, 1). */
    static double full(long bits) {
        return (bits >>> 11) * UNIT_53;
    }

    /**
     * Another 64 bits from the same draw: the finaliser of SplitMix64 (variant 13 of D. Stafford) after one Weyl step.
     */
    static long next(long bits) {
        long z = bits + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
