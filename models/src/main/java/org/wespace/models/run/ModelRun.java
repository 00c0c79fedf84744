package org.wespace.models.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wespace.core.clock.Stopwatch;
import org.wespace.core.engine.MemoryPlan;
import org.wespace.core.geo.ZoneDataException;
import org.wespace.models.report.Report;
import org.wespace.models.report.ReportWriter;

/** Runs a model and leaves its folder, whole or not at all. */
public final class ModelRun {

    /** Name of the report in the run folder. */
    public static final String REPORT_FILE = "report.html";

    private final Model model;
    private final Optional<UnitsWriter> unitsWriter;

    /**
     * A run of a model.
     *
     * @param unitsWriter writes {@code units.geojson} if the model gives fields; empty for no such file
     */
    public ModelRun(Model model, Optional<UnitsWriter> unitsWriter) {
        this.model = model;
        this.unitsWriter = unitsWriter;
    }

    /**
     * What a run left behind.
     *
     * @param result what the model gave
     * @param folder the run folder, absolute
     * @param files names of its files, in the order written
     * @param wallSeconds time that the model took, writing not included
     */
    public record Outcome(ModelResult result, Path folder, List<String> files, double wallSeconds) {}

    /**
     * Runs the model and writes into a folder opened for it. Closes the folder in every case.
     *
     * @throws IOException if data cannot be read or files cannot be written; then no file is left
     * @throws RefusedException if the data are wrong or the heap is too small for the run
     */
    public Outcome execute(RunSettings settings, RunFolder folder, Progress progress) throws IOException {
        try (folder) {
            Stopwatch watch = Stopwatch.start();
            ModelResult result = run(settings, progress);
            double seconds = watch.seconds();
            progress.stopIfCancelled();
            progress.at("writing results", 1);
            write(result, settings, seconds, folder);
            progress.stopIfCancelled();
            List<String> files = folder.names();
            folder.commit();
            return new Outcome(result, folder.path(), files, seconds);
        }
    }

    private ModelResult run(RunSettings settings, Progress progress) throws IOException {
        try {
            return model.run(settings, progress);
        } catch (ZoneDataException | MemoryPlan.HeapTooSmallException e) {
            throw new RefusedException(Failures.describe(e), e);
        }
    }

    private void write(ModelResult result, RunSettings settings, double seconds, RunFolder folder) throws IOException {
        List<SummaryEntry> entries = entries(result, settings, seconds);
        if (!result.flows().isEmpty()) {
            folder.write(FlowsFile.NAME, file -> FlowsFile.write(file, result.flows()));
        }
        if (!result.measures().isEmpty()) {
            folder.write(MeasuresFile.NAME, file -> MeasuresFile.write(file, result.measures()));
        }
        if (unitsWriter.isPresent() && !result.fields().isEmpty()) {
            folder.write(UnitsWriter.FILE, file -> unitsWriter.get().write(file, result.fields()));
        }
        for (Map.Entry<String, FileWriter> extra : result.extraFiles().entrySet()) {
            folder.write(extra.getKey(), extra.getValue());
        }
        Report report = withProvenance(result, settings, seconds);
        folder.write(REPORT_FILE, file -> ReportWriter.write(report, file));
        List<String> files = new ArrayList<>(folder.names());
        files.add(SummaryFile.NAME);
        folder.write(SummaryFile.NAME, file -> SummaryFile.write(file, entries, files));
    }

    private List<SummaryEntry> entries(ModelResult result, RunSettings settings, double seconds) {
        List<SummaryEntry> entries = new ArrayList<>();
        entries.add(SummaryEntry.text("version", Version.text(), "Version of the library that ran."));
        entries.add(SummaryEntry.text("model", model.name(), "Name of the model."));
        entries.add(SummaryEntry.count("seed", settings.seed(), "", "Seed of every draw."));
        entries.add(SummaryEntry.count("threads", settings.threads(), "threads", "Worker threads."));
        entries.addAll(result.summary());
        entries.add(SummaryEntry.number(
                "wall_seconds",
                Math.round(seconds * 1000) / 1000.0,
                "s",
                "Wall time of the run, writing not included."));
        if (!result.measures().isEmpty()) {
            entries.add(SummaryEntry.number(
                    "measuring_seconds",
                    Math.round(result.measures().seconds() * 1000) / 1000.0,
                    "s",
                    "Part of the wall time that the run waited for measures after each tick."));
        }
        entries.add(SummaryEntry.text("java", System.getProperty("java.version"), "Version of the Java runtime."));
        return entries;
    }

    private Report withProvenance(ModelResult result, RunSettings settings, double seconds) {
        Report.Builder report = result.report().toBuilder();
        report.provenance("Model", model.name())
                .provenance("Library version", Version.text())
                .provenance("Seed", Long.toString(settings.seed()));
        for (SummaryEntry entry : result.summary()) {
            if (entry.key().equals("state_hash")) {
                report.provenance("State hash", String.valueOf(entry.value()));
            }
        }
        report.timing("Wall time", ScreenText.number(seconds, 2) + " s")
                .timing("Threads", Integer.toString(settings.threads()))
                .timing("Java", System.getProperty("java.version"));
        model.dataNeeds().ifPresent(needs -> report.attribution(needs.attribution()));
        return report.build();
    }
}
