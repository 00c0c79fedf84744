package org.wespace.models.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wespace.core.travel.StreetPattern;
import org.wespace.models.run.Model;
import org.wespace.models.run.RefusedException;
import org.wespace.models.run.RunSettings;
import picocli.CommandLine.Option;

/** Options of every command that runs a model: its data, the seed, the units and the streets. */
final class ModelOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the model's data (else $WESPACE_DATA/NAME, else ../shared/data/NAME).")
    private @Nullable String data;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of every draw.")
    private @Nullable Long seed;

    @Option(names = "--unit", paramLabel = "METRES", description = "Side of a micro-unit in metres.")
    private @Nullable Double unitMetres;

    @Option(
            names = "--pattern",
            paramLabel = "octile|grid",
            description = "Shape of the routes: ${COMPLETION-CANDIDATES}.")
    private @Nullable StreetPattern pattern;

    /** The defaults of a model with what was given; its folder of data is looked for. */
    RunSettings.Builder settings(Cli cli, Model model) {
        RunSettings.Builder builder = model.defaults().toBuilder();
        if (seed != null) {
            builder.seed(seed);
        }
        if (unitMetres != null) {
            builder.unitMetres(unitMetres);
        }
        if (pattern != null) {
            builder.pattern(pattern);
        }
        resolveData(cli, model).ifPresent(builder::dataFolder);
        return builder;
    }

    private Optional<Path> resolveData(Cli cli, Model model) {
        Optional<Path> given = Optional.ofNullable(data).map(text -> path("--data", text));
        if (model.dataNeeds().isEmpty()) {
            if (given.isPresent()) {
                throw new RefusedException("model '" + model.name() + "' reads no data: leave out --data");
            }
            return Optional.empty();
        }
        return Optional.of(cli.dataFolders().resolve(model.dataNeeds().get(), given));
    }

    /** The folder that an option names; text that names none is refused. */
    static Path path(String option, String text) {
        try {
            if (text.isBlank()) {
                throw new RefusedException(option + " must name a folder, not be empty");
            }
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new RefusedException(option + " is no path: " + text, e);
        }
    }
}
