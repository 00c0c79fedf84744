package org.wespace.core.measure.access;

/** A matrix of costs in memory. */
record CostMatrix(int origins, int destinations, double[] costs) implements TravelCosts {

    CostMatrix {
        if (origins < 1 || destinations < 1 || (long) origins * destinations != costs.length) {
            throw new IllegalArgumentException("costs must have one value for each of " + origins + " x " + destinations
                    + " pairs of origin and destination, at least one: " + costs.length);
        }
        for (int cell = 0; cell < costs.length; cell++) {
            if (!(costs[cell] >= 0)) {
                throw WeightRows.notAllowed(cell / destinations, cell % destinations, costs[cell]);
            }
        }
    }

    @Override
    public void from(int origin, double[] into) {
        System.arraycopy(costs, origin * destinations, into, 0, destinations);
    }
}
