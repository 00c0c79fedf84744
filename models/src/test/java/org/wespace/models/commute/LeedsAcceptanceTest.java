package org.wespace.models.commute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wespace.models.cli.TestRun;

/** All commuters of Leeds on units of 250 m: what the model promises against the census. */
class LeedsAcceptanceTest {

    private static final double POINTS = 0.01;

    @TempDir
    private static Path temp;

    private static TestRun one;
    private static TestRun two;
    private static Map<String, Double> observed;

    @BeforeAll
    static void runBoth() {
        Path data = RealData.folder("leeds");
        observed = RealData.sums(data.resolve("od.csv"));
        one = TestRun.of(temp.resolve("1"), "leeds", "--data", data.toString(), "--threads", "1");
        two = TestRun.of(
                temp.resolve("2"), "leeds", "--data", data.toString(), "--threads", "2", "--shuffle-residents", "7");
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(two.code()).as(two.err()).isZero();
    }

    @Test
    void residents_all_haveAJob() {
        assertThat(one.number("residents")).isEqualTo(236_326);
        assertThat(one.residentsInFlows()).isEqualTo(236_326);
        assertThat(one.number("unit_size_m")).isEqualTo(250);
        assertThat(one.number("commute.unplaced")).isZero();
    }

    @Test
    void flows_expected_have835PerMilleInCommon() {
        assertThat(one.number("cpc_expected")).isGreaterThanOrEqualTo(0.835);
    }

    @Test
    void flows_ofResidents_have820PerMilleInCommon() {
        assertThat(one.number("cpc")).isGreaterThanOrEqualTo(0.82);
        assertThat(one.number("cpc_no_distance")).isLessThan(one.number("cpc"));
        assertThat(one.number("cpc_noise_limit")).isBetween(one.number("cpc"), 1.0);
    }

    @Test
    void distances_meanAndBands_asCounted() {
        assertThat(one.number("commute.mean_km")).isCloseTo(5.504, Percentage.withPercentage(5));
        assertThat(one.number("cpc_distance_bands")).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void modes_shares_within3Points() {
        assertShare("walk", "foot");
        assertShare("bicycle", "bicycle");
        assertShare("transit", "light_rail", "train", "bus");
        assertShare("car", "car_driver", "car_passenger", "taxi", "motorbike", "other");
    }

    private static void assertShare(String mode, String... columns) {
        assertThat(one.number("mode_share." + mode))
                .as(mode)
                .isCloseTo(RealData.share(observed, columns), within(3 * POINTS));
    }

    @Test
    void threadsAndOrder_any_sameBytes() {
        assertThat(two.text("state_hash")).isEqualTo(one.text("state_hash"));
        assertThat(two.bytes("flows.csv")).isEqualTo(one.bytes("flows.csv"));
        assertThat(two.bytes("units.geojson")).isEqualTo(one.bytes("units.geojson"));
    }
}
