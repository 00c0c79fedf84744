package org.wespace.agents.mobility.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

class AgentFleetTest {

    private static final Grid GRID = Grid.of(12, 10, 400);

    private static StreetImpedance streets(StreetPattern pattern) {
        return new StreetImpedance(LinkMinutes.uniform(GRID, pattern, 30));
    }

    private static RideDemand demand(StreetPattern pattern, int rides) {
        double[] homes = new double[GRID.unitCount()];
        Arrays.fill(homes, 1);
        double[] places = homes.clone();
        places[GRID.unit(6, 5)] = 40;
        return new RideDemand(
                GRID,
                pattern,
                homes,
                places,
                new RideDemand.Rides(rides, 2.2, DayProfile.workday(), new RideDemand.Parties(0.7, 0.2)));
    }

    private static FleetDay day(FleetParameters parameters, long seed) {
        return AgentFleet.day(streets(StreetPattern.GRID), demand(StreetPattern.GRID, 3000), parameters, seed);
    }

    private static long hash(FleetDay day) {
        StateHash hash = new StateHash();
        day.addTo(hash);
        return hash.value();
    }

    private static FleetParameters pooled() {
        return FleetParameters.manhattanPooled()
                .with(FleetParameters.manhattanPooled().dispatch().withVehicles(30));
    }

    @Test
    void day_ofASizedFleet_servesEverybody() {
        FleetDay day = day(FleetParameters.fagnantKockelman(), 1);
        assertThat(day.rides().asked()).isEqualTo(3000);
        assertThat(day.rides().lost()).isZero();
        assertThat(day.rides().open()).isLessThan(20);
        assertThat(day.vehicles()).isBetween(20, 300);
        assertThat(day.times().waiting())
                .as("no longer than what gives a new vehicle")
                .isBetween(0.1, 10.0);
        assertThat(day.times().directKilometres()).isCloseTo(2.2, within(0.15));
        assertThat(day.metres().emptyShare()).isBetween(0.02, 0.4);
        assertThat(day.ridesTogether()).isCloseTo(1, within(0.02));
        assertThat(day.peakUse()).isBetween(0.3, 1.0);
    }

    @Test
    void day_sameSeed_sameHash() {
        for (FleetParameters parameters :
                new FleetParameters[] {FleetParameters.fagnantKockelman(), pooled(), FleetParameters.rideHail(200)}) {
            assertThat(hash(day(parameters, 3))).isEqualTo(hash(day(parameters, 3)));
            assertThat(hash(day(parameters, 3))).isNotEqualTo(hash(day(parameters, 4)));
        }
    }

    @Test
    void day_octileStreets_servesEverybody() {
        FleetDay day = AgentFleet.day(
                streets(StreetPattern.OCTILE),
                demand(StreetPattern.OCTILE, 1000),
                FleetParameters.fagnantKockelman(),
                1);
        assertThat(day.rides().lost()).isZero();
        assertThat(day.metres().empty() + day.metres().occupied())
                .isEqualTo(day.metres().vehicle());
    }

    @Test
    void day_pooled_ridersShareWithinThePromise() {
        FleetDay day = day(pooled(), 1);
        assertThat(day.ridesTogether()).isGreaterThan(1.05);
        assertThat(day.metres().occupancy()).isGreaterThan(1.3);
        assertThat(day.times().longWait()).isLessThanOrEqualTo(5.1);
        assertThat(day.times().delay()).isLessThan(10);
        FleetDay alone = day(pooled().with(pooled().sharing().withShared(false)), 1);
        assertThat(alone.metres().occupied()).isGreaterThan(day.metres().occupied());
    }

    @Test
    void day_withoutRelocation_drivesEmptyToRidersOnly() {
        FleetParameters standard = FleetParameters.fagnantKockelman();
        FleetDay day = day(standard.with(RelocationRule.none()), 1);
        assertThat(day.metres().relocation()).isZero();
        assertThat(day.metres().empty()).isEqualTo(day.metres().pickUp());
        assertThat(day(standard, 1).metres().relocation()).isPositive();
    }

    @Test
    void day_fewVehicles_losesRequests() {
        FleetParameters standard = FleetParameters.manhattanPooled();
        FleetDay day = day(standard.with(standard.dispatch().withVehicles(5)), 1);
        assertThat(day.vehicles()).isEqualTo(5);
        assertThat(day.lostShare()).isGreaterThan(0.2);
        assertThat(day.rides().served() + day.rides().lost() + day.rides().open())
                .isEqualTo(3000);
    }

    @Test
    void day_drivers_commuteAndCruise() {
        FleetDay day = day(FleetParameters.rideHail(300), 1);
        assertThat(day.metres().commute()).isPositive();
        assertThat(day.metres().cruising()).isPositive();
        assertThat(day.metres().relocation()).isZero();
        assertThat(day.metres().emptyShare()).isGreaterThan(0.2);
    }

    @Test
    void day_driversWithoutANumber_isRefused() {
        FleetParameters hail = FleetParameters.rideHail(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> day(hail.with(hail.dispatch().withVehicles(0)), 1))
                .withMessageContaining("number of vehicles");
    }

    @Test
    void round_afterTampering_isFoundOut() {
        AgentFleet metres = fleet();
        metres.vehicles.odometer[3] += 1;
        assertThatIllegalStateException().isThrownBy(metres::round).withMessageContaining("sums to");
        AgentFleet ledger = fleet();
        ledger.ledger.metres[DriveUse.PICK_UP.ordinal()] -= 1;
        assertThatIllegalStateException().isThrownBy(ledger::round).withMessageContaining("sums to");
        AgentFleet lost = fleet();
        lost.vehicles.count--;
        assertThatIllegalStateException().isThrownBy(lost::round);
        AgentFleet requests = fleet();
        requests.served++;
        assertThatIllegalStateException().isThrownBy(requests::round).withMessageContaining("requests");
    }

    private static AgentFleet fleet() {
        AgentFleet fleet = new AgentFleet(streets(StreetPattern.GRID), demand(StreetPattern.GRID, 2000), pooled(), 2);
        for (int round = 0; round < 1500; round++) {
            fleet.round();
        }
        return fleet;
    }

    @Test
    void day_otherGrid_isRefused() {
        StreetImpedance other = new StreetImpedance(LinkMinutes.uniform(Grid.of(3, 3, 400), StreetPattern.GRID, 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AgentFleet.day(other, demand(StreetPattern.GRID, 10), FleetParameters.fagnantKockelman(), 1))
                .withMessageContaining("same grid");
    }
}
