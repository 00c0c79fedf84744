package org.wespace.agents.region;

import java.util.List;
import org.wespace.agents.preset.Bounds;
import org.wespace.core.grid.Grid;

/**
 * Traffic that passes the city's gateways without starting or ending in it.
 *
 * <p>At strength 0 all of it takes the first gateway, at strength 1 it is spread by the shares of the gateways, between
 * in between. The total is the same at every strength.
 *
 * @param vehiclesPerHour vehicles of the busiest hour at all gateways together, not negative
 * @param gateways the gateways, the main one first; their through shares sum to 1
 */
public record ThroughTraffic(double vehiclesPerHour, List<Gateway> gateways) {

    private static final double TOLERANCE = 1e-9;

    public ThroughTraffic {
        Bounds.notNegative("vehiclesPerHour", vehiclesPerHour);
        gateways = List.copyOf(gateways);
        if (gateways.isEmpty()) {
            throw new IllegalArgumentException("through traffic needs a gateway");
        }
        double sum = gateways.stream().mapToDouble(Gateway::throughShare).sum();
        if (!(Math.abs(sum - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException("throughShare of all gateways must sum to 1: " + sum);
        }
    }

    /**
     * Share of each gateway in the traffic, summing to 1.
     *
     * @param strength how far traffic is spread, in [0, 1]
     */
    public double[] shares(double strength) {
        Bounds.share("strength", strength);
        double[] shares = new double[gateways.size()];
        for (int i = 0; i < shares.length; i++) {
            double alone = i == 0 ? 1 : 0;
            shares[i] = strength == 0
                    ? alone
                    : (1 - strength) * alone + strength * gateways.get(i).throughShare();
        }
        return shares;
    }

    /**
     * Vehicles of the busiest hour by unit: what comes on top of the city's own traffic on each link of a gateway's
     * unit.
     *
     * @param strength how far traffic is spread, in [0, 1]
     */
    public double[] vehicles(Grid grid, double strength) {
        double[] shares = shares(strength);
        double[] vehicles = new double[grid.unitCount()];
        for (int i = 0; i < shares.length; i++) {
            vehicles[grid.requireUnit(gateways.get(i).unit())] += vehiclesPerHour * shares[i];
        }
        return vehicles;
    }
}
