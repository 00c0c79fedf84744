package org.wespace.core.measure.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wespace.core.SharedFiles;
import tools.jackson.databind.JsonNode;

/** The patches that other software found in the smaller rasters of expected values: class, area, perimeter of each. */
class PatchListTest {

    private record Patch(int of, double hectares, double metres) {}

    private static final Path RESOURCES = Path.of("src", "test", "resources", "oracles");

    @TestFactory
    Stream<DynamicTest> patches_ofSyntheticRasters_areThoseOfThePeers() {
        List<DynamicTest> tests = tests(RESOURCES).toList();
        assertThat(tests).hasSizeGreaterThanOrEqualTo(10);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> patches_ofAllRasters_areThoseOfThePeers() {
        return SharedFiles.oracleFolder().stream().flatMap(PatchListTest::tests);
    }

    private static Stream<DynamicTest> tests(Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("landscape"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(SharedFiles::json)
                    .filter(root -> root.has("patches"))
                    .map(root -> DynamicTest.dynamicTest(root.required("id").asString(), () -> assertPatches(root)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertPatches(JsonNode root) {
        Landscape landscape = Landscape.of(raster(root.required("input")));
        for (Neighbourhood neighbourhood : Neighbourhood.values()) {
            Patches patches = landscape.patches(neighbourhood);
            List<Patch> ours = sorted(IntStream.range(0, patches.count())
                    .mapToObj(patch -> new Patch(
                            patches.classOf(patch), patches.areaHectares(patch), patches.perimeterMetres(patch))));
            JsonNode list = root.required("patches").required(String.valueOf(neighbourhood.cells()));
            List<Patch> theirs = sorted(StreamSupport.stream(list.spliterator(), false)
                    .map(one -> new Patch(
                            one.get(0).intValue(),
                            one.get(1).doubleValue(),
                            one.get(2).doubleValue())));
            assertThat(ours).hasSameSizeAs(theirs).isNotEmpty();
            for (int patch = 0; patch < ours.size(); patch++) {
                assertThat(ours.get(patch).of()).isEqualTo(theirs.get(patch).of());
                assertThat(ours.get(patch).hectares())
                        .isCloseTo(theirs.get(patch).hectares(), within(1e-9));
                assertThat(ours.get(patch).metres()).isCloseTo(theirs.get(patch).metres(), within(1e-9));
            }
        }
    }

    private static List<Patch> sorted(Stream<Patch> patches) {
        // Areas are rounded to whole square metres: equal ones must not differ in the last bit.
        return patches.sorted(Comparator.comparingInt(Patch::of)
                        .thenComparingLong(patch -> Math.round(patch.hectares() * 10_000))
                        .thenComparingLong(patch -> Math.round(patch.metres())))
                .toList();
    }

    private static ClassRaster raster(JsonNode input) {
        JsonNode list = input.required("values");
        int[] classes = new int[list.size()];
        for (int cell = 0; cell < classes.length; cell++) {
            classes[cell] = list.get(cell).intValue();
        }
        return ClassRaster.of(
                input.required("rows").intValue(),
                input.required("cols").intValue(),
                input.required("cellsize_m").doubleValue(),
                classes,
                input.required("nodata").intValue());
    }
}
