package org.wespace.core.measure.segregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.core.grid.Grid;
import org.wespace.core.measure.Measured;

/** Morrill's index, centralisation, clustering, delta and proximity, and the layouts that they are taken on. */
class SpatialSegregationTest {

    private static final int WIDTH = 7;
    private static final int HEIGHT = 5;

    /** The table turned by a quarter: columns become rows. */
    private static GroupCounts turned(GroupCounts counts) {
        int groups = counts.groups();
        double[] cells = new double[counts.cells().length];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                for (int group = 0; group < groups; group++) {
                    int to = x * HEIGHT + (HEIGHT - 1 - y);
                    cells[to * groups + group] = counts.count(y * WIDTH + x, group);
                }
            }
        }
        return GroupCounts.of(counts.units(), groups, cells);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void suite_turnedMap_staysWhatItIs(long seed) {
        GroupCounts counts = Tables.random(WIDTH * HEIGHT, 3, seed);
        List<Measured> before = SegregationSuite.of(counts, UnitLayout.lattice(WIDTH, HEIGHT, 0.4));
        List<Measured> after = SegregationSuite.of(turned(counts), UnitLayout.lattice(HEIGHT, WIDTH, 0.4));
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).of()).isEqualTo(before.get(i).of());
            assertThat(after.get(i).value())
                    .as(before.get(i).toString())
                    .isCloseTo(before.get(i).value(), within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void proximity_lattice_isTheDoubleSum(long seed) {
        GroupCounts counts = Tables.random(WIDTH * HEIGHT, 2, seed);
        UnitLayout layout = UnitLayout.lattice(WIDTH, HEIGHT, 0.3);
        double alike = 0;
        double all = 0;
        for (int i = 0; i < counts.units(); i++) {
            for (int j = 0; j < counts.units(); j++) {
                double dx = layout.x(i) - layout.x(j);
                double dy = layout.y(i) - layout.y(j);
                double distance = i == j ? 0.6 * 0.3 : Math.sqrt(dx * dx + dy * dy);
                alike += counts.count(i, 0) * counts.count(j, 0) * Math.exp(-distance);
                all += counts.unitTotal(i) * counts.unitTotal(j) * Math.exp(-distance);
            }
        }
        double expected =
                alike / (counts.groupTotal(0) * counts.groupTotal(0)) / (all / (counts.total() * counts.total()));
        assertThat(SpatialProximity.of(counts, layout).oneGroup(0)).isCloseTo(expected, within(1e-13));
    }

    @Test
    void proximity_evenness_isOne() {
        SpatialProximity even = SpatialProximity.of(Tables.even(), UnitLayout.lattice(3, 1, 2));
        assertThat(even.oneGroup(0)).isCloseTo(1, within(1e-15));
        assertThat(even.between(0, 2)).isCloseTo(1, within(1e-15));
        assertThat(even.multigroup()).isCloseTo(1, within(1e-15));
        assertThat(even.multigroupFromZero()).isCloseTo(1, within(1e-15));
    }

    @Test
    void proximity_twoGroups_ofAllPairsIsThatOfBoth() {
        GroupCounts counts = Tables.random(WIDTH * HEIGHT, 2, 4);
        SpatialProximity proximity = SpatialProximity.of(counts, UnitLayout.lattice(WIDTH, HEIGHT, 1));
        assertThat(proximity.between(0, 1)).isCloseTo(proximity.multigroup(), within(1e-14));
        assertThat(proximity.between(1, 0)).isCloseTo(proximity.between(0, 1), within(1e-15));
    }

    @Test
    void centralisation_nearAndFar_isOneAndMinusOne() {
        GroupCounts counts = Tables.of(new double[] {5, 0}, new double[] {0, 4}, new double[] {0, 3});
        UnitLayout line = UnitLayout.lattice(3, 1, 1);
        assertThat(SpatialSegregation.relativeCentralisation(counts, 0, 1, line, 0.5, 0.5))
                .isEqualTo(1);
        assertThat(SpatialSegregation.relativeCentralisation(counts, 1, 0, line, 0.5, 0.5))
                .isEqualTo(-1);
        assertThat(SpatialSegregation.relativeCentralisation(counts, 0, 0, line, 0.5, 0.5))
                .isZero();
    }

    @Test
    void centralisation_equalDistances_arePooled() {
        GroupCounts counts = Tables.of(new double[] {5, 0}, new double[] {0, 4}, new double[] {1, 3});
        UnitLayout line = UnitLayout.lattice(3, 1, 0.1);
        // Units 0 and 2 lie as far from the middle: 6 and 3 outside, 0 and 4 within.
        assertThat(SpatialSegregation.relativeCentralisation(counts, 0, 1, line, 0.15, 0.05))
                .isCloseTo(-4 / 7.0, within(1e-15));
    }

    @Test
    void morrill_alikeNeighbours_isD() {
        GroupCounts halves = Tables.of(new double[] {5, 0}, new double[] {0, 4});
        int[][] none = {{}, {}};
        double[] at = {0, 1};
        UnitLayout islands = UnitLayout.of(at, at, new double[] {1, 1}, none);
        assertThat(SpatialSegregation.morrill(halves, 0, UnitLayout.lattice(2, 1, 1)))
                .isZero();
        assertThat(SpatialSegregation.morrill(halves, 0, islands)).isNaN();
        assertThat(SpatialSegregation.absoluteClustering(halves, 0, islands)).isNaN();
    }

    @Test
    void morrill_emptyUnits_countNothing() {
        GroupCounts gap = Tables.of(new double[] {5, 1}, new double[] {0, 0}, new double[] {1, 4}, new double[] {2, 2});
        double step = Math.abs(0.2 - 0.5);
        assertThat(SpatialSegregation.morrill(gap, 0, UnitLayout.lattice(4, 1, 1)))
                .isCloseTo(Segregation.dissimilarity(gap, 0) - step, within(1e-15));
    }

    @Test
    void delta_areas_areWeighed() {
        GroupCounts counts = Tables.of(new double[] {3, 1}, new double[] {1, 1});
        UnitLayout layout =
                UnitLayout.of(new double[] {0, 2}, new double[2], new double[] {3, 1}, new int[][] {{1}, {0}});
        assertThat(SpatialSegregation.delta(counts, 0, layout)).isZero();
        assertThat(SpatialSegregation.delta(counts, 1, layout)).isEqualTo(0.25);
    }

    @Test
    void indices_groupAbsent_areUndefined() {
        GroupCounts counts = Tables.of(new double[] {3, 0}, new double[] {1, 0});
        UnitLayout line = UnitLayout.lattice(2, 1, 1);
        SpatialProximity proximity = SpatialProximity.of(counts, line);
        assertThat(SpatialSegregation.morrill(counts, 1, line)).isNaN();
        assertThat(SpatialSegregation.delta(counts, 1, line)).isNaN();
        assertThat(SpatialSegregation.absoluteClustering(counts, 1, line)).isNaN();
        assertThat(SpatialSegregation.relativeCentralisation(counts, 0, 1, line, 0, 0))
                .isNaN();
        assertThat(proximity.oneGroup(1)).isNaN();
        assertThat(proximity.between(0, 1)).isNaN();
        assertThat(proximity.multigroup()).isEqualTo(1);
    }

    @Test
    void layout_grid_isInKilometres() {
        UnitLayout layout = UnitLayout.of(new Grid(4, 3, 250, 430_000, 390_000, "EPSG:27700"));
        assertThat(layout.units()).isEqualTo(12);
        assertThat(layout.x(5)).isEqualTo(0.375);
        assertThat(layout.area(0)).isEqualTo(0.0625);
        assertThat(layout.neighbours(0)).isEqualTo(2);
        assertThat(layout.neighbours(5)).isEqualTo(4);
        assertThat(layout.neighbour(5, 3)).isEqualTo(9);
    }

    @Test
    void layout_badInput_isRefused() {
        double[] one = {1};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitLayout.of(one, one, new double[] {0}, new int[][] {{}}))
                .withMessageContaining("area of unit 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitLayout.of(new double[] {Double.NaN}, one, one, new int[][] {{}}))
                .withMessageContaining("centre of unit 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitLayout.of(one, one, one, new int[][] {{0}}))
                .withMessageContaining("neighbour of unit 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitLayout.of(one, one, new double[] {1, 1}, new int[][] {{}}));
        assertThatIllegalArgumentException().isThrownBy(() -> UnitLayout.lattice(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> UnitLayout.lattice(1, 1, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SegregationSuite.of(Tables.even(), UnitLayout.lattice(2, 1, 1)))
                .withMessageContaining("3 and 2");
    }
}
