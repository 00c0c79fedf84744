package org.wespace.bench;

import ec.util.MersenneTwisterFast;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Generators of others, made for one resident in one tick, or living on. */
public enum Generator {
    /** Commons RNG, the smallest state. */
    SPLIT_MIX_64 {
        @Override
        LongSupplier of(long seed, long resident, long tick) {
            UniformRandomProvider generator = RandomSource.SPLIT_MIX_64.create(word(seed, resident, tick));
            return generator::nextLong;
        }
    },
    /** Commons RNG. */
    XO_RO_SHI_RO_128_PP {
        @Override
        LongSupplier of(long seed, long resident, long tick) {
            UniformRandomProvider generator = RandomSource.XO_RO_SHI_RO_128_PP.create(word(seed, resident, tick));
            return generator::nextLong;
        }
    },
    /**
     * Commons RNG, counter-based: seed and resident are its key and the tick its counter, which is its quickest use.
     */
    PHILOX_4X64 {
        @Override
        LongSupplier of(long seed, long resident, long tick) {
            UniformRandomProvider generator =
                    RandomSource.PHILOX_4X64.create(new long[] {seed, resident, 0, tick, 0, 0});
            return generator::nextLong;
        }
    },
    /** The generator of the JDK that is made to be created often. */
    SPLITTABLE_RANDOM {
        @Override
        LongSupplier of(long seed, long resident, long tick) {
            SplittableRandom generator = new SplittableRandom(word(seed, resident, tick));
            return generator::nextLong;
        }
    },
    /** MASON's generator. */
    MERSENNE_TWISTER_FAST {
        @Override
        LongSupplier of(long seed, long resident, long tick) {
            MersenneTwisterFast generator = new MersenneTwisterFast(word(seed, resident, tick));
            return generator::nextLong;
        }
    };

    /** A generator of its own for a resident in a tick. */
    abstract LongSupplier of(long seed, long resident, long tick);

    /** Three words in one, as cheaply as can be. */
    private static long word(long seed, long resident, long tick) {
        return seed ^ resident * 0x9E3779B97F4A7C15L ^ tick * 0xA0761D6478BD642FL;
    }
}
