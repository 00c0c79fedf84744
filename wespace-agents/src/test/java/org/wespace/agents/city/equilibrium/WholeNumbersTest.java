package org.wespace.agents.city.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WholeNumbersTest {

    @Test
    void split_remainders_goToTheLargestThenTheFirst() {
        assertThat(WholeNumbers.split(new double[] {1, 1, 1}, 4)).containsExactly(2, 1, 1);
        assertThat(WholeNumbers.split(new double[] {0.5, 0.3, 0.2}, 7)).containsExactly(4, 2, 1);
        assertThat(WholeNumbers.split(new double[] {0, 2, 0}, 5)).containsExactly(0, 5, 0);
    }

    @Test
    void split_nothing_isAllZero() {
        assertThat(WholeNumbers.split(new double[] {0, 0}, 0)).containsExactly(0, 0);
    }

    @Test
    void split_noWeightButATotal_isRefused() {
        assertThatThrownBy(() -> WholeNumbers.split(new double[] {0, 0}, 3)).hasMessageContaining("3");
    }
}
