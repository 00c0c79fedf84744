package org.wespace.agents.mobility.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class InducedDemandTest {

    @Test
    void elasticity_powerLaw_isTheExponent() {
        assertThat(InducedDemand.elasticity(100, 100 * StrictMath.pow(1.3, 0.7), 1.3))
                .isCloseTo(0.7, within(1e-12));
        assertThat(InducedDemand.elasticity(100, 50, 0.5)).isCloseTo(1, within(1e-12));
        assertThat(InducedDemand.elasticity(100, 100, 2)).isZero();
    }

    @Test
    void elasticity_sameRoadsOrNoTraffic_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InducedDemand.elasticity(1, 2, 1))
                .withMessageContaining("same roads");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InducedDemand.elasticity(0, 2, 2))
                .withMessageContaining("kilometresBefore");
    }
}
