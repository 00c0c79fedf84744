package org.wespace.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.choice.DecayField;
import org.wespace.core.choice.LinkVolumes;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.choice.StreetSums;
import org.wespace.core.grid.Direction;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;
import org.wespace.core.travel.TripLoad;

/**
 * What does it cost to know how many trips use each link? Time per trip for {@link #add} and {@link #walk}; per pass
 * over the city for {@link #count} and {@link #volumes}, to be divided by the units.
 *
 * <p>Trips are drawn from the decay field of the city, and stand in order of their origin.
 *
 * <pre>{@code
 * java -jar wespace-bench/target/benchmarks.jar jmh LoadBenchmark -p side=256,512,1024 -prof gc
 * }</pre>
 */
public class LoadBenchmark extends AbstractBenchmark {

    /** Trips in one invocation. */
    static final int BATCH = 4096;

    /** A trip into difference arrays. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public TripLoad add(Trips trips) {
        int begin = trips.next();
        int[] from = trips.from;
        int[] to = trips.to;
        TripLoad load = trips.load;
        for (int trip = begin; trip < begin + BATCH; trip++) {
            load.add(from[trip], to[trip], 1);
        }
        return load;
    }

    /** A trip along its links, one by one. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public RouteWalk walk(Trips trips) {
        int begin = trips.next();
        int[] from = trips.from;
        int[] to = trips.to;
        RouteWalk walk = trips.walk;
        for (int trip = begin; trip < begin + BATCH; trip++) {
            walk.add(from[trip], to[trip], 1);
        }
        return walk;
    }

    /** From difference arrays to trips on every link; {@link #walk} needs no such pass. */
    @Benchmark
    public int[] count(Trips trips) {
        for (Direction direction : trips.directions) {
            trips.load.count(direction, trips.counted);
        }
        return trips.counted;
    }

    /** Expected trips of everybody, everywhere, on every link, from sums that are there. */
    @Benchmark
    public LinkVolumes volumes(Expected expected) {
        expected.volumes.add(expected.outward, expected.inward, 1);
        return expected.volumes;
    }

    /** Who goes where. */
    @State(Scope.Benchmark)
    public static class Trips {

        /** Side of the city in units. */
        @Param("256")
        int side;

        /** Number of trips, a multiple of the batch. */
        @Param("1048576")
        int residents;

        /** Street pattern. */
        @Param
        StreetPattern pattern;

        /** Decay; the default makes trips of 20 to 45 units. */
        @Param("0.12")
        double decayPerMinute;

        int[] from;
        int[] to;
        int[] counted;
        Direction[] directions;
        TripLoad load;
        RouteWalk walk;
        private int trip;

        /** Draws the trips. */
        @Setup
        public void setUp() {
            if (residents < BATCH || residents % BATCH != 0) {
                throw new IllegalArgumentException("residents must be a multiple of " + BATCH + ": " + residents);
            }
            BenchCity city = new BenchCity(side);
            Population population = Population.of(city, residents, Population.Order.HOME);
            DecayField field =
                    StreetKernel.outward(city.links(pattern), decayPerMinute).field();
            field.update(city.jobs());
            ChanceKey key = BenchCity.draws("bench.work");
            from = population.home();
            to = new int[residents];
            for (int row = 0; row < residents; row++) {
                to[row] = field.draw(from[row], key.bits(population.id()[row]));
            }
            counted = new int[city.grid().unitCount()];
            directions = java.util.stream.Stream.of(Direction.values())
                    .filter(pattern::uses)
                    .toArray(Direction[]::new);
            load = new TripLoad(city.grid(), pattern);
            walk = new RouteWalk(city.grid(), pattern);
        }

        /** Puts all trips on the links, so that counts mean something and stay far from overflow. */
        @Setup(Level.Iteration)
        public void restart() {
            load.clear();
            for (int row = 0; row < residents; row++) {
                load.add(from[row], to[row], 1);
            }
        }

        /** The trip where the next batch begins, round and round. */
        int next() {
            int begin = trip;
            trip = begin + BATCH < residents ? begin + BATCH : 0;
            return begin;
        }
    }

    /** The sums that expected trips are made of. */
    @State(Scope.Benchmark)
    public static class Expected {

        /** Side of the city in units. */
        @Param("256")
        int side;

        /** Street pattern. */
        @Param
        StreetPattern pattern;

        /** Decay. */
        @Param("0.12")
        double decayPerMinute;

        StreetSums outward;
        StreetSums inward;
        LinkVolumes volumes;

        /** Builds the sums. */
        @Setup
        public void setUp() {
            BenchCity city = new BenchCity(side);
            LinkMinutes links = city.links(pattern);
            outward = StreetKernel.outward(links, decayPerMinute).sums();
            outward.update(city.jobs());
            double[] source = city.people();
            for (int unit = 0; unit < source.length; unit++) {
                source[unit] /= outward.accessibility(unit);
            }
            inward = StreetKernel.inward(links, decayPerMinute).sums();
            inward.update(source);
            volumes = new LinkVolumes(city.grid(), pattern);
        }
    }
}
