package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

class OpenSpaceTest {

    private static final Grid GRID = Grid.of(23, 17, 100);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 40})
    void share_randomCity_equalsCounting(int reach) {
        double[] draw = TestCities.masses(391, 3);
        Places places = Places.of(GRID, UnitMask.where(GRID, unit -> draw[unit] > 0));
        UnitMask built = UnitMask.where(GRID, unit -> draw[unit] > 5);
        double sum = 0;
        for (int unit = 0; unit < 391; unit++) {
            int land = 0;
            int open = 0;
            for (int next = 0; next < 391; next++) {
                boolean inside = Math.abs(GRID.x(unit) - GRID.x(next)) <= reach
                        && Math.abs(GRID.y(unit) - GRID.y(next)) <= reach;
                land += inside && draw[next] > 0 ? 1 : 0;
                open += inside && draw[next] > 0 && draw[next] <= 5 ? 1 : 0;
            }
            sum += built.contains(unit) ? (double) open / land : 0;
        }
        assertThat(OpenSpace.share(places, built, (2 * reach + 1) * 100)).isCloseTo(sum / built.count(), within(1e-13));
    }

    @Test
    void share_limits_areReached() {
        Places places = Places.of(GRID);
        assertThat(OpenSpace.share(places, UnitMask.all(GRID), 1000)).isZero();
        assertThat(OpenSpace.share(places, UnitMask.where(GRID, unit -> unit == GRID.unit(8, 8)), 300))
                .isCloseTo(8 / 9.0, within(1e-15));
        assertThat(OpenSpace.share(places, UnitMask.where(GRID, unit -> false), 300))
                .isNaN();
        // A window of less than a unit is taken as three by three.
        assertThat(OpenSpace.share(places, UnitMask.where(GRID, unit -> unit == 0), 1))
                .isEqualTo(0.75);
    }

    @Test
    void share_builtOnWater_namesTheUnit() {
        Places places = Places.of(GRID, UnitMask.where(GRID, unit -> unit != 24));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenSpace.share(places, UnitMask.all(GRID), 1000))
                .withMessage("built unit 24 (column 1, row 1) has no land");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenSpace.share(Places.of(GRID), UnitMask.all(GRID), 0))
                .withMessageContaining("0.0");
    }
}
