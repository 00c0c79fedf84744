package org.wespace.models.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wespace.agents.mobility.fleet.FleetDay;
import org.wespace.core.travel.StreetPattern;
import org.wespace.models.cli.TestRun;

class SharedMobilityModelTest {

    @TempDir
    private static Path temp;

    /** The run that a user gets who asks for nothing. */
    private static TestRun whole;

    /** A tenth of the rides, and no other cities. */
    private static TestRun small;

    @BeforeAll
    static void run() {
        whole = TestRun.of(temp.resolve("whole"), "shared-mobility", "--threads", "2");
        assertThat(whole.code()).as(whole.err()).isZero();
        small = small("plain");
    }

    private static TestRun small(String folder, String... more) {
        List<String> options = new ArrayList<>(List.of("--set", "fleet.rides=6000", "--set", "fleet.comparisons=0"));
        options.addAll(List.of(more));
        TestRun run = TestRun.of(temp.resolve(folder), "shared-mobility", options.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @Test
    void run_tenMilesSquare_reproducesFagnantAndKockelman() {
        assertThat(whole.number("rides")).isEqualTo(60_551);
        assertThat(whole.number("miles.cars_replaced")).isBetween(9.0, 13.0);
        assertThat(whole.number("miles.empty_share")).isBetween(8.0, 13.0);
        assertThat(whole.number("miles.mean_wait")).isBetween(0.0, 1.0);
        assertThat(whole.number("fleet.miles.lost")).isZero();
    }

    @Test
    void run_lisbon_reproducesTheInternationalTransportForum() {
        assertThat(whole.number("lisbon_pooled.cars_percent")).isBetween(-93.0, -80.0);
        assertThat(whole.number("lisbon_pooled.kilometres_percent")).isBetween(0.0, 15.0);
        assertThat(whole.number("lisbon_solo.cars_percent")).isBetween(-85.0, -70.0);
        assertThat(whole.number("lisbon_solo.kilometres_percent")).isBetween(40.0, 110.0);
    }

    @Test
    void run_manhattan_waitsAsLongAsPublished() {
        assertThat(whole.number("manhattan.mean_wait")).isBetween(2.0, 4.0);
        assertThat(whole.number("manhattan.served_percent")).isGreaterThan(95);
    }

    @Test
    void run_rideHail_drivesEmptyAsPublished() {
        assertThat(whole.number("ride_hail.empty_share")).isBetween(35.0, 45.0);
        assertThat(whole.number("ride_hail.kilometres_percent")).isBetween(60.0, 120.0);
    }

    @Test
    void run_formula_isWithin15PercentOfTheAgents() {
        assertThat(whole.number("formula.fleet") / whole.number("miles.fleet"))
                .as("vehicles")
                .isCloseTo(1, within(0.15));
        assertThat(whole.number("formula.wait") / whole.number("formula.agent_wait"))
                .as("wait")
                .isCloseTo(1, within(0.15));
        assertThat(whole.number("formula.empty_percent") / whole.number("miles.empty_share"))
                .as("empty kilometres")
                .isCloseTo(1, within(0.15));
        double rides = whole.number("fleet.miles.served");
        assertThat(whole.number("formula.pick_up_km") * 1000 * rides / whole.number("fleet.miles.pick_up_m"))
                .as("way to the rider")
                .isCloseTo(1, within(0.15));
        assertThat(whole.number("formula.relocation_km") * 1000 * rides / whole.number("fleet.miles.relocation_m"))
                .as("relocation")
                .isCloseTo(1, within(0.15));
    }

    @Test
    void run_everyFleet_metresAddUp() {
        for (String city : List.of("miles", "lisbon_pooled", "lisbon_solo", "manhattan", "ride_hail")) {
            String key = "fleet." + city + '.';
            assertThat(whole.number(key + "occupied_m")
                            + whole.number(key + "pick_up_m")
                            + whole.number(key + "relocation_m")
                            + whole.number(key + "cruising_m")
                            + whole.number(key + "commute_m"))
                    .as(city)
                    .isEqualTo(whole.number(key + "vehicle_m"));
        }
    }

    @Test
    void run_citiesSideBySide_areWhatTheyAreAlone() {
        FleetDay alone = RideCity.rideHail(StreetPattern.GRID).day(1);
        assertThat(whole.number("fleet.ride_hail.vehicle_m"))
                .isEqualTo(alone.metres().vehicle());
        assertThat(whole.number("fleet.ride_hail.wait")).isEqualTo(alone.times().waiting());
    }

    @Test
    void run_anyThreads_sameHashAnotherSeedAnother() {
        assertThat(small("threads", "--threads", "2").text("state_hash")).isEqualTo(small.text("state_hash"));
        assertThat(small("seed", "--seed", "2").text("state_hash")).isNotEqualTo(small.text("state_hash"));
    }

    @Test
    void set_relocationOff_relocatesNobody() {
        TestRun off = small("no-relocation", "--set", "fleet.relocation=0");
        assertThat(off.number("fleet.miles.relocation_m")).isZero();
        assertThat(small.number("fleet.miles.relocation_m")).isPositive();
        assertThat(off.number("miles.mean_wait")).isGreaterThan(small.number("miles.mean_wait"));
    }

    @Test
    void set_largerFleet_shortensWaits() {
        TestRun large = small("large", "--set", "fleet.size_factor=1.5");
        assertThat(large.number("miles.fleet")).isEqualTo(Math.round(1.5 * small.number("miles.fleet")));
        assertThat(large.number("miles.mean_wait")).isLessThan(small.number("miles.mean_wait"));
    }

    @Test
    void set_poolingAndSeats_ridersShare() {
        TestRun four = small("pooled", "--set", "fleet.pooling=1");
        TestRun one = small("one-seat", "--set", "fleet.pooling=1", "--set", "fleet.seats=1");
        assertThat(four.number("fleet.miles.rides_together"))
                .isGreaterThan(small.number("fleet.miles.rides_together") + 0.02);
        assertThat(one.number("fleet.miles.occupancy")).isCloseTo(1, within(1e-9));
    }

    @Test
    void run_byHour_writesARowForEach() {
        List<String> lines = new String(small.bytes("measures.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(25);
        assertThat(lines.get(0)).contains("city.ride_wait.miles", "city.vehicles_idle.miles");
    }

    @Test
    void run_residents_isRefused() {
        TestRun refused = TestRun.of(temp.resolve("refused"), "shared-mobility", "--residents", "100");
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("fleet.rides");
    }

    @Test
    void page_hasItsSections() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SharedMobilityModel.class.getResourceAsStream(new SharedMobilityModel().page()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("# shared-mobility\n")
                    .contains("**Question.**", "**City.**", "**Rules.**", "**Expected figures**");
        }
        assertThat(new String(whole.bytes("report.html"), StandardCharsets.UTF_8))
                .contains("Published and here", "Formula and agents");
    }
}
