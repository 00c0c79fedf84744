package org.wespace.agents.daily.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.SmallCities;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.ModeKind;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Grid;
import org.wespace.core.measure.inequality.GroupGap;

class DivideAccountTest {

    @Test
    void gap_twoUnits_isThatByHand() {
        Grid grid = Grid.of(2, 1, 500);
        DivideAccount account = new DivideAccount(grid, 30);
        int offline = Traits.of(Sector.LOCAL, 0, 1);
        int online = Traits.withDigital(offline, true);
        Residents residents = Residents.of(SmallCities.squares(2, 1, 1).allocate(new int[] {2, 2}));
        for (int row = 0; row < 4; row++) {
            residents.traits()[row] = row % 2 == 0 ? offline : online;
        }
        try (ParallelLoop loop = new ParallelLoop(1)) {
            account.open(residents, loop);
        }
        // Unit 0: 60 minutes and 2 money against nothing; unit 1: 20 minutes against 10 minutes and 1 money.
        account.add(offline, 0, 3_600_000, 200);
        account.add(offline, 1, 1_200_000, 0);
        account.add(online, 1, 600_000, 100);
        GroupGap gap = account.gap();

        assertThat(gap.othersCost()).isCloseTo((32 + 10) / 2.0, within(1e-12));
        assertThat(gap.groupCost()).isCloseTo((0 + 6) / 2.0, within(1e-12));
        assertThat(gap.gap()).isCloseTo(18, within(1e-12));
        assertThat(gap.unitGap()).isCloseTo((32 + 4) / 2.0, within(1e-12));
        assertThat(gap.unitVariance()).isCloseTo(14 * 14, within(1e-9));
        assertThat(account.gap(1)).isEqualTo(gap);
        assertThat(account.mean(1, false)).isCloseTo(21, within(1e-12));
        assertThat(account.mean(0, false)).isNaN();
        // Means of the units are 16 and 8.
        assertThat(account.theilBetweenUnits())
                .isCloseTo(2 / 3.0 * StrictMath.log(16 / 12.0) + 1 / 3.0 * StrictMath.log(8 / 12.0), within(1e-12));
    }

    @Test
    void gap_healthAndErrands_thoseOfflinePayMoreAndNotWithoutOnlineServices() {
        // Without pupils, who are few and go often: their number would differ between the groups by chance.
        ServiceParameters parameters = ServiceParameters.standard()
                .with(new SchoolParameters(new double[Traits.LARGEST_HOUSEHOLD], 0, 0, 0, 0, 0));
        ServiceTown town = new ServiceTown().parameters(parameters);
        town.run(1, 1);
        ServiceTown none =
                new ServiceTown().parameters(parameters).switches(Switches.all().without(Mechanism.ONLINE_SERVICES));
        none.run(1, 1);

        assertThat(town.divide.gap().gap())
                .isGreaterThan(0.15 * town.divide.gap().groupCost());
        assertThat(none.divide.gap().gap())
                .isBetween(
                        -0.08 * none.divide.gap().groupCost(),
                        0.08 * none.divide.gap().groupCost());
    }

    @Test
    void run_waysBooked_millisecondsAreThoseOfTheToursAndTheWaits() {
        ServiceTown town = new ServiceTown().switches(Switches.none());
        town.floorFactor = 50;
        town.run(2, 1);
        long onTheWay = 0;
        for (Purpose purpose : Purpose.values()) {
            for (int m = 0; m < town.book.trips().modes(); m++) {
                onTheWay += town.book.trips().milliseconds(purpose, m);
            }
        }
        long booked = 0;
        int people = 0;
        for (int k = 0; k < Traits.INCOME_CLASSES; k++) {
            for (int unit = 0; unit < town.units; unit++) {
                booked += town.divide.milliseconds(k, true, unit) + town.divide.milliseconds(k, false, unit);
                people += town.divide.people(k, true, unit) + town.divide.people(k, false, unit);
            }
        }

        // In the first month nobody expects to wait; each tour is rounded once here and once there.
        assertThat(people).isEqualTo(town.residents.count());
        assertThat((double) booked).isCloseTo((double) onTheWay, within(1e-6 * onTheWay));
    }

    @Test
    void tripCosts_kinds_areThoseByHand() {
        TripCosts costs = TripCosts.of(Preset.CN_MEGA);

        assertThat(costs.of(ModeKind.WALK, 10, 120)).isZero();
        assertThat(costs.of(ModeKind.TRANSIT, 10, 30)).isEqualTo(3);
        assertThat(costs.of(ModeKind.CAR, 10, 30)).isCloseTo(7, within(1e-12));
        assertThat(costs.of(ModeKind.RIDE_HAIL, 10, 30)).isCloseTo(8 + 23 + 9, within(1e-12));
        assertThat(costs.of(ModeKind.POOLED_CAR, 10, 30)).isCloseTo(5 + 15 + 6, within(1e-12));
    }
}
