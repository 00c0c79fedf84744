package org.wespace.core.measure.access;

import org.wespace.core.travel.Impedance;

/** Minutes between units, asked one by one. */
record ImpedanceCosts(Impedance impedance, int[] from, int[] to) implements TravelCosts {

    ImpedanceCosts {
        if (from.length == 0 || to.length == 0) {
            throw new IllegalArgumentException(
                    "there must be at least one origin and one destination: " + from.length + " and " + to.length);
        }
        for (int unit : from) {
            impedance.grid().requireUnit(unit);
        }
        for (int unit : to) {
            impedance.grid().requireUnit(unit);
        }
    }

    @Override
    public int origins() {
        return from.length;
    }

    @Override
    public int destinations() {
        return to.length;
    }

    @Override
    public void from(int origin, double[] into) {
        int start = from[origin];
        for (int destination = 0; destination < to.length; destination++) {
            into[destination] = impedance.minutes(start, to[destination]);
        }
    }
}
