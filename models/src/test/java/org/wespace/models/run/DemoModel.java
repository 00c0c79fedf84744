package org.wespace.models.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitField;
import org.wespace.models.report.Figure;
import org.wespace.models.report.Prose;
import org.wespace.models.report.Report;

/** A model for tests: no city, a few numbers that depend on the settings, and a behaviour given from outside. */
public final class DemoModel implements Model {

    /** What happens while the model runs. */
    @FunctionalInterface
    public interface Behaviour {
        /** Does what the test wants. */
        void run(RunSettings settings, Progress progress) throws IOException;
    }

    private final String name;
    private final Optional<DataNeeds> needs;
    private final Behaviour behaviour;

    /** A model with a behaviour of its own. */
    public DemoModel(String name, Optional<DataNeeds> needs, Behaviour behaviour) {
        this.name = name;
        this.needs = needs;
        this.behaviour = behaviour;
    }

    /** A model that just runs. */
    public static DemoModel plain(String name) {
        return new DemoModel(name, Optional.empty(), (settings, progress) -> progress.at("counting", 0.5));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return "A demo called " + name + ".";
    }

    @Override
    public String page() {
        return "/org/wespace/models/run/demo.md";
    }

    @Override
    public RunSettings defaults() {
        return RunSettings.defaultsFor(name).toBuilder().residents(1000).seed(7).build();
    }

    @Override
    public Optional<DataNeeds> dataNeeds() {
        return needs;
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting("demo.days", 2, 0, 5, "days", "Days of something."));
    }

    @Override
    public OptionalInt ticksPerYear() {
        return name.startsWith("yearly") ? OptionalInt.of(12) : OptionalInt.empty();
    }

    @Override
    public ModelResult run(RunSettings settings, Progress progress) throws IOException {
        behaviour.run(settings, progress);
        Report report = Report.builder("Demo", "What does a run leave?")
                .figure(Figure.of("Mean distance", 5.5, 2, "km", "Over all residents."))
                .section("What this run shows", Prose.of("Not much."))
                .build();
        String text = new ScreenText()
                .line("Demo")
                .figure("mean distance", 5.5, 2, "km", "")
                .figure("residents", settings.residents().orElseThrow(), "", "asked for")
                .render();
        return ModelResult.builder(report, text)
                .count("residents", settings.residents().orElseThrow(), "residents", "Number of residents.")
                .number("commute.mean_km", 5.5, "km", "Mean distance.")
                .number("congestion.gap", Double.NaN, "1", "Gap.")
                .number("days", settings().get(0).in(settings), "days", "Days of something.")
                .text("state_hash", "00ff", "Hash.")
                .text("pattern", settings.pattern().toString(), "Routes.")
                .flows(List.of(new FlowRow("A, north", "B", "car", 3), new FlowRow("B", "A, north", "walk", 1)))
                .field(UnitField.ofCounts("homes", "residents", Grid.of(2, 1, 250), new int[] {3, 1}))
                .build();
    }
}
