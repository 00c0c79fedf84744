package org.wespace.agents.carbon;

/** How far the vehicles of shared fleets drove in the month, by mode of travel; of simulated residents. */
public interface FleetMetres {

    /** Vehicle-metres with somebody aboard. */
    long loaded(int mode);

    /** Vehicle-metres empty: to pick somebody up, or to where vehicles are wanted. */
    long empty(int mode);

    /**
     * No fleet that would tell: each ride counts as {@link org.wespace.agents.mobility.TravelMode#vehiclesPerTraveller}
     * vehicles and none drives empty.
     */
    static FleetMetres untold() {
        return new FleetMetres() {
            @Override
            public long loaded(int mode) {
                return 0;
            }

            @Override
            public long empty(int mode) {
                return 0;
            }
        };
    }
}
