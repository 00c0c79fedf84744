package org.wespace.core.chance;

/**
 * The source of all randomness of a run: keyed draws from a 64-bit seed.
 *
 * <pre>{@code
 * static final int JOB_SEARCH = Decisions.id("job-search");
 *
 * Chance chance = Chance.of(42);
 * ChanceKey key = chance.at(tick, JOB_SEARCH);          // once per loop
 * for (int resident = from; resident < to; resident++) {
 *     if (key.uniform(id[resident]) < searchProbability) { ... }
 * }
 * }</pre>
 *
 * <p>Contract:
 *
 * <ul>
 *   <li>A draw is a pure function of (seed, resident, tick, decision) and, where one decision needs several numbers, of
 *       the number of the draw. Order, thread and memory layout cannot matter. All 64 bits of the seed count.
 *   <li>The resident is named by its lasting id, not by its present row. Anything else that decides (a firm, a unit)
 *       may stand in its place, under a decision id of its own.
 *   <li>Two decisions that should be independent have different decision ids.
 *   <li>The numbers are the same for ever, on every machine and JVM. A change of them is a change of every result and
 *       is announced in the release notes.
 *   <li>Not for cryptography.
 * </ul>
 *
 * <p>Cost: {@link #at} mixes two words (a few nanoseconds, one small object); {@link ChanceKey#bits(long)} mixes two
 * words more, without allocation. Immutable.
 *
 * <p>Source: counters hashed by bijective mixers, as in Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as
 * easy as 1, 2, 3" (SC 2011), with the mixers of Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators" (OOPSLA 2014; Stafford's variant 13) and MurmurHash3 in place of the ten rounds of Philox, which cost
 * several times as much. The tests hold both to the same statistics: avalanche per word of the key, bit and byte
 * frequencies, serial pairs, Hamming distances, collisions.
 */
public final class Chance {

    private static final long SEED_OFFSET = 0x6A09E667F3BCC909L;

    private final long seed;
    private final long mixedSeed;

    private Chance(long seed) {
        this.seed = seed;
        this.mixedSeed = Mix.stafford13(seed + SEED_OFFSET);
    }

    /** The chance of a run with this seed; any long, zero and negative ones included. */
    public static Chance of(long seed) {
        return new Chance(seed);
    }

    /** The seed. */
    public long seed() {
        return seed;
    }

    /**
     * The key of one decision in one tick, to be held in a local over a whole loop of residents.
     *
     * @param tick any long
     * @param decision id of the decision, as from {@link Decisions#id}; any int
     */
    public ChanceKey at(long tick, int decision) {
        long withTick = Mix.stafford13(mixedSeed + tick * Mix.TICK_STEP);
        return new ChanceKey(Mix.murmur3(withTick + decision * Mix.DECISION_STEP));
    }

    @Override
    public String toString() {
        return "Chance[seed=" + seed + "]";
    }
}
