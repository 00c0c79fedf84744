package org.wespace.agents.home;

import java.util.Arrays;
import java.util.Locale;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.ParallelLoop;

/**
 * Counts the homes of all residents afresh and compares them with the books, by all threads.
 *
 * <p>The scratch is kept: 16 bytes for each unit, use that homes are of, and thread.
 */
public final class HomeCount {

    private static final int UNIT_CHUNK = 1024;

    private final Homes homes;
    private final int units;
    /** Place of the use of each form among the uses that are counted. */
    private final int[] placeOf;

    /** Number of uses that are counted. */
    private final int uses;

    private final int[] placeOfUse = new int[FloorUse.COUNT];
    /** Dwellings, then floor, of each counted use and unit: an array for each worker. */
    private long[][] tally = {};

    /**
     * A count of the homes of a city.
     *
     * @param useOf use of the floor of each tenure form
     */
    public HomeCount(Homes homes, FloorUse[] useOf) {
        this.homes = homes;
        this.units = homes.grid().unitCount();
        this.placeOf = new int[useOf.length];
        Arrays.fill(placeOfUse, Residents.NONE);
        int next = 0;
        for (int form = 0; form < useOf.length; form++) {
            int use = useOf[form].ordinal();
            if (placeOfUse[use] == Residents.NONE) {
                placeOfUse[use] = next++;
            }
            placeOf[form] = placeOfUse[use];
        }
        this.uses = next;
    }

    /** Bytes of the scratch. */
    public static long bytes(long units, int uses, int threads) {
        return 16 * units * uses * threads;
    }

    /**
     * Makes sure that the dwellings are those of the residents, and fit into the floor.
     *
     * @throws IllegalStateException for the first unit where they do not
     */
    public void check(Residents residents, ParallelLoop loop) {
        if (tally.length != loop.threads()) {
            tally = new long[loop.threads()][2 * uses * units];
        }
        int[] home = residents.home();
        byte[] tenure = residents.tenure();
        short[] floor = residents.floor();
        loop.run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            long[] mine = tally[worker];
            for (int row = from; row < to; row++) {
                int unit = home[row];
                if (unit != Residents.NONE) {
                    int at = 2 * (placeOf[tenure[row]] * units + unit);
                    mine[at]++;
                    mine[at + 1] += floor[row];
                }
            }
        });
        long[][] counted = tally;
        tally = new long[0][]; // made anew after a failure, which leaves some of it full
        loop.run(units, UNIT_CHUNK, (chunk, from, to) -> compare(counted, from, to));
        tally = counted;
    }

    /** Compares the units [from, to), and empties their tallies. */
    private void compare(long[][] counted, int from, int to) {
        for (int use = 0; use < FloorUse.COUNT; use++) {
            for (int unit = from; unit < to; unit++) {
                long dwellings = 0;
                long floor = 0;
                if (placeOfUse[use] != Residents.NONE) {
                    int at = 2 * (placeOfUse[use] * units + unit);
                    for (long[] part : counted) {
                        dwellings += part[at];
                        floor += part[at + 1];
                        part[at] = 0;
                        part[at + 1] = 0;
                    }
                }
                require(FloorUse.of(use), unit, dwellings, floor);
            }
        }
    }

    private void require(FloorUse use, int unit, long dwellings, long floor) {
        if (dwellings != homes.dwellings(use, unit)
                || floor != homes.occupied(use, unit)
                || homes.vacant(use, unit) < 0) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "unit %d, use %s: residents have %d dwellings with %d tenths of a m2, booked are %d with %d of %d",
                    unit,
                    use.id(),
                    dwellings,
                    floor,
                    homes.dwellings(use, unit),
                    homes.occupied(use, unit),
                    homes.stock().floor(use, unit)));
        }
    }
}
