package org.wespace.agents.mobility.fleet;

import java.util.Arrays;

/**
 * Vehicles as columns: where each is, what it drives for, and its stops to come.
 *
 * <p>A vehicle that moves is on a leg from (x, y), left at second {@code start}, to (toX, toY), reached at {@code end};
 * one that stands is at (x, y) and ready from {@code start} on. Metres are booked when a leg ends or is cut short.
 */
final class Vehicles {

    /** On its way to riders or with them. */
    static final byte SERVING = 0;
    /** Free to be called, standing. */
    static final byte IDLE = 1;
    /** Free to be called, on its way to a better place. */
    static final byte ROAMING = 2;
    /** Not to be called: the driver is at home or on the way there. */
    static final byte OFF = 3;

    private static final int STATES = 4;

    final int maxStops;
    int count;
    int[] x = new int[0];
    int[] y = new int[0];
    int[] toX = new int[0];
    int[] toY = new int[0];
    int[] start = new int[0];
    int[] end = new int[0];
    /** Ordinal of the {@link DriveUse} of the leg, -1 for a vehicle that stands. */
    byte[] use = new byte[0];

    byte[] state = new byte[0];
    int[] load = new int[0];
    long[] odometer = new long[0];
    int[] stops = new int[0];
    /** Stops to come, [vehicle * maxStops + n]: ride * 2, + 1 where riders get out. */
    int[] stop = new int[0];

    int[] stopX = new int[0];
    int[] stopY = new int[0];
    /** Persons who get in, negative for those who get out. */
    int[] change = new int[0];
    /** Second when the vehicle will come to the stop, and the last one promised. */
    int[] arrival = new int[0];

    int[] latest = new int[0];

    private final FleetStreets streets;
    private final FleetLedger ledger;

    Vehicles(int maxStops, FleetStreets streets, FleetLedger ledger) {
        this.maxStops = maxStops;
        this.streets = streets;
        this.ledger = ledger;
    }

    int add(int placeX, int placeY, int now) {
        if (count == x.length) {
            grow(Math.max(64, count * 2));
        }
        int v = count++;
        x[v] = placeX;
        y[v] = placeY;
        start[v] = now;
        use[v] = -1;
        state[v] = IDLE;
        return v;
    }

    private void grow(int size) {
        x = Arrays.copyOf(x, size);
        y = Arrays.copyOf(y, size);
        toX = Arrays.copyOf(toX, size);
        toY = Arrays.copyOf(toY, size);
        start = Arrays.copyOf(start, size);
        end = Arrays.copyOf(end, size);
        use = Arrays.copyOf(use, size);
        state = Arrays.copyOf(state, size);
        load = Arrays.copyOf(load, size);
        odometer = Arrays.copyOf(odometer, size);
        stops = Arrays.copyOf(stops, size);
        stop = Arrays.copyOf(stop, size * maxStops);
        stopX = Arrays.copyOf(stopX, size * maxStops);
        stopY = Arrays.copyOf(stopY, size * maxStops);
        change = Arrays.copyOf(change, size * maxStops);
        arrival = Arrays.copyOf(arrival, size * maxStops);
        latest = Arrays.copyOf(latest, size * maxStops);
    }

    boolean moves(int v) {
        return use[v] >= 0;
    }

    boolean free(int v) {
        return state[v] == IDLE || state[v] == ROAMING;
    }

    /** Second from which a vehicle can go elsewhere: now, or when those who get in or out are done. */
    int ready(int v, int now) {
        return Math.max(now, start[v]);
    }

    /** Column of a vehicle at a second. */
    int xAt(int v, int now) {
        return moves(v) ? between(x[v], toX[v], v, now) : x[v];
    }

    /** Row of a vehicle at a second. */
    int yAt(int v, int now) {
        return moves(v) ? between(y[v], toY[v], v, now) : y[v];
    }

    private int between(int from, int to, int v, int now) {
        if (now <= start[v]) {
            return from;
        }
        if (now >= end[v]) {
            return to;
        }
        double part = (now - start[v]) / (double) (end[v] - start[v]);
        return from + (int) Math.rint(part * (to - from));
    }

    /** Sends a vehicle that stands on a leg. */
    void leave(int v, int destinationX, int destinationY, DriveUse purpose, int at) {
        start[v] = at;
        toX[v] = destinationX;
        toY[v] = destinationY;
        end[v] = at + streets.seconds(x[v], y[v], destinationX, destinationY, at);
        use[v] = (byte) purpose.ordinal();
    }

    /** Ends a leg at its end. */
    void arrive(int v) {
        book(v, toX[v], toY[v]);
        start[v] = end[v];
        use[v] = -1;
    }

    /** Cuts a leg short: the vehicle stands where it is. */
    void cut(int v, int now) {
        if (moves(v)) {
            int atX = xAt(v, now);
            int atY = yAt(v, now);
            book(v, atX, atY);
            start[v] = ready(v, now);
            use[v] = -1;
        }
    }

    /** Books what a moving vehicle drove until now, and lets it drive on. */
    void settle(int v, int now) {
        if (moves(v) && start[v] < now) {
            int atX = xAt(v, now);
            int atY = yAt(v, now);
            book(v, atX, atY);
            start[v] = Math.min(now, end[v]);
        }
    }

    private void book(int v, int atX, int atY) {
        int metres = streets.metres(x[v], y[v], atX, atY);
        odometer[v] += metres;
        ledger.book(use[v], metres, load[v], streets.unit(x[v], y[v]));
        x[v] = atX;
        y[v] = atY;
    }

    /** Index of the n-th stop. */
    int at(int v, int n) {
        return v * maxStops + n;
    }

    void dropFirstStop(int v) {
        shift(at(v, 0) + 1, -1, --stops[v]);
    }

    /** Puts a stop of a ride before the n-th of a vehicle. */
    void insertStop(int v, int n, int ride, boolean out, RideRequests rides, int promised) {
        int place = at(v, n);
        shift(place, 1, stops[v]++ - n);
        stop[place] = 2 * ride + (out ? 1 : 0);
        stopX[place] = out ? rides.toX[ride] : rides.fromX[ride];
        stopY[place] = out ? rides.toY[ride] : rides.fromY[ride];
        change[place] = out ? -rides.party[ride] : rides.party[ride];
        latest[place] = promised;
    }

    private void shift(int from, int by, int length) {
        System.arraycopy(stop, from, stop, from + by, length);
        System.arraycopy(stopX, from, stopX, from + by, length);
        System.arraycopy(stopY, from, stopY, from + by, length);
        System.arraycopy(change, from, change, from + by, length);
        System.arraycopy(arrival, from, arrival, from + by, length);
        System.arraycopy(latest, from, latest, from + by, length);
    }

    long metres() {
        long sum = 0;
        for (int v = 0; v < count; v++) {
            sum += odometer[v];
        }
        return sum;
    }

    /** Vehicles in each state. */
    int[] byState() {
        int[] counts = new int[STATES];
        for (int v = 0; v < count; v++) {
            counts[state[v]]++;
        }
        return counts;
    }
}
