package org.wespace.models.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.wespace.core.clock.Stopwatch;
import org.wespace.models.run.Calibrated;
import org.wespace.models.run.Model;
import org.wespace.models.run.RefusedException;
import org.wespace.models.run.RunSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final ModelOptions model = new ModelOptions();

    @Option(names = "--evaluations", paramLabel = "N", description = "Parameter sets to try (default: 240).")
    private int evaluations = DEFAULT_EVALUATIONS;

    CalibrateCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() throws IOException {
        Model chosen = cli.requireModel(name);
        if (!(chosen instanceof Calibrated calibrated) || chosen.dataNeeds().isEmpty()) {
            throw new RefusedException("model '" + name + "' has nothing to be fitted to");
        }
        if (evaluations < 1) {
            throw new RefusedException("evaluations must be at least 1: " + evaluations);
        }
        RunSettings.Builder settings = model.settings(cli, chosen);
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
