package org.wespace.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.wespace.core.travel.StreetPattern;

/**
 * What does a month of a living city cost, whole and phase by phase? Time per month; single shots, each in the state
 * that the months before it have led to.
 *
 * <p>The standard scenario, with 8 % of residents moving home and 8 % changing job a year. A whole month includes
 * checks and hash; the months in which builders work are measured apart, as are the phases themselves.
 *
 * <pre>{@code
 * java -jar wespace-bench/target/benchmarks.jar jmh MonthBenchmark -p phase=month -p threads=1,2 -prof gc
 * }</pre>
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 12)
public class MonthBenchmark extends AbstractBenchmark {

    /** A month, or one of its phases. */
    @Benchmark
    public long live(City city) {
        return city.months.measured();
    }

    /** A city in the midst of its life. */
    @State(Scope.Benchmark)
    public static class City {

        /** Side of the city in units. */
        @Param("256")
        int side;

        /** Residents of the city. */
        @Param("1000000")
        int residents;

        /** Shape of routes. */
        @Param({"GRID", "OCTILE"})
        StreetPattern pattern;

        /** Threads that live the month. */
        @Param("2")
        int threads;

        /** What is measured: a month without builders, the last month of a year, or one phase. */
        @Param({
            Months.MONTH,
            Months.LAST_OF_YEAR,
            "view",
            "firm moves",
            "job moves",
            "home moves",
            "telework days",
            "home days",
            "modes",
            "traffic",
            "roads",
            "rents",
            "conversion",
            "building",
            "diffusion"
        })
        String phase;

        Months months;

        /** Builds the city and lives the first months, in which whatever lasts is made. */
        @Setup(Level.Trial)
        public void settle() {
            months = new Months(side, residents, pattern, threads, phase);
        }

        /** Lives up to what is measured next. */
        @Setup(Level.Invocation)
        public void advance() {
            months.advance();
        }

        /** Ends the threads. */
        @TearDown(Level.Trial)
        public void close() {
            months.close();
        }
    }
}
