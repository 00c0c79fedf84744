package org.wespace.agents.mobility.fleet;

/**
 * Metres that the vehicles of a fleet drove, in whole numbers: all of them = with riders + empty.
 *
 * @param vehicle all, as the vehicles' own counters tell
 * @param occupied with riders
 * @param pickUp empty, to a rider
 * @param relocation empty, to where riders are expected
 * @param cruising empty, drivers cruising about
 * @param commute empty, drivers between home and the first or last ride
 * @param person metres of persons in vehicles
 */
public record FleetMetres(
        long vehicle, long occupied, long pickUp, long relocation, long cruising, long commute, long person) {

    public FleetMetres {
        long sum = occupied + pickUp + relocation + cruising + commute;
        if (vehicle != sum) {
            throw new IllegalStateException(
                    "vehicles drove " + vehicle + " m, but what they drove for sums to " + sum + " m");
        }
    }

    /** Metres without riders. */
    public long empty() {
        return pickUp + relocation + cruising + commute;
    }

    /** Share of vehicle metres without riders; NaN where nothing drove. */
    public double emptyShare() {
        return empty() / (double) vehicle;
    }

    /** Persons in an occupied vehicle, by metres; NaN where nobody rode. */
    public double occupancy() {
        return person / (double) occupied;
    }

    FleetMetres minus(FleetMetres earlier) {
        return new FleetMetres(
                vehicle - earlier.vehicle,
                occupied - earlier.occupied,
                pickUp - earlier.pickUp,
                relocation - earlier.relocation,
                cruising - earlier.cruising,
                commute - earlier.commute,
                person - earlier.person);
    }
}
