package org.wespace.bench;

import java.util.function.LongSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;

/**
 * What does a random number cost that depends on the resident and the tick, and not on who drew before? Time per
 * number.
 *
 * <p>{@link #created} is the other way to the same: a generator for every resident in every tick. {@link #live} is what
 * one pays who gives up on that: the next number of a generator that all share.
 *
 * <pre>{@code
 * java -jar wespace-bench/target/benchmarks.jar jmh ChanceBenchmark -prof gc
 * }</pre>
 */
public class ChanceBenchmark extends AbstractBenchmark {

    /** Numbers in one invocation. */
    static final int BATCH = 4096;

    private static final int DECISION = 7;

    /** The loop alone. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void loop(Residents residents, Blackhole sink) {
        long begin = residents.next();
        for (long resident = begin; resident < begin + BATCH; resident++) {
            sink.consume(resident);
        }
    }

    /** 64 keyed bits; the key is made once for all residents. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void keyed(Residents residents, Blackhole sink) {
        long begin = residents.next();
        ChanceKey key = residents.chance.at(begin, DECISION);
        for (long resident = begin; resident < begin + BATCH; resident++) {
            sink.consume(key.bits(resident));
        }
    }

    /** A keyed number in [0, 1). */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void keyedUniform(Residents residents, Blackhole sink) {
        long begin = residents.next();
        ChanceKey key = residents.chance.at(begin, DECISION);
        for (long resident = begin; resident < begin + BATCH; resident++) {
            sink.consume(key.uniform(resident));
        }
    }

    /** 64 keyed bits with a key made anew each time, and for another tick, lest it be made once after all. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void keyedAnew(Residents residents, Blackhole sink) {
        long begin = residents.next();
        Chance chance = residents.chance;
        for (long resident = begin; resident < begin + BATCH; resident++) {
            sink.consume(chance.at(resident, DECISION).bits(resident));
        }
    }

    /** 64 bits of a generator that is made for the resident and the tick. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void created(Residents residents, Peers peers, Blackhole sink) {
        long begin = residents.next();
        Generator generator = peers.generator;
        for (long resident = begin; resident < begin + BATCH; resident++) {
            sink.consume(generator.of(Residents.SEED, resident, begin).getAsLong());
        }
    }

    /** The next 64 bits of a generator that all residents share. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void live(Residents residents, Peers peers, Blackhole sink) {
        long begin = residents.next();
        LongSupplier shared = peers.shared;
        for (long resident = begin; resident < begin + BATCH; resident++) {
            sink.consume(shared.getAsLong());
        }
    }

    /** Who draws. */
    @State(Scope.Benchmark)
    public static class Residents {

        static final long SEED = 42;

        final Chance chance = Chance.of(SEED);
        private long resident;

        /** The resident with whom the next batch begins. */
        long next() {
            long begin = resident;
            resident = begin + BATCH;
            return begin;
        }
    }

    /** What others draw from. */
    @State(Scope.Benchmark)
    public static class Peers {

        /** The generator. */
        @Param
        Generator generator;

        LongSupplier shared;

        /** Makes the generator that is shared. */
        @Setup
        public void setUp() {
            shared = generator.of(Residents.SEED, 0, 0);
        }
    }
}
