package org.wespace.agents.home;

import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Grid;

/**
 * Which of the city's home floor is lived in: dwellings and their floor, by use and unit.
 *
 * <p>A dwelling is the home of one resident, floor of one unit and one use; what is not lived in is free for the next.
 * Memory: 12 bytes for each unit and use. Not for several threads to write.
 */
public final class Homes {

    private final FloorStock stock;
    private final int[][] dwellings = new int[FloorUse.COUNT][];
    private final long[][] occupied = new long[FloorUse.COUNT][];

    /** All homes empty. */
    public Homes(FloorStock stock) {
        this.stock = stock;
        for (int use = 0; use < FloorUse.COUNT; use++) {
            dwellings[use] = new int[stock.grid().unitCount()];
            occupied[use] = new long[stock.grid().unitCount()];
        }
    }

    /** The grid of units. */
    public Grid grid() {
        return stock.grid();
    }

    /** The floor that homes are part of. */
    public FloorStock stock() {
        return stock;
    }

    /** Dwellings that are lived in. */
    public int dwellings(FloorUse use, int unit) {
        return dwellings[use.ordinal()][unit];
    }

    /** Floor that is lived in, in counts of {@link FloorStock}. */
    public long occupied(FloorUse use, int unit) {
        return occupied[use.ordinal()][unit];
    }

    /** Floor that is free, in counts of {@link FloorStock}. */
    public long vacant(FloorUse use, int unit) {
        return stock.floor(use, unit) - occupied(use, unit);
    }

    /** Residents who live in a unit, in homes of any use. */
    public int residents(int unit) {
        int sum = 0;
        for (int[] byUnit : dwellings) {
            sum += byUnit[unit];
        }
        return sum;
    }

    /** Somebody moves in. */
    public void occupy(FloorUse use, int unit, int counts) {
        if (counts < 0 || counts > vacant(use, unit)) {
            throw new IllegalArgumentException("a dwelling of " + counts + " tenths of a m2 does not fit into unit "
                    + unit + ", of whose " + use.id() + " floor " + vacant(use, unit) + " are free");
        }
        dwellings[use.ordinal()][unit]++;
        occupied[use.ordinal()][unit] += counts;
    }

    /** Somebody moves out. */
    public void leave(FloorUse use, int unit, int counts) {
        if (counts < 0 || counts > occupied(use, unit) || dwellings(use, unit) == 0) {
            throw new IllegalArgumentException("nobody lives on " + counts + " tenths of a m2 of " + use.id()
                    + " floor in unit " + unit + ", where " + occupied(use, unit) + " are lived in");
        }
        dwellings[use.ordinal()][unit]--;
        occupied[use.ordinal()][unit] -= counts;
    }

    /**
     * Makes sure that the dwellings are those of the residents, and fit into the floor.
     *
     * @param useOf use of the floor of each tenure form
     * @throws IllegalStateException if they are not
     */
    public void checkBalance(Residents residents, FloorUse[] useOf) {
        try (ParallelLoop loop = new ParallelLoop(1)) {
            new HomeCount(this, useOf).check(residents, loop);
        }
    }

    /** Adds the dwellings to a hash. */
    public void addTo(StateHash hash) {
        for (int use = 0; use < FloorUse.COUNT; use++) {
            hash.add(dwellings[use]).add(occupied[use]);
        }
    }
}
