package org.wespace.bench;

import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What is run by one command. */
enum Preset {
    /** Everything at 256 x 256 units, one JVM each; about four minutes. */
    QUICK("256", 1, 3, 5, 400, "1048576", "64", "1000000"),
    /** Everything at 256 x 256, 512 x 512 and 1,024 x 1,024 units, two JVMs each; about 45 minutes. */
    FULL("256,512,1024", 2, 5, 5, 1000, "1048576", "64,128,256", "1000000"),
    /** Whether it runs at all: a tiny city, in this JVM. The times mean nothing. */
    SMOKE("16", 0, 0, 1, 10, "4096", "8", "1000");

    private final String sides;
    private final int forks;
    private final int warmups;
    private final int measurements;
    private final int iterationMillis;
    private final String residents;
    private final String citySides;
    private final String workersAndJobs;

    Preset(
            String sides,
            int forks,
            int warmups,
            int measurements,
            int iterationMillis,
            String residents,
            String citySides,
            String workersAndJobs) {
        this.sides = sides;
        this.forks = forks;
        this.warmups = warmups;
        this.measurements = measurements;
        this.iterationMillis = iterationMillis;
        this.residents = residents;
        this.citySides = citySides;
        this.workersAndJobs = workersAndJobs;
    }

    /** The runs, one after the other: short operations, draws in random order, whole cities, measures. */
    List<ChainedOptionsBuilder> runs() {
        ChainedOptionsBuilder all = options().include("\\.(Draw|Field|Load|Chance)Benchmark\\.");
        ChainedOptionsBuilder disordered =
                options().include("\\.DrawBenchmark\\.(bits|street)$").param("order", "RANDOM");
        // Each takes seconds: one shot in a warm JVM tells enough.
        ChainedOptionsBuilder cities = options()
                .include("\\.LeastCommuteBenchmark\\.")
                .forks(Math.min(forks, 1))
                .warmupIterations(Math.min(warmups, 1))
                .measurementIterations(1)
                .param("citySide", citySides.split(","))
                .param("workersAndJobs", workersAndJobs);
        return List.of(all, disordered, cities, autocorrelation());
    }

    /** Measures of a million units; the quick run leaves stored lists and local measures out. */
    private ChainedOptionsBuilder autocorrelation() {
        return options()
                .include("\\.AutocorrelationBenchmark\\." + (this == QUICK ? "moran$" : ""))
                .param("side", this == SMOKE ? "16" : "1024");
    }

    private ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(iterationMillis))
                .measurementIterations(measurements)
                .measurementTime(TimeValue.milliseconds(iterationMillis))
                .param("side", sides.split(","))
                .param("residents", residents)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }
}
