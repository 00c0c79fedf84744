package org.wespace.agents.mobility.fleet;

/** Finds a vehicle for a request: the nearest free one, or one with riders that it fits into at less cost. */
final class Dispatcher {

    private static final int NOBODY = -1;
    private static final int LONG = 86_400;

    private final Vehicles vehicles;
    private final FleetStreets streets;
    private final RideRequests rides;
    private final FleetParameters parameters;
    private final Insertion insertion;
    /** Vehicles that are free, and those with riders where parties share. */
    final VehicleIndex free;

    final VehicleIndex serving;
    private final int[] ring;
    private final int boarding;
    private final int reach;
    /** Seconds after which nobody waits any more. */
    private final int longestWait;

    private int bestPickUp;
    private int bestDropOff;

    Dispatcher(Vehicles vehicles, FleetStreets streets, RideRequests rides, FleetParameters parameters) {
        this.vehicles = vehicles;
        this.streets = streets;
        this.rides = rides;
        this.parameters = parameters;
        this.insertion = new Insertion(vehicles, streets, rides, parameters);
        this.free = new VehicleIndex(streets.grid());
        this.serving = new VehicleIndex(streets.grid());
        this.ring = new int[8 * Math.max(streets.grid().width(), streets.grid().height()) + 8];
        this.boarding = parameters.dispatch().boardingSeconds();
        this.reach = (int) Math.rint(60 * parameters.dispatch().reachMinutes());
        this.longestWait = (int) (60
                * Math.max(
                        parameters.sharing().waitMinutes(),
                        parameters.dispatch().patienceMinutes()));
    }

    /** Puts a vehicle where it can be found, by its state. */
    void file(int v, int now) {
        int unit = streets.unit(vehicles.xAt(v, now), vehicles.yAt(v, now));
        if (vehicles.free(v)) {
            serving.remove(v);
            free.put(v, unit);
        } else {
            free.remove(v);
            if (vehicles.state[v] == Vehicles.SERVING && parameters.sharing().shared()) {
                serving.put(v, unit);
            } else {
                serving.remove(v);
            }
        }
    }

    /**
     * Serves a request if a vehicle is within reach.
     *
     * @param anywhere whether a free vehicle may come from beyond the reach
     */
    boolean serve(int ride, int now, boolean anywhere) {
        int direct =
                streets.seconds(rides.fromX[ride], rides.fromY[ride], rides.toX[ride], rides.toY[ride], now) + boarding;
        RideSharing sharing = parameters.sharing();
        int latestPickUp = rides.second[ride] + (int) (60 * sharing.waitMinutes());
        int latestDropOff = rides.second[ride] + direct + (int) (60 * sharing.delayMinutes());
        insertion.request(ride, now, direct, latestPickUp, latestDropOff);
        int vehicle = nearestFree(ride, now, anywhere ? LONG : reach);
        int cost = Integer.MAX_VALUE;
        if (vehicle != NOBODY) {
            int pickUp = arrival(vehicle, ride, now);
            cost = pickUp - now + direct + boarding + pickUp - rides.second[ride];
        }
        int shared = sharing.shared() ? cheapest(ride, now, cost) : NOBODY;
        if (shared == NOBODY && vehicle == NOBODY) {
            return false;
        }
        rides.direct[ride] = direct - boarding;
        if (shared != NOBODY) {
            insertion.insert(shared, bestPickUp, bestDropOff);
        } else {
            give(vehicle, now);
        }
        return true;
    }

    /** Gives the last request looked for to a free vehicle. */
    private void give(int vehicle, int now) {
        vehicles.cut(vehicle, now);
        vehicles.state[vehicle] = Vehicles.SERVING;
        insertion.insert(vehicle, 0, 0);
        file(vehicle, now);
    }

    private int arrival(int v, int ride, int now) {
        return vehicles.ready(v, now)
                + streets.seconds(
                        vehicles.xAt(v, now), vehicles.yAt(v, now), rides.fromX[ride], rides.fromY[ride], now);
    }

    /** The free vehicle that comes first, of several the one with the smallest number. */
    private int nearestFree(int ride, int now, int within) {
        if (free.size() == 0) {
            return NOBODY;
        }
        int unit = streets.unit(rides.fromX[ride], rides.fromY[ride]);
        int best = NOBODY;
        int soonest = Math.min(now + within, rides.second[ride] + longestWait);
        for (int r = 0; r < free.rings(unit); r++) {
            if (now + beyond(r, now) > soonest) {
                break;
            }
            int found = free.ring(unit, r, ring);
            for (int k = 0; k < found; k++) {
                for (int v = free.first(ring[k]); v >= 0; v = free.next(v)) {
                    int time = arrival(v, ride, now);
                    if (time < soonest || time == soonest && (best == NOBODY || v < best)) {
                        soonest = time;
                        best = v;
                    }
                }
            }
        }
        return best;
    }

    /** The vehicle with riders into which the request fits at least cost, if that is below a cost. */
    private int cheapest(int ride, int now, int below) {
        int unit = streets.unit(rides.fromX[ride], rides.fromY[ride]);
        int best = NOBODY;
        int cost = below;
        int looked = 0;
        for (int r = 0; r < serving.rings(unit) && looked < parameters.sharing().candidates(); r++) {
            if (beyond(r, now) > reach) {
                break;
            }
            int found = serving.ring(unit, r, ring);
            for (int k = 0; k < found; k++) {
                for (int v = serving.first(ring[k]); v >= 0; v = serving.next(v)) {
                    looked++;
                    if (insertion.fits(v, cost)) {
                        best = v;
                        cost = insertion.cost;
                        bestPickUp = insertion.pickUpAt;
                        bestDropOff = insertion.dropOffAt;
                    }
                }
            }
        }
        return best;
    }

    /** Seconds below which nothing in a ring of units can be. */
    private int beyond(int ringNumber, int now) {
        return (int) streets.leastSeconds(
                Math.max(0, ringNumber - 1) * streets.grid().unitMetres(), now);
    }

    /** Sends a vehicle that stands to its next stop. */
    void drive(int v) {
        insertion.drive(v, vehicles.start[v]);
    }
}
