package org.wespace.agents.daily;

import java.util.Arrays;
import org.wespace.agents.land.FloorUse;
import org.wespace.core.grid.Grid;

/** Who came where in the tick, and what money was left there: whole visits and cents, by use of the floor and unit. */
public final class VisitBook {

    private final WorkerSums[] visits = new WorkerSums[FloorUse.COUNT];
    private final WorkerSums[] cents = new WorkerSums[FloorUse.COUNT];

    VisitBook(Grid grid, int workers) {
        Arrays.setAll(visits, use -> new WorkerSums(grid.unitCount(), workers));
        Arrays.setAll(cents, use -> new WorkerSums(grid.unitCount(), workers));
    }

    /** Books visits to a use of the floor of a unit. Safe from many threads. */
    public void add(FloorUse use, int unit, long howMany) {
        visits[use.ordinal()].add(unit, howMany);
    }

    /**
     * Books visits to a use of the floor of a unit. Safe from many threads, each with its own worker index, and faster
     * than without one.
     */
    public void add(int worker, FloorUse use, int unit, long howMany) {
        visits[use.ordinal()].add(worker, unit, howMany);
    }

    /**
     * Books money spent on what a use of the floor of a unit supplies, on the spot or online. Safe from many threads.
     */
    public void spend(FloorUse use, int unit, long howManyCents) {
        cents[use.ordinal()].add(unit, howManyCents);
    }

    /** As {@link #spend(FloorUse, int, long)}, each thread with its own worker index, and faster. */
    public void spend(int worker, FloorUse use, int unit, long howManyCents) {
        cents[use.ordinal()].add(worker, unit, howManyCents);
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
        for (WorkerSums sums : visits) {
            sums.clear();
        }
        for (WorkerSums sums : cents) {
            sums.clear();
        }
    }
}
