package org.wespace.agents.mobility.fleet;

/**
 * How a fleet of agents works.
 *
 * @param dispatch how requests are given to vehicles
 * @param sharing how riders share vehicles
 * @param relocation how idle vehicles move
 * @param drivers whether people drive, and how
 * @param speeds how the day slows vehicles down
 * @param ridesPerCar rides that a car of one's own makes in a day, positive: what a vehicle of the fleet is compared
 *     with
 */
public record FleetParameters(
        FleetDispatch dispatch,
        RideSharing sharing,
        RelocationRule relocation,
        DriverRule drivers,
        DaySpeeds speeds,
        double ridesPerCar) {

    /**
     * Rides of a car in a day: 3.02 trips of a licensed driver over .99 drivers to a car in the United States (National
     * Household Travel Survey 2009), with which 11.76 cars are replaced by each of 1,688 vehicles that make 60,551
     * trips, as in Fagnant & Kockelman (2014).
     */
    public static final double RIDES_PER_CAR = 3.02 / 0.99;

    private static final double FAR = 60;

    public FleetParameters {
        Require.positive("ridesPerCar", ridesPerCar);
    }

    /**
     * Automated vehicles for one party each, after D. J. Fagnant and K. M. Kockelman, "The travel and environmental
     * implications of shared autonomous vehicles" (2014), Transportation Research Part C 40: requests look for a
     * vehicle within 5 minutes, on the first day one that waited 10 minutes gets a new vehicle, blocks of 2 miles (8
     * units of a quarter) exchange idle vehicles every 5 minutes. Rounds of 10 seconds in place of 5 minutes, 30
     * seconds to get in and as many to get out, a tolerance of 2 vehicles and peak hours (7, 16 and 17 o'clock) with 18
     * in place of 21 miles an hour are assumptions.
     */
    public static FleetParameters fagnantKockelman() {
        return new FleetParameters(
                new FleetDispatch(10, 30, 5, 10, FAR, 0),
                RideSharing.solo(),
                new RelocationRule(true, 300, 8, 2),
                DriverRule.automated(),
                DaySpeeds.peak(21 / 18.0, 7, 16, 17),
                RIDES_PER_CAR);
    }

    /**
     * Minibuses for parties that go the same way, beside rail, after the shared taxis of the International Transport
     * Forum, "Urban mobility system upgrade" (2015), for Lisbon: 8 seats. Nobody is later than by 4 minutes, wait and
     * detour together: chosen for the kilometres that the source found, as longer delays let more parties share. The
     * pace of streets in the peak is an assumption.
     */
    public static FleetParameters lisbonPooledWithRail() {
        return new FleetParameters(
                new FleetDispatch(10, 20, 5, 5, FAR, 0),
                new RideSharing(true, 8, 4, 4, 24),
                new RelocationRule(true, 300, 5, 5),
                DriverRule.automated(),
                DaySpeeds.peak(1.25, 7, 8, 16, 17, 18),
                RIDES_PER_CAR);
    }

    /** One party at a time, no rail, in the same city and by the same source. */
    public static FleetParameters lisbonSolo() {
        FleetParameters pooled = lisbonPooledWithRail();
        return new FleetParameters(
                pooled.dispatch(),
                RideSharing.solo(),
                pooled.relocation(),
                pooled.drivers(),
                pooled.speeds(),
                pooled.ridesPerCar());
    }

    /**
     * Taxis of Manhattan that riders share, after J. Alonso-Mora, S. Samaranayake, A. Wallar, E. Frazzoli and D. Rus
     * (2017), "On-demand high-capacity ride-sharing via dynamic trip-vehicle assignment", doi:10.1073/pnas.1611675114:
     * 3,000 vehicles of 4 seats, rounds of 30 seconds, waits of at most 5 minutes, delays of at most 10. Requests that
     * cannot be served in time are lost. The paper assigns all requests of a round together, here one after another.
     */
    public static FleetParameters manhattanPooled() {
        return new FleetParameters(
                new FleetDispatch(30, 15, 5, 5, 5, 3000),
                new RideSharing(true, 4, 5, 10, 24),
                new RelocationRule(true, 300, 5, 5),
                DriverRule.automated(),
                DaySpeeds.even(),
                RIDES_PER_CAR);
    }

    /**
     * Cars of drivers who are hailed by telephone, as in Denver: A. Henao and W. E. Marshall (2019), "The impact of
     * ride-hailing on vehicle miles traveled", doi:10.1007/s11116-018-9923-2, who found 40.8 % of miles without riders.
     * Shifts of 4 hours, a cruise of at most 2 km after every second wait of 5 minutes, and a reach of 20 minutes are
     * assumptions.
     *
     * @param vehicles drivers who work in a day, at least 1
     */
    public static FleetParameters rideHail(int vehicles) {
        Require.between("vehicles", vehicles, 1, 1_000_000);
        return new FleetParameters(
                new FleetDispatch(10, 60, 20, 10, 15, vehicles),
                RideSharing.solo(),
                RelocationRule.none(),
                new DriverRule(true, 4, 5, 0.5, 2000),
                DaySpeeds.peak(1.25, 7, 8, 16, 17, 18),
                RIDES_PER_CAR);
    }

    /** Another dispatch. */
    public FleetParameters with(FleetDispatch newDispatch) {
        return new FleetParameters(newDispatch, sharing, relocation, drivers, speeds, ridesPerCar);
    }

    /** Another way to share. */
    public FleetParameters with(RideSharing newSharing) {
        return new FleetParameters(dispatch, newSharing, relocation, drivers, speeds, ridesPerCar);
    }

    /** Another relocation. */
    public FleetParameters with(RelocationRule newRelocation) {
        return new FleetParameters(dispatch, sharing, newRelocation, drivers, speeds, ridesPerCar);
    }
}
