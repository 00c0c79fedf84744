package org.wespace.agents.mobility.fleet;

/**
 * Finds the cheapest places for the two stops of a party among those of a vehicle.
 *
 * <p>Cost is the time that the vehicle needs in addition and the delay of the party, wait and detour. Nobody may come
 * later than promised: a stop pushes back those behind it, which have so much slack.
 */
final class Insertion {

    private final Vehicles vehicles;
    private final FleetStreets streets;
    private final RideRequests rides;
    private final int boarding;
    private final int seats;
    private final int[] slack;
    private final int[] loadAfter;

    /** What was found: the place of the first stop and of the second, counted without the first; and the cost. */
    int pickUpAt;

    int dropOffAt;
    int cost;

    private int now;
    private int ride;
    /** Second of getting out if a vehicle had been there. */
    private int onTime;

    private int lastPickUp;
    private int lastDropOff;

    Insertion(Vehicles vehicles, FleetStreets streets, RideRequests rides, FleetParameters parameters) {
        this.vehicles = vehicles;
        this.streets = streets;
        this.rides = rides;
        this.boarding = parameters.dispatch().boardingSeconds();
        this.seats = parameters.sharing().seats();
        this.slack = new int[vehicles.maxStops + 1];
        this.loadAfter = new int[vehicles.maxStops + 1];
    }

    /** The request to look for, with the seconds that it takes where nobody else rides. */
    void request(int request, int second, int direct, int latestPickUp, int latestDropOff) {
        ride = request;
        onTime = rides.second[request] + direct;
        now = second;
        lastPickUp = latestPickUp;
        lastDropOff = latestDropOff;
    }

    /** Whether the request fits into a vehicle at less than a cost. */
    boolean fits(int v, int below) {
        int n = vehicles.stops[v];
        if (n + 2 > vehicles.maxStops) {
            return false;
        }
        int ready = vehicles.ready(v, now);
        int x = vehicles.xAt(v, now);
        int y = vehicles.yAt(v, now);
        cost = below;
        if (ready + streets.seconds(x, y, rides.fromX[ride], rides.fromY[ride], now) > lastPickUp) {
            return false;
        }
        prepare(v, n);
        int load = vehicles.load[v];
        for (int i = 0; i <= n; i++) {
            int pickUp = ready + streets.seconds(x, y, rides.fromX[ride], rides.fromY[ride], now);
            if (pickUp > lastPickUp) {
                break;
            }
            if (load + rides.party[ride] <= seats) {
                tryDropOffs(v, i, n, ready, pickUp);
            }
            if (i < n) {
                x = stopX(v, i);
                y = stopY(v, i);
                ready = vehicles.arrival[vehicles.at(v, i)] + boarding;
                load = loadAfter[i];
            }
        }
        return cost < below;
    }

    private void prepare(int v, int n) {
        int load = vehicles.load[v];
        for (int k = 0; k < n; k++) {
            load += vehicles.change[vehicles.at(v, k)];
            loadAfter[k] = load;
        }
        slack[n] = Integer.MAX_VALUE;
        for (int k = n - 1; k >= 0; k--) {
            int at = vehicles.at(v, k);
            slack[k] = Math.min(slack[k + 1], Math.max(0, vehicles.latest[at] - vehicles.arrival[at]));
        }
    }

    private int stopX(int v, int k) {
        return vehicles.stopX[vehicles.at(v, k)];
    }

    private int stopY(int v, int k) {
        return vehicles.stopY[vehicles.at(v, k)];
    }

    /** Tries all second stops behind a first stop in front of stop i. */
    private void tryDropOffs(int v, int i, int n, int ready, int pickUp) {
        int away = pickUp + boarding;
        int straight = away + seconds(rides.fromX[ride], rides.fromY[ride]);
        if (straight <= lastDropOff) {
            int late = i == n ? straight + boarding - ready : push(v, i, straight + boarding, true);
            keep(i, i, late, i == n ? Integer.MAX_VALUE : slack[i], straight);
        }
        if (i == n) {
            return;
        }
        int late = push(v, i, away, false);
        if (late > slack[i]) {
            return;
        }
        for (int j = i + 1; j <= n && loadAfter[j - 1] + rides.party[ride] <= seats; j++) {
            int from = vehicles.arrival[vehicles.at(v, j - 1)] + late + boarding;
            int dropOff = from + seconds(stopX(v, j - 1), stopY(v, j - 1));
            if (dropOff > lastDropOff) {
                return;
            }
            if (j == n) {
                keep(i, j, dropOff + boarding - (from - late), Integer.MAX_VALUE, dropOff);
            } else {
                keep(i, j, push(v, j, dropOff + boarding, true), slack[j], dropOff);
            }
        }
    }

    private int seconds(int x, int y) {
        return streets.seconds(x, y, rides.toX[ride], rides.toY[ride], now);
    }

    /** By how much stop k comes later if the vehicle leaves for it from the beginning or end of the ride. */
    private int push(int v, int k, int leaves, boolean fromEnd) {
        int x = fromEnd ? rides.toX[ride] : rides.fromX[ride];
        int y = fromEnd ? rides.toY[ride] : rides.fromY[ride];
        return leaves + streets.seconds(x, y, stopX(v, k), stopY(v, k), now) - vehicles.arrival[vehicles.at(v, k)];
    }

    private void keep(int first, int second, int late, int allowed, int dropOff) {
        int price = late + dropOff - onTime;
        if (late <= allowed && price < cost) {
            cost = price;
            pickUpAt = first;
            dropOffAt = second;
        }
    }

    /** Puts the stops in; the vehicle turns to its first stop if that is new. */
    void insert(int v, int first, int second) {
        boolean turns = first == 0;
        vehicles.insertStop(v, first, ride, false, rides, lastPickUp);
        vehicles.insertStop(v, second + 1, ride, true, rides, lastDropOff);
        if (turns) {
            vehicles.cut(v, now);
            drive(v, vehicles.ready(v, now));
        } else {
            plan(v);
        }
    }

    /** Sends a vehicle that stands to its first stop and times all of them. */
    void drive(int v, int at) {
        vehicles.leave(v, stopX(v, 0), stopY(v, 0), vehicles.load[v] > 0 ? DriveUse.OCCUPIED : DriveUse.PICK_UP, at);
        plan(v);
    }

    /** Times the stops of a vehicle on its way to the first; a promise that is broken by the streets moves on. */
    private void plan(int v) {
        int time = vehicles.end[v];
        for (int k = 0; k < vehicles.stops[v]; k++) {
            if (k > 0) {
                time += boarding
                        + streets.seconds(
                                stopX(v, k - 1), stopY(v, k - 1), stopX(v, k), stopY(v, k), vehicles.start[v]);
            }
            int at = vehicles.at(v, k);
            vehicles.arrival[at] = time;
            vehicles.latest[at] = Math.max(vehicles.latest[at], time);
        }
    }
}
