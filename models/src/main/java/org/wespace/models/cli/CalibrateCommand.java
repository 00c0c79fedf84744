package org.wespace.models.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wespace.core.clock.Stopwatch;
import org.wespace.core.travel.StreetPattern;
import org.wespace.models.run.Calibrated;
import org.wespace.models.run.Model;
import org.wespace.models.run.RefusedException;
import org.wespace.models.run.RunSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wespace calibrate MODEL}: fits a model's parameters to its data and prints them. */
@Command(
        name = "calibrate",
        description = "Fit a model's parameters to its data, with its mean-field form, and print them.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CalibrateCommand implements Callable<Integer> {

    private static final int DEFAULT_EVALUATIONS = 240;

    private final Cli cli;

    @Parameters(paramLabel = "MODEL", description = "Name of a bundled model with data; see 'wespace list'.")
    private String name = "";

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the model's data, as for 'run'.")
    private @Nullable Path data;

    @Option(names = "--evaluations", paramLabel = "N", description = "Parameter sets to try (default: 240).")
    private int evaluations = DEFAULT_EVALUATIONS;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of the search.")
    private long seed = 1;

    @Option(names = "--unit", paramLabel = "METRES", description = "Side of a micro-unit in metres.")
    private @Nullable Double unitMetres;

    @Option(names = "--pattern", paramLabel = "octile|grid", description = "Shape of the routes.")
    private @Nullable StreetPattern pattern;

    CalibrateCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() throws IOException {
        Model model = cli.requireModel(name);
        if (!(model instanceof Calibrated calibrated) || model.dataNeeds().isEmpty()) {
            throw new RefusedException("model '" + name + "' has nothing to be fitted to");
        }
        if (evaluations < 1) {
            throw new RefusedException("evaluations must be at least 1: " + evaluations);
        }
        RunSettings.Builder settings = model.defaults().toBuilder()
                .seed(seed)
                .dataFolder(cli.dataFolders().resolve(model.dataNeeds().get(), Optional.ofNullable(data)));
        if (unitMetres != null) {
            settings.unitMetres(unitMetres);
        }
        if (pattern != null) {
            settings.pattern(pattern);
        }
        try (ConsoleProgress progress =
                new ConsoleProgress(cli.screen().err(), cli.screen().terminal(), Stopwatch.start()::nanos)) {
            String found = calibrated.calibrate(settings.build(), evaluations, progress);
            progress.close();
            cli.screen().out().print(found);
            cli.screen().out().flush();
            return 0;
        } catch (IllegalArgumentException e) {
            throw new RefusedException(e.getMessage() == null ? "wrong settings" : e.getMessage(), e);
        }
    }
}
