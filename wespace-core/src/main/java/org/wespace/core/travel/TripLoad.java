package org.wespace.core.travel;

import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.LineSweep;

/**
 * Trips of residents counted on every link, in O(1) a trip.
 *
 * <p>A trip adds one at the first unit of each leg and takes one off behind the last; running sums along the lines then
 * give the trips on each link. Counts are integers, so the order of trips never matters. Memory: 4 bytes per unit and
 * direction. One thread at a time; give each worker a load of its own and {@link #add(TripLoad)} them.
 */
public final class TripLoad {

    private final Grid grid;
    private final StreetPattern pattern;
    /** Change of the count at each unit along the line: [direction][unit]. */
    private final int[][] change;

    /** No trips. */
    public TripLoad(Grid grid, StreetPattern pattern) {
        this.grid = grid;
        this.pattern = pattern;
        this.change = new int[Direction.COUNT][];
        for (int d = 0; d < Direction.COUNT; d++) {
            change[d] = new int[pattern.uses(Direction.of(d)) ? grid.unitCount() : 0];
        }
    }

    /** Takes all trips off. */
    public void clear() {
        for (int[] row : change) {
            java.util.Arrays.fill(row, 0);
        }
    }

    /** Adds trips along the route from one unit to another. */
    public void add(int from, int to, int trips) {
        int width = grid.width();
        int fromY = from / width;
        int toY = to / width;
        int dy = toY - fromY;
        int dx = (to - toY * width) - (from - fromY * width);
        int corner = from;
        int steps = pattern.firstSteps(dx, dy);
        if (steps > 0) {
            Direction first = pattern.firstDirection(dx, dy);
            corner = from + steps * (first.dy() * width + first.dx());
            change[first.ordinal()][from] += trips;
            change[first.ordinal()][corner] -= trips;
        }
        if (corner != to) {
            int second = pattern.secondDirection(dx, dy).ordinal();
            change[second][corner] += trips;
            change[second][to] -= trips;
        }
    }

    /**
     * Adds all trips of another load.
     *
     * @throws IllegalArgumentException if it is of another grid or pattern
     */
    public void add(TripLoad other) {
        if (!other.grid.equals(grid) || other.pattern != pattern) {
            throw new IllegalArgumentException("loads must have the same grid and pattern: " + grid + " " + pattern
                    + " and " + other.grid + " " + other.pattern);
        }
        for (int d = 0; d < Direction.COUNT; d++) {
            int[] row = change[d];
            int[] more = other.change[d];
            for (int unit = 0; unit < row.length; unit++) {
                row[unit] += more[unit];
            }
        }
    }

    /**
     * Trips on the links of one direction.
     *
     * @param target receives the trips on the link that leaves each unit; all 0 for a direction that is not used
     */
    public void count(Direction direction, int[] target) {
        int[] row = change[direction.ordinal()];
        if (row.length == 0) {
            java.util.Arrays.fill(target, 0);
            return;
        }
        LineSweep sweep = new LineSweep(grid, direction);
        while (sweep.next()) {
            int before = sweep.before();
            target[sweep.unit()] = row[sweep.unit()] + (before == Grid.NONE ? 0 : target[before]);
        }
    }
}
