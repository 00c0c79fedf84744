package org.wespace.core.chance;

/**
 * Bijections of 64 bits in which every bit of the input reaches every bit of the output, and the odd constants that
 * spread counters before they are mixed.
 */
final class Mix {

    /** 2<sup>64</sup> divided by the golden ratio: the counter step of SplitMix64. */
    static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /* Further odd steps, one per word of the key, so that equal numbers in two words do not cancel out. */
    static final long TICK_STEP = 0xA0761D6478BD642FL;
    static final long DECISION_STEP = 0xE7037ED1A0B428DBL;
    static final long DRAW_STEP = 0xD1342543DE82EF95L;

    private Mix() {}

    /** Variant 13 of Stafford, which finishes SplitMix64. */
    static long stafford13(long word) {
        long z = (word ^ (word >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The 64-bit finaliser of MurmurHash3. */
    static long murmur3(long word) {
        long z = (word ^ (word >>> 33)) * 0xFF51AFD7ED558CCDL;
        z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return z ^ (z >>> 33);
    }
}
