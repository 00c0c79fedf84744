package org.wespace.models.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    @Test
    void of_sameOrder_isOne() {
        assertThat(RankCorrelation.of(new double[] {1, 5, 2}, new double[] {10, 1000, 11}))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void of_oppositeOrder_isMinusOne() {
        assertThat(RankCorrelation.of(new double[] {1, 5, 2}, new double[] {3, 1, 2}))
                .isCloseTo(-1, within(1e-12));
    }

    /** Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 * 5). */
    @Test
    void of_ties_shareTheirRank() {
        assertThat(RankCorrelation.of(new double[] {1, 2, 2, 3}, new double[] {1, 2, 3, 4}))
                .isCloseTo(4.5 / Math.sqrt(4.5 * 5), within(1e-12));
    }

    @Test
    void of_constant_isUndefined() {
        assertThat(RankCorrelation.of(new double[] {1, 1}, new double[] {1, 2})).isNaN();
    }
}
