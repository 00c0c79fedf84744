package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

class PlacesTest {

    private static final Grid GRID = new Grid(3, 2, 500, 1000, 2000, Grid.NO_CRS);

    @Test
    void of_grid_hasCentresAndAreas() {
        Places places = Places.of(GRID);
        assertThat(places.count()).isEqualTo(6);
        assertThat(places.x(4)).isEqualTo(1750);
        assertThat(places.y(4)).isEqualTo(2750);
        assertThat(places.squareKilometres()).isEqualTo(1.5);
        assertThat(places.densities(new double[] {1, 0, 0, 0, 0, 2})).containsExactly(4, 0, 0, 0, 0, 8);
    }

    @Test
    void of_mask_leavesTheRestWithoutLand() {
        Places places = Places.of(GRID, UnitMask.where(GRID, unit -> unit != 5));
        assertThat(places.squareKilometres()).isEqualTo(1.25);
        assertThat(places.isLand(5)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> places.requireCounts("residents", new double[] {0, 0, 0, 0, 0, 3}))
                .withMessage("residents of unit 5 (column 2, row 1) must be 0, as it has no land: 3.0");
    }

    @Test
    void of_badInput_saysWhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Places.of(GRID, UnitMask.where(GRID, unit -> false)))
                .withMessageContaining("more than 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Places.of(GRID, UnitMask.all(Grid.of(3, 2, 400))))
                .withMessageContaining("another grid");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Places.of(new double[2], new double[] {0, Double.NaN}, new double[] {1, 1}))
                .withMessageContaining("zone 1")
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Places.of(new double[2], new double[2], new double[] {1, -1}))
                .withMessageContaining("zone 1")
                .withMessageContaining("-1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Places.of(new double[2], new double[2], new double[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> Places.of(new double[0], new double[0], new double[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Places.of(GRID).densities(new double[] {0, 1, -2, 0, 0, 0}))
                .withMessageContaining("unit 2 (column 2, row 0)")
                .withMessageContaining("-2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Places.of(GRID).requireCounts("jobs", new double[5]))
                .withMessageContaining("jobs")
                .withMessageContaining("6");
    }

    @Test
    void inBlocks_ragged_keepsLandAndCounts() {
        Places blocks = Places.of(GRID).inBlocks(2);
        assertThat(blocks.count()).isEqualTo(2);
        assertThat(blocks.squareMetres(0)).isEqualTo(1e6);
        assertThat(blocks.squareMetres(1)).isEqualTo(0.5e6);
        assertThat(blocks.x(1)).isEqualTo(2500);
        assertThat(Places.of(GRID).blockSums(new double[] {1, 2, 4, 8, 16, 32}, 2))
                .containsExactly(27, 36);
        assertThatIllegalArgumentException().isThrownBy(() -> Places.of(GRID).inBlocks(0));
    }

    @Test
    void blockSideFor_limit_isSmallestThatFits() {
        Places places = Places.of(Grid.of(100, 50, 10));
        assertThat(places.blockSideFor(5000)).isEqualTo(1);
        assertThat(places.blockSideFor(4999)).isEqualTo(2);
        assertThat(places.blockSideFor(1)).isEqualTo(100);
    }
}
