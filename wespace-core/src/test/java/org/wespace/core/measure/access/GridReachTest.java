package org.wespace.core.measure.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

/** Sums over discs against a scan of all pairs of units by the length of the route between them. */
class GridReachTest {

    static Stream<Arguments> cities() {
        int[][] shapes = {{1, 1}, {1, 9}, {12, 1}, {2, 2}, {13, 8}, {8, 13}, {17, 17}};
        double[] distances = {0, 99, 100, 142, 250, 300, 724.3, 1200, 5000};
        return Stream.of(StreetPattern.values())
                .flatMap(pattern -> Arrays.stream(shapes).flatMap(shape -> Arrays.stream(distances)
                        .mapToObj(metres -> Arguments.of(pattern, shape[0], shape[1], metres))));
    }

    /** Metres between all pairs of units by their routes, as a matrix of costs. */
    private static TravelCosts routes(Grid grid, StreetPattern pattern) {
        StreetImpedance impedance = new StreetImpedance(LinkMinutes.uniform(grid, pattern, 4.8));
        int units = grid.unitCount();
        return TravelCosts.rows(units, units, from -> IntStream.range(0, units)
                .mapToDouble(to -> impedance.metres(from, to))
                .toArray());
    }

    @ParameterizedTest
    @MethodSource("cities")
    void cumulative_anyShape_equalsTheMatrix(StreetPattern pattern, int width, int height, double metres) {
        Grid grid = Grid.of(width, height, 100);
        double[] mass = Arrays.stream(TestCities.masses(grid.unitCount(), 9))
                .map(Math::rint)
                .toArray();
        double[] expected =
                Access.over(routes(grid, pattern)).cumulative(mass, metres).values();
        GridReach reach = GridReach.within(grid, pattern, metres);
        assertThat(reach.cumulative(mass).values()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void twoStep_anyShape_equalsTheMatrix(StreetPattern pattern, int width, int height, double metres) {
        Grid grid = Grid.of(width, height, 100);
        double[] residents = TestCities.masses(grid.unitCount(), 5);
        double[] supply = TestCities.masses(grid.unitCount(), 6);
        double[] expected = FloatingCatchment.of(routes(grid, pattern), residents, supply)
                .twoStep(CostDecay.within(metres))
                .values();
        double[] actual = GridReach.within(grid, pattern, metres)
                .twoStep(residents, supply)
                .values();
        for (int unit = 0; unit < expected.length; unit++) {
            if (Double.isNaN(expected[unit])) {
                assertThat(actual[unit]).isNaN();
            } else {
                assertThat(actual[unit]).isCloseTo(expected[unit], within(1e-11 * (1 + expected[unit])));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void twoStep_wholeCity_conservesReachedSupply(StreetPattern pattern) {
        Grid grid = Grid.of(31, 22, 100);
        double[] residents = TestCities.masses(grid.unitCount(), 1);
        double[] supply = TestCities.masses(grid.unitCount(), 2);
        double[] access =
                GridReach.within(grid, pattern, 500).twoStep(residents, supply).values();
        double received = 0;
        for (int unit = 0; unit < access.length; unit++) {
            received += residents[unit] > 0 ? residents[unit] * access[unit] : 0;
        }
        // With so many residents about, all supply is in reach of somebody.
        double total = Arrays.stream(supply).sum();
        assertThat(received).isCloseTo(total, within(1e-12 * total));
    }

    @Test
    void twoStep_supplyThatNobodyReaches_isUndefinedThereAlone() {
        Grid grid = Grid.of(7, 1, 100);
        double[] residents = {4, 0, 0, 0, 0, 0, 0};
        double[] supply = {0, 2, 0, 0, 0, 3, 0};
        double[] access = GridReach.within(grid, StreetPattern.GRID, 100)
                .twoStep(residents, supply)
                .values();
        assertThat(access).containsExactly(0.5, 0.5, 0.5, 0, Double.NaN, Double.NaN, Double.NaN);
    }

    @Test
    void within_distanceOfAWholeNumberOfUnits_isIncluded() {
        // Three times 0.1 is more than 0.3 in binary; the third unit is at the distance all the same.
        Grid grid = Grid.of(9, 1, 0.1);
        double[] ones = new double[9];
        Arrays.fill(ones, 1);
        assertThat(GridReach.within(grid, StreetPattern.OCTILE, 0.3).sums(ones)[4])
                .isEqualTo(7);
    }

    @Test
    void sums_octileAndL1_areTheirDiscs() {
        Grid grid = Grid.of(5, 5, 100);
        double[] ones = new double[25];
        Arrays.fill(ones, 1);
        assertThat(GridReach.within(grid, StreetPattern.GRID, 200).sums(ones)[12])
                .isEqualTo(13);
        // Two columns and one row are 241 m away, two and two 283 m.
        assertThat(GridReach.within(grid, StreetPattern.OCTILE, 200).sums(ones)[12])
                .isEqualTo(13);
        assertThat(GridReach.within(grid, StreetPattern.OCTILE, 242).sums(ones)[12])
                .isEqualTo(21);
        assertThat(GridReach.within(grid, StreetPattern.OCTILE, 283).sums(ones)[12])
                .isEqualTo(25);
    }

    @Test
    void sums_noneInReach_areExactlyZero() {
        Grid grid = Grid.of(40, 1, 100);
        double[] values = new double[40];
        values[0] = 0.1;
        values[1] = 0.7;
        double[] sums = GridReach.within(grid, StreetPattern.GRID, 300).sums(values);
        assertThat(Arrays.copyOfRange(sums, 5, 40)).containsOnly(0);
    }

    @Test
    void within_badInput_namesIt() {
        Grid grid = Grid.of(3, 2, 100);
        assertThatThrownBy(() -> GridReach.within(grid, StreetPattern.GRID, -1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> GridReach.within(grid, StreetPattern.GRID, Double.POSITIVE_INFINITY))
                .hasMessageContaining("Infinity");
        GridReach reach = GridReach.within(grid, StreetPattern.GRID, 100);
        assertThatThrownBy(() -> reach.sums(new double[5])).hasMessageContaining("6");
        assertThatThrownBy(() -> reach.sums(new double[] {0, 0, 0, 0, Double.NaN, 0}))
                .hasMessageContaining("unit 4 (column 1, row 1)");
        assertThatThrownBy(() -> reach.cumulative(new double[] {0, 0, 0, 0, -1, 0}))
                .hasMessageContaining("unit 4");
    }
}
