package org.wespace.agents.mobility;

import org.wespace.core.engine.ParallelLoop;

/** What it is worth to have a car, for those who live in a unit. */
public interface CarValue {

    /** Looks at the city anew; called once before values are asked for. */
    void update(ParallelLoop loop);

    /**
     * Value of all trips with a car less that without one, in units of utility; not negative, infinite where without a
     * car there is no way at all.
     *
     * @param unit home
     * @param digital whether they use digital services, so that rides and shared bicycles are open to them
     */
    double gain(int unit, boolean digital);

    /** Parking at home, in money a month; none unless told. */
    default double parking(int unit) {
        return 0;
    }
}
