package org.wespace.models.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ModelRunTest {

    @TempDir
    private Path temp;

    @Test
    void execute_plainModel_summaryHoldsMeasuresInOrder() throws IOException {
        Path folder = run(DemoModel.plain("demo"), Optional.empty()).folder();
        JsonNode summary = JsonMapper.shared().readTree(folder.resolve("summary.json"));
        assertThat(List.copyOf(summary.propertyNames()))
                .containsExactly(
                        "version",
                        "model",
                        "seed",
                        "threads",
                        "residents",
                        "commute.mean_km",
                        "congestion.gap",
                        "days",
                        "state_hash",
                        "pattern",
                        "wall_seconds",
                        "java",
                        "measures",
                        "files");
        assertThat(summary.get("version").asString()).isEqualTo(Version.text()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(summary.get("seed").asLong()).isEqualTo(7);
        assertThat(summary.get("commute.mean_km").asDouble()).isEqualTo(5.5);
        assertThat(summary.get("congestion.gap").isNull()).isTrue();
        assertThat(summary.at("/measures/commute.mean_km/unit").asString()).isEqualTo("km");
        assertThat(summary.at("/measures/commute.mean_km/definition").asString())
                .isEqualTo("Mean distance.");
        assertThat(Files.readString(folder.resolve("summary.json")))
                .doesNotContain("\r")
                .endsWith("}");
    }

    @Test
    void execute_plainModel_flowsAreQuotedAndPlain() throws IOException {
        Path folder = run(DemoModel.plain("demo"), Optional.empty()).folder();
        assertThat(Files.readString(folder.resolve("flows.csv")))
                .isEqualTo("origin,destination,mode,residents\n\"A, north\",B,car,3\nB,\"A, north\",walk,1\n");
    }

    @Test
    void execute_withUnitsWriter_writesFields() throws IOException {
        ModelRun.Outcome outcome = run(
                DemoModel.plain("demo"),
                Optional.of(
                        (file, fields) -> Files.writeString(file, fields.get(0).name())));
        assertThat(outcome.files()).containsExactly("flows.csv", "units.geojson", "report.html", "summary.json");
        assertThat(outcome.folder().resolve("units.geojson")).hasContent("homes");
    }

    @Test
    void execute_reportWriterOfUnitsFails_leavesNothing() {
        assertThatThrownBy(() -> run(DemoModel.plain("demo"), Optional.of((file, fields) -> {
                    throw new IOException("disk full");
                })))
                .hasMessage("disk full");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void execute_cancelledWhileRunning_leavesNothing() {
        Progress stop = new Progress() {
            @Override
            public void at(String phase, double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        RunSettings settings = settings(DemoModel.plain("demo"));
        assertThatThrownBy(() -> new ModelRun(DemoModel.plain("demo"), Optional.empty())
                        .execute(settings, RunFolder.open(settings.outFolder()), stop))
                .isInstanceOf(CancelledException.class);
        assertThat(temp).isEmptyDirectory();
    }

    private ModelRun.Outcome run(Model model, Optional<UnitsWriter> units) throws IOException {
        RunSettings settings = settings(model);
        return new ModelRun(model, units).execute(settings, RunFolder.open(settings.outFolder()), Progress.NONE);
    }

    private RunSettings settings(Model model) {
        return model.defaults().toBuilder().outFolder(temp.resolve("out")).build();
    }
}
