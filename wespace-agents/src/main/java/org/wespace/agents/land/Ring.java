package org.wespace.agents.land;

import java.util.function.IntPredicate;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

/** Units beside units: the eight neighbours, and masks that grow by a ring. */
final class Ring {

    private Ring() {}

    /** The units of a mask and their eight neighbours. */
    static UnitMask grown(UnitMask mask) {
        return UnitMask.where(mask.grid(), unit -> mask.contains(unit) || touches(mask.grid(), unit, mask::contains));
    }

    /** Whether one of the eight neighbours of a unit is of a kind. */
    static boolean touches(Grid grid, int unit, IntPredicate kind) {
        for (int d = 0; d < Direction.COUNT; d++) {
            int next = grid.neighbour(unit, Direction.of(d));
            if (next != Grid.NONE && kind.test(next)) {
                return true;
            }
        }
        return false;
    }
}
