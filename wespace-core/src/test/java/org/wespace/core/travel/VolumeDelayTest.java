package org.wespace.core.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VolumeDelayTest {

    @Test
    void bpr_ratios_followTheFourthPower() {
        VolumeDelay delay = VolumeDelay.bpr(0.15);
        assertThat(delay.factor(0)).isEqualTo(1);
        assertThat(delay.factor(1)).isCloseTo(1.15, within(1e-15));
        assertThat(delay.factor(2)).isCloseTo(1 + 0.15 * 16, within(1e-15));
        double last = 1;
        for (int step = 1; step <= 300; step++) {
            assertThat(delay.factor(step / 100.0)).isGreaterThanOrEqualTo(last);
            last = delay.factor(step / 100.0);
        }
    }

    @Test
    void none_anyRatio_isOne() {
        assertThat(VolumeDelay.none().factor(0)).isEqualTo(1);
        assertThat(VolumeDelay.none().factor(1e6)).isEqualTo(1);
        assertThat(VolumeDelay.bpr(0).factor(1e6)).isEqualTo(1);
    }

    @Test
    void bpr_badDelay_isRefused() {
        for (double a : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VolumeDelay.bpr(a))
                    .withMessageContaining(String.valueOf(a));
        }
    }

    @Test
    void scaled_strengths_shareOfTheDelay() {
        VolumeDelay delay = VolumeDelay.bpr(0.15);
        assertThat(delay.scaled(1)).isSameAs(delay);
        assertThat(delay.scaled(0).factor(3)).isEqualTo(1);
        assertThat(delay.scaled(0.4).factor(2) - 1).isCloseTo(0.4 * 0.15 * 16, within(1e-15));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> delay.scaled(1.5))
                .withMessage("strength of a delay must be in [0, 1]: 1.5");
    }
}
