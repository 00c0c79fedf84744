package org.wespace.core.measure.access;

/** Reads and checks travel costs and their weights, an origin at a time, in one buffer. */
final class WeightRows {

    private final TravelCosts costs;
    private final double[] row;

    WeightRows(TravelCosts costs) {
        this.costs = costs;
        this.row = new double[costs.destinations()];
    }

    /** Costs from an origin; the array is overwritten by the next call. */
    double[] costs(int origin) {
        costs.from(origin, row);
        for (int destination = 0; destination < row.length; destination++) {
            if (!(row[destination] >= 0)) {
                throw notAllowed(origin, destination, row[destination]);
            }
        }
        return row;
    }

    /** Weights of all destinations from an origin; the array is overwritten by the next call. */
    double[] weights(int origin, CostDecay decay) {
        double[] weights = costs(origin);
        for (int destination = 0; destination < weights.length; destination++) {
            double cost = weights[destination];
            double weight = cost == Double.POSITIVE_INFINITY ? 0 : decay.weight(cost);
            if (!(weight >= 0) || weight == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("decay " + decay.label()
                        + " must give a weight that is finite and not negative: " + weight + " at cost " + cost
                        + ", from origin " + origin + " to destination " + destination);
            }
            weights[destination] = weight;
        }
        return weights;
    }

    static IllegalArgumentException notAllowed(int origin, int destination, double cost) {
        return new IllegalArgumentException("cost from origin " + origin + " to destination " + destination
                + " must not be negative, infinite where there is no way: " + cost);
    }

    /** Checks masses: one per place, finite and not negative. Returns a copy. */
    static double[] requireMasses(String name, String place, int places, double[] masses) {
        if (masses.length != places) {
            throw new IllegalArgumentException(
                    name + " must have one value for each of " + places + " " + place + "s: " + masses.length);
        }
        for (int i = 0; i < places; i++) {
            if (!(masses[i] >= 0) || masses[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        name + " of " + place + " " + i + " must be finite and not negative: " + masses[i]);
            }
        }
        return masses.clone();
    }
}
