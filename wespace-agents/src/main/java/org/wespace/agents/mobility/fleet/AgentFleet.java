package org.wespace.agents.mobility.fleet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.travel.StreetImpedance;

/**
 * A fleet of vehicles that serve requests through a day, each vehicle and each ride by itself.
 *
 * <pre>{@code
 * FleetDay day = AgentFleet.day(streets, demand, FleetParameters.fagnantKockelman(), seed);
 * }</pre>
 *
 * <p>Two days are lived. The first sizes the fleet, if its size is not given: a request that waited too long gets a new
 * vehicle, which stays. The second is measured. Time goes in rounds of some seconds; in each, vehicles drive on and
 * stop, requests find vehicles in order of time (those of one second in the order drawn), and idle vehicles relocate or
 * cruise. A request takes the free vehicle that comes first, of several the one with the smallest number, or joins a
 * vehicle with riders where that costs less. Requests that find none wait for the next round.
 *
 * <p>After every round, metres by use must sum to what the vehicles' own counters tell, vehicles of all states to the
 * fleet, and requests to those served, lost, riding and waiting; all in whole numbers.
 *
 * <p>Single-threaded; every draw is keyed, so that the same seed gives the same day. Cost: about a second for 60,000
 * rides a day and 2,000 vehicles; no allocation per request.
 */
public final class AgentFleet {

    static final int DAY = 86_400;
    private static final int PLACE = Decisions.id("fleet.place");

    final FleetLedger ledger;
    final Vehicles vehicles;
    private final FleetStreets streets;
    private final RideRequests rides;
    private final FleetParameters parameters;
    private final Dispatcher dispatcher;
    private final Relocator relocator;
    private final @Nullable Drivers drivers;
    private final FleetHours hours;
    private final int boarding;
    private final int patience;
    private final int[] waiting;
    private int waitingCount;
    private int now;
    private int nextRide;
    int served;
    private int lost;
    private int riding;

    /**
     * A fleet at the beginning of its first day.
     *
     * @param streets minutes of the streets, at the pace of hours without a peak; with the grid of the demand
     */
    AgentFleet(StreetImpedance streets, RideDemand demand, FleetParameters parameters, long seed) {
        if (!streets.grid().equals(demand.grid()) || streets.pattern() != demand.pattern()) {
            throw new IllegalArgumentException("streets and demand must have the same grid and pattern: "
                    + streets.grid() + ", " + streets.pattern() + " and " + demand.grid() + ", " + demand.pattern());
        }
        Chance chance = Chance.of(seed);
        this.parameters = parameters;
        this.streets = new FleetStreets(streets, parameters.speeds());
        this.rides = demand.draw(chance, 0).and(demand.draw(chance, 1));
        this.ledger = new FleetLedger(streets.grid().unitCount());
        int parties = parameters.sharing().shared() ? parameters.sharing().seats() : 1;
        this.vehicles = new Vehicles(2 * parties, this.streets, ledger);
        this.dispatcher = new Dispatcher(vehicles, this.streets, rides, parameters);
        this.relocator = new Relocator(vehicles, dispatcher, this.streets, demand, parameters.relocation(), chance);
        this.hours = new FleetHours();
        this.boarding = parameters.dispatch().boardingSeconds();
        this.patience = (int) (60 * parameters.dispatch().patienceMinutes());
        this.waiting = new int[rides.count()];
        ChanceKey key = chance.at(0, PLACE);
        for (int v = 0; v < parameters.dispatch().vehicles(); v++) {
            int unit = demand.home(key.bits(v, 0));
            vehicles.add(demand.place(unit, true, key.uniform(v, 1)), demand.place(unit, false, key.uniform(v, 2)), 0);
        }
        this.drivers = parameters.drivers().human()
                ? new Drivers(vehicles, dispatcher, this.streets, demand, parameters.drivers(), chance)
                : null;
        for (int v = 0; v < vehicles.count; v++) {
            dispatcher.file(v, 0);
        }
    }

    /**
     * Lives two days and measures the second.
     *
     * @param streets minutes of the streets, at the pace of hours without a peak
     * @param demand rides that are asked for, on the same grid and pattern
     * @throws IllegalArgumentException if grids differ, or drivers are human and the size of the fleet is not given
     */
    public static FleetDay day(StreetImpedance streets, RideDemand demand, FleetParameters parameters, long seed) {
        if (parameters.drivers().human() && parameters.dispatch().vehicles() == 0) {
            throw new IllegalArgumentException("a fleet of drivers needs its number of vehicles");
        }
        AgentFleet fleet = new AgentFleet(streets, demand, parameters, seed);
        while (fleet.now < DAY) {
            fleet.round();
        }
        FleetMetres before = fleet.settle();
        long[] emptyBefore = fleet.ledger.emptyByUnit.clone();
        while (fleet.now < 2 * DAY) {
            fleet.round();
        }
        FleetMetres driven = fleet.settle().minus(before);
        RideSurvey survey = new RideSurvey(fleet.rides, demand.grid());
        return new FleetDay(
                fleet.vehicles.count,
                survey.counts(),
                survey.times(),
                driven,
                fleet.hours.ofSecondDay(survey),
                survey.maps(fleet.ledger.emptyByUnit, emptyBefore),
                parameters.ridesPerCar());
    }

    private boolean sizing() {
        return now < DAY && parameters.dispatch().vehicles() == 0;
    }

    /** One round. */
    void round() {
        now += parameters.dispatch().stepSeconds();
        while (nextRide < rides.count() && rides.second[nextRide] < now) {
            waiting[waitingCount++] = nextRide++;
        }
        for (int v = 0; v < vehicles.count; v++) {
            advance(v);
        }
        if (drivers != null) {
            drivers.work(now);
        }
        dispatch();
        if (parameters.relocation().relocates() && now % parameters.relocation().everySeconds() == 0) {
            relocator.relocate(now);
        }
        hours.take(now, vehicles, parameters.dispatch().stepSeconds());
        check();
    }

    private void advance(int v) {
        if (!vehicles.moves(v)) {
            return;
        }
        while (vehicles.moves(v) && vehicles.end[v] <= now) {
            arrive(v);
        }
        if (vehicles.free(v)
                || vehicles.state[v] == Vehicles.SERVING && parameters.sharing().shared()) {
            dispatcher.file(v, now);
        }
    }

    private void arrive(int v) {
        vehicles.arrive(v);
        if (vehicles.state[v] != Vehicles.SERVING) {
            if (vehicles.state[v] == Vehicles.ROAMING) {
                vehicles.state[v] = Vehicles.IDLE;
            }
            return;
        }
        int what = vehicles.stop[vehicles.at(v, 0)];
        int ride = what >> 1;
        if ((what & 1) == 0) {
            rides.pickedUp[ride] = vehicles.start[v];
            vehicles.load[v] += rides.party[ride];
        } else {
            rides.droppedOff[ride] = vehicles.start[v];
            vehicles.load[v] -= rides.party[ride];
            riding--;
            served++;
        }
        vehicles.dropFirstStop(v);
        vehicles.start[v] += boarding;
        if (vehicles.stops[v] > 0) {
            dispatcher.drive(v);
        } else {
            vehicles.state[v] = Vehicles.IDLE;
            dispatcher.file(v, now);
        }
    }

    private void dispatch() {
        int still = 0;
        for (int k = 0; k < waitingCount; k++) {
            int ride = waiting[k];
            boolean late =
                    now - rides.second[ride] >= 60 * parameters.dispatch().newVehicleMinutes();
            if (dispatcher.serve(ride, now, late && !sizing()) || late && sizing() && helped(ride)) {
                riding++;
            } else if (!sizing() && now - rides.second[ride] > patience) {
                lost++;
                rides.pickedUp[ride] = RideRequests.LOST;
            } else {
                waiting[still++] = ride;
            }
        }
        waitingCount = still;
    }

    /** A new vehicle for a request that waited too long. */
    private boolean helped(int ride) {
        int v = vehicles.add(rides.fromX[ride], rides.fromY[ride], now);
        dispatcher.file(v, now);
        return dispatcher.serve(ride, now, true);
    }

    /** Books what moving vehicles drove so far. */
    FleetMetres settle() {
        for (int v = 0; v < vehicles.count; v++) {
            vehicles.settle(v, now);
        }
        return ledger.against(vehicles.metres());
    }

    /**
     * Makes sure that nothing was lost or made.
     *
     * @throws IllegalStateException if metres, vehicles or requests do not sum up
     */
    void check() {
        ledger.against(vehicles.metres());
        int[] states = vehicles.byState();
        if (Arrays.stream(states).sum() != vehicles.count
                || dispatcher.free.size() != states[Vehicles.IDLE] + states[Vehicles.ROAMING]) {
            throw new IllegalStateException(vehicles.count + " vehicles, of which " + dispatcher.free.size()
                    + " can be called, are in states (serving, idle, roaming, off) " + Arrays.toString(states));
        }
        if (nextRide != served + lost + riding + waitingCount) {
            throw new IllegalStateException(nextRide + " requests, but " + served + " served, " + lost + " lost, "
                    + riding + " given to a vehicle and " + waitingCount + " waiting");
        }
    }
}
