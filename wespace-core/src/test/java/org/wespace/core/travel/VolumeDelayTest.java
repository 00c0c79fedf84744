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
}
