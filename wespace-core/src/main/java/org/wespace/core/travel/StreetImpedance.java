package org.wespace.core.travel;

import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.LineSweep;

/**
 * Route minutes over street links in O(1), by prefix sums along every line of the grid.
 *
 * <p>Memory: 12 bytes per unit and direction. Building costs O(units) for each direction. After the links have changed,
 * call {@link #update()}; reads are safe from many threads between updates. Relative error of a route is about the
 * length of a line times 1e-16.
 */
public final class StreetImpedance implements Impedance {

    private final Grid grid;
    private final StreetPattern pattern;
    private final LinkMinutes links;
    /** Minutes from the start of the line through a unit to the unit, closed links left out: [direction][unit]. */
    private final double[][] prefix;
    /** Closed links between the start of the line and the unit: [direction][unit]. */
    private final int[][] closed;
    /** Whether any link of a direction is closed: where none is, routes need not look. */
    private final boolean[] walled = new boolean[Direction.COUNT];

    /** Prefix sums of the given links, which stay live: change them, then {@link #update()}. */
    public StreetImpedance(LinkMinutes links) {
        this.grid = links.grid();
        this.pattern = links.pattern();
        this.links = links;
        this.prefix = new double[Direction.COUNT][];
        this.closed = new int[Direction.COUNT][];
        for (int d = 0; d < Direction.COUNT; d++) {
            int size = pattern.uses(Direction.of(d)) ? grid.unitCount() : 0;
            prefix[d] = new double[size];
            closed[d] = new int[size];
        }
        update();
    }

    /** Takes over the present minutes of the links. */
    public void update() {
        for (int d = 0; d < Direction.COUNT; d++) {
            if (prefix[d].length > 0) {
                accumulate(Direction.of(d));
            }
        }
    }

    private void accumulate(Direction direction) {
        double[] minutes = links.row(direction);
        double[] sums = prefix[direction.ordinal()];
        int[] walls = closed[direction.ordinal()];
        boolean any = false;
        LineSweep sweep = new LineSweep(grid, direction);
        while (sweep.next()) {
            int unit = sweep.unit();
            int before = sweep.before();
            if (before == Grid.NONE) {
                sums[unit] = 0;
                walls[unit] = 0;
                continue;
            }
            double step = minutes[before];
            boolean wall = step == LinkMinutes.CLOSED;
            sums[unit] = sums[before] + (wall ? 0 : step);
            walls[unit] = walls[before] + (wall ? 1 : 0);
            any |= wall;
        }
        walled[direction.ordinal()] = any;
    }

    @Override
    public Grid grid() {
        return grid;
    }

    /** The links that the sums were made of. */
    public LinkMinutes links() {
        return links;
    }

    /** The street pattern of the routes. */
    public StreetPattern pattern() {
        return pattern;
    }

    @Override
    public double minutes(int from, int to) {
        int width = grid.width();
        int fromY = from / width;
        int toY = to / width;
        int dy = toY - fromY;
        int dx = (to - toY * width) - (from - fromY * width);
        int corner = from;
        double total = 0;
        int firstSteps = pattern.firstSteps(dx, dy);
        if (firstSteps > 0) {
            Direction first = pattern.firstDirection(dx, dy);
            corner = from + firstSteps * (first.dy() * width + first.dx());
            total = leg(first, from, corner);
        }
        if (corner != to) {
            total += leg(pattern.secondDirection(dx, dy), corner, to);
        }
        return total;
    }

    /** Length of the route between two units in metres, from centre to centre. */
    public double metres(int from, int to) {
        int dx = grid.x(to) - grid.x(from);
        int dy = grid.y(to) - grid.y(from);
        double steps = pattern.firstSteps(dx, dy)
                        * pattern.firstDirection(dx, dy).step()
                + pattern.secondSteps(dx, dy) * pattern.secondDirection(dx, dy).step();
        return steps * grid.unitMetres();
    }

    private double leg(Direction direction, int from, int to) {
        int d = direction.ordinal();
        boolean open = !walled[d] || closed[d][to] == closed[d][from];
        return open ? prefix[d][to] - prefix[d][from] : LinkMinutes.CLOSED;
    }
}
