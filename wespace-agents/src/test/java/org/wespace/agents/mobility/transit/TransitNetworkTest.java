package org.wespace.agents.mobility.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

class TransitNetworkTest {

    private static final TransitParameters STANDARD = TransitParameters.standard();

    private final TransitTown town = new TransitTown();
    private final TransitNetwork lines = town.lines(STANDARD);

    private int station(int unit) {
        return Arrays.binarySearch(lines.stations(), unit);
    }

    private double ride(int from, int to) {
        return lines.ride(station(from), station(to));
    }

    @Test
    void stations_ofAllLines_once() {
        assertThat(lines.stations()).containsExactly(6, 36, 39, 42, 45, 84, 90, 95);
    }

    @Test
    void ride_oneLine_waitAndWay() {
        assertThat(ride(36, 45)).isCloseTo(3 + 4.5 / 30 * 60, within(1e-12)).isEqualTo(ride(45, 36));
        assertThat(ride(39, 42)).isCloseTo(3 + 1.5 / 30 * 60, within(1e-12));
        assertThat(ride(39, 39)).isInfinite();
    }

    @Test
    void ride_changes_waitOfEachLineAndTransfer() {
        double east = 3 + TransitTown.ride(TransitTown.EAST, 36, 42);
        double north = 5 + TransitTown.ride(TransitTown.NORTH, 42, 90);
        double top = 2 + TransitTown.ride(TransitTown.TOP, 90, 95);
        assertThat(ride(36, 90)).isCloseTo(east + 5 + north, within(1e-12));
        assertThat(ride(36, 95)).isCloseTo(east + 5 + north + 5 + top, within(1e-12));
        double back = 2 + TransitTown.ride(TransitTown.TOP, 90, 84);
        assertThat(ride(84, 6)).isCloseTo(back + 5 + 5 + TransitTown.ride(TransitTown.NORTH, 90, 6), within(1e-12));
    }

    @Test
    void minutes_allStationsLookedAt_leastOfAllPairs() {
        TransitNetwork all = town.lines(new TransitParameters(8, 2, 1, 5, 0.6));
        int[] stations = all.stations();
        for (int from = 0; from < TransitTown.GRID.unitCount(); from += 5) {
            for (int to = 0; to < TransitTown.GRID.unitCount(); to += 7) {
                double least = Double.POSITIVE_INFINITY;
                for (int a = 0; a < stations.length; a++) {
                    for (int b = 0; b < stations.length; b++) {
                        double access = 1.2 * (town.walk(from, stations[a]) + town.walk(stations[b], to));
                        least = Math.min(least, access + all.ride(a, b));
                    }
                }
                assertThat(all.minutes(from, to)).isCloseTo(least, within(1e-4));
                assertThat(town.lines(new TransitParameters(2, 2, 1, 5, 0.6)).minutes(from, to))
                        .isGreaterThanOrEqualTo(least - 1e-4);
            }
        }
    }

    @Test
    void network_linesSet_quickerOfLinesAndLinks() {
        double links = town.network.minutes(TransitTown.TRANSIT, 36, 45);
        town.network.setRoutes(TransitTown.TRANSIT, lines);
        assertThat(lines.minutes(36, 45)).isCloseTo(12, within(1e-5)).isLessThan(links);
        assertThat(town.network.minutes(TransitTown.TRANSIT, 36, 45)).isEqualTo(lines.minutes(36, 45));
        double near = 12 + town.network.impedance(TransitTown.TRANSIT).minutes(0, 1);
        assertThat(town.network.minutes(TransitTown.TRANSIT, 0, 1)).isEqualTo(near);
    }

    @Test
    void access_nearestStation_metresAndMinutes() {
        assertThat(lines.accessMetres(37)).isEqualTo(500);
        assertThat(lines.accessMinutes(37)).isCloseTo(6.25, within(1e-5));
        assertThat(lines.accessMinutes(36)).isZero();
        Switches switches = Switches.none().with(Mechanism.SHARED_BICYCLES);
        assertThat(town.lines(TransitParameters.of(switches)).accessMinutes(37)).isCloseTo(0.6 * 6.25, within(1e-5));
        Switches half = Switches.none().with(Mechanism.SHARED_BICYCLES, 0.5);
        assertThat(town.lines(TransitParameters.of(half)).accessMinutes(37)).isCloseTo(0.8 * 6.25, within(1e-5));
        assertThat(TransitParameters.of(Switches.none())).isEqualTo(STANDARD);
    }

    @Test
    void setHeadways_longer_ridesFollow() {
        double before = ride(36, 95);
        lines.setHeadways(new double[] {10, 10, 4});
        assertThat(ride(36, 95)).isCloseTo(before + 2, within(1e-12));
        assertThat(lines.headwayMinutes(0)).isEqualTo(10);
        lines.setHeadways(new double[] {6, 10, 4});
        assertThat(ride(36, 95)).isEqualTo(before);
        assertThatThrownBy(() -> lines.setHeadways(new double[] {6, 10}))
                .hasMessage("there must be a headway for each of 3 lines: 2");
        assertThatThrownBy(() -> lines.setHeadways(new double[] {6, 0, 4}))
                .hasMessage("headway of line 1 must be positive and finite: 0.0");
    }

    @Test
    void minutes_linesApart_noWayBetween() {
        TransitNetwork apart = new TransitNetwork(
                town.network,
                List.of(TransitTown.line(30, 5, 0, 2), TransitTown.line(30, 5, 93, 95)),
                new TransitParameters(2, 1, 1, 5, 1));
        assertThat(apart.minutes(0, 95)).isInfinite();
        assertThat(apart.minutes(0, 2)).isCloseTo(2.5 + 2, within(1e-6));
        assertThat(apart.ends(0, 95)).isEqualTo(-1);
    }

    @Test
    void of_badStations_refused() {
        assertThatThrownBy(() -> new TransitNetwork(town.network, List.of(TransitTown.line(30, 5, 3, 96)), STANDARD))
                .hasMessage("station of a line must be a unit, 0..95: 96");
        assertThatThrownBy(() -> new TransitNetwork(town.network, List.of(), STANDARD))
                .hasMessage("there must be 1 to 32767 lines: 0");
        assertThatThrownBy(() -> new TransitParameters(0, 1, 1, 5, 1)).hasMessage("nearest must be at least 1: 0");
    }
}
