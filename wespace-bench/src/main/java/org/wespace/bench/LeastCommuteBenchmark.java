package org.wespace.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wespace.core.grid.Grid;
import org.wespace.core.measure.commuting.CommuteBound;
import org.wespace.core.measure.commuting.GridLimits;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

/**
 * How long does it take to know the least commute of a whole city, exactly? Time per city of a million workers; single
 * shots, since one may take half a minute.
 *
 * <pre>{@code
 * java -jar wespace-bench/target/benchmarks.jar jmh LeastCommuteBenchmark -p citySide=64,128,256
 * }</pre>
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class LeastCommuteBenchmark extends AbstractBenchmark {

    /** Workers, and jobs for them. */
    static final int WORKERS = 1_000_000;

    /** Least kilometres, over equal links. */
    @Benchmark
    public CommuteBound kilometres(City city) {
        return GridLimits.least(city.grid, city.pattern, city.workers, city.jobs);
    }

    /** Least minutes, over congested links of which no two are equal. */
    @Benchmark
    public CommuteBound minutes(City city) {
        return GridLimits.least(city.links, city.workers, city.jobs);
    }

    /** Largest kilometres. */
    @Benchmark
    public CommuteBound largest(City city) {
        return GridLimits.largest(city.grid, city.pattern, city.workers, city.jobs);
    }

    /** Homes, jobs and links. */
    @State(Scope.Benchmark)
    public static class City {

        /** Side of the city in units. */
        @Param("64")
        int citySide;

        /** Street pattern. */
        @Param
        StreetPattern pattern;

        Grid grid;
        LinkMinutes links;
        double[] workers;
        double[] jobs;

        /** Builds the city. */
        @Setup
        public void setUp() {
            BenchCity city = new BenchCity(citySide);
            grid = city.grid();
            links = city.links(pattern);
            workers = whole(city.people());
            jobs = whole(city.jobs());
        }

        /** Whole numbers in proportion to the weights, with the sum asked for. */
        private double[] whole(double[] weights) {
            double all = 0;
            for (double weight : weights) {
                all += weight;
            }
            double running = 0;
            double given = 0;
            for (int unit = 0; unit < weights.length; unit++) {
                running += weights[unit];
                weights[unit] = Math.rint(running / all * WORKERS) - given;
                given += weights[unit];
            }
            return weights;
        }
    }
}
