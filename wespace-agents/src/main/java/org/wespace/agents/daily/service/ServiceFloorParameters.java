package org.wespace.agents.daily.service;

import org.wespace.agents.preset.Bounds;

/**
 * How the floor of services follows those who come.
 *
 * @param targetUse share of what floor can serve that is to be used, in (0, 1]: .7, assumption
 * @param schoolSlots days of pupils that a m2 of school can serve in a month, positive: 3.5, with which 2 m2 a head are
 *     used to seven tenths; assumption
 * @param releasedShare share of the floor in excess that is given up in a year, in [0, 1]: .10, assumption
 * @param reserve share of the floor of the start that is always kept, in [0, 1]: .20, assumption
 * @param movedShare share of the floor of hospitals, schools and counters that moves nearer to residents in a year
 *     where functions are flat, in [0, 1]: .02, assumption
 * @param walkMetres how far a service may be to count as near, positive: 1,200, a quarter of an hour on foot
 */
public record ServiceFloorParameters(
        double targetUse,
        double schoolSlots,
        double releasedShare,
        double reserve,
        double movedShare,
        double walkMetres) {

    public ServiceFloorParameters {
        Bounds.positive("targetUse", Bounds.share("targetUse", targetUse));
        Bounds.positive("schoolSlots", schoolSlots);
        Bounds.share("releasedShare", releasedShare);
        Bounds.share("reserve", reserve);
        Bounds.share("movedShare", movedShare);
        Bounds.positive("walkMetres", walkMetres);
    }

    /** The standard. */
    public static ServiceFloorParameters standard() {
        return new ServiceFloorParameters(0.7, 3.5, 0.10, 0.20, 0.02, 1200);
    }

    /** With another share of excess floor given up in a year. */
    public ServiceFloorParameters withReleasedShare(double value) {
        return new ServiceFloorParameters(targetUse, schoolSlots, value, reserve, movedShare, walkMetres);
    }

    /** With another share of floor moved in a year. */
    public ServiceFloorParameters withMovedShare(double value) {
        return new ServiceFloorParameters(targetUse, schoolSlots, releasedShare, reserve, value, walkMetres);
    }
}
