package org.wespace.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.choice.AliasTable;
import org.wespace.core.choice.DecayField;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

/**
 * What does it cost a resident to choose among all units, near ones first? Time per draw.
 *
 * <p>All candidates run in the same loop over residents, who stand in order of home, with the same keyed bits;
 * {@link #bits} is that loop with nothing drawn.
 *
 * <pre>{@code
 * java -jar wespace-bench/target/benchmarks.jar jmh DrawBenchmark -p side=256,512,1024 -p order=HOME,RANDOM -prof gc
 * }</pre>
 */
public class DrawBenchmark extends AbstractBenchmark {

    /** Draws in one invocation: a part of the city, the next part at the next invocation. */
    static final int BATCH = 4096;

    /** Draws in one invocation that looks at every unit. */
    static final int SCANS = 4;

    /** The loop alone: the resident's columns and the random bits. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void bits(Residents residents, Blackhole sink) {
        int begin = residents.next(BATCH);
        int[] id = residents.id;
        int[] home = residents.home;
        ChanceKey key = residents.key;
        for (int row = begin; row < begin + BATCH; row++) {
            sink.consume(home[row] + key.bits(id[row]));
        }
    }

    /** A draw from the decay field over congested links. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void street(Residents residents, Streets streets, Blackhole sink) {
        draw(residents, streets.draw, BATCH, sink);
    }

    /** The draws of {@link #street}, many at once. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void together(Residents residents, Streets streets, Blackhole sink) {
        int begin = residents.next(BATCH);
        int[] id = residents.id;
        int[] home = residents.home;
        ChanceKey key = residents.key;
        for (int k = 0; k < BATCH; k++) {
            streets.from[k] = home[begin + k];
            streets.bits[k] = key.bits(id[begin + k]);
        }
        streets.field.draw(streets.from, streets.bits, streets.to, BATCH);
        for (int k = 0; k < BATCH; k++) {
            sink.consume(streets.to[k]);
        }
    }

    /** A draw from one fixed distribution, by binary search. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void flat(Residents residents, Flat flat, Blackhole sink) {
        draw(residents, flat.draw, BATCH, sink);
    }

    /** A draw from one fixed distribution, from an alias table. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void alias(Residents residents, Alias alias, Blackhole sink) {
        draw(residents, alias.draw, BATCH, sink);
    }

    /** The draw of {@link #street}, made by looking at every unit. */
    @Benchmark
    @OperationsPerInvocation(SCANS)
    public void scan(Residents residents, Scans scans, Blackhole sink) {
        draw(residents, scans.draw, SCANS, sink);
    }

    private static void draw(Residents residents, UnitDraw draw, int count, Blackhole sink) {
        int begin = residents.next(count);
        int[] id = residents.id;
        int[] home = residents.home;
        ChanceKey key = residents.key;
        for (int row = begin; row < begin + count; row++) {
            sink.consume(draw.draw(home[row], key.bits(id[row])));
        }
    }

    /** Who draws. */
    @State(Scope.Benchmark)
    public static class Residents {

        /** Side of the city in units. */
        @Param("256")
        int side;

        /** Number of residents, a multiple of the batch. */
        @Param("1048576")
        int residents;

        /** Order in which residents are visited: HOME or RANDOM. */
        @Param("HOME")
        String order;

        BenchCity city;
        int[] id;
        int[] home;
        ChanceKey key;
        private int row;

        /** Settles the residents. */
        @Setup
        public void setUp() {
            if (residents < BATCH || residents % BATCH != 0) {
                throw new IllegalArgumentException("residents must be a multiple of " + BATCH + ": " + residents);
            }
            city = new BenchCity(side);
            Population population = Population.of(city, residents, Population.Order.valueOf(order));
            id = population.id();
            home = population.home();
            key = BenchCity.draws("bench.work");
        }

        /** The row where the next batch begins, round and round. */
        int next(int count) {
            int begin = row;
            row = begin + count < residents ? begin + count : 0;
            return begin;
        }
    }

    /** The decay field. */
    @State(Scope.Benchmark)
    public static class Streets {

        /** Street pattern. */
        @Param
        StreetPattern pattern;

        /** Decay; the default makes trips of 20 to 45 units. */
        @Param("0.12")
        double decayPerMinute;

        final int[] from = new int[BATCH];
        final long[] bits = new long[BATCH];
        final int[] to = new int[BATCH];
        DecayField field;
        UnitDraw draw;

        /** Builds the field. */
        @Setup
        public void setUp(Residents residents) {
            field = StreetKernel.outward(residents.city.links(pattern), decayPerMinute)
                    .field();
            field.update(residents.city.jobs());
            draw = field::draw;
        }
    }

    /** The flat table. */
    @State(Scope.Benchmark)
    public static class Flat {

        /** How it is searched. */
        @Param
        FlatSearch search;

        UnitDraw draw;

        /** Builds the table. */
        @Setup
        public void setUp(Residents residents) {
            draw = search.of(residents.city.jobs());
        }
    }

    /** The alias table. */
    @State(Scope.Benchmark)
    public static class Alias {

        UnitDraw draw;

        /** Builds the table. */
        @Setup
        public void setUp(Residents residents) {
            AliasTable table = new AliasTable(residents.city.jobs());
            draw = (from, bits) -> table.draw(bits);
        }
    }

    /** The scan. */
    @State(Scope.Benchmark)
    public static class Scans {

        /** How it is made. */
        @Param
        UnitScan scan;

        /** Street pattern. */
        @Param
        StreetPattern pattern;

        /** Decay, as of the field. */
        @Param("0.12")
        double decayPerMinute;

        UnitDraw draw;

        /** Builds the route minutes. */
        @Setup
        public void setUp(Residents residents) {
            StreetImpedance impedance = new StreetImpedance(residents.city.links(pattern));
            draw = scan.of(impedance, decayPerMinute, residents.city.jobs());
        }
    }
}
