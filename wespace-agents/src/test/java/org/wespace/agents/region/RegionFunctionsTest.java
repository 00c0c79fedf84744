package org.wespace.agents.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.resident.Sector;
import org.wespace.core.grid.Grid;

class RegionFunctionsTest {

    private static final Grid GRID = Grid.of(20, 10, 500);

    private static IntercityTrip trip(boolean rail) {
        return new IntercityTrip(
                100, 90, rail ? Optional.of(new IntercityRail(0, 5, 95, 40, 20, 30)) : Optional.empty(), 25, 10);
    }

    @Test
    void railShare_byHand_isTheLogit() {
        IntercityModes modes = new IntercityModes(IntercityParameters.of(Preset.CN_MEGA));
        // car: 90 min + .03 h a km worth 60 min each; rail: 40 + 2 (25 + 10) + 60 * 30 / 25
        double car = -0.0134 * (90 + 180);
        double rail = -0.0134 * (40 + 70 + 72);
        double share = 1 / (1 + Math.exp(car - rail));
        assertThat(modes.railShare(trip(true), 1)).isCloseTo(share, within(1e-12));
        assertThat(modes.railShare(trip(true), 0.5)).isCloseTo(share / 2, within(1e-12));
        double byCar = 100 * 185 / 1.4 / 1000;
        double byRail = (95 * 35 + 10 * 30) / 1000.0;
        assertThat(modes.kilogramsPerTrip(trip(true), 1))
                .isCloseTo(share * byRail + (1 - share) * byCar, within(1e-12));
    }

    @Test
    void kilogramsPerTrip_railOff_isTheCarAloneAndMore() {
        for (Preset preset : Preset.values()) {
            IntercityModes modes = new IntercityModes(IntercityParameters.of(preset));
            double without = modes.kilogramsPerTrip(trip(false), 1);
            assertThat(modes.kilogramsPerTrip(trip(true), 0)).isEqualTo(without);
            assertThat(modes.kilogramsPerTrip(trip(true), 1)).isLessThan(0.8 * without);
        }
    }

    @Test
    void throughTraffic_spread_keepsItsTotal() {
        ThroughTraffic traffic = new ThroughTraffic(1200, Gateways.forTraffic(GRID, GRID.unit(10, 5), 4));
        assertThat(traffic.shares(0)).containsExactly(1, 0, 0, 0);
        assertThat(traffic.shares(1)).containsExactly(0.25, 0.25, 0.25, 0.25);
        for (double strength : new double[] {0, 0.3, 1}) {
            assertThat(Arrays.stream(traffic.vehicles(GRID, strength)).sum()).isCloseTo(1200, within(1e-9));
        }
        ThroughTraffic alone = new ThroughTraffic(1200, List.of(Gateway.forTraffic(GRID.unit(19, 5), 1)));
        assertThat(traffic.vehicles(GRID, 0)).isEqualTo(alone.vehicles(GRID, 0));
        assertThat(Arrays.stream(traffic.vehicles(GRID, 1)).max().orElseThrow()).isEqualTo(300);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThroughTraffic(1, List.of(Gateway.forTraffic(0, 0.5))))
                .withMessage("throughShare of all gateways must sum to 1: 0.5");
    }

    @Test
    void atEdge_fourGateways_lieInTheFourDirections() {
        assertThat(Gateways.atEdge(GRID, GRID.unit(10, 5), 4))
                .containsExactly(GRID.unit(19, 5), GRID.unit(10, 9), GRID.unit(0, 5), GRID.unit(10, 0));
        for (int unit : Gateways.atEdge(GRID, GRID.unit(3, 4), 11)) {
            assertThat(GRID.x(unit) == 0 || GRID.x(unit) == 19 || GRID.y(unit) == 0 || GRID.y(unit) == 9)
                    .isTrue();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gateways.atEdge(Grid.of(2, 2, 500), 0, 9))
                .withMessageContaining("9 gateways do not fit");
    }

    @Test
    void crossCityJobs_strength_scalesThemAndNoneIsTheSameArray() {
        Gateway gateway = new Gateway(3, List.of(1000, 0, 0, 0, 10), 20, 30, 0);
        CrossCityJobs outside = new CrossCityJobs(List.of(gateway), 0.1, 0.5);
        int[][] jobs = new int[Sector.COUNT][8];
        jobs[0][3] = 7;
        assertThat(outside.placed(jobs, 0)).isSameAs(jobs);
        int[][] placed = outside.placed(jobs, 1);
        assertThat(placed[0][3]).isEqualTo(7 + 368); // exp(-1)
        assertThat(placed[4][3]).isEqualTo(4);
        assertThat(jobs[0][3]).isEqualTo(7);
        assertThat(outside.jobs(gateway, Sector.INNOVATION, 0.5)).isEqualTo(184);
        assertThat(new CrossCityJobs(List.of(gateway), 0.1, 0).jobs(gateway, Sector.INNOVATION, 1))
                .isEqualTo(1000);
        assertThat(outside.kilometresBeyond(3)).isEqualTo(30);
        assertThat(outside.kilometresBeyond(4)).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outside.placed(new int[Sector.COUNT][2], 1))
                .withMessage("unit of a gateway must lie in 0..1: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gateway(0, List.of(1), 0, 0, 0))
                .withMessage("a gateway must have outside jobs for each of 5 sectors: 1");
    }
}
