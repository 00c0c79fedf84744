package org.wespace.core.travel;

import org.wespace.core.grid.Grid;

/**
 * What it costs to travel between any two units.
 *
 * <p>Contract: minutes are not negative and not NaN; positive infinity means that there is no way. The same call gives
 * the same answer until the impedance is explicitly updated. Safe for concurrent reads.
 */
public interface Impedance {

    /** The grid whose units are travelled between. */
    Grid grid();

    /** Minutes from one unit to another, positive infinity where there is no way. */
    double minutes(int from, int to);
}
