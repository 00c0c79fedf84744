package org.wespace.core.measure.commuting;

import java.util.List;

/**
 * Trips from every zone to every zone: observed, expected, or counted from residents. Immutable.
 *
 * <p>Memory: 8 bytes for each pair of zones.
 */
public final class Flows {

    private final int zones;
    /** Trips: [origin][destination], row-major. */
    private final double[] trips;

    private final double[] leaving;
    private final double[] arriving;
    private final double total;

    private Flows(int zones, double[] trips) {
        this.zones = zones;
        this.trips = trips;
        this.leaving = new double[zones];
        this.arriving = new double[zones];
        double sum = 0;
        for (int origin = 0, cell = 0; origin < zones; origin++) {
            for (int destination = 0; destination < zones; destination++, cell++) {
                leaving[origin] += trips[cell];
                arriving[destination] += trips[cell];
            }
            sum += leaving[origin];
        }
        this.total = sum;
    }

    /**
     * A table with copies of the given trips.
     *
     * @param zones number of zones, at least 1
     * @param trips trips by pair of zones, row-major: origin times zones plus destination; finite and not negative
     * @throws IllegalArgumentException naming the pair and the value that is not allowed
     */
    public static Flows of(int zones, double[] trips) {
        requireSquare("trips", zones, trips.length);
        for (int cell = 0; cell < trips.length; cell++) {
            if (!(trips[cell] >= 0) || trips[cell] == Double.POSITIVE_INFINITY) {
                throw notAllowed(zones, cell, String.valueOf(trips[cell]));
            }
        }
        return new Flows(zones, trips.clone());
    }

    /** As {@link #of}, from whole numbers of trips. */
    public static Flows ofCounts(int zones, int[] counts) {
        requireSquare("counts", zones, counts.length);
        double[] trips = new double[counts.length];
        for (int cell = 0; cell < trips.length; cell++) {
            if (counts[cell] < 0) {
                throw notAllowed(zones, cell, String.valueOf(counts[cell]));
            }
            trips[cell] = counts[cell];
        }
        return new Flows(zones, trips);
    }

    /**
     * The trips of several tables together, times a factor.
     *
     * @param tables at least one, all of as many zones
     * @param factor finite and not negative
     */
    public static Flows together(List<Flows> tables, double factor) {
        int zones = tables.get(0).zones;
        double[] sum = new double[zones * zones];
        for (Flows table : tables) {
            requireSquare("trips", zones, table.trips.length);
            for (int cell = 0; cell < sum.length; cell++) {
                sum[cell] += factor * table.trips[cell];
            }
        }
        return of(zones, sum);
    }

    /** Takes over trips that are known to be allowed. */
    static Flows trusted(int zones, double[] trips) {
        return new Flows(zones, trips);
    }

    /** Number of zones. */
    public int zones() {
        return zones;
    }

    /** Trips from one zone to another. */
    public double trips(int origin, int destination) {
        if (origin < 0 || origin >= zones || destination < 0 || destination >= zones) {
            throw new IndexOutOfBoundsException(
                    "zones must lie in 0.." + (zones - 1) + ": from " + origin + " to " + destination);
        }
        return trips[origin * zones + destination];
    }

    /** Trips that leave a zone, those within it included: the sum of its row. */
    public double leaving(int origin) {
        return leaving[origin];
    }

    /** Trips that arrive in a zone, those within it included: the sum of its column. */
    public double arriving(int destination) {
        return arriving[destination];
    }

    /** All trips. */
    public double total() {
        return total;
    }

    /** Share of the trips that stay within their zone, 0 to 1; NaN without trips. */
    public double intrazonalShare() {
        double within = 0;
        for (int zone = 0; zone < zones; zone++) {
            within += trips[zone * zones + zone];
        }
        return within / total;
    }

    /**
     * Mean over all trips of what a trip costs, in kilometres, minutes or any other unit; NaN without trips.
     *
     * @param cost by pair of zones, row-major; finite and not negative where there are trips
     */
    public double mean(double[] cost) {
        requireKilometres(cost);
        double sum = 0;
        for (int cell = 0; cell < cost.length; cell++) {
            sum += trips[cell] > 0 ? trips[cell] * cost[cell] : 0;
        }
        return sum / total;
    }

    /** A copy of all trips, row-major. */
    public double[] toArray() {
        return trips.clone();
    }

    /** The live trips, for loops inside this package. */
    double[] cells() {
        return trips;
    }

    /** Checks a matrix of kilometres: one value per pair of zones, finite and not negative where there are trips. */
    double[] requireKilometres(double[] kilometres) {
        requireSquare("kilometres", zones, kilometres.length);
        for (int cell = 0; cell < kilometres.length; cell++) {
            boolean allowed = kilometres[cell] >= 0 && kilometres[cell] < Double.POSITIVE_INFINITY;
            if (!allowed && trips[cell] > 0) {
                throw new IllegalArgumentException("kilometres from zone " + cell / zones + " to zone " + cell % zones
                        + ", where there are trips, must be finite and not negative: " + kilometres[cell]);
            }
        }
        return kilometres;
    }

    private static void requireSquare(String name, int zones, int length) {
        if (zones < 1 || (long) zones * zones != length) {
            throw new IllegalArgumentException(name + " must have one value for each pair of zones: " + length
                    + " values for " + zones + " zones");
        }
    }

    private static IllegalArgumentException notAllowed(int zones, int cell, String value) {
        return new IllegalArgumentException("trips from zone " + cell / zones + " to zone " + cell % zones
                + " must be finite and not negative: " + value);
    }
}
