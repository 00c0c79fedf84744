package org.wespace.agents.mobility.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

class AutomatedCapacityTest {

    private final AutomatedCapacity capacity = AutomatedCapacity.standard();

    @Test
    void factor_strengthZero_isExactlyOne() {
        assertThat(capacity.factor(1, Switches.none())).isEqualTo(1.0);
        assertThat(capacity.factor(0.7, 0)).isEqualTo(1.0);
        assertThat(capacity.linearFactor(0.7, 0)).isEqualTo(1.0);
        assertThat(capacity.factor(0.7, Switches.none().with(Mechanism.AUTOMATED_CAPACITY)))
                .isGreaterThan(1);
    }

    @Test
    void factor_allAutomated_isTheHeadwayRatio() {
        assertThat(capacity.factor(1, 1)).isCloseTo(1 / 0.6, within(1e-12));
        assertThat(capacity.linearFactor(1, 1)).isCloseTo(1 / 0.6, within(1e-12));
        assertThat(capacity.factor(0, 1)).isEqualTo(1.0);
    }

    @Test
    void factor_fewAutomated_givesLittleOfTheLinearGain() {
        assertThat(capacity.factor(0.5, 1)).isCloseTo(1 / 0.9, within(1e-12));
        assertThat(capacity.shareOfLinearGain(0.1)).isLessThan(0.11);
        assertThat(capacity.shareOfLinearGain(1)).isCloseTo(1, within(1e-12));
        assertThat(capacity.shareOfLinearGain(0)).isNaN();
    }

    @Test
    void factor_shareAboveOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> capacity.factor(1.1, 1))
                .withMessageContaining("1.1");
    }
}
