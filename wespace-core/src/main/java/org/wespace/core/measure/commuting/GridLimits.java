package org.wespace.core.measure.commuting;

import java.util.Arrays;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

/**
 * The least, the largest and the random commute between the units of a grid, exact over all pairs of units without a
 * matrix of them.
 *
 * <p>Distances are those of the street pattern: {@code |dx| + |dy|} for {@link StreetPattern#GRID}, and for
 * {@link StreetPattern#OCTILE} the longer of the two plus {@code sqrt(2) - 1} times the shorter; 0 within a unit. In
 * kilometres throughout, and in minutes where links with minutes are given. The measures and their sources are those of
 * {@link ZoneLimits}. All depend strongly on the size of the units: state it.
 *
 * <p>Workers and jobs are by unit, finite and not negative; they need not be whole.
 */
public final class GridLimits {

    private GridLimits() {}

    /**
     * The least commute, in kilometres, with all workers placed and all jobs filled: a flow of least cost along the
     * links between neighbours.
     *
     * <p>Exact; for the octile pattern up to {@link CommuteBound#uncertainty}, some 1e-11 of the total. One core takes
     * about a second at 64 x 64 units, 5 to 15 at 128 x 128, and some minutes at 256 x 256; memory is below 1 kB for
     * each link.
     *
     * @param workers by unit
     * @param jobs by unit, with the same sum
     */
    public static CommuteBound least(Grid grid, StreetPattern pattern, double[] workers, double[] jobs) {
        double[][] cost = new double[Direction.COUNT][0];
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            if (pattern.uses(direction)) {
                cost[d] = new double[grid.unitCount()];
                Arrays.fill(cost[d], Double.POSITIVE_INFINITY);
                for (int unit = 0; unit < cost[d].length; unit++) {
                    if (grid.neighbour(unit, direction) != Grid.NONE) {
                        cost[d][unit] = direction.step() * grid.unitMetres() / 1000;
                    }
                }
            }
        }
        return new StreetLimit(grid, cost, workers, jobs).solve();
    }

    /**
     * The least commute, in minutes, over links that may differ and be closed, each worker on the quickest way.
     *
     * <p>The quickest way may turn more than once, so that it can be quicker than the route of the street pattern; on
     * equal links both take as long. Exact up to {@link CommuteBound#uncertainty}; cost as {@link #least(Grid,
     * StreetPattern, double[], double[])}.
     *
     * @throws IllegalArgumentException if closed links leave no way
     */
    public static CommuteBound least(LinkMinutes links, double[] workers, double[] jobs) {
        Grid grid = links.grid();
        double[][] cost = new double[Direction.COUNT][0];
        for (int d = 0; d < Direction.COUNT; d++) {
            if (links.pattern().uses(Direction.of(d))) {
                cost[d] = new double[grid.unitCount()];
                links.copyTo(Direction.of(d), cost[d]);
            }
        }
        return new StreetLimit(grid, cost, workers, jobs).solve();
    }

    /**
     * A bound below the least commute, as a mean in kilometres, from sums along lines alone: for each axis the least
     * commute of what lies on it, {@code sum_x |F(x) - G(x)|} with F and G the running shares of workers and jobs.
     *
     * <p>Equal to the least commute in one dimension and wherever the axes do not get in each other's way. Octile
     * distance has the two diagonals as axes too. Cost O(units). NaN without workers or jobs.
     */
    public static double leastByLines(Grid grid, StreetPattern pattern, double[] workers, double[] jobs) {
        return StreetAxes.sum(grid, pattern, workers, jobs, (f, g) -> Math.abs(f - g));
    }

    /**
     * The mean commute where homes and jobs know nothing of each other, in kilometres, all pairs of units included:
     * {@code sum_x F (1 - G) + G (1 - F)} for each axis, with F and G the running shares of workers and jobs.
     *
     * <p>Exact. On a uniform line of n units {@code (n^2 - 1) / (3 n)} steps, 1/3 of its length in the limit. Octile
     * distance is a weighted sum of distances along the rows, the columns and both diagonals. The two sums need not be
     * the same. Cost O(units). NaN without workers or jobs.
     */
    public static double random(Grid grid, StreetPattern pattern, double[] workers, double[] jobs) {
        return StreetAxes.sum(grid, pattern, workers, jobs, (f, g) -> f * (1 - g) + g * (1 - f));
    }

    /**
     * The largest commute, in kilometres, with all workers placed and all jobs filled.
     *
     * <p>The distance is the largest of 4 (octile: 8) functions, each a difference of one value of the home and one of
     * the job. So each worker may be taken to go through one of as many hubs at a cost that is linear in place, and the
     * largest total is a transportation problem by way of these hubs: its dual, the least value of a convex function of
     * their prices, is found by cutting planes (J. E. Kelley 1960, doi:10.1137/0108053) with the simplex solver of the
     * Hipparchus library, each O(units). Exact up to {@link CommuteBound#uncertainty}.
     *
     * <p>Other tools have no such form and take an entropic limit, or zones.
     *
     * @param workers by unit
     * @param jobs by unit, with the same sum
     */
    public static CommuteBound largest(Grid grid, StreetPattern pattern, double[] workers, double[] jobs) {
        return new HubPrices(grid, pattern, workers, jobs).solve();
    }
}
