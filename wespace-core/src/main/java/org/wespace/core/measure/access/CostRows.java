package org.wespace.core.measure.access;

import java.util.function.IntFunction;

/** Costs that a function of the caller gives. */
record CostRows(int origins, int destinations, IntFunction<double[]> rows) implements TravelCosts {

    CostRows {
        if (origins < 1 || destinations < 1) {
            throw new IllegalArgumentException(
                    "there must be at least one origin and one destination: " + origins + " and " + destinations);
        }
    }

    @Override
    public void from(int origin, double[] into) {
        double[] row = rows.apply(origin);
        if (row.length != destinations) {
            throw new IllegalArgumentException("costs from origin " + origin + " must be one for each of "
                    + destinations + " destinations: " + row.length);
        }
        System.arraycopy(row, 0, into, 0, destinations);
    }
}
