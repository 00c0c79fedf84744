package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Grid;

class FunctionalMixTest {

    private static final double TIGHT = 1e-13;

    @Test
    void byUnit_threeFunctions_areEntropies() {
        double[][] floor = {{4, 2, 0, 6}, {4, 2, 0, 0}, {4, 0, 0, 0}};
        double[] mix = FunctionalMix.byUnit(floor);
        assertThat(mix[0]).isCloseTo(1, within(TIGHT));
        assertThat(mix[1]).isCloseTo(StrictMath.log(2) / StrictMath.log(3), within(TIGHT));
        assertThat(mix[2]).isNaN();
        assertThat(mix[3]).isZero();
        double mean = (12 + 4 * StrictMath.log(2) / StrictMath.log(3)) / 22;
        assertThat(FunctionalMix.mean(floor)).isCloseTo(mean, within(TIGHT));
    }

    @Test
    void whole_separateUnits_isMixedWhileUnitsAreNot() {
        double[][] floor = {{5, 0}, {0, 5}};
        assertThat(FunctionalMix.whole(floor)).isCloseTo(1, within(TIGHT));
        assertThat(FunctionalMix.mean(floor)).isZero();
    }

    @Test
    void meanWithin_reach_leadsFromUnitToCity() {
        Grid grid = Grid.of(16, 12, 200);
        double[][] floor = {TestCities.masses(192, 1), TestCities.masses(192, 2), TestCities.masses(192, 3)};
        double unit = FunctionalMix.mean(floor);
        double near = FunctionalMix.meanWithin(grid, floor, 800);
        double city = FunctionalMix.whole(floor);
        assertThat(near).isBetween(unit, city);
        assertThat(FunctionalMix.meanWithin(grid, floor, 1)).isCloseTo(unit, within(1e-12));
        assertThat(FunctionalMix.meanWithin(grid, floor, 1e12)).isCloseTo(city, within(1e-6));
    }

    @Test
    void jobBalance_limits_areReached() {
        Places places = Places.of(Grid.of(3, 1, 100));
        assertThat(FunctionalMix.jobBalance(places, new double[] {2, 4, 6}, new double[] {1, 2, 3}))
                .isCloseTo(1, within(TIGHT));
        assertThat(FunctionalMix.jobBalance(places, new double[] {2, 0, 0}, new double[] {0, 0, 3}))
                .isZero();
        // Ratio 1; units balance 1 - 2/4 and 1 - 2/4 at weight 4 each.
        assertThat(FunctionalMix.jobBalance(places, new double[] {3, 1, 0}, new double[] {1, 3, 0}))
                .isCloseTo(0.5, within(TIGHT));
        assertThat(FunctionalMix.jobBalance(places, new double[3], new double[] {1, 3, 0}))
                .isNaN();
    }

    @Test
    void all_noFloorOrBadFloor_areUndefinedOrRefused() {
        assertThat(FunctionalMix.mean(new double[2][3])).isNaN();
        assertThat(FunctionalMix.whole(new double[2][3])).isNaN();
        assertThat(FunctionalMix.meanWithin(Grid.of(3, 1, 100), new double[2][3], 800))
                .isNaN();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunctionalMix.mean(new double[1][3]))
                .withMessageContaining("two functions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunctionalMix.mean(new double[][] {{1, 2}, {1}}))
                .withMessageContaining("function 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunctionalMix.mean(new double[][] {{1, 2}, {1, Double.NaN}}))
                .withMessageContaining("function 1 in unit 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunctionalMix.meanWithin(Grid.of(3, 1, 100), new double[2][3], 0))
                .withMessageContaining("0.0");
    }
}
