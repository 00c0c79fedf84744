package org.wespace.core.travel;

import java.util.Arrays;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/**
 * Minutes to cross from each unit to its neighbour, per direction: the whole street network.
 *
 * <p>Links are directed: the way there may take longer than the way back. {@link #CLOSED} marks a link that cannot be
 * crossed, such as a river without a bridge; routes do not go round it. Links that would leave the grid are closed.
 * Directions that the street pattern never uses are not stored. Mutable, for congestion to write; not thread-safe while
 * being written. Memory: 8 bytes per unit and direction (4 directions for {@link StreetPattern#GRID}, 8 for
 * {@link StreetPattern#OCTILE}).
 */
public final class LinkMinutes {

    /** Minutes of a link that cannot be crossed. */
    public static final double CLOSED = Double.POSITIVE_INFINITY;

    private static final double[] UNUSED = {};

    private final Grid grid;
    private final StreetPattern pattern;
    /**
     * Minutes of the link that leaves a unit: [direction][unit]; empty where the pattern does not use the direction.
     */
    private final double[][] minutes;

    private LinkMinutes(Grid grid, StreetPattern pattern) {
        this.grid = grid;
        this.pattern = pattern;
        this.minutes = new double[Direction.COUNT][];
        for (int d = 0; d < Direction.COUNT; d++) {
            if (pattern.uses(Direction.of(d))) {
                minutes[d] = new double[grid.unitCount()];
                Arrays.fill(minutes[d], CLOSED);
            } else {
                minutes[d] = UNUSED;
            }
        }
    }

    /**
     * Links on which every unit is crossed at the same speed.
     *
     * @param kilometresPerHour speed, positive and finite
     */
    public static LinkMinutes uniform(Grid grid, StreetPattern pattern, double kilometresPerHour) {
        double[] speeds = new double[grid.unitCount()];
        Arrays.fill(speeds, kilometresPerHour);
        return ofSpeeds(grid, pattern, speeds);
    }

    /**
     * Links whose pace is the mean of the paces of the two units that they join.
     *
     * @param kilometresPerHour speed in each unit, finite and not negative; 0 closes every link of the unit
     */
    public static LinkMinutes ofSpeeds(Grid grid, StreetPattern pattern, double[] kilometresPerHour) {
        grid.requireValues("kilometresPerHour", kilometresPerHour);
        double[] halfMinutes = new double[grid.unitCount()];
        for (int unit = 0; unit < halfMinutes.length; unit++) {
            double speed = kilometresPerHour[unit];
            if (!(speed >= 0) || Double.isInfinite(speed)) {
                throw new IllegalArgumentException(
                        "speed of unit " + unit + " must be finite and not negative, in km/h: " + speed);
            }
            halfMinutes[unit] = grid.unitMetres() * 0.06 / speed / 2;
        }
        LinkMinutes links = new LinkMinutes(grid, pattern);
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            for (int unit = 0; unit < links.minutes[d].length; unit++) {
                int next = grid.neighbour(unit, direction);
                if (next != Grid.NONE) {
                    links.minutes[d][unit] = direction.step() * (halfMinutes[unit] + halfMinutes[next]);
                }
            }
        }
        return links;
    }

    /** The grid that the links lie on. */
    public Grid grid() {
        return grid;
    }

    /** The street pattern that decides which directions have links. */
    public StreetPattern pattern() {
        return pattern;
    }

    /** Minutes of the link that leaves a unit in a direction; {@link #CLOSED} at the edge and for unused directions. */
    public double minutes(Direction direction, int unit) {
        double[] row = minutes[direction.ordinal()];
        return row.length == 0 ? CLOSED : row[unit];
    }

    /**
     * Sets the minutes of one link.
     *
     * @param value minutes, not negative and not NaN; {@link #CLOSED} closes the link
     * @throws IllegalArgumentException if the link would leave the grid, the pattern does not use the direction, or the
     *     value is negative or NaN
     */
    public void set(Direction direction, int unit, double value) {
        if (!pattern.uses(direction) || grid.neighbour(unit, direction) == Grid.NONE) {
            throw new IllegalArgumentException("no link leaves unit " + unit + " to the " + direction + " in a "
                    + pattern + " pattern of " + grid.width() + " x " + grid.height() + " units");
        }
        if (!(value >= 0)) {
            throw new IllegalArgumentException(
                    "minutes of link " + unit + " " + direction + " must not be negative: " + value);
        }
        minutes[direction.ordinal()][unit] = value;
    }

    /**
     * Copies the minutes of all links of one direction into an array, one per unit.
     *
     * @throws IllegalArgumentException if the pattern does not use the direction
     */
    public void copyTo(Direction direction, double[] target) {
        if (!pattern.uses(direction)) {
            throw new IllegalArgumentException("a " + pattern + " pattern has no links to the " + direction);
        }
        System.arraycopy(minutes[direction.ordinal()], 0, target, 0, target.length);
    }

    /** A copy that can be changed on its own. */
    public LinkMinutes copy() {
        LinkMinutes copy = new LinkMinutes(grid, pattern);
        for (int d = 0; d < Direction.COUNT; d++) {
            System.arraycopy(minutes[d], 0, copy.minutes[d], 0, minutes[d].length);
        }
        return copy;
    }

    /** Length of a link in metres. */
    public double metres(Direction direction) {
        return direction.step() * grid.unitMetres();
    }

    /** The live minutes of one direction, for loops inside this package. */
    double[] row(Direction direction) {
        return minutes[direction.ordinal()];
    }
}
