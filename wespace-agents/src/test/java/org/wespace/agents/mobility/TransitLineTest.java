package org.wespace.agents.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransitLineTest {

    @Test
    void stations_loop_mayComeBack() {
        assertThat(new TransitLine(List.of(1, 5, 1), 30, 5).stations()).containsExactly(1, 5, 1);
    }

    @Test
    void values_outOfRange_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransitLine(List.of(3), 30, 5))
                .withMessage("a line must have at least 2 stations: [3]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransitLine(List.of(3, 3), 30, 5))
                .withMessage("stations of a line in a row must differ: [3, 3]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransitLine(List.of(3, 4), 0, 5))
                .withMessage("kilometresPerHour of a line must be positive and finite: 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransitLine(List.of(3, 4), 30, Double.NaN))
                .withMessage("headwayMinutes of a line must be positive and finite: NaN");
    }
}
