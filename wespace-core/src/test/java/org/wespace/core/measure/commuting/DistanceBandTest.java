package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DistanceBandTest {

    @Test
    void label_standardBands_areShort() {
        assertThat(DistanceBand.STANDARD)
                .extracting(DistanceBand::label)
                .containsExactly("0-2", "2-5", "5-10", "10-20", "20-30", "30+");
        assertThat(new DistanceBand(0.25, 1.5).label()).isEqualTo("0.25-1.5");
    }

    @Test
    void standard_bands_coverEveryLengthOnce() {
        double end = 0;
        for (DistanceBand band : DistanceBand.STANDARD) {
            assertThat(band.fromKilometres()).isEqualTo(end);
            end = band.toKilometres();
        }
        assertThat(end).isInfinite();
    }

    @Test
    void of_emptyOrNegativeBand_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DistanceBand(2, 2))
                .withMessageContaining("2.0 to 2.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new DistanceBand(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new DistanceBand(Double.NaN, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new DistanceBand(1, Double.NaN));
    }
}
