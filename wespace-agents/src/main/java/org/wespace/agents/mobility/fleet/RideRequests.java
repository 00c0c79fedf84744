package org.wespace.agents.mobility.fleet;

import java.util.Arrays;

/** Requests of rides: when, from where to where, for how many; and what became of each. Rows in order of time. */
final class RideRequests {

    static final int NEVER = -1;
    /** In place of the second of getting in: the rider gave up. */
    static final int LOST = -2;

    final int[] second;
    final int[] fromX;
    final int[] fromY;
    final int[] toX;
    final int[] toY;
    final byte[] party;
    /** Seconds when riders got in and out, {@link #NEVER} where they did not. */
    final int[] pickedUp;

    final int[] droppedOff;
    /** Seconds that the ride takes on the direct way; set when a vehicle is found. */
    final int[] direct;

    RideRequests(int count) {
        this.second = new int[count];
        this.fromX = new int[count];
        this.fromY = new int[count];
        this.toX = new int[count];
        this.toY = new int[count];
        this.party = new byte[count];
        this.pickedUp = filled(count);
        this.droppedOff = filled(count);
        this.direct = new int[count];
    }

    private static int[] filled(int count) {
        int[] times = new int[count];
        Arrays.fill(times, NEVER);
        return times;
    }

    int count() {
        return second.length;
    }

    void set(int ride, int time, int x, int y, int endX, int endY, int persons) {
        second[ride] = time;
        fromX[ride] = x;
        fromY[ride] = y;
        toX[ride] = endX;
        toY[ride] = endY;
        party[ride] = (byte) persons;
    }

    /** The same rides in order of time, those of one second in the order in which they were drawn. */
    RideRequests sorted() {
        long[] order = new long[count()];
        for (int ride = 0; ride < order.length; ride++) {
            order[ride] = (long) second[ride] << 32 | ride;
        }
        Arrays.sort(order);
        RideRequests sorted = new RideRequests(order.length);
        for (int row = 0; row < order.length; row++) {
            sorted.copy(row, this, (int) order[row]);
        }
        return sorted;
    }

    /** These and those of a later day, in one table. */
    RideRequests and(RideRequests later) {
        RideRequests all = new RideRequests(count() + later.count());
        for (int ride = 0; ride < count(); ride++) {
            all.copy(ride, this, ride);
        }
        for (int ride = 0; ride < later.count(); ride++) {
            all.copy(count() + ride, later, ride);
        }
        return all;
    }

    private void copy(int row, RideRequests other, int ride) {
        set(
                row,
                other.second[ride],
                other.fromX[ride],
                other.fromY[ride],
                other.toX[ride],
                other.toY[ride],
                other.party[ride]);
    }
}
