package org.wespace.bench;

import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What is run by one command. */
enum Preset {
    /** Kernels at 256 x 256 units, measures at the sizes of their bars, one JVM each; about five minutes. */
    QUICK(new Sizes("256", "1048576", "64", "1024", "4096", "128", "100000"), 1, 3, 5, 400),
    /** Kernels at 256 x 256 to 1,024 x 1,024 units, measures at several sizes, two JVMs each; about an hour. */
    FULL(new Sizes("256,512,1024", "1048576", "64,128,256", "1024", "1024,4096", "256", "1000000"), 2, 5, 5, 1000),
    /** Whether it runs at all: a tiny city, in this JVM. The times mean nothing. */
    SMOKE(new Sizes("16", "4096", "8", "16", "16", "12", "2000"), 0, 0, 1, 10);

    /**
     * How large everything is; several sizes are parted by commas.
     *
     * @param units units on a side of the city that kernels run on
     * @param residents residents of that city
     * @param citySides units on a side of the cities whose least commute is found
     * @param lattice units on a side of the lattice that autocorrelation is measured on
     * @param rasters cells on a side of the rasters of classes
     * @param city units on a side of the city that lives
     * @param citizens residents of the city that lives
     */
    private record Sizes(
            String units,
            String residents,
            String citySides,
            String lattice,
            String rasters,
            String city,
            String citizens) {}

    private final Sizes sizes;
    private final int forks;
    private final int warmups;
    private final int measurements;
    private final int iterationMillis;

    Preset(Sizes sizes, int forks, int warmups, int measurements, int iterationMillis) {
        this.sizes = sizes;
        this.forks = forks;
        this.warmups = warmups;
        this.measurements = measurements;
        this.iterationMillis = iterationMillis;
    }

    /** The runs, one after the other: kernels, draws in random order of residents, then measures. */
    List<ChainedOptionsBuilder> runs() {
        ChainedOptionsBuilder kernels = options().include("\\.(Draw|Field|Load|Chance)Benchmark\\.");
        ChainedOptionsBuilder disordered =
                options().include("\\.DrawBenchmark\\.(bits|street)$").param("order", "RANDOM");
        String[] sides = sizes.citySides.split(",");
        return List.of(
                kernels,
                disordered,
                cities("(kilometres|largest)", sides),
                // Unequal links take many times as long: on a large city, longer than a run should.
                cities("minutes", sides[0]),
                autocorrelation(),
                landscapes(),
                months());
    }

    private ChainedOptionsBuilder cities(String methods, String... sides) {
        return fewIterations()
                .include("\\.LeastCommuteBenchmark\\." + methods + "$")
                .forks(Math.min(forks, 1))
                .param("citySide", sides);
    }

    /** Measures of a million units; the quick run leaves stored lists and local measures out. */
    private ChainedOptionsBuilder autocorrelation() {
        return options()
                .include("\\.AutocorrelationBenchmark\\." + (this == QUICK ? "moran$" : ""))
                .param("side", sizes.lattice.split(","));
    }

    private ChainedOptionsBuilder landscapes() {
        return fewIterations().include("\\.LandscapeBenchmark\\.").param("side", sizes.rasters.split(","));
    }

    /** Months of a living city: all phases in the full run, and at least what the bar is about in the others. */
    private ChainedOptionsBuilder months() {
        ChainedOptionsBuilder months = options()
                .include("\\.MonthBenchmark\\.")
                .forks(Math.min(forks, 1))
                .warmupIterations(2 * warmups)
                .measurementIterations(2 * measurements)
                .param("side", sizes.city)
                .param("residents", sizes.citizens);
        return this == FULL ? months : months.param("phase", Months.MONTH);
    }

    /** For what takes seconds: once to warm up and once to measure, in each JVM, say enough. */
    private ChainedOptionsBuilder fewIterations() {
        return options().warmupIterations(Math.min(1, warmups)).measurementIterations(1);
    }

    private ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(iterationMillis))
                .measurementIterations(measurements)
                .measurementTime(TimeValue.milliseconds(iterationMillis))
                .param("side", sizes.units.split(","))
                .param("residents", sizes.residents)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }
}
