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

    @Test
    void weekly_everybodyEveryDay_vehiclesOfADay() {
        Residents residents = commuters(60);
        ModeNetwork daily = network(StreetPattern.OCTILE);
        ModeNetwork weekly = network(StreetPattern.OCTILE);
        CommuteTraffic day = drive(residents, daily, 1);
        CommuteTraffic week = driveWeekly(residents, weekly, 2, 1);
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < daily.grid().unitCount(); unit++) {
                assertThat(week.vehicles(Direction.of(d), unit))
                        .isCloseTo(day.vehicles(Direction.of(d), unit), within(1e-9));
                assertThat(weekly.congestion().volume(Direction.of(d), unit))
                        .isEqualTo(week.vehicles(Direction.of(d), unit));
            }
        }
        assertThat(week.vehicleKilometres()).isCloseTo(day.vehicleKilometres(), within(1e-9));
    }

    @Test
    void weekly_homeDays_tripsOfTheDaysOnSite() {
        Residents residents = commuters(60);
        Residents away = commuters(60);
        for (int row = 0; row < residents.count(); row++) {
            away.homeDays()[row] = (byte) (row % 6);
            residents.work()[row] = row % 6 == 5 ? Residents.NONE : residents.work()[row];
        }
        CommuteTraffic week = driveWeekly(away, network(StreetPattern.OCTILE), 1, 1);
        double expected = 0;
        ModeNetwork free = network(StreetPattern.OCTILE);
        for (int row = 0; row < residents.count(); row++) {
            if (residents.work()[row] != Residents.NONE) {
                expected += (5 - row % 6)
                        / 5.0
                        * free.impedance(0)
                                .metres(residents.home()[row], residents.work()[row])
                        / 1000
                        * MODES.get(residents.mode()[row]).vehiclesPerTraveller();
            }
        }
        assertThat(week.vehicleKilometres()).isCloseTo(expected * PERSONS, within(1e-8));
    }

    @Test
    void weekly_laterTicks_fixedShareOfTheWay() {
        Residents residents = commuters(60);
        ModeNetwork network = network(StreetPattern.OCTILE);
        driveWeekly(residents, network, 1, 1);
        double first = busiest(network);
        java.util.Arrays.fill(residents.work(), Residents.NONE);
        driveWeekly(residents, network, 1, 1);
        assertThat(busiest(network)).isCloseTo(first * 0.75, within(1e-9));
    }

    @Test
    void weekly_threadsAndOrder_sameVolumesAndMinutes() {
        Residents inOrder = commuters(2_000);
        for (int row = 0; row < inOrder.count(); row++) {
            inOrder.homeDays()[row] = (byte) (row % 4);
        }
        ModeNetwork one = network(StreetPattern.OCTILE);
        ModeNetwork three = network(StreetPattern.OCTILE);
        driveWeekly(inOrder, one, 1, 3);
        inOrder.shuffle(Chance.of(8).at(0, 1));
        driveWeekly(inOrder, three, 3, 3);
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < one.grid().unitCount(); unit++) {
                Direction direction = Direction.of(d);
                assertThat(three.congestion().volume(direction, unit))
                        .isEqualTo(one.congestion().volume(direction, unit));
                assertThat(three.links(1).minutes(direction, unit))
                        .isEqualTo(one.links(1).minutes(direction, unit));
            }
        }
    }

    @Test
    void withCongestion_strengthZero_minutesOfEmptyRoads() {
        Residents residents = commuters(2_000);
        ModeNetwork empty = network(StreetPattern.OCTILE);
        ModeNetwork off = network(0);
        ModeNetwork half = network(0.5);
        ModeNetwork on = network(1);
        ModeNetwork plain = network(StreetPattern.OCTILE);
        for (ModeNetwork network : List.of(off, half, on, plain)) {
            driveWeekly(residents, network, 1, 1);
        }
        double delay = 0;
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < empty.grid().unitCount(); unit++) {
                Direction direction = Direction.of(d);
                double free = empty.links(1).minutes(direction, unit);
                assertThat(off.links(1).minutes(direction, unit)).isEqualTo(free);
                assertThat(on.links(1).minutes(direction, unit))
                        .isEqualTo(plain.links(1).minutes(direction, unit));
                if (free != LinkMinutes.CLOSED) {
                    double whole = on.links(1).minutes(direction, unit) - free;
                    delay += whole;
                    assertThat(half.links(1).minutes(direction, unit) - free).isCloseTo(whole / 2, within(1e-9));
                }
            }
        }
        assertThat(delay).isPositive();
        assertThat(off.impedance(1).minutes(0, 23)).isEqualTo(empty.impedance(1).minutes(0, 23));
        assertThat(on.impedance(1).minutes(0, 23))
                .isGreaterThan(empty.impedance(1).minutes(0, 23));
    }

    private static double busiest(ModeNetwork network) {
        double most = 0;
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < network.grid().unitCount(); unit++) {
                most = Math.max(most, network.congestion().volume(Direction.of(d), unit));
            }
        }
        assertThat(most).isPositive();
        return most;
    }

    private static ModeNetwork network(double strength) {
        CommuteParameters scaled = PARAMETERS.withRoads(PARAMETERS.roads().withCongestion(strength));
        return new ModeNetwork(Grid.of(6, 4, SmallCities.UNIT_METRES), StreetPattern.OCTILE, scaled);
    }

    private static CommuteTraffic driveWeekly(Residents residents, ModeNetwork network, int threads, int ticks) {
        try (Simulation simulation = new Simulation(1, threads)) {
            CommuteTraffic traffic = CommuteTraffic.weekly(residents, network, PERSONS, threads, 0.25);
            simulation.phases().add(traffic);
            simulation.run(ticks);
            return traffic;
        }
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
