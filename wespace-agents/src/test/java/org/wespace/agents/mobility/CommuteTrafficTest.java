package org.wespace.agents.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.SmallCities;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.Simulation;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;
import org.wespace.core.travel.VolumeDelay;

class CommuteTrafficTest {

    private static final double PERSONS = 3;
    private static final List<TravelMode> MODES = List.of(
            new TravelMode("walk", 5, 0.1, 0, 0, false, 0),
            new TravelMode("car", 30, 0.2, 0, 4, true, 0.8),
            new TravelMode("bus", 20, 0.2, 0, 4, false, 0.05));
    private static final CommuteParameters PARAMETERS =
            new CommuteParameters(MODES, new RoadSupply(0.4, 0.5, 1000, VolumeDelay.bpr(0.15)));

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void vehicles_trips_asCountedRouteByRoute(StreetPattern pattern) {
        Residents residents = commuters(60);
        ModeNetwork network = network(pattern);
        CommuteTraffic traffic = drive(residents, network, 1);
        Grid grid = network.grid();
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            for (int unit = 0; unit < grid.unitCount(); unit++) {
                if (pattern.uses(direction) && grid.neighbour(unit, direction) != Grid.NONE) {
                    assertThat(traffic.vehicles(direction, unit))
                            .isCloseTo(counted(residents, network, direction, unit), within(1e-9));
                } else {
                    assertThat(traffic.vehicles(direction, unit)).isZero();
                }
            }
        }
    }

    @Test
    void run_threadsAndOrder_sameVolumes() {
        Residents inOrder = commuters(2_000);
        Residents shuffled = commuters(2_000);
        shuffled.shuffle(Chance.of(8).at(0, 1));
        ModeNetwork one = network(StreetPattern.OCTILE);
        ModeNetwork three = network(StreetPattern.OCTILE);
        drive(inOrder, one, 1);
        drive(shuffled, three, 3);
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < one.grid().unitCount(); unit++) {
                assertThat(three.congestion().volume(Direction.of(d), unit))
                        .isEqualTo(one.congestion().volume(Direction.of(d), unit));
            }
        }
    }

    @Test
    void run_jobless_stayAtHome() {
        Residents residents = commuters(100);
        java.util.Arrays.fill(residents.work(), Residents.NONE);
        ModeNetwork network = network(StreetPattern.GRID);
        CommuteTraffic traffic = drive(residents, network, 1);
        for (int unit = 0; unit < network.grid().unitCount(); unit++) {
            assertThat(traffic.vehicles(Direction.EAST, unit)).isZero();
        }
        assertThat(network.congestion().gap()).isZero();
    }

    /** On links that all take no time but one, which takes a minute, the minutes of a route tell whether it uses it. */
    private static double counted(Residents residents, ModeNetwork network, Direction direction, int unit) {
        LinkMinutes marked = LinkMinutes.uniform(network.grid(), network.pattern(), 1);
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int u = 0; u < network.grid().unitCount(); u++) {
                if (marked.minutes(Direction.of(d), u) != LinkMinutes.CLOSED
                        && network.grid().neighbour(u, Direction.of(d)) != Grid.NONE) {
                    marked.set(Direction.of(d), u, d == direction.ordinal() && u == unit ? 1 : 0);
                }
            }
        }
        StreetImpedance uses = new StreetImpedance(marked);
        double vehicles = 0;
        for (int row = 0; row < residents.count(); row++) {
            vehicles += uses.minutes(residents.home()[row], residents.work()[row])
                    * MODES.get(residents.mode()[row]).vehiclesPerTraveller();
        }
        return vehicles * 0.4 * 1.5 * PERSONS;
    }

    private static Residents commuters(int perZone) {
        ZoneUnits cells = SmallCities.squares(6, 4, 2);
        Residents residents = Residents.of(cells.allocate(new int[] {perZone, perZone, 0, perZone, 3, perZone}));
        ChanceKey key = Chance.of(5).at(0, 1);
        for (int row = 0; row < residents.count(); row++) {
            residents.work()[row] =
                    Math.min(23, (int) (24 * key.uniform(residents.id()[row], 0)));
            residents.mode()[row] =
                    (byte) Math.min(2, (int) (3 * key.uniform(residents.id()[row], 1)));
        }
        return residents;
    }

    private static ModeNetwork network(StreetPattern pattern) {
        return new ModeNetwork(Grid.of(6, 4, SmallCities.UNIT_METRES), pattern, PARAMETERS);
    }

    private static CommuteTraffic drive(Residents residents, ModeNetwork network, int threads) {
        try (Simulation simulation = new Simulation(1, threads)) {
            CommuteTraffic traffic = new CommuteTraffic(residents, network, PERSONS, threads);
            simulation.phases().add(traffic);
            simulation.run(1);
            return traffic;
        }
    }
}
