package org.wespace.models.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A bundled model: a question put to a city, with its page, its defaults and a run. */
public interface Model {

    /** Name typed on the command line: lower-case letters, digits and hyphens, starting with a letter. */
    String name();

    /** One line for the list of models, at most 80 characters. */
    String summary();

    /**
     * The model's page: absolute class path resource of a Markdown file ({@code /org/wespace/models/leeds/page.md})
     * with its question, rules, sources and expected figures.
     */
    String page();

    /** Settings of a run on which nothing is asked for. Options left empty take what the data hold. */
    RunSettings defaults();

    /** Files that the model reads, or empty where it needs none. */
    default Optional<DataNeeds> dataNeeds() {
        return Optional.empty();
    }

    /** Numbers of the model that a user may set; empty where there are none. */
    default List<Setting> settings() {
        return List.of();
    }

    /** Ticks of a year, or empty where the ticks are typical days, of which no number makes a year. */
    default OptionalInt ticksPerYear() {
        return OptionalInt.empty();
    }

    /**
     * Runs the model. The result depends on the settings but not on {@link RunSettings#threads()},
     * {@link RunSettings#shuffleSeed()} or the clock.
     *
     * @param settings checked settings; {@link RunSettings#dataFolder()} is present when {@link #dataNeeds()} is
     * @param progress told what is being done; asked now and then whether to stop
     * @return everything that the run folder, the report and the screen show
     * @throws IOException if data cannot be read
     * @throws RefusedException if the input is wrong, before the first tick
     * @throws CancelledException if the user stopped the run
     */
    ModelResult run(RunSettings settings, Progress progress) throws IOException;
}
