package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

class GridLimitsTest {

    @ParameterizedTest
    @CsvSource({"GRID,1,9,7", "GRID,2,1,12", "OCTILE,3,9,7", "OCTILE,4,8,8", "GRID,5,3,2"})
    void allLimits_smallGrid_equalThoseOfThePairsOfUnits(StreetPattern pattern, int seed, int width, int height) {
        Grid grid = Grid.of(width, height, 250);
        Towns towns = new Towns(seed);
        double[] workers = towns.counts(1, grid.unitCount(), 4000);
        double[] jobs = towns.counts(2, grid.unitCount(), 4000);
        double[] kilometres = Towns.kilometres(grid, pattern);

        double least = ZoneLimits.least(workers, jobs, kilometres).total();
        assertThat(GridLimits.least(grid, pattern, workers, jobs).total()).isCloseTo(least, within(1e-7 * least));
        double largest = ZoneLimits.largest(workers, jobs, kilometres).total();
        assertThat(GridLimits.largest(grid, pattern, workers, jobs).total()).isCloseTo(largest, within(1e-7 * largest));
        assertThat(GridLimits.random(grid, pattern, workers, jobs))
                .isCloseTo(ZoneLimits.random(workers, jobs, kilometres), within(1e-12));
        assertThat(GridLimits.leastByLines(grid, pattern, workers, jobs)).isLessThanOrEqualTo(least / 4000 + 1e-9);
    }

    /** Above 1,024 units each solution starts from one on blocks; odd sides leave blocks that are cut off. */
    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void least_throughBlocks_isProvedByItsBound(StreetPattern pattern) {
        Grid grid = Grid.of(45, 37, 100);
        Towns towns = new Towns(11);
        double[] workers = towns.counts(1, grid.unitCount(), 60_000);
        double[] jobs = towns.counts(2, grid.unitCount(), 60_000);
        CommuteBound least = GridLimits.least(grid, pattern, workers, jobs);
        assertThat(least.uncertainty()).isLessThan(1e-7 * least.total());
        assertThat(least.mean())
                .isBetween(
                        GridLimits.leastByLines(grid, pattern, workers, jobs),
                        GridLimits.random(grid, pattern, workers, jobs));
    }

    @ParameterizedTest
    @CsvSource({"GRID,0", "OCTILE,0", "GRID,0.2", "OCTILE,0.2"})
    void least_unequalLinks_equalsThatOfQuickestWays(StreetPattern pattern, double closed) {
        Grid grid = Grid.of(9, 8, 250);
        Towns towns = new Towns(7);
        LinkMinutes links = towns.links(grid, pattern, closed);
        double[] workers = towns.counts(1, grid.unitCount(), 3000);
        double[] jobs = towns.counts(2, grid.unitCount(), 3000);
        CommuteBound least = GridLimits.least(links, workers, jobs);
        double expected = ZoneLimits.least(workers, jobs, Towns.quickest(links)).total();
        assertThat(least.total()).isCloseTo(expected, within(1e-7 * expected));
        assertThat(least.uncertainty()).isLessThan(1e-6 * expected);
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void least_unequalLinksThroughBlocks_isProvedByItsBound(StreetPattern pattern) {
        Grid grid = Grid.of(40, 33, 250);
        Towns towns = new Towns(8);
        LinkMinutes links = towns.links(grid, pattern, 0.1);
        double[] workers = towns.shares(1, grid.unitCount(), 3000);
        double[] jobs = towns.shares(2, grid.unitCount(), 3000);
        CommuteBound least = GridLimits.least(links, workers, jobs);
        assertThat(least.uncertainty()).isLessThan(1e-6 * least.total());
    }

    @Test
    void least_homesAtJobs_isZero() {
        Grid grid = Grid.of(40, 40, 250);
        double[] homes = new Towns(3).shares(1, grid.unitCount(), 1000);
        assertThat(GridLimits.least(grid, StreetPattern.GRID, homes, homes).total())
                .isZero();
        assertThat(GridLimits.leastByLines(grid, StreetPattern.GRID, homes, homes))
                .isZero();
    }

    @Test
    void least_oneLine_isTheSumAlongIt() {
        Grid grid = Grid.of(30, 1, 1000);
        double[] workers = new Towns(3).counts(1, 30, 1000);
        double[] jobs = new Towns(3).counts(2, 30, 1000);
        assertThat(GridLimits.least(grid, StreetPattern.GRID, workers, jobs).mean())
                .isCloseTo(GridLimits.leastByLines(grid, StreetPattern.GRID, workers, jobs), within(1e-12));
    }

    @Test
    void random_uniformLineAndSquare_areKnown() {
        double[] line = new double[50];
        Arrays.fill(line, 2);
        assertThat(GridLimits.random(Grid.of(50, 1, 1000), StreetPattern.GRID, line, line))
                .isCloseTo((50 * 50 - 1) / (3.0 * 50), within(1e-12));
        double[] square = new double[400];
        Arrays.fill(square, 1);
        assertThat(GridLimits.random(Grid.of(20, 20, 1000), StreetPattern.GRID, square, square))
                .isCloseTo(2 * 399 / 60.0, within(1e-12));
    }

    @Test
    void largest_oppositeCorners_isTheWayAcross() {
        Grid grid = Grid.of(5, 5, 1000);
        double[] workers = new double[25];
        double[] jobs = new double[25];
        workers[0] = 10;
        jobs[24] = 10;
        assertThat(GridLimits.largest(grid, StreetPattern.GRID, workers, jobs).mean())
                .isCloseTo(8, within(1e-9));
        assertThat(GridLimits.largest(grid, StreetPattern.OCTILE, workers, jobs).mean())
                .isCloseTo(4 * Math.sqrt(2), within(1e-9));
    }

    @Test
    void least_closedOff_isRefused() {
        Grid grid = Grid.of(2, 1, 250);
        LinkMinutes links = LinkMinutes.uniform(grid, StreetPattern.GRID, 30);
        links.set(Direction.EAST, 0, LinkMinutes.CLOSED);
        assertThat(GridLimits.least(links, new double[] {0, 2}, new double[] {2, 0})
                        .mean())
                .isCloseTo(0.5, within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GridLimits.least(links, new double[] {2, 0}, new double[] {0, 2}))
                .withMessageContaining("closed links");
    }

    @Test
    void all_badInput_isRefused() {
        Grid grid = Grid.of(2, 1, 250);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GridLimits.least(grid, StreetPattern.GRID, new double[3], new double[2]))
                .withMessage("workers must have one value for each of 2 units: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> GridLimits.largest(grid, StreetPattern.GRID, new double[] {1, 1}, new double[] {1, 2}))
                .withMessageContaining("same sum");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GridLimits.random(grid, StreetPattern.GRID, new double[] {1, -1}, new double[2]))
                .withMessage("workers[1] must be finite and not negative: -1.0");
    }

    @Test
    void all_nobody_isNothing() {
        Grid grid = Grid.of(2, 1, 250);
        double[] none = new double[2];
        assertThat(GridLimits.least(grid, StreetPattern.GRID, none, none).mean())
                .isNaN();
        assertThat(GridLimits.largest(grid, StreetPattern.GRID, none, none).mean())
                .isNaN();
        assertThat(GridLimits.random(grid, StreetPattern.GRID, none, none)).isNaN();
        assertThat(GridLimits.leastByLines(grid, StreetPattern.GRID, none, none))
                .isNaN();
    }
}
