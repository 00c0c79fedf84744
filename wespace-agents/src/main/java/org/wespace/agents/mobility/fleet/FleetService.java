package org.wespace.agents.mobility.fleet;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.engine.StateHash;

/**
 * The fleet of a city that lives, by formula, month by month: how many vehicles it has, how long riders wait, and what
 * its vehicles drive.
 *
 * <p>The fleet follows the least fleet of the busiest hour, wait and relocation follow what the fleet gives, all
 * damped, so that riders and fleet come to terms over some months; the first month with rides takes what it asks for.
 * One service is the fleet of one mode: a city with single and pooled rides has two. Metres are those of the simulated
 * residents' rides in a month, whole numbers: vehicle = occupied + pick-up + relocation. Idle vehicles lie in clumps,
 * as {@link FleetForecast} has it, in a city that relocates them between blocks of 2 miles; edges and places that
 * differ are left out.
 *
 * <p>Mechanism TR-3 scales the empty metres that are counted; at strength 0 none are. Fleets gain from size: see
 * {@link #requestsPerVehicle()} and {@link #waitMinutes()}, which TR-8 reads over a scan of demand. Cost of a month: 24
 * roots, below a millisecond.
 */
public final class FleetService implements StateHash.Contributor {

    /** Area within which idle vehicles lie in clumps: the blocks of 2 miles of Fagnant & Kockelman (2014). */
    private static final double BLOCK_SQUARE_KILOMETRES = 3.218688 * 3.218688;

    private final FleetServiceParameters parameters;
    private final double emptyStrength;
    private double fleet;
    private double wait;
    private double requestsPerDay;
    private double ridesTogether = 1;
    private long occupied;
    private long pickUp;
    private long relocation;

    /** A fleet of no vehicles, for which riders would wait longest. */
    public FleetService(FleetServiceParameters parameters, Switches switches) {
        this.parameters = parameters;
        this.emptyStrength = switches.strength(Mechanism.EMPTY_KILOMETRES);
        this.wait = parameters.longestWaitMinutes();
    }

    /** Lives a month. */
    public void monthly(FleetMonth month) {
        boolean first = fleet == 0;
        requestsPerDay = month.requestsPerDay() * month.personsPerResident();
        if (requestsPerDay == 0) {
            fleet -= parameters.damping() * fleet;
            occupied = 0;
            pickUp = 0;
            relocation = 0;
            return;
        }
        double target = (1 + parameters.spareShare())
                * forecast(month, parameters.day().peakHour()).leastFleet();
        fleet = first ? target : damped(fleet, target);
        double now = meanWait(month);
        wait = first ? now : damped(wait, now);
        book(month);
    }

    private double damped(double from, double to) {
        return from + parameters.damping() * (to - from);
    }

    private FleetForecast forecast(FleetMonth month, int hour) {
        int blocks = Math.max(1, (int) Math.rint(month.squareKilometres() / BLOCK_SQUARE_KILOMETRES));
        return new FleetForecast(sizing(month, hour), 1, 0, blocks, 0);
    }

    private FleetSizing sizing(FleetMonth month, int hour) {
        return new FleetSizing(
                        requestsPerDay * parameters.day().share(hour),
                        month.squareKilometres(),
                        month.kilometresPerHour(),
                        month.meanMetres() / 1000,
                        parameters.boardingMinutes())
                .pooled(parameters.pooling());
    }

    /** Mean wait over the rides of the day. */
    private double meanWait(FleetMonth month) {
        double sum = 0;
        for (int hour = 0; hour < DayProfile.HOURS; hour++) {
            double share = parameters.day().share(hour);
            if (share > 0) {
                FleetForecast forecast = forecast(month, hour);
                double inHour = fleet < forecast.leastFleet()
                        ? parameters.longestWaitMinutes()
                        : forecast.waitMinutes(forecast.idle(fleet));
                sum += share * Math.min(parameters.longestWaitMinutes(), inHour);
            }
        }
        return sum;
    }

    private void book(FleetMonth month) {
        double perHour = requestsPerDay * parameters.day().peakShare();
        double matched = parameters.pooling().matchedShare(perHour / month.squareKilometres());
        ridesTogether =
                parameters.pooling().occupancy(matched) / parameters.pooling().lengthFactor(matched);
        double vehicleTrips = month.requestsPerDay()
                * parameters.daysPerMonth()
                / parameters.pooling().occupancy(matched);
        occupied = Math.round(
                vehicleTrips * month.meanMetres() * parameters.pooling().lengthFactor(matched));
        if (emptyStrength == 0) {
            pickUp = 0;
            relocation = 0;
            return;
        }
        double metresToRider = wait * month.kilometresPerHour() * 1000 / 60;
        pickUp = Math.round(emptyStrength * vehicleTrips * metresToRider);
        relocation = Math.round(emptyStrength * vehicleTrips * 1000 * month.relocationKilometres());
    }

    /** Vehicles, for all persons for whom residents stand; not a whole number. */
    public double fleet() {
        return fleet;
    }

    /** Minutes that riders wait; the longest wait where there is no fleet yet. */
    public double waitMinutes() {
        return wait;
    }

    /** Metres with riders in the last month, of the simulated residents' rides. */
    public long occupiedMetres() {
        return occupied;
    }

    /** Empty metres to riders in the last month. */
    public long pickUpMetres() {
        return pickUp;
    }

    /** Empty metres to where riders are expected in the last month. */
    public long relocationMetres() {
        return relocation;
    }

    /** All metres of the last month. */
    public long vehicleMetres() {
        return occupied + pickUp + relocation;
    }

    /** Share of metres without riders; NaN in a month without rides. */
    public double emptyShare() {
        return (pickUp + relocation) / (double) vehicleMetres();
    }

    /** Direct metres of rides over metres of vehicles with riders, 1 where nobody shares. */
    public double ridesTogether() {
        return ridesTogether;
    }

    /** Rides that a vehicle serves in a day; NaN where there is no vehicle. */
    public double requestsPerVehicle() {
        return fleet > 0 ? requestsPerDay / fleet : Double.NaN;
    }

    /** Cars of one's own that make as many rides as a vehicle; NaN where there is no vehicle. */
    public double carsReplaced(double ridesPerCar) {
        return requestsPerVehicle() / ridesPerCar;
    }

    @Override
    public void addTo(StateHash hash) {
        hash.add(fleet).add(wait).add(occupied).add(pickUp).add(relocation);
    }
}
