package org.wespace.agents.mobility.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.Congestion;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;
import org.wespace.core.travel.VolumeDelay;

class SpeedEffectTest {

    private static final SpeedEffect EFFECT = SpeedEffect.standard();

    @Test
    void factor_atKnownSpeeds_isUShaped() {
        for (double speed : new double[] {40, 47, 55, 60}) {
            assertThat(EFFECT.factor(speed)).isEqualTo(1);
        }
        assertThat(EFFECT.factor(15)).isEqualTo(1.5);
        assertThat(EFFECT.factor(120)).isEqualTo(1.3);
        assertThat(EFFECT.factor(0)).isEqualTo(EFFECT.factor(5));
        assertThat(EFFECT.factor(200)).isEqualTo(EFFECT.factor(130));
        assertThat(EFFECT.factor(100)).isGreaterThan(EFFECT.factor(90)).isGreaterThan(1);
        assertThat(SpeedEffect.none().milli(10)).isEqualTo(SpeedEffect.ONE);
    }

    @Test
    void factor_everywhere_isSmoothAndNeverJumps() {
        double before = EFFECT.factor(5);
        double slopeBefore = Double.NaN;
        for (double speed = 5.1; speed < 130; speed += 0.1) {
            double slope = (EFFECT.factor(speed) - before) / 0.1;
            if (!Double.isNaN(slopeBefore)) {
                assertThat(slope).isCloseTo(slopeBefore, within(2e-3));
            }
            slopeBefore = slope;
            before = EFFECT.factor(speed);
        }
    }

    /** 900 vehicles drive 15 km/h, 100 another 40. */
    @Test
    void meanMilli_twoLinks_isWeighedByVehicles() {
        LinkMinutes links = LinkMinutes.uniform(Grid.of(3, 1, 1000), StreetPattern.GRID, 40);
        links.set(Direction.EAST, 0, 4);
        Congestion roads = new Congestion(links, VolumeDelay.bpr(0), 1000);
        assertThat(EFFECT.meanMilli(roads)).as("empty roads").isEqualTo((1500 + 3 * 1000) / 4);
        roads.average(
                (direction, unit) -> direction == Direction.EAST ? (unit == 0 ? 900 : unit == 1 ? 100 : 0) : 0, 1);
        assertThat(EFFECT.meanMilli(roads)).isEqualTo(1450);
    }

    @Test
    void meanMilli_congestion_countsInThePeakOnly() {
        Congestion roads = new Congestion(
                LinkMinutes.uniform(Grid.of(6, 4, 500), StreetPattern.GRID, 40), VolumeDelay.bpr(0.15), 100);
        roads.average((direction, unit) -> 200, 1);
        int busy = EFFECT.meanMilli(roads);
        assertThat(busy).isEqualTo(EFFECT.milli(40 / (1 + 0.15 * 16))).isGreaterThan(1500);
        assertThat(EFFECT.meanMilli(roads, 0)).isEqualTo(1000);
        assertThat(EFFECT.meanMilli(roads, 1)).isEqualTo(busy);
        assertThat(EFFECT.meanMilli(roads, 0.4)).isEqualTo(Math.round(0.4 * busy + 600));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EFFECT.meanMilli(roads, 1.1))
                .withMessageContaining("peakShare");
    }

    @Test
    void energy_switches_scaleTheirFactors() {
        DrivingEnergy energy = DrivingEnergy.standard();
        Switches half = Switches.none().with(Mechanism.ECO_DRIVING, 0.5);
        Switches light = Switches.none().with(Mechanism.LIGHT_VEHICLES, 1);
        assertThat(energy.driving(Switches.none())).isEqualTo(1);
        assertThat(energy.weight(Switches.none())).isEqualTo(1);
        assertThat(energy.milli(Switches.none(), true, 1234)).isEqualTo(1234);
        assertThat(energy.milli(half, false, 1000)).isEqualTo(950);
        assertThat(energy.milli(light, false, 1000)).as("not for own cars").isEqualTo(1000);
        assertThat(energy.milli(light, true, 1000)).isEqualTo(850);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DrivingEnergy(1, 0, 0))
                .withMessageContaining("ecoDriving");
    }
}
