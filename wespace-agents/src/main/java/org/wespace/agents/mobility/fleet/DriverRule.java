package org.wespace.agents.mobility.fleet;

/**
 * Drivers who own the vehicles: they come from home, cruise while they wait for a ride, and go home.
 *
 * <p>Shifts begin in proportion to the requests of the hours in which they are worked, so that more drivers are out
 * when more is asked for. A driver comes from home towards where rides begin, and can be called on the way.
 *
 * @param human whether vehicles have drivers; if not, the rest means nothing
 * @param shiftHours hours of a shift, in (0, 23]
 * @param cruiseAfterMinutes minutes that a driver stands before making up their mind to cruise or to stand on, positive
 * @param cruiseShare chance to cruise then, in [0, 1]
 * @param cruiseMetres longest way of one cruise, positive
 */
public record DriverRule(
        boolean human, double shiftHours, double cruiseAfterMinutes, double cruiseShare, double cruiseMetres) {

    public DriverRule {
        Require.between("shiftHours", shiftHours, 0.1, 23);
        Require.positive("cruiseAfterMinutes", cruiseAfterMinutes);
        Require.share("cruiseShare", cruiseShare);
        Require.positive("cruiseMetres", cruiseMetres);
    }

    /** Nobody drives. */
    public static DriverRule automated() {
        return new DriverRule(false, 8, 5, 0, 1000);
    }
}
