package org.wespace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.wespace.bench.Results.Measurement;

class SuiteTest {

    private static final List<Class<?>> SUITES = List.of(
            DrawBenchmark.class,
            FieldBenchmark.class,
            LoadBenchmark.class,
            ChanceBenchmark.class,
            AutocorrelationBenchmark.class,
            LeastCommuteBenchmark.class,
            LandscapeBenchmark.class,
            MonthBenchmark.class);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void runs_smoke_measuresEveryBenchmark() throws RunnerException {
        String json = Results.json("smoke", Machine.describe(), Suite.runs(Preset.SMOKE, VerboseMode.SILENT));
        Results results = Results.parse(json);

        assertThat(results.measurements())
                .extracting(one -> one.suite() + "." + one.method())
                .containsAll(benchmarks());
        assertThat(results.measurements()).allSatisfy(one -> {
            assertThat(one.nanos()).as("%s", one).isPositive().isFinite();
            assertThat(one.bytes()).as("%s", one).isNotNegative().isFinite();
        });
        assertThat(results.machine()).containsEntry("preset", "smoke").containsKeys("jdk", "cpu", "commit");
        assertThat(new BenchTable(results).markdown())
                .contains("| street | 16 x 16 random order OCTILE |")
                .contains("| created | PHILOX_4X64 |")
                .contains("| kilometres | 8 x 8 OCTILE |")
                .contains("| live | 12 x 12 OCTILE month 2 threads |");
    }

    private static List<String> benchmarks() {
        List<String> names = new ArrayList<>();
        for (Class<?> suite : SUITES) {
            for (Method method : suite.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Benchmark.class)) {
                    names.add(suite.getSimpleName().replace("Benchmark", "") + "." + method.getName());
                }
            }
        }
        return names;
    }

    @Test
    void run_noCommand_printsUsage() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(output()).startsWith("usage:").contains("quick");
    }

    @Test
    void run_missingFile_isNamed() throws IOException {
        assertThat(run("table", "nowhere.json")).isEqualTo(2);
        assertThat(output()).isEqualTo("no such file: nowhere.json");
    }

    @Test
    void run_missingFolder_isNamedBeforeAnythingIsMeasured() throws IOException {
        assertThat(run("quick", folder.resolve("no/quick.json").toString())).isEqualTo(2);
        assertThat(output()).startsWith("cannot write into folder").contains("no");
    }

    @Test
    void run_fileOfSomethingElse_isRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), "{\"results\": 1}");
        assertThat(run("table", file.toString())).isEqualTo(2);
        assertThat(output()).contains("other.json does not hold benchmark results");
        Files.writeString(file, "nothing");
        assertThat(run("table", file.toString())).isEqualTo(2);
    }

    @Test
    void run_tableIntoPage_keepsTheRestOfIt() throws IOException {
        Path file =
                Files.writeString(folder.resolve("run.json"), Results.json("quick", Map.of("cpu", "one"), List.of()));
        Path page = Files.writeString(
                folder.resolve("README.md"),
                "before\n<!-- results: begin -->\nold\n<!-- results: end -->\nafter\n",
                StandardCharsets.UTF_8);
        assertThat(run("table", file.toString(), page.toString())).isZero();
        assertThat(Files.readString(page, StandardCharsets.UTF_8))
                .startsWith("before\n<!-- results: begin -->\n\n- preset: quick\n- cpu: one\n")
                .endsWith("\n<!-- results: end -->\nafter\n")
                .doesNotContain("old");
    }

    @Test
    void run_pageWithoutMarkers_isRefusedAndKept() throws IOException {
        Path file = Files.writeString(folder.resolve("run.json"), Results.json("quick", Map.of(), List.of()));
        Path page = Files.writeString(folder.resolve("README.md"), "no markers");
        assertThat(run("table", file.toString(), page.toString())).isEqualTo(2);
        assertThat(Files.readString(page)).isEqualTo("no markers");
    }

    @Test
    void read_measurement_keepsParametersAndAllocation() {
        Measurement one = Results.parse(Sample.json()).measurements().get(0);
        assertThat(one.suite()).isEqualTo("Draw");
        assertThat(one.method()).isEqualTo("street");
        assertThat(one.param("pattern")).isEqualTo("GRID");
        assertThat(one.nanos()).isEqualTo(60);
        assertThat(one.error()).isNaN();
        assertThat(one.bytes()).isEqualTo(0.001);
    }

    private int run(String... arguments) throws IOException {
        return Suite.run(arguments, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8).strip();
    }
}
