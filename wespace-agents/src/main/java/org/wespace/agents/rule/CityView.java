package org.wespace.agents.rule;

import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Sector;
import org.wespace.core.grid.Grid;

/** The city as it stood when the tick began: what rules read. O(1) each, nothing is allocated. */
public interface CityView {

    /** The grid of units. */
    Grid grid();

    /** Index of the tick. */
    long tick();

    /** Rent of a use, money per square metre and month. */
    double rent(FloorUse use, int unit);

    /** Floor of a use, square metres. */
    double floor(FloorUse use, int unit);

    /** Floor of a use that is free, square metres. */
    double vacantFloor(FloorUse use, int unit);

    /** Share of a unit's ground under a cover, in [0, 1]. */
    double cover(Cover kind, int unit);

    /** Residents who live in a unit. */
    int residents(int unit);

    /** Jobs in a unit, filled and vacant, of one sector. */
    int jobs(Sector sector, int unit);

    /** Log amenity of a unit that nothing else accounts for. */
    double amenity(int unit);

    /** Log of what services can be reached from a unit, from the decay field of their floor. */
    double serviceAccess(int unit);

    /** Share of a group among the residents around a unit, smoothed by distance, in [0, 1]. */
    double groupShare(int group, int unit);
}
