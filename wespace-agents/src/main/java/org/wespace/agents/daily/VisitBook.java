package org.wespace.agents.daily;

import java.util.Arrays;
import org.wespace.agents.land.FloorUse;
import org.wespace.core.grid.Grid;

/** Who came where in the tick, and what money was left there: whole visits and cents, by use of the floor and unit. */
public final class VisitBook {

    private final UnitSums[] visits = new UnitSums[FloorUse.COUNT];
    private final UnitSums[] cents = new UnitSums[FloorUse.COUNT];

    VisitBook(Grid grid) {
        Arrays.setAll(visits, use -> new UnitSums(grid.unitCount()));
        Arrays.setAll(cents, use -> new UnitSums(grid.unitCount()));
    }

    /** Books visits to a use of the floor of a unit. Safe from many threads. */
    public void add(FloorUse use, int unit, long howMany) {
        visits[use.ordinal()].add(unit, howMany);
    }

    /**
     * Books money spent on what a use of the floor of a unit supplies, on the spot or online. Safe from many threads.
     */
    public void spend(FloorUse use, int unit, long howManyCents) {
        cents[use.ordinal()].add(unit, howManyCents);
    }

    /** Visits of the tick. */
    public long visits(FloorUse use, int unit) {
        return visits[use.ordinal()].get(unit);
    }

    /** Visits of the tick to all units. */
    public long visits(FloorUse use) {
        return visits[use.ordinal()].total();
    }

    /** Money of the tick, in cents. */
    public long cents(FloorUse use, int unit) {
        return cents[use.ordinal()].get(unit);
    }

    /** Money of the tick in all units, in cents. */
    public long cents(FloorUse use) {
        return cents[use.ordinal()].total();
    }

    void clear() {
        for (UnitSums sums : visits) {
            sums.clear();
        }
        for (UnitSums sums : cents) {
            sums.clear();
        }
    }
}
