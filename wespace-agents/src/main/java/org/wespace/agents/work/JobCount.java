package org.wespace.agents.work;

import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;

/**
 * Counts the jobs of all residents afresh and compares them with the books, by all threads.
 *
 * <p>The scratch is kept: 4 bytes for each unit, sector and thread.
 */
public final class JobCount {

    private static final int UNIT_CHUNK = 1024;

    private final Jobs jobs;
    private final int units;
    /** Jobs that residents have, by sector and unit: an array for each worker. */
    private int[][] tally = {};

    /** A count of the jobs of a city. */
    public JobCount(Jobs jobs) {
        this.jobs = jobs;
        this.units = jobs.grid().unitCount();
    }

    /** Bytes of the scratch. */
    public static long bytes(long units, int threads) {
        return 4L * Sector.COUNT * units * threads;
    }

    /**
     * Makes sure that filled jobs are those that residents have, and that the books balance.
     *
     * @throws IllegalStateException for the first unit, or sector, where they do not
     */
    public void check(Residents residents, ParallelLoop loop) {
        if (tally.length != loop.threads()) {
            tally = new int[loop.threads()][Math.multiplyExact(Sector.COUNT, units)];
        }
        int[] work = residents.work();
        int[] traits = residents.traits();
        loop.run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            int[] mine = tally[worker];
            for (int row = from; row < to; row++) {
                if (work[row] != Residents.NONE) {
                    mine[Traits.sector(traits[row]) * units + work[row]]++;
                }
            }
        });
        int[][] counted = tally;
        tally = new int[0][]; // made anew after a failure, which leaves some of it full
        loop.run(units, UNIT_CHUNK, (chunk, from, to) -> compare(counted, from, to));
        tally = counted;
        loop.run(Sector.COUNT, 1, (chunk, from, to) -> jobs.requireAccount(Sector.of(from)));
    }

    /** Compares the units [from, to), and empties their tallies. */
    private void compare(int[][] counted, int from, int to) {
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector sector = Sector.of(s);
            for (int unit = from; unit < to; unit++) {
                int held = 0;
                for (int[] part : counted) {
                    held += part[s * units + unit];
                    part[s * units + unit] = 0;
                }
                if (held != jobs.filled(sector, unit)) {
                    throw new IllegalStateException(held + " residents work in unit " + unit + ", sector " + sector
                            + ", where " + jobs.filled(sector, unit) + " jobs are filled");
                }
            }
        }
    }
}
