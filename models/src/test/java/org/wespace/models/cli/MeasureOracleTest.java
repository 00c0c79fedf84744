package org.wespace.models.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The landscape measures of rasters, through the command line, beside those that other people's software printed. */
class MeasureOracleTest {

    private static final Path RESOURCES =
            Path.of("..", "wespace-core", "src", "test", "resources", "oracles", "landscape");
    private static final List<String> KEYS = List.of("metric", "level", "class", "neighbourhood", "count_boundary");

    @TempDir
    private Path temp;

    static List<Path> synthetic() {
        return cases(RESOURCES);
    }

    @ParameterizedTest
    @MethodSource("synthetic")
    void measure_syntheticCase_everyGradedValueComesOut(Path file) throws IOException {
        assertThat(reproduced(file)).isPositive();
    }

    @Test
    void measure_everyCase_everyGradedValueComesOut() throws IOException {
        Optional<Path> folder = shared();
        Assumptions.assumeTrue(folder.isPresent(), "no folder of all cases beside the data");
        int values = 0;
        for (Path file : cases(folder.orElseThrow())) {
            values += reproduced(file);
        }
        assertThat(values).isGreaterThan(1000);
    }

    /** Compares all graded values of a case; returns how many there are. */
    private int reproduced(Path file) throws IOException {
        JsonNode root = MeasureRun.json(file);
        Path grid = Files.writeString(temp.resolve("grid.asc"), grid(file, root.required("input")));
        MeasureRun run = MeasureRun.of(grid.toString(), "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        Map<List<String>, JsonNode> found = new HashMap<>();
        for (JsonNode one : run.json()) {
            assertThat(found.put(key(one), one)).as("twice: " + key(one)).isNull();
        }
        int graded = 0;
        for (JsonNode expected : root.required("expected")) {
            if (expected.required("graded").booleanValue()) {
                graded++;
                compare(file.getFileName() + " " + key(expected), expected, found.get(key(expected)));
            }
        }
        return graded;
    }

    private static void compare(String name, JsonNode expected, JsonNode actual) {
        assertThat(actual).as(name).isNotNull();
        assertThat(actual.required("unit").asString())
                .as(name)
                .isEqualTo(expected.required("unit").asString());
        assertThat(actual.has("class")).as(name).isEqualTo(expected.has("class"));
        JsonNode value = expected.required("value");
        if (value.isNull()) {
            assertThat(actual.required("value").isNull()).as(name).isTrue();
            return;
        }
        double x = actual.required("value").doubleValue();
        double v = value.doubleValue();
        double tolerance = expected.required("rel_tol").doubleValue() * Math.max(Math.abs(x), Math.abs(v))
                + expected.required("abs_tol").doubleValue();
        assertThat(x).as(name).isCloseTo(v, within(tolerance));
    }

    private static List<String> key(JsonNode entry) {
        return KEYS.stream().map(key -> entry.path(key).asString("")).toList();
    }

    private static String grid(Path file, JsonNode input) throws IOException {
        int columns = input.required("cols").intValue();
        List<String> values = new ArrayList<>();
        if (input.has("values_file")) {
            String text = Files.readString(
                    file.resolveSibling(input.required("values_file").asString()));
            values.addAll(List.of(text.strip().split("[,\\s]+")));
        } else {
            input.required("values").forEach(value -> values.add(value.asString()));
        }
        StringBuilder text = new StringBuilder("ncols " + columns + "\nnrows " + input.required("rows")
                + "\nxllcorner 0\nyllcorner 0\ncellsize " + input.required("cellsize_m") + "\nNODATA_value "
                + input.required("nodata") + "\n");
        for (int row = 0; row < values.size(); row += columns) {
            text.append(String.join(" ", values.subList(row, row + columns))).append('\n');
        }
        return text.toString();
    }

    private static Optional<Path> shared() {
        String stated = System.getenv("WESPACE_DATA");
        Path data = stated == null || stated.isBlank() ? Path.of("..", "..", "shared", "data") : Path.of(stated);
        return Optional.of(data.toAbsolutePath()
                        .normalize()
                        .resolveSibling("oracles")
                        .resolve("landscape"))
                .filter(Files::isDirectory);
    }

    private static List<Path> cases(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
