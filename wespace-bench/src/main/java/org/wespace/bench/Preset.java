package org.wespace.bench;

import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What is run by one command. */
enum Preset {
    /** Everything at 256 x 256 units, landscapes at 4,096 x 4,096 cells, one JVM each; about five minutes. */
    QUICK("256", "4096", 1, 3, 5, 400, "1048576"),
    /** Everything at 256 x 256, 512 x 512 and 1,024 x 1,024 units, two JVMs each; about 50 minutes. */
    FULL("256,512,1024", "1024,4096", 2, 5, 5, 1000, "1048576"),
    /** Whether it runs at all: a tiny city, in this JVM. The times mean nothing. */
    SMOKE("16", "16", 0, 0, 1, 10, "4096");

    private final String sides;
    private final String rasterSides;
    private final int forks;
    private final int warmups;
    private final int measurements;
    private final int iterationMillis;
    private final String residents;

    Preset(
            String sides,
            String rasterSides,
            int forks,
            int warmups,
            int measurements,
            int iterationMillis,
            String residents) {
        this.sides = sides;
        this.rasterSides = rasterSides;
        this.forks = forks;
        this.warmups = warmups;
        this.measurements = measurements;
        this.iterationMillis = iterationMillis;
        this.residents = residents;
    }

    /** The runs, one after the other: suites of the kernel, draws in random order of residents, landscapes. */
    List<ChainedOptionsBuilder> runs() {
        ChainedOptionsBuilder all = options().include("\\.(Draw|Field|Load|Chance)Benchmark\\.");
        ChainedOptionsBuilder disordered =
                options().include("\\.DrawBenchmark\\.(bits|street)$").param("order", "RANDOM");
        // A raster takes seconds: one to warm up and one to measure, in each JVM, say enough.
        ChainedOptionsBuilder landscapes = options()
                .include("\\.LandscapeBenchmark\\.")
                .param("side", rasterSides.split(","))
                .warmupIterations(Math.min(1, warmups))
                .measurementIterations(1);
        return List.of(all, disordered, landscapes);
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
