package org.wespace.core.choice.trips;

import it.unimi.dsi.fastutil.ints.IntArrays;
import org.jspecify.annotations.Nullable;

/**
 * Zones that trips run between: how much leaves each, how much draws trips to each, and what a trip costs. Immutable.
 *
 * <p>Memory: 8 bytes for each pair of zones, and as much again once {@link #opportunities} is asked for.
 */
public final class TripZones {

    private final int zones;
    private final double[] originMass;
    private final double[] destinationMass;
    /** Cost of a trip: [origin][destination], row-major. */
    private final double[] cost;

    private final boolean intrazonal;
    /** Made when first asked for; read and written by whoever holds the lock of this object. */
    private double @Nullable [] opportunities;

    private TripZones(double[] originMass, double[] destinationMass, double[] cost, boolean intrazonal) {
        this.zones = originMass.length;
        this.originMass = originMass;
        this.destinationMass = destinationMass;
        this.cost = cost;
        this.intrazonal = intrazonal;
    }

    /**
     * Zones with copies of the given masses and costs, without trips within a zone.
     *
     * @param originMass what sends trips, by zone (residents, workers): finite and not negative
     * @param destinationMass what draws trips, by zone (jobs, residents): finite and not negative
     * @param cost cost of a trip (km, minutes) by pair of zones, row-major; finite and not negative; those within a
     *     zone are used by {@link #withIntrazonal} alone
     * @throws IllegalArgumentException naming the zone or the pair, the value and what is allowed
     */
    public static TripZones of(double[] originMass, double[] destinationMass, double[] cost) {
        int zones = originMass.length;
        if (zones < 1 || destinationMass.length != zones) {
            throw new IllegalArgumentException("there must be a mass of every zone as origin and as destination: "
                    + zones + " and " + destinationMass.length);
        }
        requireNumbers("mass of origin", originMass);
        requireNumbers("mass of destination", destinationMass);
        requireMatrix("cost", zones, cost);
        return new TripZones(originMass.clone(), destinationMass.clone(), cost.clone(), false);
    }

    /** As {@link #of(double[], double[], double[])}, with one mass that both sends and draws trips. */
    public static TripZones of(double[] mass, double[] cost) {
        return of(mass, mass, cost);
    }

    /**
     * The same zones with trips within a zone, at its cost to itself.
     *
     * <p>For gravity laws and a modeler's own; radiation and intervening opportunities are defined between different
     * zones and refuse such zones.
     */
    public TripZones withIntrazonal() {
        return new TripZones(originMass, destinationMass, cost, true);
    }

    /** Number of zones. */
    public int zones() {
        return zones;
    }

    /** What sends trips from a zone. */
    public double originMass(int zone) {
        return originMass[zone];
    }

    /** What draws trips to a zone. */
    public double destinationMass(int zone) {
        return destinationMass[zone];
    }

    /** Cost of a trip between two zones. */
    public double cost(int origin, int destination) {
        return cost[origin * zones + destination];
    }

    /** Whether trips may stay within their zone. */
    public boolean intrazonal() {
        return intrazonal;
    }

    /** Whether trips may run between two zones: always, but for one and the same without {@link #intrazonal}. */
    public boolean linked(int origin, int destination) {
        return intrazonal || origin != destination;
    }

    /**
     * Intervening opportunities s_ij of every pair of zones, row-major: the mass of all destinations that cost at most
     * as much to reach from i as j does, without i and j themselves; 0 for i = j.
     *
     * <p>Zones at the same cost all count for one another, as in the software TDLM; scikit-mobility adds them one after
     * the other instead, in no stated order, and so differs where costs tie. Costs O(zones squared x log zones) when
     * first asked for, and a copy then.
     */
    public double[] opportunities() {
        return sharedOpportunities().clone();
    }

    /** The live opportunities, for loops inside this package. */
    synchronized double[] sharedOpportunities() {
        double[] known = opportunities;
        if (known == null) {
            known = new double[cost.length];
            for (int origin = 0; origin < zones; origin++) {
                count(origin, known);
            }
            opportunities = known;
        }
        return known;
    }

    private void count(int origin, double[] opportunities) {
        int row = origin * zones;
        int[] nearestFirst = new int[zones - 1];
        for (int zone = 0, i = 0; zone < zones; zone++) {
            if (zone != origin) {
                nearestFirst[i++] = zone;
            }
        }
        IntArrays.mergeSort(nearestFirst, (a, b) -> Double.compare(cost[row + a], cost[row + b]));
        double nearer = 0;
        for (int from = 0, to; from < nearestFirst.length; from = to) {
            double equal = 0;
            double reach = cost[row + nearestFirst[from]];
            for (to = from; to < nearestFirst.length && cost[row + nearestFirst[to]] == reach; to++) {
                equal += destinationMass[nearestFirst[to]];
            }
            for (int i = from; i < to; i++) {
                int zone = nearestFirst[i];
                // Without ties exactly what is nearer, whatever the rounding of the sums.
                double tied = to - from == 1 ? 0 : Math.max(0, equal - destinationMass[zone]);
                opportunities[row + zone] = nearer + tied;
            }
            nearer += equal;
        }
    }

    /** Checks values by zone: finite and not negative. */
    static double[] requireNumbers(String name, double[] values) {
        for (int zone = 0; zone < values.length; zone++) {
            if (!(values[zone] >= 0) || values[zone] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        name + " of zone " + zone + " must be finite and not negative: " + values[zone]);
            }
        }
        return values;
    }

    /** Checks a matrix between zones: one value for each pair, finite and not negative. */
    static double[] requireMatrix(String name, int zones, double[] values) {
        if ((long) zones * zones != values.length) {
            throw new IllegalArgumentException(name + " must have one value for each pair of zones: " + values.length
                    + " values for " + zones + " zones");
        }
        for (int cell = 0; cell < values.length; cell++) {
            if (!(values[cell] >= 0) || values[cell] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(name + " from zone " + cell / zones + " to zone " + cell % zones
                        + " must be finite and not negative: " + values[cell]);
            }
        }
        return values;
    }
}
