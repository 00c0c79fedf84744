package org.wespace.agents.city;

import org.wespace.agents.region.ThroughTraffic;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;
import org.wespace.core.travel.TripLoad;

/** Roads that traffic from outside takes: from each gateway to the largest centre, and back. */
final class ThroughRoutes {

    private ThroughRoutes() {}

    /** Vehicles in the busiest hour: [direction][unit]. */
    static double[][] vehicles(ThroughTraffic through, Grid grid, StreetPattern pattern, int centre, double strength) {
        double[] shares = through.shares(strength);
        double[][] vehicles = new double[Direction.COUNT][grid.unitCount()];
        int[] counts = new int[grid.unitCount()];
        for (int g = 0; g < shares.length; g++) {
            TripLoad load = new TripLoad(grid, pattern);
            load.add(through.gateways().get(g).unit(), centre, 1);
            load.add(centre, through.gateways().get(g).unit(), 1);
            for (int d = 0; d < Direction.COUNT; d++) {
                load.count(Direction.of(d), counts);
                for (int unit = 0; unit < counts.length; unit++) {
                    vehicles[d][unit] += counts[unit] * shares[g] * through.vehiclesPerHour() / 2;
                }
            }
        }
        return vehicles;
    }
}
