package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

class DensityMoranTest {

    private static final double TIGHT = 1e-12;

    /** The definition, over all ordered pairs of places with land. */
    private static double plain(Places places, double[] counts, DoubleBinaryOperator weight) {
        double[] d = places.densities(counts);
        double mean = 0;
        int n = 0;
        for (int i = 0; i < d.length; i++) {
            n += places.isLand(i) ? 1 : 0;
            mean += d[i];
        }
        mean /= n;
        double w = 0;
        double above = 0;
        double below = 0;
        for (int i = 0; i < d.length; i++) {
            for (int j = 0; j < d.length && places.isLand(i); j++) {
                if (i != j && places.isLand(j)) {
                    double here = weight.applyAsDouble(places.x(i) - places.x(j), places.y(i) - places.y(j));
                    w += here;
                    above += here * (d[i] - mean) * (d[j] - mean);
                }
            }
            below += places.isLand(i) ? (d[i] - mean) * (d[i] - mean) : 0;
        }
        return n / w * above / below;
    }

    private static double inverse(double dx, double dy) {
        return 1 / Math.sqrt(dx * dx + dy * dy);
    }

    @Test
    void both_randomGridWithWater_equalAllPairs() {
        Grid grid = Grid.of(13, 8, 100);
        Places places = Places.of(grid, UnitMask.where(grid, unit -> unit % 5 != 2));
        double[] counts = TestCities.masses(104, 7);
        for (int unit = 2; unit < 104; unit += 5) {
            counts[unit] = 0;
        }
        assertThat(DensityMoran.inverseDistance(places, counts))
                .isCloseTo(plain(places, counts, DensityMoranTest::inverse), within(TIGHT));
        assertThat(DensityMoran.rook(places, counts))
                .isCloseTo(plain(places, counts, (dx, dy) -> Math.abs(dx) + Math.abs(dy) < 101 ? 1 : 0), within(TIGHT));
    }

    @Test
    void inverseDistance_zones_equalsAllPairs() {
        Places zones = Places.of(spread(40, 1), spread(40, 2), ones(40));
        double[] counts = TestCities.masses(40, 9);
        assertThat(DensityMoran.inverseDistance(zones, counts))
                .isCloseTo(plain(zones, counts, DensityMoranTest::inverse), within(TIGHT));
    }

    private static double[] spread(int n, long seed) {
        double[] values = TestCities.masses(n, seed);
        for (int i = 0; i < n; i++) {
            values[i] += 11 * i;
        }
        return values;
    }

    private static double[] ones(int n) {
        return FormCities.constant(n, 1);
    }

    @Test
    void rook_chessboard_isMinusOne() {
        Grid grid = Grid.of(8, 6, 100);
        double[] board = new double[48];
        for (int unit = 0; unit < 48; unit++) {
            board[unit] = (grid.x(unit) + grid.y(unit)) % 2;
        }
        assertThat(DensityMoran.rook(Places.of(grid), board)).isCloseTo(-1, within(TIGHT));
    }

    @Test
    void touching_listOfRookNeighbours_equalsRook() {
        Grid grid = Grid.of(7, 5, 100);
        int[][] lists = new int[35][];
        for (int unit = 0; unit < 35; unit++) {
            // Only eastward and northward: the other way round is understood.
            int east = grid.x(unit) < 6 ? unit + 1 : -1;
            int north = grid.y(unit) < 4 ? unit + 7 : -1;
            lists[unit] = java.util.stream.IntStream.of(east, north)
                    .filter(u -> u >= 0)
                    .toArray();
        }
        lists[1] = new int[] {0, 2, 8};
        double[] counts = TestCities.masses(35, 5);
        assertThat(DensityMoran.touching(Places.of(grid), counts, lists))
                .isCloseTo(DensityMoran.rook(Places.of(grid), counts), within(TIGHT));
        lists[3] = new int[] {35};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DensityMoran.touching(Places.of(grid), counts, lists))
                .withMessageContaining("zone 3")
                .withMessageContaining("35");
    }

    @Test
    void inverseDistance_oneCentre_isHigherThanTwoAndScattered() {
        Grid grid = Grid.of(24, 24, 500);
        Places places = Places.of(grid);
        Centre a = new Centre(3000, 3000);
        Centre b = new Centre(9000, 9000);
        double[] one = FormCities.radial(places, FormCities.middle(grid), km -> StrictMath.exp(-km));
        double[] two = FormCities.radial(places, a, km -> StrictMath.exp(-km));
        double[] other = FormCities.radial(places, b, km -> StrictMath.exp(-km));
        double[] scattered = TestCities.masses(576, 3);
        for (int unit = 0; unit < 576; unit++) {
            two[unit] += other[unit];
        }
        double mono = DensityMoran.inverseDistance(places, one);
        double poly = DensityMoran.inverseDistance(places, two);
        double sprawl = DensityMoran.inverseDistance(places, scattered);
        assertThat(mono).isGreaterThan(poly);
        assertThat(poly).isGreaterThan(sprawl);
        assertThat(sprawl).isCloseTo(-1.0 / 575, within(0.01));
    }

    @Test
    void both_noVariance_areUndefined() {
        Places places = Places.of(Grid.of(9, 9, 100));
        double[] even = FormCities.constant(81, 0.1);
        assertThat(DensityMoran.inverseDistance(places, even)).isNaN();
        assertThat(DensityMoran.rook(places, even)).isNaN();
        Places one = Places.of(Grid.of(1, 1, 100));
        assertThat(DensityMoran.inverseDistance(one, new double[] {2})).isNaN();
        assertThat(DensityMoran.rook(one, new double[] {2})).isNaN();
    }

    @Test
    void inverseDistance_tooManyOrSamePoint_isRefused() {
        Grid large = Grid.of(257, 256, 100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DensityMoran.inverseDistance(Places.of(large), new double[257 * 256]))
                .withMessageContaining("65536")
                .withMessageContaining("inBlocks");
        Places same = Places.of(new double[] {0, 5, 5}, new double[] {0, 1, 1}, ones(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DensityMoran.inverseDistance(same, new double[] {1, 2, 3}))
                .withMessageContaining("zone 1 and zone 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DensityMoran.rook(same, new double[] {1, 2, 3}))
                .withMessageContaining("zones");
    }
}
