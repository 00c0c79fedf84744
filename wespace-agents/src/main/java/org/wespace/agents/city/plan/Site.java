package org.wespace.agents.city.plan;

import org.wespace.core.grid.Grid;

/**
 * A centre of a generated city.
 *
 * @param unit unit in whose middle it lies
 * @param weight size, relative to the other centres of the city, positive
 */
record Site(int unit, double weight) {

    /** Straight distance to the middle of a unit, in units. */
    double distance(Grid grid, int other) {
        double dx = grid.x(unit) - grid.x(other);
        double dy = grid.y(unit) - grid.y(other);
        return Math.sqrt(dx * dx + dy * dy);
    }
}
