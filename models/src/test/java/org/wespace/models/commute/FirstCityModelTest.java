package org.wespace.models.commute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wespace.models.cli.TestRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class FirstCityModelTest {

    @TempDir
    private static Path temp;

    private static TestRun run;

    @BeforeAll
    static void runOnce() {
        run = city("plain", "--threads", "1");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static TestRun city(String folder, String... more) {
        String[] options = {"--residents", "3000", "--unit", "1000"};
        String[] all = java.util.Arrays.copyOf(options, options.length + more.length);
        System.arraycopy(more, 0, all, options.length, more.length);
        return TestRun.of(temp.resolve(folder), "first-city", all);
    }

    @Test
    void run_summary_hasEveryKeyThatReadersRelyOn() {
        JsonNode summary = run.summary();
        assertThat(summary.propertyNames())
                .contains(
                        "version",
                        "model",
                        "seed",
                        "threads",
                        "residents",
                        "unit_size_m",
                        "grid_width",
                        "grid_height",
                        "wall_seconds",
                        "ticks",
                        "state_hash",
                        "commute.mean_km",
                        "commute.mean_minutes",
                        "mode_share.walk",
                        "mode_share.bicycle",
                        "mode_share.transit",
                        "mode_share.car",
                        "cpc",
                        "cpc_expected",
                        "cpc_no_distance",
                        "cpc_noise_limit",
                        "cpc_distance_bands",
                        "congestion.gap");
        assertThat(run.text("model")).isEqualTo("first-city");
        assertThat(run.number("seed")).isEqualTo(1);
        assertThat(run.number("threads")).isEqualTo(1);
        assertThat(run.number("residents")).isEqualTo(3000);
        assertThat(run.number("unit_size_m")).isEqualTo(1000);
        assertThat(run.number("grid_width")).isEqualTo(32);
        assertThat(run.number("grid_height")).isEqualTo(32);
        assertThat(run.text("state_hash")).matches("[0-9a-f]{16}");
    }

    @Test
    void run_measures_arePlausible() {
        assertThat(run.number("commute.mean_km")).isBetween(1.0, 20.0);
        assertThat(run.number("commute.mean_minutes")).isBetween(5.0, 60.0);
        assertThat(run.number("commute.unplaced")).isZero();
        assertThat(run.number("congestion.delay")).isGreaterThan(1.0);
        assertThat(run.number("congestion.gap")).isBetween(0.0, 0.1);
        assertThat(run.number("cpc_noise_limit")).isBetween(0.1, 1.0);
        double shares = 0;
        for (String mode : new String[] {"walk", "bicycle", "transit", "car"}) {
            assertThat(run.number("mode_share." + mode)).isBetween(0.01, 0.9);
            shares += run.number("mode_share." + mode);
        }
        assertThat(shares).isCloseTo(1, within(1e-9));
    }

    @Test
    void run_nothingObserved_scoresAreNull() {
        for (String key : new String[] {"cpc", "cpc_expected", "cpc_no_distance", "cpc_distance_bands"}) {
            assertThat(run.summary().path(key).isNull()).as(key).isTrue();
        }
    }

    @Test
    void run_flows_holdEveryResident() {
        assertThat(run.residentsInFlows()).isEqualTo(3000);
        assertThat(run.flows()).extracting(TestRun.FlowLine::mode).containsOnly("walk", "bicycle", "transit", "car");
    }

    @Test
    void run_units_holdEveryHomeAndJob() {
        JsonNode units = new ObjectMapper().readTree(run.bytes("units.geojson"));
        double homes = 0;
        double jobs = 0;
        for (JsonNode feature : units.path("features")) {
            homes += feature.path("properties").path("homes").asDouble();
            jobs += feature.path("properties").path("jobs").asDouble();
        }
        assertThat(homes).isEqualTo(3000);
        assertThat(jobs).isEqualTo(3000);
    }

    @Test
    void run_report_isOnePageWithTheResult() {
        String page = new String(run.bytes("report.html"), StandardCharsets.UTF_8);
        assertThat(page)
                .startsWithIgnoringCase("<!doctype html>")
                .contains("First city", "Homes", "Traffic", run.text("state_hash"))
                .doesNotContain("<script src", "@import");
    }

    @Test
    void run_screen_isShortAndReadable() {
        assertThat(run.out())
                .startsWith("First city")
                .contains("residents", "3,000", "all have a job", "mean distance", "by car", run.text("state_hash"));
        assertThat(run.out().lines().count()).isLessThan(25);
    }

    @Test
    void run_threads_sameBytes() {
        assertSame(city("threads", "--threads", "2"));
    }

    @Test
    void run_shuffledResidents_sameBytes() {
        assertSame(city("shuffled", "--threads", "2", "--shuffle-residents", "7"));
    }

    private static void assertSame(TestRun other) {
        assertThat(other.code()).as(other.err()).isZero();
        assertThat(other.text("state_hash")).isEqualTo(run.text("state_hash"));
        assertThat(other.bytes("flows.csv")).isEqualTo(run.bytes("flows.csv"));
        assertThat(other.bytes("units.geojson")).isEqualTo(run.bytes("units.geojson"));
    }

    @Test
    void run_gridPattern_works() {
        TestRun grid = city("grid", "--pattern", "grid", "--ticks", "2");
        assertThat(grid.code()).as(grid.err()).isZero();
        assertThat(grid.residentsInFlows()).isEqualTo(3000);
        assertThat(grid.number("ticks")).isLessThanOrEqualTo(2);
        assertThat(grid.text("state_hash")).isNotEqualTo(run.text("state_hash"));
    }

    @Test
    void run_moreResidentsThanTheHeapHolds_isRefused() {
        TestRun crowd = TestRun.of(temp.resolve("crowd"), "first-city", "--residents", "2000000000", "--unit", "1000");
        assertThat(crowd.code()).isEqualTo(2);
        assertThat(crowd.err()).contains("the largest part is 'residents'", "-Xmx");
        assertThat(temp.resolve("crowd")).doesNotExist();
    }

    @Test
    void run_otherSeed_otherCity() {
        TestRun other = city("seed", "--seed", "2", "--ticks", "1");
        assertThat(other.code()).as(other.err()).isZero();
        assertThat(other.number("seed")).isEqualTo(2);
        assertThat(other.bytes("flows.csv")).isNotEqualTo(run.bytes("flows.csv"));
    }
}
