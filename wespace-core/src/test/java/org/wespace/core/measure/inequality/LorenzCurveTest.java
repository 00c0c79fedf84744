package org.wespace.core.measure.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LorenzCurveTest {

    private final LorenzCurve curve =
            Inequality.of(new double[] {6, 1, 3}, new double[] {1, 2, 1}).lorenz();

    @Test
    void points_smallSample_areRunningShares() {
        double[] people = {0, 0.5, 0.75, 1};
        double[] shares = {0, 2 / 11.0, 5 / 11.0, 1};
        assertThat(curve.points()).isEqualTo(4);
        for (int point = 0; point < 4; point++) {
            assertThat(curve.people(point)).isCloseTo(people[point], within(1e-15));
            assertThat(curve.share(point)).isCloseTo(shares[point], within(1e-15));
        }
    }

    @Test
    void shareOfPoorest_betweenPoints_isStraight() {
        assertThat(curve.shareOfPoorest(0)).isZero();
        assertThat(curve.shareOfPoorest(0.25)).isCloseTo(1 / 11.0, within(1e-15));
        assertThat(curve.shareOfPoorest(0.75)).isCloseTo(5 / 11.0, within(1e-15));
        assertThat(curve.shareOfPoorest(0.875)).isCloseTo(8 / 11.0, within(1e-15));
        assertThat(curve.shareOfPoorest(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void shareOfPoorest_outside_isRefused(double part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> curve.shareOfPoorest(part))
                .withMessageContaining(String.valueOf(part));
    }
}
