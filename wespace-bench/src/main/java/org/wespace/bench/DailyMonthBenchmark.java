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
 * What does a month cost in which everything works: daily life, all modes, the carbon ledger and every mechanism? Whole
 * and phase by phase, as {@link MonthBenchmark} has it.
 *
 * <pre>{@code
 * java -jar wespace-bench/target/benchmarks.jar jmh DailyMonthBenchmark -p phase=month -p threads=1,2 -prof gc
 * }</pre>
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 12)
public class DailyMonthBenchmark extends AbstractBenchmark {

    /** A month, or one of its phases. */
    @Benchmark
    public long live(City city) {
        return city.months.measured();
    }

    /** A city with daily life. */
    @State(Scope.Benchmark)
    public static class City {

        /** Side of the city in units. */
        @Param("256")
        int side;

        /** Residents of the city. */
        @Param("1000000")
        int residents;

        /** Threads that live the month. */
        @Param({"1", "2"})
        int threads;

        /** What is measured: a month without builders, or one phase. */
        @Param({
            Months.MONTH,
            "home moves",
            "cars",
            "modes",
            "morning",
            "way to work",
            "leisure",
            "shopping",
            "delivery",
            "services",
            "other tours",
            "traffic",
            "roads",
            "carbon ledger"
        })
        String phase;

        Months months;

        /** Builds the city and lives the first months, in which whatever lasts is made. */
        @Setup(Level.Trial)
        public void settle() {
            months = new Months(side, residents, StreetPattern.GRID, threads, phase, true);
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
