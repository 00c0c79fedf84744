package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Grid;

class DispersionTest {

    @Test
    void rho_evenDisc_isOne() {
        Grid grid = Grid.of(401, 401, 50);
        Places places = Places.of(grid);
        Centre centre = FormCities.middle(grid);
        double[] disc = FormCities.radial(places, centre, km -> km <= 10 ? 800 : 0);
        int units = 0;
        for (double count : disc) {
            units += count > 0 ? 1 : 0;
        }
        assertThat(Dispersion.rho(places, disc, units * 0.0025, centre)).isCloseTo(1, within(1e-4));
    }

    @Test
    void rho_evenSquare_isThatOfTheSquare() {
        Grid grid = Grid.of(300, 300, 100);
        double[] even = FormCities.constant(90_000, 3);
        double meanOfUnitSquare = (Math.sqrt(2) + StrictMath.log(1 + Math.sqrt(2))) / 6;
        double expected = meanOfUnitSquare / (2.0 / 3 / Math.sqrt(Math.PI));
        assertThat(Dispersion.rho(Places.of(grid), even, 900, FormCities.middle(grid)))
                .isCloseTo(expected, within(1e-5));
    }

    @Test
    void rho_sameShapeInAnotherSize_isTheSame() {
        Grid small = Grid.of(20, 20, 100);
        Grid large = Grid.of(20, 20, 1700);
        double[] counts =
                FormCities.radial(Places.of(small), FormCities.middle(small), km -> 100 * StrictMath.exp(-2 * km));
        assertThat(Dispersion.rho(Places.of(large), counts, 400 * 2.89, FormCities.middle(large)))
                .isCloseTo(Dispersion.rho(Places.of(small), counts, 4, FormCities.middle(small)), within(1e-12));
    }

    @Test
    void means_ofAFewPlaces_areWeighted() {
        Places zones = Places.of(new double[] {0, 1000, 3000}, new double[3], new double[] {1, 1, 1});
        double[] counts = {2, 5, 3};
        Centre centre = new Centre(0, 0);
        assertThat(Dispersion.meanKilometres(zones, counts, centre)).isCloseTo(1.4, within(1e-15));
        assertThat(Dispersion.medianKilometres(zones, counts, centre)).isEqualTo(1);
    }

    @Test
    void all_nothingCounted_areUndefined() {
        Places places = Places.of(Grid.of(2, 2, 100));
        Centre centre = new Centre(0, 0);
        assertThat(Dispersion.meanKilometres(places, new double[4], centre)).isNaN();
        assertThat(Dispersion.medianKilometres(places, new double[4], centre)).isNaN();
        assertThat(Dispersion.rho(places, new double[4], 1, centre)).isNaN();
        assertThat(Dispersion.rho(places, new double[] {1, 0, 0, 0}, 0, centre)).isNaN();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dispersion.rho(places, new double[4], -1, centre))
                .withMessageContaining("-1.0");
    }
}
