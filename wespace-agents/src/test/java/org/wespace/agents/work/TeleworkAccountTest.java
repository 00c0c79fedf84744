package org.wespace.agents.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.wespace.agents.HybridCity;
import org.wespace.agents.SmallCities;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.RoadSupply;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.geo.Crs;
import org.wespace.core.geo.Gridding;
import org.wespace.core.geo.Zones;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

class TeleworkAccountTest {

    private static final Switches REBOUND = Switches.none().with(Mechanism.TIME_REBOUND);
    private static final TeleworkParameters PARAMETERS = TeleworkParameters.standard();

    /** One car at 40 km/h without fixed minutes, and feet. */
    private static final CommuteParameters CARS = new CommuteParameters(
            List.of(new TravelMode("car", 40, 0.1, 0, 0, true, 0.8), new TravelMode("walk", 4.8, 0.1, 0, 0, false, 0)),
            RoadSupply.standard());

    /** A street of 250 units of 100 m; homes in unit 0. */
    private static final Grid STREET = Grid.of(250, 1, 100);

    private final ModeNetwork street = new ModeNetwork(STREET, StreetPattern.GRID, CARS);

    /** Somebody by car 161 units from home without a day at home, and by days 1 to 5 somebody 246 units from home. */
    private static Residents swiss() {
        Residents residents = atHomeInUnit0(6);
        for (int row = 0; row < 6; row++) {
            residents.homeDays()[row] = (byte) row;
            residents.work()[row] = row == 0 ? 161 : 246;
            residents.mode()[row] = 0;
        }
        return residents;
    }

    private static Residents atHomeInUnit0(int count) {
        var strip = new GeometryFactory().toGeometry(new Envelope(0, 100, 0, 100));
        Zones zones = Zones.of(Crs.NONE, List.of("home"), List.of(strip), Map.of());
        Residents residents = Residents.of(Gridding.onto(zones, STREET).units().allocate(new int[] {count}));
        int traits = Traits.withTeleworkable(Traits.of(Sector.FINANCE, 0, 0), true);
        Arrays.fill(residents.traits(), traits);
        return residents;
    }

    private TeleworkAccount account(Residents residents, Switches switches, double persons) {
        try (ParallelLoop loop = new ParallelLoop(2)) {
            return TeleworkAccount.of(residents, street, PARAMETERS, switches, persons, loop);
        }
    }

    /** A14. */
    @Test
    void weeklyKilometres_swissDistances_savingOnlyFromTwoDaysWithoutRebound() {
        TeleworkAccount account = account(swiss(), Switches.none(), 1);
        assertThat(account.weeklyKilometres(0)).isEqualTo(161);
        assertThat(account.weeklyKilometres(1)).isCloseTo(196.8, within(1e-12));
        assertThat(account.weeklyKilometres(2)).isCloseTo(147.6, within(1e-12));
        assertThat(account.weeklyKilometres(3)).isCloseTo(98.4, within(1e-12));
        assertThat(account.weeklyKilometres(5)).isZero();
        assertThat(account.distanceRatio()).isCloseTo(24.6 / 16.1, within(1e-12));
        for (int days = 0; days <= 5; days++) {
            assertThat(account.reboundKilometres(days)).isZero();
            assertThat(account.netWeeklyKilometres(days)).isEqualTo(account.weeklyKilometres(days));
        }
    }

    @Test
    void netWeeklyKilometres_swissDistancesWithRebound_savingOnlyFromThreeDays() {
        TeleworkAccount account = account(swiss(), REBOUND, 1);
        double perDay = 0.35 * 2 * (24.6 / 40 * 60) / 20 * 8;
        for (int days = 1; days <= 5; days++) {
            assertThat(account.reboundKilometres(days)).isCloseTo(days * perDay, within(1e-9));
        }
        assertThat(perDay).isBetween(6.7, 20.9);
        assertThat(account.netWeeklyKilometres(1)).isGreaterThan(161);
        assertThat(account.netWeeklyKilometres(2)).isGreaterThan(161);
        assertThat(account.netWeeklyKilometres(3)).isLessThan(161);
        assertThat(account.netWeeklyKilometres(4)).isLessThan(161);
    }

    @Test
    void reboundKilometres_halfStrength_half() {
        TeleworkAccount half = account(swiss(), Switches.none().with(Mechanism.TIME_REBOUND, 0.5), 1);
        assertThat(half.reboundKilometres(2))
                .isCloseTo(account(swiss(), REBOUND, 1).reboundKilometres(2) / 2, within(1e-12));
    }

    @Test
    void of_countedByHand_everyFigure() {
        Residents residents = atHomeInUnit0(5);
        residents.work()[0] = 100;
        residents.work()[1] = 200;
        residents.homeDays()[1] = 2;
        residents.work()[2] = 50;
        residents.homeDays()[2] = 5;
        residents.mode()[0] = 0;
        residents.mode()[1] = 0;
        residents.mode()[2] = 1;
        residents.traits()[0] = Traits.withTeleworkable(residents.traits()[0], false);
        residents.work()[4] = 10; // lives outside
        residents.home()[4] = Residents.NONE;
        residents.mode()[4] = 0;
        Switches switches = REBOUND.with(Mechanism.TELEWORK_COST);
        TeleworkAccount account = account(residents, switches, 10);
        assertThat(account.workers()).isEqualTo(3);
        assertThat(account.teleworkers()).isEqualTo(2);
        assertThat(account.teleworkable()).isEqualTo(2);
        assertThat(account.workers(2)).isEqualTo(1);
        assertThat(account.meanHomeDays()).isCloseTo(7.0 / 3, within(1e-12));
        assertThat(account.meanHomeDaysOfTeleworkable()).isEqualTo(3.5);
        assertThat(account.otherKilometres()).isEqualTo(10);
        assertThat(account.teleworkerKilometres()).isEqualTo(12.5);
        assertThat(account.distanceRatio()).isEqualTo(1.25);
        assertThat(account.minutes(2)).isCloseTo(30, within(1e-9));
        assertThat(account.minutes(5)).isCloseTo(62.5, within(1e-9));
        assertThat(account.minutesPerTrip()).isCloseTo((5 * 15 + 3 * 30) / 8.0, within(1e-9));
        assertThat(account.minutesPerWorkerDay()).isCloseTo(2 * (5 * 15 + 3 * 30) / 15.0, within(1e-9));
        assertThat(account.kilometresPerWorkerDay()).isCloseTo(2 * (5 * 10 + 3 * 20) / 15.0, within(1e-9));
        assertThat(account.savedVehicleKilometres()).isCloseTo(2 * 2 * 20 * 0.8 * 10, within(1e-9));
        assertThat(account.savedFuel()).isCloseTo(640 * 0.64, within(1e-9));
        assertThat(account.savedRoadUpkeep()).isCloseTo(640 * 0.04, within(1e-9));
        double rebound = 0.35 * 2 / 20 * 8 * (2 * 30 + 5 * 62.5);
        assertThat(account.reboundKilometres()).isCloseTo(rebound * 10, within(1e-9));
    }

    @Test
    void saved_costOff_zeroAndNothingElseDiffers() {
        TeleworkAccount off = account(swiss(), REBOUND, 1);
        TeleworkAccount on = account(swiss(), REBOUND.with(Mechanism.TELEWORK_COST), 1);
        assertThat(off.savedVehicleKilometres() + off.savedFuel() + off.savedRoadUpkeep())
                .isZero();
        assertThat(on.savedVehicleKilometres()).isPositive();
        assertThat(on.netWeeklyKilometres(2)).isEqualTo(off.netWeeklyKilometres(2));
        assertThat(on.minutesPerWorkerDay()).isEqualTo(off.minutesPerWorkerDay());
    }

    @Test
    void of_nobody_meansAreNaN() {
        TeleworkAccount account = account(atHomeInUnit0(3), REBOUND, 1);
        assertThat(account.workers()).isZero();
        assertThat(account.distanceRatio()).isNaN();
        assertThat(account.reboundKilometres()).isZero();
    }

    @Test
    void of_threadsAndOrder_sameBits() {
        ModeNetwork network = HybridCity.network(SmallCities.walkAndCar(1000));
        TeleworkAccount[] accounts = new TeleworkAccount[2];
        for (int k = 0; k < 2; k++) {
            Residents residents = HybridCity.residents(2_000);
            for (int row = 0; row < residents.count(); row++) {
                residents.mode()[row] = (byte) (row % 2);
                residents.homeDays()[row] = (byte) (row % 6);
            }
            if (k == 1) {
                residents.shuffle(Chance.of(3).at(0, 9));
            }
            try (ParallelLoop loop = new ParallelLoop(1 + k)) {
                accounts[k] = TeleworkAccount.of(residents, network, PARAMETERS, REBOUND, 3, loop);
            }
        }
        assertThat(accounts[1].minutesPerWorkerDay()).isEqualTo(accounts[0].minutesPerWorkerDay());
        assertThat(accounts[1].distanceRatio()).isEqualTo(accounts[0].distanceRatio());
        assertThat(accounts[1].reboundKilometres()).isEqualTo(accounts[0].reboundKilometres());
    }
}
