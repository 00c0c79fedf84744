package org.wespace.agents.mobility.transit;

import java.util.function.IntToLongFunction;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.ParallelLoop;

/**
 * How near to stations residents live.
 *
 * @param residents residents who live in the city
 * @param near those whose home is at most {@link #NEAR_METRES} on foot from a station
 * @param seconds weighted time from all homes to their nearest stations, whole seconds each
 */
public record TransitAccess(long residents, long near, long seconds) {

    /** What counts as near: ten minutes on foot. */
    public static final double NEAR_METRES = 800;

    /** Looks at all homes. */
    public static TransitAccess of(Residents residents, TransitNetwork lines, ParallelLoop loop) {
        int[] home = residents.home();
        long living = sum(residents, loop, row -> 1);
        long near = sum(residents, loop, row -> lines.accessMetres(home[row]) <= NEAR_METRES ? 1 : 0);
        long seconds = sum(residents, loop, row -> Math.round(60 * lines.accessMinutes(home[row])));
        return new TransitAccess(living, near, seconds);
    }

    private static long sum(Residents residents, ParallelLoop loop, IntToLongFunction ofRow) {
        return loop.sum(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> {
            long sum = 0;
            for (int row = from; row < to; row++) {
                sum += residents.home()[row] == Residents.NONE ? 0 : ofRow.applyAsLong(row);
            }
            return sum;
        });
    }

    /** Share of residents who live near a station; NaN where nobody lives. */
    public double nearShare() {
        return near / (double) residents;
    }

    /** Mean weighted minutes from home to the nearest station; NaN where nobody lives. */
    public double meanMinutes() {
        return seconds / 60.0 / residents;
    }
}
