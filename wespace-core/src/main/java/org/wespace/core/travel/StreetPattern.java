package org.wespace.core.travel;

import static org.wespace.core.grid.Direction.EAST;
import static org.wespace.core.grid.Direction.NORTH;
import static org.wespace.core.grid.Direction.NORTH_EAST;
import static org.wespace.core.grid.Direction.NORTH_WEST;
import static org.wespace.core.grid.Direction.SOUTH;
import static org.wespace.core.grid.Direction.SOUTH_EAST;
import static org.wespace.core.grid.Direction.SOUTH_WEST;
import static org.wespace.core.grid.Direction.WEST;

import java.util.List;
import org.wespace.core.grid.Direction;

/**
 * Which two straight legs a route over the grid takes.
 *
 * <p>Every route from one unit to another is a first leg in one direction, of zero or more steps, and then a second leg
 * in another. Both patterns are the same algorithm with other directions: sums over all routes factor into running sums
 * along lines.
 */
public enum StreetPattern {
    /** L-routes: along the column of the origin, then along the row of the destination. Distance is the L1 norm. */
    GRID(List.of(NORTH, SOUTH), List.of(EAST, WEST)) {
        @Override
        public List<Direction> after(Direction first) {
            return secondLegs();
        }

        @Override
        int firstSteps(int dx, int dy) {
            return Math.abs(dy);
        }

        @Override
        Direction firstDirection(int dx, int dy) {
            return dy > 0 ? NORTH : SOUTH;
        }

        @Override
        Direction secondDirection(int dx, int dy) {
            return dx > 0 ? EAST : WEST;
        }
    },
    /** A diagonal leg, then a straight one. Distance is within 8 % of the Euclidean in every direction. */
    OCTILE(List.of(NORTH_EAST, NORTH_WEST, SOUTH_WEST, SOUTH_EAST), List.of(EAST, NORTH, WEST, SOUTH)) {
        @Override
        public List<Direction> after(Direction first) {
            return List.of(first.previous(), first.next());
        }

        @Override
        int firstSteps(int dx, int dy) {
            return Math.min(Math.abs(dx), Math.abs(dy));
        }

        @Override
        Direction firstDirection(int dx, int dy) {
            if (dx > 0) {
                return dy > 0 ? NORTH_EAST : SOUTH_EAST;
            }
            return dy > 0 ? NORTH_WEST : SOUTH_WEST;
        }

        @Override
        Direction secondDirection(int dx, int dy) {
            if (Math.abs(dx) > Math.abs(dy)) {
                return dx > 0 ? EAST : WEST;
            }
            return dy > 0 ? NORTH : SOUTH;
        }
    };

    private final List<Direction> firstLegs;
    private final List<Direction> secondLegs;

    StreetPattern(List<Direction> firstLegs, List<Direction> secondLegs) {
        this.firstLegs = firstLegs;
        this.secondLegs = secondLegs;
    }

    /** The directions that a first leg can take. */
    public List<Direction> firstLegs() {
        return firstLegs;
    }

    /** The directions that a second leg can take. */
    public List<Direction> secondLegs() {
        return secondLegs;
    }

    /** The directions that a second leg can take after a first leg of at least one step. */
    public abstract List<Direction> after(Direction first);

    /** Whether some route uses links in this direction. */
    public boolean uses(Direction direction) {
        return firstLegs.contains(direction) || secondLegs.contains(direction);
    }

    /** Steps of the first leg to a unit dx columns and dy rows away. */
    abstract int firstSteps(int dx, int dy);

    /** Direction of the first leg; of no meaning where it has no steps. */
    abstract Direction firstDirection(int dx, int dy);

    /** Direction of the second leg; of no meaning where it has no steps. */
    abstract Direction secondDirection(int dx, int dy);

    /** Steps of the second leg to a unit dx columns and dy rows away. */
    int secondSteps(int dx, int dy) {
        return this == GRID ? Math.abs(dx) : Math.abs(Math.abs(dx) - Math.abs(dy));
    }
}
