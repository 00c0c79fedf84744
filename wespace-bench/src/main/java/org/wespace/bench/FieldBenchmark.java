package org.wespace.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wespace.core.choice.DecayField;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.choice.StreetSums;
import org.wespace.core.travel.StreetPattern;

/**
 * What does it cost to know, for every unit, all that can be reached from it? Time per build; divide by the units.
 *
 * <pre>{@code
 * java -jar wespace-bench/target/benchmarks.jar jmh FieldBenchmark -p side=256,512,1024 -prof gc
 * }</pre>
 */
public class FieldBenchmark extends AbstractBenchmark {

    /** New masses into a field that can draw. */
    @Benchmark
    public double field(City city, Streets streets) {
        streets.field.update(city.jobs);
        return streets.field.accessibility(city.centre);
    }

    /** New masses into sums, without tables to draw from. */
    @Benchmark
    public double sums(City city, Streets streets) {
        streets.sums.update(city.jobs);
        return streets.sums.accessibility(city.centre);
    }

    /** New minutes into a kernel: once for all fields that share it. */
    @Benchmark
    public StreetKernel kernel(Streets streets) {
        streets.kernel.update();
        return streets.kernel;
    }

    /** The exponential filter over equal links, in plain arrays. */
    @Benchmark
    public double filter(City city) {
        city.filter.apply(city.jobs, city.out);
        return city.out[city.centre];
    }

    /** What is summed. */
    @State(Scope.Benchmark)
    public static class City {

        /** Side of the city in units. */
        @Param("256")
        int side;

        BenchCity city;
        double[] jobs;
        double[] out;
        int centre;
        ExponentialFilter filter;

        /** Builds the city. */
        @Setup
        public void setUp() {
            city = new BenchCity(side);
            jobs = city.jobs();
            out = new double[jobs.length];
            centre = city.grid().unit(side / 2, side / 2);
            filter = new ExponentialFilter(side, side, 0.95);
        }
    }

    /** What it is summed over. */
    @State(Scope.Benchmark)
    public static class Streets {

        /** Street pattern. */
        @Param
        StreetPattern pattern;

        /** Decay. */
        @Param("0.12")
        double decayPerMinute;

        StreetKernel kernel;
        StreetSums sums;
        DecayField field;

        /** Builds the kernel. */
        @Setup
        public void setUp(City city) {
            kernel = StreetKernel.outward(city.city.links(pattern), decayPerMinute);
            sums = kernel.sums();
            field = kernel.field();
        }
    }
}
