package org.wespace.agents.daily.shock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wespace.agents.daily.Closure;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

class ShockTest {

    @Test
    void open_withinAndOutsideTheMonths_isWhatWasSaid() {
        Shock shock = new Shock(Map.of(FloorUse.OFFICE, 0.0, FloorUse.RETAIL, 0.3), 6, 9, 0.25);
        for (long tick : new long[] {0, 5, 9, 100}) {
            for (FloorUse use : FloorUse.values()) {
                assertThat(shock.open(use, tick)).isEqualTo(Closure.NONE.open(use, tick));
            }
            assertThat(shock.trips(tick)).isEqualTo(1);
        }
        for (long tick = 6; tick < 9; tick++) {
            assertThat(shock.isOn(tick)).isTrue();
            assertThat(shock.open(FloorUse.OFFICE, tick)).isZero();
            assertThat(shock.open(FloorUse.RETAIL, tick)).isEqualTo(0.3);
            assertThat(shock.open(FloorUse.HOME, tick)).isEqualTo(1);
            assertThat(shock.trips(tick)).isEqualTo(0.75);
        }
    }

    @Test
    void lockdown_ofThreeMonths_hasNoFearUnlessAsked() {
        Shock shock = Shock.lockdown(12, 3);
        assertThat(shock.from()).isEqualTo(12);
        assertThat(shock.to()).isEqualTo(15);
        assertThat(shock.trips(13)).isEqualTo(1);
        assertThat(shock.withFear(0.4).trips(13)).isEqualTo(0.6);
        assertThat(shock.open(FloorUse.HOSPITAL, 13)).isEqualTo(1);
    }

    @Test
    void at_strengths_scaleWhatCloses() {
        Shock shock = Shock.lockdown(3, 2).withFear(0.4);
        Switches on = Switches.none().with(Mechanism.EMERGENCY_RESPONSE, 1);
        assertThat(shock.at(on)).isSameAs(shock);
        Shock half = shock.at(on.with(Mechanism.EMERGENCY_RESPONSE, 0.5));
        assertThat(half.open(FloorUse.OFFICE, 3)).isEqualTo(0.5);
        assertThat(half.open(FloorUse.RETAIL, 3)).isEqualTo(0.65);
        assertThat(half.trips(3)).isEqualTo(0.8);
        for (FloorUse use : FloorUse.values()) {
            assertThat(shock.at(Switches.none()).open(use, 3)).isEqualTo(1);
        }
        assertThat(shock.at(Switches.none()).trips(3)).isEqualTo(1);
    }

    @Test
    void shock_badInput_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shock(Map.of(FloorUse.RETAIL, 1.5), 0, 1, 0))
                .withMessageContaining("retail")
                .withMessageContaining("1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shock(Map.of(), 5, 4, 0))
                .withMessageContaining("5, 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shock(Map.of(), 0, 1, 2))
                .withMessageContaining("fear");
    }
}
