package org.wespace.agents.mobility.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitBlocks;
import org.wespace.core.travel.StreetPattern;

class FleetSizingTest {

    private static final double MILE = 1.609344;

    /** The busiest hour of Fagnant & Kockelman (2014): a tenth of 60,551 rides on 100 square miles. */
    private static FleetSizing miles() {
        return new FleetSizing(0.09 * 60_551, 100 * MILE * MILE, 21 * MILE, 5.43 * MILE, 0);
    }

    @Test
    void fleet_ofIdle_isConvex() {
        FleetSizing sizing = miles();
        for (double idle = 2; idle < 5000; idle *= 1.1) {
            double step = idle / 10;
            double bend = sizing.fleet(idle - step) - 2 * sizing.fleet(idle) + sizing.fleet(idle + step);
            assertThat(bend).as("idle %s", idle).isPositive();
        }
    }

    @Test
    void leastIdle_isWhereTheFleetIsLeast() {
        FleetSizing sizing = miles();
        double idle = sizing.leastIdle();
        // The slope 1 - lambda w(I) / (2 I) in exact form.
        double slope = 1 - sizing.requestsPerHour() * sizing.waitMinutes(idle) / 60 / (2 * idle);
        assertThat(slope).isCloseTo(0, within(1e-9));
        assertThat(sizing.fleet(idle * 1.01)).isGreaterThan(sizing.leastFleet());
        assertThat(sizing.fleet(idle / 1.01)).isGreaterThan(sizing.leastFleet());
    }

    @Test
    void leastFleet_ofFagnantAndKockelman_isNear1670() {
        assertThat(miles().leastFleet()).isCloseTo(1670, within(10.0));
    }

    @Test
    void waitMinutes_timesRootOfIdle_isConstant() {
        FleetSizing sizing = miles();
        double constant =
                60 * Math.sqrt(Math.PI / 8) * Math.sqrt(sizing.squareKilometres()) / sizing.kilometresPerHour();
        for (double idle = 0.1; idle < 1e5; idle *= 3) {
            assertThat(sizing.waitMinutes(idle) * Math.sqrt(idle)).isCloseTo(constant, within(1e-9 * constant));
        }
    }

    @Test
    void idle_ofAFleet_isTheLargerRoot() {
        FleetSizing sizing = miles();
        for (double more : new double[] {1e-6, 0.1, 1, 10, 100, 1000, 1e5}) {
            double fleet = sizing.leastFleet() + more;
            double idle = sizing.idle(fleet);
            assertThat(sizing.fleet(idle)).isCloseTo(fleet, within(1e-8 * fleet));
            assertThat(idle).isGreaterThanOrEqualTo(sizing.leastIdle());
        }
        assertThat(sizing.idle(sizing.leastFleet())).isCloseTo(sizing.leastIdle(), within(1e-2));
    }

    @Test
    void idle_ofTooSmallAFleet_isRefusedWithTheLeast() {
        FleetSizing sizing = miles();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sizing.idle(1000))
                .withMessageContaining("1000")
                .withMessageContaining(String.valueOf(sizing.leastFleet()));
    }

    @Test
    void emptyShare_withoutRelocation_isThePickUpAlone() {
        FleetSizing sizing = miles();
        double pickUp = sizing.pickUpKilometres(200);
        assertThat(sizing.emptyShare(200, 0)).isCloseTo(pickUp / (5.43 * MILE + pickUp), within(1e-12));
        assertThat(sizing.emptyShare(200, 1)).isGreaterThan(sizing.emptyShare(200, 0));
    }

    @Test
    void pooled_moreDemand_needsFewerVehiclesForEachRequest() {
        Pooling pooling = Pooling.standard();
        FleetSizing thin = new FleetSizing(100, 100, 30, 5, 1);
        FleetSizing dense = new FleetSizing(10_000, 100, 30, 5, 1);
        assertThat(pooling.matchedShare(100)).isGreaterThan(pooling.matchedShare(1));
        assertThat(dense.pooled(pooling).leastFleet() / dense.leastFleet())
                .isLessThan(thin.pooled(pooling).leastFleet() / thin.leastFleet());
        assertThat(dense.pooled(Pooling.none())).isEqualTo(dense);
    }

    @Test
    void relocationKilometres_ofALine_isTheWayOfTheSurplus() {
        UnitBlocks blocks = new UnitBlocks(Grid.of(4, 1, 500), 2);
        double[] dropOffs = {1, 1, 0, 0};
        double[] requests = {0, 1, 1, 0};
        assertThat(FleetSizing.relocationKilometres(blocks, StreetPattern.GRID, dropOffs, requests))
                .isCloseTo(0.5, within(1e-9));
        assertThat(FleetSizing.relocationKilometres(blocks, StreetPattern.GRID, dropOffs, dropOffs))
                .isZero();
        assertThat(FleetSizing.relocationKilometres(blocks, StreetPattern.GRID, new double[4], requests))
                .isZero();
    }

    @Test
    void sizing_withoutSpeed_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FleetSizing(1, 1, 0, 1, 0))
                .withMessageContaining("kilometresPerHour");
    }
}
