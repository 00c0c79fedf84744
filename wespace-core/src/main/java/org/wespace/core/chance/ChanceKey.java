package org.wespace.core.chance;

/**
 * The draws of one decision in one tick: 64 bits for each resident, and more of them where a decision needs several.
 *
 * <p>Made by {@link Chance#at}. Immutable; no method but {@link #stream} allocates. {@code bits(r)} is {@code bits(r,
 * 0)}: a decision that needs several numbers counts them 0, 1, 2, ... Any int and any long will do.
 */
public final class ChanceKey {

    /*
     * The resident's counter is mixed once, the number of the draw is added, the key comes in a second time, and the
     * sum is mixed again. With the key in one place only, two keys whose difference is a multiple of the counter step
     * would give shifted copies of one sequence; now they would also have to be equal.
     */
    private final long first;
    private final long second;

    ChanceKey(long key) {
        this.first = key;
        this.second = Long.rotateLeft(key, 32) ^ Mix.GOLDEN;
    }

    /** The 64 random bits of a resident. */
    public long bits(long resident) {
        return Mix.murmur3(Mix.stafford13(first + resident * Mix.GOLDEN) ^ second);
    }

    /** The n-th 64 random bits of a resident, for decisions that need several. */
    public long bits(long resident, int n) {
        return Mix.murmur3((Mix.stafford13(first + resident * Mix.GOLDEN) + n * Mix.DRAW_STEP) ^ second);
    }

    /** {@link Draws#uniform} of {@link #bits(long)}. */
    public double uniform(long resident) {
        return Draws.uniform(bits(resident));
    }

    /** {@link Draws#uniform} of {@link #bits(long, int)}. */
    public double uniform(long resident, int n) {
        return Draws.uniform(bits(resident, n));
    }

    /** {@link Draws#openUniform} of {@link #bits(long)}. */
    public double openUniform(long resident) {
        return Draws.openUniform(bits(resident));
    }

    /** {@link Draws#happens} of {@link #bits(long)}. */
    public boolean happens(long resident, double probability) {
        return Draws.happens(bits(resident), probability);
    }

    /** {@link Draws#exponential} of {@link #bits(long)}. */
    public double exponential(long resident) {
        return Draws.exponential(bits(resident));
    }

    /** {@link Draws#normal} of {@link #bits(long)}. */
    public double normal(long resident) {
        return Draws.normal(bits(resident));
    }

    /** {@link Draws#boundedInt} of {@link #bits(long)}. */
    public int boundedInt(long resident, int bound) {
        return Draws.boundedInt(bits(resident), bound);
    }

    /** These draws as a generator for the samplers of Apache Commons RNG, standing at resident 0. */
    public KeyedStream stream() {
        return new KeyedStream(this);
    }
}
