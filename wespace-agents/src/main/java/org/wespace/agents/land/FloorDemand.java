package org.wespace.agents.land;

import org.wespace.core.engine.Tick;

/** What is asked of the floor of one use, unit by unit: the other side of the market to {@link FloorStock}. */
public interface FloorDemand {

    /** Looks at the city as it is now; called once a tick, before the rest is asked. */
    void refresh(Tick tick);

    /** Money a month that is spent on a unit's floor whatever the rent; finite and not negative. */
    double money(int unit);

    /** Floor of a unit that is taken whatever the rent, in square metres; finite and not negative. */
    double squareMetres(int unit);
}
