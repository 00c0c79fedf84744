package org.wespace.models.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wespace.models.Models;
import org.wespace.models.cli.TestRun;

/** Every model of a living city, small and for a year and a month. */
class LivingModelTest {

    private static final int MONTHS = 13;
    private static final List<String> SMALL =
            List.of("--residents", "2000", "--ticks", Integer.toString(MONTHS), "--seed", "4");

    @TempDir
    private static Path temp;

    /** The plain run of each model, made once. */
    private static final Map<String, TestRun> RUNS = new LinkedHashMap<>();

    static List<String> models() {
        return living().stream().map(LivingModel::name).toList();
    }

    private static List<LivingModel> living() {
        return Models.all().stream()
                .filter(LivingModel.class::isInstance)
                .map(LivingModel.class::cast)
                .toList();
    }

    private static LivingModel model(String name) {
        return living().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static TestRun plain(String model) {
        return RUNS.computeIfAbsent(model, name -> run(name, "plain", "--threads", "1"));
    }

    private static TestRun run(String model, String folder, String... more) {
        List<String> options = new ArrayList<>(SMALL);
        options.addAll(List.of(more));
        return TestRun.of(temp.resolve(model + "-" + folder), model, options.toArray(String[]::new));
    }

    private static List<String> measures(TestRun run) {
        return new String(run.bytes("measures.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void run_small_writesARowForTheStartAndEachMonth(String model) {
        TestRun run = plain(model);
        assertThat(run.code()).as(run.err()).isZero();
        List<String> lines = measures(run);
        assertThat(lines).hasSize(1 + 1 + MONTHS);
        for (int month = 0; month <= MONTHS; month++) {
            assertThat(lines.get(1 + month)).startsWith(month + ",");
        }
        assertThat(run.number("ticks")).isEqualTo(MONTHS);
        assertThat(run.text("state_hash")).matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @MethodSource("models")
    void run_twoThreadsAndShuffledResidents_sameHashesAndMeasures(String model) {
        TestRun other = run(model, "shuffled", "--threads", "2", "--shuffle-residents", "9");
        assertThat(other.code()).as(other.err()).isZero();
        assertThat(hashes(other)).isNotEmpty().isEqualTo(hashes(plain(model)));
        assertThat(measures(other)).isEqualTo(measures(plain(model)));
    }

    private static Map<String, String> hashes(TestRun run) {
        Map<String, String> hashes = new LinkedHashMap<>();
        run.summary().propertyNames().stream()
                .filter(key -> key.startsWith("state_hash"))
                .forEach(key -> hashes.put(key, run.text(key)));
        return hashes;
    }

    @ParameterizedTest
    @MethodSource("models")
    void shown_everyKey_isMeasured(String model) {
        List<String> columns = List.of(measures(plain(model)).get(0).split(","));
        List<String> ends = cities(plain(model));
        for (LivingModel.Shown one : model(model).shown()) {
            assertThat(columns).as("%s shows %s", model, one.key()).anyMatch(column -> ends.stream()
                    .anyMatch(end -> withoutFamily(column).equals(one.key() + end)));
        }
    }

    /** How keys of measures end: with the name of a city where there are several, otherwise with nothing more. */
    private static List<String> cities(TestRun run) {
        List<String> several = hashes(run).keySet().stream()
                .map(key -> key.substring("state_hash".length()))
                .filter(end -> !end.isEmpty())
                .toList();
        return several.isEmpty() ? List.of("") : several;
    }

    private static String withoutFamily(String column) {
        return column.substring(column.indexOf('.') + 1);
    }

    @ParameterizedTest
    @MethodSource("models")
    void report_ofARun_namesWhatItShows(String model) {
        String page = new String(plain(model).bytes("report.html"), StandardCharsets.UTF_8);
        assertThat(page).startsWith("<!DOCTYPE html>").contains(model(model).title());
        for (LivingModel.Shown one : model(model).shown()) {
            assertThat(page).contains(one.words());
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void set_unknownKey_isRefusedByName(String model) {
        TestRun refused = run(model, "refused", "--set", "no-such-number=1");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("no-such-number");
        assertThat(refused.folder().resolve("summary.json")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("models")
    void page_ofTheModel_hasItsSections(String model) throws IOException {
        String page;
        try (InputStream in = Objects.requireNonNull(
                LivingModel.class.getResourceAsStream(model(model).page()),
                model(model).page())) {
            page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(page)
                .startsWith("# " + model + "\n")
                .contains("**Question.**", "**City.**", "**Rules.**", "**Expected figures**");
    }
}
