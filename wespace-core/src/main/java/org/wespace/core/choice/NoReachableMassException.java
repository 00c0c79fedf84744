package org.wespace.core.choice;

import org.wespace.core.grid.Grid;

/** Thrown when somebody has to choose a place and there is none: every mass that can be reached is zero. */
public final class NoReachableMassException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int unit;

    /** Nothing can be chosen from a unit of a grid. */
    public NoReachableMassException(Grid grid, int unit) {
        super("nothing can be chosen from unit " + unit + " (column " + grid.x(unit) + ", row " + grid.y(unit)
                + "): every unit that can be reached from it has mass 0");
        this.unit = unit;
    }

    /** The unit from which nothing can be chosen. */
    public int unit() {
        return unit;
    }
}
