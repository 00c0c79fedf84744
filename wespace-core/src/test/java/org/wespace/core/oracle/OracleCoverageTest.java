package org.wespace.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wespace.core.SharedFiles;
import org.wespace.core.choice.LogitOracleTest;
import org.wespace.core.choice.trips.TripLawOracleTest;
import org.wespace.core.measure.access.AccessOracleTest;
import org.wespace.core.measure.autocorrelation.AutocorrelationOracleTest;
import org.wespace.core.measure.commuting.ExcessCommutingOracleTest;
import org.wespace.core.measure.form.BoxDimensionOracleTest;
import org.wespace.core.measure.form.PolycentricityOracleTest;
import org.wespace.core.measure.form.RankSizeOracleTest;
import org.wespace.core.measure.form.SprawlOracleTest;
import org.wespace.core.measure.inequality.InequalityOracleTest;
import org.wespace.core.measure.landscape.LandscapeOracleTest;
import org.wespace.core.measure.segregation.SegregationOracleTest;
import tools.jackson.databind.JsonNode;

/** No case of expected values is left out: neither a family, nor a file, nor an entry. */
class OracleCoverageTest {

    /** One test for each family. */
    static final List<OracleFamilyTest> FAMILIES = List.of(
            new LandscapeOracleTest(),
            new AutocorrelationOracleTest(),
            new SegregationOracleTest(),
            new InequalityOracleTest(),
            new ExcessCommutingOracleTest(),
            new BoxDimensionOracleTest(),
            new RankSizeOracleTest(),
            new PolycentricityOracleTest(),
            new SprawlOracleTest(),
            new AccessOracleTest(),
            new TripLawOracleTest(),
            new LogitOracleTest());

    private static final Path PAGE = Path.of("..", "docs", "agreement.md");

    @Test
    void manifest_everyCaseAndGradedEntry_isReproducedBySomeFamily() {
        Path folder = sharedFolder();
        JsonNode manifest = SharedFiles.json(folder.resolve("MANIFEST.json"));
        Map<String, Integer> graded = new TreeMap<>();
        manifest.required("entries")
                .forEach(entry -> graded.put(
                        entry.required("file").asString(),
                        entry.required("graded").intValue()));

        Map<String, Integer> reproduced = new TreeMap<>();
        for (OracleFamilyTest family : FAMILIES) {
            for (OracleCase input : family.cases(folder)) {
                int values = (int) family.reproduceAll(input).stream()
                        .filter(one -> one.failure().isEmpty())
                        .count();
                reproduced.put(input.name() + ".json", values);
            }
        }

        assertThat(reproduced).isEqualTo(graded);
        assertThat(graded.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(manifest.required("graded").intValue());
    }

    @Test
    void resources_areTheSyntheticCasesOfTheManifest_byteForByte() throws IOException {
        Path folder = sharedFolder();
        Map<String, String> synthetic = new TreeMap<>();
        SharedFiles.json(folder.resolve("MANIFEST.json")).required("entries").forEach(entry -> {
            if (entry.required("origin").asString().equals("synthetic")) {
                synthetic.put(entry.required("file").asString(), "");
            }
        });
        Map<String, String> copied = new TreeMap<>();
        for (OracleFamilyTest family : FAMILIES) {
            Oracles.jsonFiles(Oracles.RESOURCES.resolve(family.family()))
                    .forEach(file -> copied.put(family.family() + "/" + file.getFileName(), ""));
        }

        assertThat(copied).isEqualTo(synthetic);
        try (Stream<Path> files = Files.walk(Oracles.RESOURCES).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Path original =
                        folder.resolve(Oracles.RESOURCES.relativize(file).toString());
                assertThat(file).hasSameBinaryContentAs(original);
            }
        }
    }

    @Test
    void resources_haveCasesOfEveryFamily() {
        for (OracleFamilyTest family : FAMILIES) {
            assertThat(family.cases(Oracles.RESOURCES)).as(family.family()).isNotEmpty();
        }
    }

    /** Say {@code -Dwespace.pages=write} to write the page anew. */
    @Test
    void agreementPage_saysWhatTheComparisonGives() throws IOException {
        String found = AgreementPage.of(sharedFolder(), FAMILIES);
        if ("write".equals(System.getProperty("wespace.pages"))) {
            Files.writeString(PAGE, found);
        }

        assertThat(PAGE).hasContent(found);
    }

    private static Path sharedFolder() {
        assumeTrue(Oracles.shared().isPresent(), "the folder of expected values is not there");
        return Oracles.shared().get();
    }
}
