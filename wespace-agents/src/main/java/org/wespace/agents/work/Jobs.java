package org.wespace.agents.work;

import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Grid;

/**
 * The jobs of every unit by sector, filled and vacant, and the account of those that were opened and closed.
 *
 * <p>A job comes into being by {@link #open}, ends by {@link #close}, and changes place by {@link #relocateFilled},
 * together with whoever has it, or {@link #relocateVacant}. Memory: 8 bytes for each unit and sector, 12 where there
 * are jobs outside the city. Not for several threads to write.
 */
public final class Jobs {

    private final Grid grid;
    private final int[][] filled = new int[Sector.COUNT][];
    private final int[][] vacant = new int[Sector.COUNT][];
    /** Jobs that lie beyond a gateway; index: sector, unit; empty where there are none. */
    private int[][] outside = {};

    private final long[] opened = new long[Sector.COUNT];
    private final long[] closed = new long[Sector.COUNT];
    private final long[] relocated = new long[Sector.COUNT];

    /** No jobs. */
    public Jobs(Grid grid) {
        this.grid = grid;
        for (int sector = 0; sector < filled.length; sector++) {
            filled[sector] = new int[grid.unitCount()];
            vacant[sector] = new int[grid.unitCount()];
        }
    }

    /** The grid of units. */
    public Grid grid() {
        return grid;
    }

    /** Jobs that somebody has. */
    public int filled(Sector sector, int unit) {
        return filled[sector.ordinal()][unit];
    }

    /** Jobs that nobody has. */
    public int vacant(Sector sector, int unit) {
        return vacant[sector.ordinal()][unit];
    }

    /** Jobs, filled and vacant. */
    public int total(Sector sector, int unit) {
        return filled(sector, unit) + vacant(sector, unit);
    }

    /** Jobs of all sectors, filled and vacant. */
    public int total(int unit) {
        int sum = 0;
        for (int sector = 0; sector < filled.length; sector++) {
            sum += filled[sector][unit] + vacant[sector][unit];
        }
        return sum;
    }

    /**
     * Those of the jobs in a unit that lie beyond it, outside the city, which the unit is the gateway to: they take no
     * floor here and stay where they are.
     */
    public int outside(Sector sector, int unit) {
        return outside.length == 0 ? 0 : Math.min(outside[sector.ordinal()][unit], total(sector, unit));
    }

    /** Whether a unit is the gateway to jobs outside the city. */
    public boolean isGateway(int unit) {
        boolean any = false;
        for (int sector = 0; sector < outside.length; sector++) {
            any |= outside[sector][unit] > 0;
        }
        return any;
    }

    /** Filled jobs of a sector that lie outside: of those in a gateway as large a share as of all jobs there. */
    public double filledOutside(Sector sector, int unit) {
        int beyond = outside(sector, unit);
        return beyond == 0 ? 0 : filled(sector, unit) * (beyond / (double) total(sector, unit));
    }

    /** Jobs of a sector in the whole city, filled and vacant. */
    public long total(Sector sector) {
        long sum = 0;
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            sum += total(sector, unit);
        }
        return sum;
    }

    /** Opens vacant jobs. */
    public void open(Sector sector, int unit, int count) {
        require(count >= 0, sector, unit, count);
        vacant[sector.ordinal()][unit] += count;
        opened[sector.ordinal()] += count;
    }

    /** Opens vacant jobs that lie beyond a unit, outside the city. */
    public void openOutside(Sector sector, int unit, int count) {
        open(sector, unit, count);
        if (count > 0) {
            if (outside.length == 0) {
                outside = new int[Sector.COUNT][grid.unitCount()];
            }
            outside[sector.ordinal()][unit] += count;
        }
    }

    /** Closes vacant jobs; no more than there are. */
    public void close(Sector sector, int unit, int count) {
        require(count >= 0 && count <= vacant(sector, unit), sector, unit, count);
        vacant[sector.ordinal()][unit] -= count;
        closed[sector.ordinal()] += count;
    }

    /** Somebody takes one of the vacant jobs. */
    public void fill(Sector sector, int unit) {
        require(vacant(sector, unit) > 0, sector, unit, 1);
        vacant[sector.ordinal()][unit]--;
        filled[sector.ordinal()][unit]++;
    }

    /** Somebody leaves a job, which becomes vacant. */
    public void leave(Sector sector, int unit) {
        require(filled(sector, unit) > 0, sector, unit, 1);
        filled[sector.ordinal()][unit]--;
        vacant[sector.ordinal()][unit]++;
    }

    /** A filled job goes to another unit; whoever has it goes along. */
    public void relocateFilled(Sector sector, int from, int to) {
        require(filled(sector, from) > 0, sector, from, 1);
        filled[sector.ordinal()][from]--;
        filled[sector.ordinal()][to]++;
        relocated[sector.ordinal()]++;
    }

    /** A vacant job goes to another unit. */
    public void relocateVacant(Sector sector, int from, int to) {
        require(vacant(sector, from) > 0, sector, from, 1);
        vacant[sector.ordinal()][from]--;
        vacant[sector.ordinal()][to]++;
        relocated[sector.ordinal()]++;
    }

    /** Jobs of a sector that have gone from unit to unit since the start. */
    public long relocated(Sector sector) {
        return relocated[sector.ordinal()];
    }

    /** Makes sure that filled jobs are those that residents have, and that the books balance. */
    public void checkBalance(Residents residents) {
        int[][] held = new int[Sector.COUNT][grid.unitCount()];
        for (int row = 0; row < residents.count(); row++) {
            if (residents.work()[row] != Residents.NONE) {
                held[Traits.sector(residents.traits()[row])][residents.work()[row]]++;
            }
        }
        for (int sector = 0; sector < Sector.COUNT; sector++) {
            long jobs = 0;
            for (int unit = 0; unit < grid.unitCount(); unit++) {
                if (held[sector][unit] != filled[sector][unit]) {
                    throw new IllegalStateException(held[sector][unit] + " residents work in unit " + unit + ", sector "
                            + Sector.of(sector) + ", where " + filled[sector][unit] + " jobs are filled");
                }
                jobs += total(Sector.of(sector), unit);
            }
            if (jobs != opened[sector] - closed[sector]) {
                throw new IllegalStateException("sector " + Sector.of(sector) + " has " + jobs + " jobs, but "
                        + opened[sector] + " were opened and " + closed[sector] + " closed");
            }
        }
    }

    /** Adds the jobs to a hash. */
    public void addTo(StateHash hash) {
        for (int sector = 0; sector < Sector.COUNT; sector++) {
            hash.add(filled[sector]).add(vacant[sector]);
        }
    }

    private static void require(boolean allowed, Sector sector, int unit, int count) {
        if (!allowed) {
            throw new IllegalArgumentException(
                    "jobs of sector " + sector + " in unit " + unit + " cannot change by " + count);
        }
    }
}
