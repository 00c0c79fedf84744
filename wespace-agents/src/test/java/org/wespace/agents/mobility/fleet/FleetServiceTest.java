package org.wespace.agents.mobility.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.engine.StateHash;

class FleetServiceTest {

    private static final Switches ON = Switches.none().with(Mechanism.EMPTY_KILOMETRES);

    private static FleetMonth month(double requests) {
        return new FleetMonth(requests, 6000, 10, 200, 30, 0.4);
    }

    private static FleetService after(Switches switches, double... requests) {
        FleetService service = new FleetService(FleetServiceParameters.single(), switches);
        for (double one : requests) {
            service.monthly(month(one));
        }
        return service;
    }

    private static long hash(FleetService service) {
        StateHash hash = new StateHash();
        service.addTo(hash);
        return hash.value();
    }

    @Test
    void monthly_anyMonth_metresAddUp() {
        FleetService service = after(ON, 5000);
        assertThat(service.vehicleMetres())
                .isEqualTo(service.occupiedMetres() + service.pickUpMetres() + service.relocationMetres());
        assertThat(service.occupiedMetres()).isEqualTo(Math.round(5000 * 365 / 12.0 * 6000));
        assertThat(service.pickUpMetres()).isPositive();
        assertThat(service.relocationMetres()).isEqualTo(Math.round(5000 * 365 / 12.0 * 400));
        assertThat(service.emptyShare()).isBetween(0.05, 0.2);
    }

    @Test
    void monthly_emptyKilometresOff_countsNone() {
        FleetService off = after(Switches.none(), 5000, 6000);
        FleetService on = after(ON, 5000, 6000);
        FleetService half = after(Switches.none().with(Mechanism.EMPTY_KILOMETRES, 0.5), 5000, 6000);
        assertThat(off.pickUpMetres()).isZero();
        assertThat(off.relocationMetres()).isZero();
        assertThat(off.vehicleMetres()).isEqualTo(off.occupiedMetres()).isEqualTo(on.occupiedMetres());
        assertThat(off.fleet()).isEqualTo(on.fleet());
        assertThat(off.waitMinutes()).isEqualTo(on.waitMinutes());
        assertThat(half.pickUpMetres() * 2.0).isCloseTo(on.pickUpMetres(), within(2.0));
        assertThat(hash(off)).isNotEqualTo(hash(on));
    }

    @Test
    void monthly_sameDemand_settles() {
        FleetService service = after(ON, 5000, 8000, 8000, 8000);
        double target = after(ON, 8000).fleet();
        double start = after(ON, 5000).fleet();
        assertThat(service.fleet()).isCloseTo(target - (target - start) / 8, within(1e-6));
    }

    @Test
    void monthly_growingDemand_waitsLongWhileTheFleetIsTooSmall() {
        FleetService service = after(ON, 5000, 50_000);
        assertThat(service.waitMinutes()).isGreaterThan(after(ON, 5000).waitMinutes());
        assertThat(service.waitMinutes()).isLessThanOrEqualTo(15);
    }

    @Test
    void monthly_largerFleet_servesEachRideBetter() {
        FleetService small = after(ON, 500);
        FleetService large = after(ON, 50_000);
        assertThat(large.requestsPerVehicle()).isGreaterThan(small.requestsPerVehicle());
        assertThat(large.waitMinutes()).isLessThan(small.waitMinutes());
        assertThat(large.carsReplaced(3)).isCloseTo(large.requestsPerVehicle() / 3, within(1e-12));
    }

    @Test
    void monthly_noRides_drivesNothing() {
        FleetService service = after(ON, 5000, 0);
        assertThat(service.vehicleMetres()).isZero();
        assertThat(service.fleet()).isCloseTo(after(ON, 5000).fleet() / 2, within(1e-9));
        assertThat(after(ON, 0).waitMinutes()).isEqualTo(15);
        assertThat(after(ON, 0).requestsPerVehicle()).isNaN();
    }

    @Test
    void monthly_pooled_drivesLess() {
        FleetService pooled = new FleetService(FleetServiceParameters.pooled(), ON);
        pooled.monthly(month(50_000));
        FleetService single = after(ON, 50_000);
        assertThat(pooled.occupiedMetres()).isLessThan(single.occupiedMetres());
        assertThat(pooled.fleet()).isLessThan(single.fleet());
        assertThat(pooled.ridesTogether()).isGreaterThan(1);
        assertThat(single.ridesTogether()).isEqualTo(1);
    }

    @Test
    void month_negativeRequests_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> month(-1)).withMessageContaining("requestsPerDay");
    }
}
