package org.wespace.agents.city;

import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.Congestion;

/**
 * Vehicles on all links in the busiest hour.
 *
 * @param kilometres vehicle-kilometres
 * @param hours vehicle-hours
 * @param freeHours vehicle-hours, were the roads empty
 */
record RoadUse(double kilometres, double hours, double freeHours) {

    static RoadUse of(Congestion congestion, Grid grid) {
        double kilometres = 0;
        double minutes = 0;
        double free = 0;
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            double length = direction.step() * grid.unitMetres() / 1000;
            for (int unit = 0; unit < grid.unitCount(); unit++) {
                double vehicles = congestion.volume(direction, unit);
                if (vehicles > 0 && grid.neighbour(unit, direction) != Grid.NONE) {
                    kilometres += vehicles * length;
                    minutes += vehicles * congestion.links().minutes(direction, unit);
                    free += vehicles * congestion.free().minutes(direction, unit);
                }
            }
        }
        return new RoadUse(kilometres, minutes / 60, free / 60);
    }

    /** Mean speed in km/h; NaN on empty roads. */
    double speed() {
        return kilometres / hours;
    }
}
