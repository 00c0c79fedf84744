package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolycentricityTest {

    @Test
    void morphological_zipfLaw_isOneWhateverFollows() {
        assertThat(Polycentricity.morphological(new double[] {30, 60, 20, 15, 3, 2, 1}))
                .isCloseTo(1, within(1e-14));
    }

    @Test
    void morphological_twoCentres_isTheirSlope() {
        assertThat(Polycentricity.morphological(new double[] {8, 1})).isCloseTo(3, within(1e-14));
    }

    @Test
    void morphological_equalCentres_isZero_noneIsNaN() {
        assertThat(Polycentricity.morphological(new double[] {5, 5, 5})).isZero();
        assertThat(Polycentricity.morphological(new double[] {5})).isNaN();
        assertThat(Polycentricity.morphological(new double[0])).isNaN();
    }

    @Test
    void functional_allAlikeAndLinked_isOne() {
        double[] flows = {9, 2, 2, 2, 0, 2, 2, 2, 7};
        assertThat(Polycentricity.functional(flows, 3)).isEqualTo(1);
    }

    @Test
    void functional_allIntoOne_byHand() {
        // Indegrees 8, 0, 0: sd 3.771, sd_max 4; two of six links.
        double[] flows = {0, 0, 0, 5, 0, 0, 3, 0, 0};
        double deviation = Math.sqrt(2.0 / 9) * 8;
        assertThat(Polycentricity.functional(flows, 3)).isCloseTo((1 - deviation / 4) / 3, within(1e-15));
    }

    @Test
    void functional_oneWayBetweenTwo_isZero() {
        assertThat(Polycentricity.functional(new double[] {0, 5, 0, 0}, 2)).isZero();
    }

    @Test
    void functional_noLinks_isZero_oneCentreIsNaN() {
        assertThat(Polycentricity.functional(new double[] {4, 0, 0, 4}, 2)).isZero();
        assertThat(Polycentricity.functional(new double[] {4}, 1)).isNaN();
    }

    @Test
    void functional_severalNetworks_isTheirMean() {
        assertThat(Polycentricity.functional(List.of(new double[] {0, 5, 5, 0}, new double[] {0, 5, 0, 0}), 2))
                .isEqualTo(0.5);
    }

    @Test
    void badInput_isNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Polycentricity.functional(new double[] {0, 1, -3, 0}, 2))
                .withMessage("the flow from centre 1 to centre 0 must be finite and not negative: -3.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Polycentricity.functional(new double[3], 2))
                .withMessageContaining("each pair of 2 centres: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Polycentricity.functional(List.of(), 2))
                .withMessageContaining("at least one network");
    }
}
