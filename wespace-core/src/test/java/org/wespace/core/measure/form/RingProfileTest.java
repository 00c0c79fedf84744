package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Grid;

class RingProfileTest {

    private static final Places LINE =
            Places.of(new double[] {0, 500, 1000, 3500}, new double[4], new double[] {1e6, 3e6, 2e6, 4e6});
    private static final Centre CENTRE = new Centre(0, 0);

    @Test
    void of_zonesOnALine_fallIntoRings() {
        RingProfile rings = RingProfile.of(LINE, new double[] {10, 2, 6, 2}, CENTRE, 1000);
        assertThat(rings.count()).isEqualTo(4);
        assertThat(rings.outerKilometres(3)).isEqualTo(4);
        assertThat(rings.squareKilometres(0)).isEqualTo(4);
        assertThat(rings.meanKilometres(0)).isEqualTo(0.375);
        assertThat(rings.total(0)).isEqualTo(12);
        assertThat(rings.density(0)).isEqualTo(3);
        assertThat(rings.density(2)).isNaN();
        assertThat(rings.meanKilometres(2)).isNaN();
        assertThat(rings.shareWithin(0)).isEqualTo(0.6);
        assertThat(rings.shareWithin(2)).isEqualTo(0.9);
        assertThat(rings.shareWithin(3)).isEqualTo(1);
    }

    @Test
    void relativeEntropy_densities_notCounts() {
        // Densities 3, 3, none, 0.5: shares 6/13, 6/13, 1/13 over the three rings that have land.
        RingProfile rings = RingProfile.of(LINE, new double[] {10, 2, 6, 2}, CENTRE, 1000);
        double expected =
                -(2 * 6.0 / 13 * StrictMath.log(6.0 / 13) + StrictMath.log(1.0 / 13) / 13) / StrictMath.log(3);
        assertThat(rings.relativeEntropy()).isCloseTo(expected, within(1e-15));
    }

    @Test
    void relativeEntropy_limits_areReached() {
        Grid grid = Grid.of(21, 21, 100);
        Places places = Places.of(grid);
        Centre middle = FormCities.middle(grid);
        assertThat(RingProfile.of(places, FormCities.constant(441, 2), middle, 300)
                        .relativeEntropy())
                .isCloseTo(1, within(1e-14));
        assertThat(RingProfile.of(places, FormCities.single(441, 220, 2), middle, 300)
                        .relativeEntropy())
                .isZero();
        assertThat(RingProfile.of(places, new double[441], middle, 300).relativeEntropy())
                .isNaN();
        assertThat(RingProfile.of(places, FormCities.constant(441, 2), middle, 1e6)
                        .relativeEntropy())
                .isNaN();
    }

    @Test
    void of_badWidth_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RingProfile.of(LINE, new double[4], CENTRE, 0))
                .withMessageContaining("0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RingProfile.of(LINE, new double[4], CENTRE, 1e-6))
                .withMessageContaining("too narrow");
    }
}
