package org.wespace.agents.daily.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.agents.HybridCity;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.daily.TripParameters;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;
import org.wespace.core.grid.Grid;
import org.wespace.core.measure.activity.Fragmentation;

class DailyPlanTest {

    private static final class Town implements AutoCloseable {
        final ModeNetwork network = HybridCity.network(CommuteParameters.standard());
        final Residents residents = HybridCity.residents(400);
        final FloorStock floor;
        final DailyBook book;
        final Simulation simulation;
        final TripKernels kernels;

        Town(int threads, boolean shuffled) {
            Grid grid = HybridCity.grid();
            floor = new FloorStock(grid);
            for (int unit = 0; unit < grid.unitCount(); unit++) {
                floor.endow(FloorUse.RETAIL, unit, 1000 + unit % 7 * 500);
            }
            Arrays.fill(residents.mode(), (byte) 3);
            for (int row = 0; row < residents.count(); row++) {
                residents.homeDays()[row] = (byte) (residents.id()[row] % 4);
                residents.tenure()[row] = (byte) (residents.id()[row] % 3 == 0 ? 1 : 0);
            }
            if (shuffled) {
                residents.shuffle(Chance.of(9).at(0, 3));
            }
            book = new DailyBook(residents, network, threads);
            simulation = new Simulation(7, threads);
            kernels = new TripKernels(network, TripParameters.standard());
        }

        OtherTours other(Switches switches) {
            boolean[] shared = {false, true};
            return new OtherTours(
                    residents,
                    kernels,
                    book,
                    floor,
                    new OtherTours.Options(OtherTourParameters.standard(), shared, row -> 0, switches),
                    simulation.loop().threads());
        }

        Town run(Switches switches) {
            simulation
                    .phases()
                    .add(Phase.of("open", tick -> book.open()))
                    .add(new WorkTours(residents, network, book))
                    .add(other(switches));
            simulation.run(1);
            return this;
        }

        long tours(Purpose purpose) {
            long sum = 0;
            for (int m = 0; m < book.trips().modes(); m++) {
                sum += book.trips().tours(purpose, m);
            }
            return sum;
        }

        long metres(Purpose purpose) {
            long sum = 0;
            for (int m = 0; m < book.trips().modes(); m++) {
                sum += book.trips().metres(purpose, m);
            }
            return sum;
        }

        @Override
        public void close() {
            simulation.close();
        }
    }

    @Test
    void workTours_areMetresOfAllWaysOnSite() {
        try (Town town = new Town(1, false).run(Switches.none())) {
            double metres = 0;
            for (int row = 0; row < town.residents.count(); row++) {
                if (town.residents.work()[row] != Residents.NONE) {
                    double oneWay = town.network
                            .impedance(3)
                            .metres(town.residents.home()[row], town.residents.work()[row]);
                    metres += 2 * oneWay * (5 - town.residents.homeDays()[row]) * 365.25 / 84;
                }
            }
            assertThat((double) town.metres(Purpose.WORK)).isCloseTo(metres, within((double) town.residents.count()));
        }
    }

    @Test
    void otherTours_withoutMechanisms_areNone() {
        try (Town town = new Town(1, false).run(Switches.none())) {
            assertThat(town.tours(Purpose.OTHER)).isZero();
        }
    }

    @Test
    void otherTours_withRebound_takeTheShareOfTheTimeSaved() {
        try (Town town = new Town(1, false).run(Switches.none().with(Mechanism.TIME_REBOUND, 1))) {
            double expected = 0;
            for (int row = 0; row < town.residents.count(); row++) {
                if (town.residents.work()[row] != Residents.NONE) {
                    double way = town.network.fixedMinutes(3)
                            + town.network
                                    .impedance(3)
                                    .minutes(
                                            town.residents.home()[row],
                                            town.residents.work()[row]);
                    expected += 0.35 * 2 * way * town.residents.homeDays()[row] * 365.25 / 84 / 40;
                }
            }
            assertThat((double) town.tours(Purpose.OTHER)).isCloseTo(expected, within(3 * Math.sqrt(expected)));
            assertThat(expected).isGreaterThan(1000);
        }
    }

    @Test
    void book_isTheSameWithThreadsAndInAnyOrder() {
        Switches on = Switches.none().with(Mechanism.TIME_REBOUND, 1);
        try (Town one = new Town(1, false).run(on);
                Town two = new Town(2, true).run(on)) {
            assertThat(two.metres(Purpose.OTHER))
                    .isEqualTo(one.metres(Purpose.OTHER))
                    .isPositive();
            for (int m = 0; m < one.book.trips().modes(); m++) {
                for (int unit = 0; unit < one.network.grid().unitCount(); unit++) {
                    assertThat(two.book.trips().metres(Purpose.OTHER, m, 1, unit))
                            .isEqualTo(one.book.trips().metres(Purpose.OTHER, m, 1, unit));
                }
            }
        }
    }

    @Test
    void days_ofHomeWorkers_fallIntoMorePieces_butFitTheBudget() {
        try (Town town = new Town(1, false)) {
            DayPlanner planner = new DayPlanner(town.residents, town.network, FragmentParameters.standard());
            DiarySample sample = new DiarySample(town.residents, Chance.of(1), 1500);
            Arrays.fill(town.residents.homeDays(), (byte) 0);
            Fragmentation onSite = planner.plan(sample, Chance.of(3), 1);
            Arrays.fill(town.residents.homeDays(), (byte) 5);
            Fragmentation atHome = planner.plan(sample, Chance.of(3), 1);
            int work = Purpose.WORK.ordinal();
            assertThat(onSite.participation(work)).isCloseTo(0.9, within(0.03));
            assertThat(atHome.fragments(work)).isGreaterThan(onSite.fragments(work) + 0.5);
            assertThat(onSite.fragments(work)).isBetween(1.1, 1.6);
            assertThat(atHome.minutes(work)).isBetween(400.0, 480.0);
            assertThat(atHome.places(work)).isEqualTo(1);
        }
    }

    @Test
    void sample_followsTheSameIds_whateverTheOrderOfRows() {
        try (Town one = new Town(1, false);
                Town two = new Town(1, true)) {
            DiarySample a = new DiarySample(one.residents, Chance.of(1), 50);
            DiarySample b = new DiarySample(two.residents, Chance.of(1), 50);
            for (int n = 0; n < 50; n++) {
                assertThat(two.residents.id()[b.row(n)]).isEqualTo(one.residents.id()[a.row(n)]);
            }
        }
    }

    @Test
    void sample_hearsToursOfItsMembers() {
        try (Town town = new Town(1, false)) {
            DiarySample sample = new DiarySample(town.residents, Chance.of(1), town.residents.count());
            town.book.tell(sample);
            town.run(Switches.none().with(Mechanism.TIME_REBOUND, 1));
            long heard = 0;
            for (int n = 0; n < sample.size(); n++) {
                for (int tour = 0; tour < sample.tours(n); tour++) {
                    heard += sample.times(n, tour);
                }
            }
            assertThat(heard).isEqualTo(town.tours(Purpose.OTHER));
        }
    }
}
