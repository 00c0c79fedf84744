package org.wespace.agents.land;

import org.wespace.core.engine.Tick;

/** What years are in ticks of a month. */
final class Year {

    private static final int TICKS = 12;

    private Year() {}

    /** Whether a year ends with this tick. */
    static boolean ends(Tick tick) {
        return (tick.index() + 1) % TICKS == 0;
    }

    /** Index of the year of a tick, from 0. */
    static int of(Tick tick) {
        return (int) (tick.index() / TICKS);
    }
}
