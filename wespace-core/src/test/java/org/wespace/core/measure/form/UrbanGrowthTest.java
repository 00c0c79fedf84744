package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

/** Growth drawn as maps, north up: o built before and after, x lost, n new, . open. */
class UrbanGrowthTest {

    private static UrbanGrowth growth(String... rows) {
        Grid grid = Grid.of(rows[0].length(), rows.length, 200);
        return UrbanGrowth.of(mask(grid, rows, "ox"), mask(grid, rows, "on"));
    }

    private static UnitMask mask(Grid grid, String[] rows, String signs) {
        return UnitMask.where(
                grid, unit -> signs.indexOf(rows[rows.length - 1 - grid.y(unit)].charAt(grid.x(unit))) >= 0);
    }

    @Test
    void of_threeKinds_areToldApart() {
        UrbanGrowth growth = growth(
                "ooo......", //
                "ono......",
                "ooo...nn.",
                "ooonn....",
                "ooonn...n");
        assertThat(growth.patchCount()).isEqualTo(4);
        // From the south-west: two by two at the edge, a single one, the pair, the hole filled.
        assertThat(growth.patchUnits(0)).isEqualTo(4);
        // Its buffer: on the west three built, on the north and east five open.
        assertThat(growth.expansionIndex(0)).isCloseTo(100 * 3 / 8.0, within(1e-12));
        assertThat(growth.expansionIndex(1)).isZero();
        assertThat(growth.expansionIndex(2)).isZero();
        assertThat(growth.expansionIndex(3)).isEqualTo(100);
        assertThat(growth.infillShare()).isEqualTo(1 / 8.0);
        assertThat(growth.edgeShare()).isEqualTo(4 / 8.0);
        assertThat(growth.outlyingShare()).isEqualTo(3 / 8.0);
        assertThat(growth.meanExpansionIndex()).isCloseTo((37.5 + 100) / 4, within(1e-12));
        assertThat(growth.weightedExpansionIndex()).isCloseTo((4 * 37.5 + 100) / 8, within(1e-12));
        // The right half of the edge block touches nothing old, nor do the three outside.
        assertThat(growth.leapfrogShare()).isEqualTo(5 / 8.0);
    }

    @Test
    void areas_lostAndNew_areInHectares() {
        UrbanGrowth growth = growth("oxn", "..n");
        assertThat(growth.beforeHectares()).isEqualTo(8);
        assertThat(growth.afterHectares()).isEqualTo(12);
        assertThat(growth.newHectares()).isEqualTo(8);
        assertThat(growth.lostHectares()).isEqualTo(4);
        assertThat(growth.hectaresPerAddedResident(16)).isEqualTo(0.25);
        assertThat(growth.hectaresPerAddedResident(0)).isNaN();
        assertThat(growth.hectaresPerAddedResident(-5)).isNaN();
        assertThat(growth.hectaresPerAddedResident(Double.NaN)).isNaN();
    }

    @Test
    void expansionIndex_fiftyExactly_isEdgeGrowth() {
        UrbanGrowth growth = growth("ono", "...");
        // Two built and three open: 40; with one more built it would be infill.
        assertThat(growth.expansionIndex(0)).isEqualTo(40);
        UrbanGrowth half = growth("on.");
        assertThat(half.expansionIndex(0)).isEqualTo(50);
        assertThat(half.edgeShare()).isEqualTo(1);
        assertThat(half.infillShare()).isZero();
    }

    @Test
    void all_nothingNew_areUndefined() {
        UrbanGrowth growth = growth("oo.");
        assertThat(growth.patchCount()).isZero();
        assertThat(growth.leapfrogShare()).isNaN();
        assertThat(growth.infillShare()).isNaN();
        assertThat(growth.meanExpansionIndex()).isNaN();
        assertThat(growth.weightedExpansionIndex()).isNaN();
    }

    @Test
    void all_wholeGridNew_isOutlying() {
        UrbanGrowth growth = growth("nn", "nn");
        assertThat(growth.outlyingShare()).isEqualTo(1);
        assertThat(growth.leapfrogShare()).isEqualTo(1);
    }

    @Test
    void all_turned_stayTheSame() {
        Grid grid = Grid.of(25, 18, 100);
        double[] before = TestCities.masses(450, 8);
        double[] after = TestCities.masses(450, 9);
        UrbanGrowth as = random(grid, before, after);
        Grid turned = FormCities.turned(grid);
        UrbanGrowth other = random(turned, FormCities.turned(grid, before), FormCities.turned(grid, after));
        assertThat(other.patchCount()).isEqualTo(as.patchCount());
        assertThat(other.leapfrogShare()).isEqualTo(as.leapfrogShare());
        assertThat(other.infillShare()).isEqualTo(as.infillShare());
        assertThat(other.weightedExpansionIndex()).isCloseTo(as.weightedExpansionIndex(), within(1e-10));
        assertThat(as.infillShare() + as.edgeShare() + as.outlyingShare()).isCloseTo(1, within(1e-12));
    }

    private static UrbanGrowth random(Grid grid, double[] before, double[] after) {
        return UrbanGrowth.of(
                UnitMask.where(grid, unit -> before[unit] > 7.5), UnitMask.where(grid, unit -> after[unit] > 6));
    }

    @Test
    void of_otherGrids_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrbanGrowth.of(UnitMask.all(Grid.of(2, 2, 1)), UnitMask.all(Grid.of(2, 3, 1))))
                .withMessageContaining("one grid");
    }
}
