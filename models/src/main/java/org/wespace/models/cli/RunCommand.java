package org.wespace.models.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wespace.core.clock.Stopwatch;
import org.wespace.models.run.Model;
import org.wespace.models.run.ModelRun;
import org.wespace.models.run.RefusedException;
import org.wespace.models.run.RunFolder;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wespace run MODEL}: one run, its result on the screen and in a folder. */
@Command(
        name = "run",
        description = "Run a model; print its result and write it into a folder.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunCommand implements Callable<Integer> {

    private final Cli cli;

    @Parameters(paramLabel = "MODEL", description = "Name of a bundled model; see 'wespace list'.")
    private String name = "";

    @Mixin
    private final ModelOptions model = new ModelOptions();

    @Option(names = "--residents", paramLabel = "N", description = "Number of residents.")
    private @Nullable Integer residents;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "Worker threads; never changes a result (default: all processors).")
    private @Nullable Integer threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the results (default: runs/MODEL).")
    private @Nullable String out;

    @Option(names = "--ticks", paramLabel = "N", description = "Number of ticks.")
    private @Nullable Integer ticks;

    @Option(names = "--years", paramLabel = "Y", description = "Years to live, for models whose tick is a month.")
    private @Nullable Integer years;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "A setting of the model; see 'wespace about MODEL'. May be given several times.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--shuffle-residents",
            paramLabel = "S",
            hidden = true,
            description = "Shuffle residents in memory.")
    private @Nullable Long shuffleSeed;

    @Option(names = "--verbose", description = "On failure, print where it happened.")
    private boolean verbose;

    RunCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() throws IOException {
        Model chosen = cli.requireModel(name);
        RunSettings settings = settings(chosen);
        try (RunFolder folder = RunFolder.open(settings.outFolder());
                ConsoleProgress progress =
                        new ConsoleProgress(cli.screen().err(), cli.screen().terminal(), Stopwatch.start()::nanos);
                Interruption interruption = Interruption.watch(progress, folder)) {
            ModelRun.Outcome outcome = new ModelRun(chosen, cli.unitsWriter()).execute(settings, folder, progress);
            progress.close();
            print(outcome);
            return 0;
        } catch (OutOfMemoryError e) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            throw new IOException(
                    "out of memory with a heap of " + megabytes
                            + " MiB; allow more with -Xmx, or ask for fewer residents",
                    e);
        }
    }

    private RunSettings settings(Model chosen) {
        RunSettings.Builder builder = model.settings(cli, chosen);
        builder.threads(threads == null ? Runtime.getRuntime().availableProcessors() : threads);
        if (residents != null) {
            builder.residents(residents);
        }
        if (ticks != null) {
            builder.ticks(ticks);
        }
        if (years != null) {
            builder.ticks(ticksOf(years, chosen));
        }
        if (shuffleSeed != null) {
            builder.shuffleSeed(shuffleSeed);
        }
        builder.outFolder(out == null ? Path.of("runs", chosen.name()) : ModelOptions.path("--out", out));
        try {
            return builder.values(Setting.parse(set, chosen.settings())).build();
        } catch (IllegalArgumentException e) {
            throw new RefusedException(e.getMessage() == null ? "wrong settings" : e.getMessage(), e);
        }
    }

    private int ticksOf(int given, Model chosen) {
        if (chosen.ticksPerYear().isEmpty()) {
            throw new RefusedException("a tick of model '" + chosen.name()
                    + "' is a typical day, and no number of them makes a year: give --ticks");
        }
        if (ticks != null) {
            throw new RefusedException("give --years or --ticks, not both");
        }
        int perYear = chosen.ticksPerYear().getAsInt();
        if (given < 1 || given > Integer.MAX_VALUE / perYear) {
            throw new RefusedException("years must be at least 1: " + given);
        }
        return given * perYear;
    }

    private void print(ModelRun.Outcome outcome) {
        cli.screen().out().print(outcome.result().text());
        cli.screen()
                .out()
                .printf(
                        Locale.ROOT,
                        "%nDone in %.1f s. Results in %s: %s%n",
                        outcome.wallSeconds(),
                        shown(outcome.folder()),
                        String.join(", ", outcome.files()));
        cli.screen().out().flush();
    }

    /** Relative to the current folder where the path lies in it. */
    private static Path shown(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) && !folder.equals(here) ? here.relativize(folder) : folder;
    }
}
