package org.wespace.agents.mobility.fleet;

import java.util.Arrays;
import org.wespace.core.grid.Grid;

/** What became of the requests of the second day. */
final class RideSurvey {

    private static final double MINUTE = 60;

    private final RideRequests rides;
    private final Grid grid;
    private final int first;

    RideSurvey(RideRequests rides, Grid grid) {
        this.rides = rides;
        this.grid = grid;
        int begin = 0;
        while (begin < rides.count() && rides.second[begin] < AgentFleet.DAY) {
            begin++;
        }
        this.first = begin;
    }

    private boolean pickedUp(int ride) {
        return rides.pickedUp[ride] >= 0;
    }

    FleetDay.Rides counts() {
        int served = 0;
        int lost = 0;
        long persons = 0;
        for (int ride = first; ride < rides.count(); ride++) {
            served += pickedUp(ride) ? 1 : 0;
            lost += rides.pickedUp[ride] == RideRequests.LOST ? 1 : 0;
            persons += pickedUp(ride) ? rides.party[ride] : 0;
        }
        int asked = rides.count() - first;
        return new FleetDay.Rides(asked, served, lost, asked - served - lost, persons);
    }

    FleetDay.Times times() {
        int[] waits = new int[rides.count() - first];
        int picked = 0;
        int dropped = 0;
        long wait = 0;
        long aboard = 0;
        long direct = 0;
        long delay = 0;
        long directMetres = 0;
        for (int ride = first; ride < rides.count(); ride++) {
            if (pickedUp(ride)) {
                waits[picked] = rides.pickedUp[ride] - rides.second[ride];
                wait += waits[picked++];
                directMetres +=
                        Math.abs(rides.toX[ride] - rides.fromX[ride]) + Math.abs(rides.toY[ride] - rides.fromY[ride]);
            }
            if (rides.droppedOff[ride] >= 0) {
                dropped++;
                aboard += rides.droppedOff[ride] - rides.pickedUp[ride];
                direct += rides.direct[ride];
                delay += rides.droppedOff[ride] - rides.second[ride] - rides.direct[ride];
            }
        }
        Arrays.sort(waits, 0, picked);
        double high = picked == 0 ? Double.NaN : waits[(int) Math.ceil(0.95 * picked) - 1];
        return new FleetDay.Times(
                wait / MINUTE / picked,
                high / MINUTE,
                aboard / MINUTE / dropped,
                direct / MINUTE / dropped,
                delay / MINUTE / dropped,
                directMetres / 1000.0 / picked);
    }

    int[] requestsByHour() {
        int[] requests = new int[DayProfile.HOURS];
        for (int ride = first; ride < rides.count(); ride++) {
            requests[FleetStreets.hour(rides.second[ride])]++;
        }
        return requests;
    }

    double[] waitByHour() {
        double[] wait = new double[DayProfile.HOURS];
        int[] picked = new int[DayProfile.HOURS];
        for (int ride = first; ride < rides.count(); ride++) {
            if (pickedUp(ride)) {
                int hour = FleetStreets.hour(rides.second[ride]);
                wait[hour] += rides.pickedUp[ride] - rides.second[ride];
                picked[hour]++;
            }
        }
        for (int hour = 0; hour < wait.length; hour++) {
            wait[hour] /= MINUTE * picked[hour];
        }
        return wait;
    }

    FleetDay.Maps maps(long[] empty, long[] emptyBefore) {
        int[] requests = new int[grid.unitCount()];
        int[] picked = new int[grid.unitCount()];
        double[] wait = new double[grid.unitCount()];
        for (int ride = first; ride < rides.count(); ride++) {
            int unit = grid.unit(
                    (int) (rides.fromX[ride] / grid.unitMetres()), (int) (rides.fromY[ride] / grid.unitMetres()));
            requests[unit]++;
            if (pickedUp(ride)) {
                picked[unit]++;
                wait[unit] += (rides.pickedUp[ride] - rides.second[ride]) / MINUTE;
            }
        }
        long[] driven = new long[grid.unitCount()];
        for (int unit = 0; unit < driven.length; unit++) {
            wait[unit] = picked[unit] == 0 ? Double.NaN : wait[unit] / picked[unit];
            driven[unit] = empty[unit] - emptyBefore[unit];
        }
        return new FleetDay.Maps(requests, wait, driven);
    }
}
