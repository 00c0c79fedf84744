package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Grid;

class SpreadTest {

    private static final double TIGHT = 1e-12;

    @Test
    void of_twoEqualMasses_isALine() {
        Places zones = Places.of(new double[] {0, 3000}, new double[] {0, 4000}, new double[] {1, 1});
        Spread spread = Spread.of(zones, new double[] {5, 5});
        assertThat(spread.total()).isEqualTo(10);
        assertThat(spread.centreX()).isEqualTo(1500);
        assertThat(spread.centreY()).isEqualTo(2000);
        assertThat(spread.gyrationKilometres()).isCloseTo(2.5, within(TIGHT));
        assertThat(spread.majorKilometres()).isCloseTo(2.5, within(TIGHT));
        assertThat(spread.minorKilometres()).isCloseTo(0, within(1e-7));
        assertThat(spread.majorDegrees()).isCloseTo(StrictMath.toDegrees(StrictMath.atan2(3, 4)), within(1e-9));
    }

    @Test
    void of_evenRectangle_hasTheMomentsOfItsUnits() {
        Grid grid = Grid.of(30, 10, 100);
        Spread spread = Spread.of(Places.of(grid), FormCities.constant(300, 2));
        // Variance of n points one apart: (n^2 - 1) / 12.
        assertThat(spread.majorKilometres()).isCloseTo(0.1 * Math.sqrt(899 / 12.0), within(TIGHT));
        assertThat(spread.minorKilometres()).isCloseTo(0.1 * Math.sqrt(99 / 12.0), within(TIGHT));
        assertThat(spread.majorDegrees()).isEqualTo(90);
        assertThat(spread.roundness()).isCloseTo(Math.sqrt(99.0 / 899), within(TIGHT));
    }

    @Test
    void of_turnedCity_turnsWithIt() {
        Grid grid = Grid.of(17, 9, 250);
        double[] mass = TestCities.masses(17 * 9, 3);
        Spread as = Spread.of(Places.of(grid), mass);
        Spread turned = Spread.of(Places.of(FormCities.turned(grid)), FormCities.turned(grid, mass));
        Spread mirrored = Spread.of(Places.of(grid), FormCities.mirrored(grid, mass));
        assertThat(turned.majorKilometres()).isCloseTo(as.majorKilometres(), within(TIGHT));
        assertThat(turned.minorKilometres()).isCloseTo(as.minorKilometres(), within(TIGHT));
        assertThat((turned.majorDegrees() + 90) % 180).isCloseTo(as.majorDegrees(), within(1e-9));
        assertThat(180 - mirrored.majorDegrees()).isCloseTo(as.majorDegrees(), within(1e-9));
        assertThat(as.majorKilometres() * as.majorKilometres() + as.minorKilometres() * as.minorKilometres())
                .isCloseTo(as.gyrationKilometres() * as.gyrationKilometres(), within(TIGHT));
    }

    @Test
    void of_onePlace_hasNoSpread() {
        Spread spread = Spread.of(Places.of(Grid.of(3, 3, 100)), FormCities.single(9, 4, 7));
        assertThat(spread.gyrationKilometres()).isZero();
        assertThat(spread.majorKilometres()).isZero();
        assertThat(spread.majorDegrees()).isNaN();
        assertThat(spread.roundness()).isNaN();
    }

    @Test
    void of_roundCity_hasNoDirection() {
        Spread spread = Spread.of(Places.of(Grid.of(4, 4, 100)), FormCities.constant(16, 1));
        assertThat(spread.majorDegrees()).isNaN();
        assertThat(spread.roundness()).isCloseTo(1, within(TIGHT));
    }

    @Test
    void of_nothing_isUndefined() {
        Spread spread = Spread.of(Places.of(Grid.of(2, 1, 100)), new double[2]);
        assertThat(spread.total()).isZero();
        assertThat(spread.centreX()).isNaN();
        assertThat(spread.gyrationKilometres()).isNaN();
    }

    @Test
    void ofMass_farOrigin_losesNoDigits() {
        Grid grid = new Grid(2, 1, 100, 4e6, 5e6, Grid.NO_CRS);
        Centre centre = Centre.ofMass(Places.of(grid), new double[] {1, 3});
        assertThat(centre).isEqualTo(new Centre(4_000_125, 5_000_050));
    }

    @Test
    void ofMass_nothing_isCentreOfLand() {
        Grid grid = Grid.of(3, 1, 100);
        assertThat(Centre.ofMass(Places.of(grid), new double[3])).isEqualTo(new Centre(150, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new Centre(Double.NaN, 0));
    }
}
