package org.wespace.agents.mobility.fleet;

import org.wespace.core.engine.StateHash;

/**
 * What a fleet did in a day.
 *
 * @param vehicles vehicles of the fleet
 * @param rides requests, and what became of them
 * @param times means over the riders
 * @param metres what vehicles drove
 * @param hours the course of the day
 * @param maps values by unit
 * @param ridesPerCar rides of a car of one's own in a day, with which vehicles are compared
 */
public record FleetDay(
        int vehicles, Rides rides, Times times, FleetMetres metres, Hours hours, Maps maps, double ridesPerCar)
        implements StateHash.Contributor {

    /**
     * Requests of the day: asked = served + lost + open.
     *
     * @param asked requests
     * @param served of which riders got into a vehicle
     * @param lost of which riders gave up
     * @param open of which riders wait at midnight
     * @param persons riders of the requests that were served
     */
    public record Rides(int asked, int served, int lost, int open, long persons) {

        public Rides {
            if (asked != served + lost + open) {
                throw new IllegalStateException(
                        asked + " requests, but " + served + " served, " + lost + " lost and " + open + " open");
            }
        }
    }

    /**
     * Means over requests that were served, in minutes; NaN where there are none.
     *
     * @param waiting from the request to getting in
     * @param longWait which 95 % of the waits do not exceed
     * @param aboard in the vehicle
     * @param direct that the direct way takes
     * @param delay from the request to getting out, beyond the direct way
     * @param directKilometres length of the direct way by column and row
     */
    public record Times(
            double waiting, double longWait, double aboard, double direct, double delay, double directKilometres) {}

    /**
     * The course of the day by hour, arrays of 24 that the caller does not change.
     *
     * @param requests requests
     * @param waiting mean wait of those who asked in the hour in minutes, NaN where nobody was served
     * @param serving mean vehicles with riders or on the way to them
     * @param idle mean vehicles that stand free
     * @param roaming mean vehicles that relocate or cruise
     * @param mostServing largest number of vehicles that served at one time
     */
    public record Hours(
            int[] requests, double[] waiting, double[] serving, double[] idle, double[] roaming, int mostServing) {}

    /**
     * Values by unit, arrays that the caller does not change.
     *
     * @param requests requests that begin in the unit
     * @param waiting mean wait there in minutes, NaN where nobody was served
     * @param emptyMetres metres without riders of ways that began in the unit
     */
    public record Maps(int[] requests, double[] waiting, long[] emptyMetres) {}

    /** Cars of one's own that make as many rides as a vehicle of the fleet. */
    public double carsReplaced() {
        return rides.served() / ridesPerCar / vehicles;
    }

    /** Share of the fleet that serves at the busiest time. */
    public double peakUse() {
        return hours.mostServing() / (double) vehicles;
    }

    /** Share of requests that were lost. */
    public double lostShare() {
        return rides.lost() / (double) rides.asked();
    }

    /** Way and stops aboard over the direct way, less 1. */
    public double detour() {
        return times.aboard() / times.direct() - 1;
    }

    /** Direct kilometres of rides, each party counted once, over the kilometres of vehicles with riders. */
    public double ridesTogether() {
        return times.directKilometres() * 1000 * rides.served() / metres.occupied();
    }

    /** Empty metres a request without those to riders: relocation, cruising and commutes. */
    public double relocationKilometres() {
        return (metres.empty() - metres.pickUp()) / 1000.0 / rides.served();
    }

    /** Kilometres to the rider, a request. */
    public double pickUpKilometres() {
        return metres.pickUp() / 1000.0 / rides.served();
    }

    @Override
    public void addTo(StateHash hash) {
        hash.add(vehicles).add(rides.served()).add(rides.lost()).add(rides.persons());
        hash.add(metres.vehicle()).add(metres.occupied()).add(metres.pickUp()).add(metres.relocation());
        hash.add(metres.cruising()).add(metres.commute()).add(metres.person());
        hash.add(times.waiting()).add(times.aboard()).add(times.delay());
        hash.add(hours.requests()).add(hours.waiting()).add(hours.serving()).add(hours.idle());
        hash.add(maps.requests()).add(maps.waiting()).add(maps.emptyMetres());
    }
}
