package org.wespace.agents.city;

import org.wespace.core.grid.Direction;
import org.wespace.core.travel.Congestion;

/** How much longer the roads take in the busiest hour than empty ones. */
public final class RoadDelay {

    private RoadDelay() {}

    /** Minutes driven on congested over minutes on empty roads, as driven; NaN where nobody drives. */
    public static double of(Congestion roads) {
        double driven = 0;
        double free = 0;
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            for (int unit = 0; unit < roads.links().grid().unitCount(); unit++) {
                double volume = roads.volume(direction, unit);
                if (volume > 0) {
                    driven += volume * roads.links().minutes(direction, unit);
                    free += volume * roads.free().minutes(direction, unit);
                }
            }
        }
        return driven / free;
    }
}
