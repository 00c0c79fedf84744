package org.wespace.core.geo;

/** Whole numbers of people or jobs by cell, that is by zone and unit. Immutable. */
public final class Allocation {

    private final ZoneUnits cells;
    private final int[] counts;

    Allocation(ZoneUnits cells, int[] counts) {
        this.cells = cells;
        this.counts = counts;
    }

    /** The zones, units and cells that the counts lie on. */
    public ZoneUnits cells() {
        return cells;
    }

    /** Count of one cell. */
    public int count(int cell) {
        return counts[cell];
    }

    /** A copy of the counts, one per cell. */
    public int[] perCell() {
        return counts.clone();
    }

    /** Counts by unit, one per unit of the grid. */
    public int[] perUnit() {
        return cells.byUnit(counts);
    }

    /** Counts by zone: the totals that were spread. */
    public int[] perZone() {
        return cells.byZone(counts);
    }

    /** Sum of all counts. */
    public long total() {
        long total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }
}
