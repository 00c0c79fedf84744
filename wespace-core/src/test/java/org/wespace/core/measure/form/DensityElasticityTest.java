package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

class DensityElasticityTest {

    @Test
    void of_powerLaw_isItsExponentWithoutError() {
        double[] density = {100, 800, 2000, 9000};
        double[] value = new double[4];
        for (int i = 0; i < 4; i++) {
            value[i] = 30 * Math.pow(density[i], -0.22);
        }

        DensityElasticity found = DensityElasticity.of(density, value);

        assertThat(found.elasticity()).isCloseTo(-0.22, within(1e-12));
        assertThat(found.error()).isCloseTo(0, within(1e-7));
        assertThat(StrictMath.exp(found.logLevel())).isCloseTo(30, within(1e-9));
        assertThat(found.r2()).isCloseTo(1, within(1e-12));
        assertThat(found.used()).isEqualTo(4);
    }

    /** By hand: x = 0, 1, 2 and y = 0, 2, 1 give slope 1/2, residuals -.5, 1, -.5 and an error of sqrt(1.5 / 2). */
    @Test
    void of_threePoints_isAsByHand() {
        double e = Math.E;

        DensityElasticity found = DensityElasticity.of(new double[] {1, e, e * e}, new double[] {1, e * e, e});

        assertThat(found.elasticity()).isCloseTo(0.5, within(1e-12));
        assertThat(found.error()).isCloseTo(Math.sqrt(0.75), within(1e-12));
        assertThat(found.logLevel()).isCloseTo(0.5, within(1e-12));
        assertThat(found.r2()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void of_weightOfTwo_isTwoObservations() {
        DensityElasticity weighted =
                DensityElasticity.of(new double[] {1, 2, 5}, new double[] {3, 2, 1}, new double[] {2, 1, 1});
        DensityElasticity twice = DensityElasticity.of(new double[] {1, 1, 2, 5}, new double[] {3, 3, 2, 1});

        assertThat(weighted.elasticity()).isCloseTo(twice.elasticity(), within(1e-12));
        assertThat(weighted.r2()).isCloseTo(twice.r2(), within(1e-12));
    }

    @Test
    void of_noLogarithm_isLeftOut() {
        DensityElasticity found =
                DensityElasticity.of(new double[] {1, 0, 4, 3, 2}, new double[] {1, 5, 2, 0, Double.NaN});

        assertThat(found.used()).isEqualTo(2);
        assertThat(found.elasticity()).isCloseTo(0.5, within(1e-12));
        assertThat(found.error()).isNaN();
    }

    @Test
    void of_oneDensity_isNaN() {
        assertThat(DensityElasticity.of(new double[] {7, 7, 7}, new double[] {1, 2, 3})
                        .elasticity())
                .isNaN();
        assertThat(DensityElasticity.of(new double[0], new double[0]).elasticity())
                .isNaN();
    }

    @Test
    void of_badInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DensityElasticity.of(new double[] {1, -2}, new double[] {1, 1}))
                .withMessage("density of observation 1 must be finite and not negative: -2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DensityElasticity.of(new double[] {1, 2}, new double[] {1}))
                .withMessage("perHead must have a value for each of 2 densities: 1");
    }

    @Test
    void overPlaces_units_countByResidents() {
        Grid grid = Grid.of(3, 1, 1000);
        double[] residents = {10, 0, 40};
        double[] kilometres = {200, 0, 400};

        DensityElasticity found =
                DensityElasticity.overPlaces(Places.of(grid, UnitMask.all(grid)), residents, kilometres);

        assertThat(found.elasticity()).isCloseTo(-0.5, within(1e-12));
        assertThat(found.used()).isEqualTo(2);
    }
}
