package org.wespace.agents.migration;

import org.wespace.core.engine.Tick;

/** Lets residents out of the city and in: given by whoever keeps the books of homes and jobs. */
public interface CityGate {

    /**
     * A resident leaves: their home and job become vacant in the books, and their columns home, homeCell, work and
     * workCell become {@link org.wespace.agents.resident.Residents#NONE}.
     *
     * @param row of a resident who lives in the city
     */
    void leave(int row);

    /**
     * Residents from outside look for a home, and for a job if they are to have one, as movers of the city do. Those
     * who find a home have their columns and the books changed; the others stay outside.
     *
     * @param rows begins with the rows of the newcomers, who live outside the city, in an order that depends on their
     *     ids alone; not to be changed
     * @param count number of newcomers, at least 1
     * @return how many found a home
     */
    int arrive(int[] rows, int count, Tick tick);
}
