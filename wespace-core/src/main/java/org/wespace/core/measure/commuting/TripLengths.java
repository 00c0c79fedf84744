package org.wespace.core.measure.commuting;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;
import java.util.Arrays;

/**
 * How long trips are: mean, quantiles and shares by band of a weighted distribution. Immutable.
 *
 * <p>Without trips every figure is NaN. Building sorts the lengths, O(n log n) or better; a quantile or a share then
 * costs O(log n). Memory: 16 bytes for each length that has trips.
 */
public final class TripLengths {

    /** Lengths that have trips, in rising order. */
    private final double[] kilometres;
    /** Trips of the first lengths up to and including this one. */
    private final double[] running;

    private final double mean;

    private TripLengths(double[] kilometres, double[] running, double mean) {
        this.kilometres = kilometres;
        this.running = running;
        this.mean = mean;
    }

    /**
     * Lengths of the trips between zones.
     *
     * @param kilometres length of a trip by pair of zones, row-major, within a zone a nominal one; finite and not
     *     negative where there are trips
     */
    public static TripLengths of(Flows flows, double[] kilometres) {
        return sorted(flows.requireKilometres(kilometres), flows.cells());
    }

    /**
     * Lengths with the trips that each of them counts for.
     *
     * @param kilometres finite and not negative
     * @param trips as many as there are lengths, finite and not negative
     */
    public static TripLengths of(double[] kilometres, double[] trips) {
        if (kilometres.length != trips.length) {
            throw new IllegalArgumentException(
                    "there must be as many trips as lengths: " + trips.length + " and " + kilometres.length);
        }
        for (int i = 0; i < trips.length; i++) {
            requireNumber("kilometres", i, kilometres[i]);
            requireNumber("trips", i, trips[i]);
        }
        return sorted(kilometres, trips);
    }

    private static void requireNumber(String name, int i, double value) {
        if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(name + "[" + i + "] must be finite and not negative: " + value);
        }
    }

    private static TripLengths sorted(double[] kilometres, double[] trips) {
        double[] length = new double[trips.length];
        double[] weight = new double[trips.length];
        int count = 0;
        double moment = 0;
        for (int i = 0; i < trips.length; i++) {
            if (trips[i] > 0) {
                length[count] = kilometres[i];
                weight[count++] = trips[i];
                moment += trips[i] * kilometres[i];
            }
        }
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        // Stable: equal lengths stay in the order given, and the sums have the same bits on every run.
        DoubleArrays.radixSortIndirect(order, Arrays.copyOf(length, count), true);
        double[] rising = new double[count];
        double[] running = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weight[order[i]];
            rising[i] = length[order[i]];
            running[i] = sum;
        }
        return new TripLengths(rising, running, moment / sum);
    }

    /** Number of trips. */
    public double trips() {
        return running.length == 0 ? 0 : running[running.length - 1];
    }

    /** Mean length in kilometres. */
    public double meanKilometres() {
        return mean;
    }

    /** The median, {@code quantileKilometres(0.5)}. */
    public double medianKilometres() {
        return quantileKilometres(0.5);
    }

    /**
     * The shortest length that at least this share of the trips does not exceed, in kilometres; no interpolation.
     *
     * @param share from 0 to 1
     */
    public double quantileKilometres(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share of the trips must lie in 0..1: " + share);
        }
        if (running.length == 0) {
            return Double.NaN;
        }
        return kilometres[firstAtLeast(running, share * trips())];
    }

    /** Share of the trips whose length lies in a band, 0 to 1. */
    public double share(DistanceBand band) {
        return (tripsBelow(band.toKilometres()) - tripsBelow(band.fromKilometres())) / trips();
    }

    private double tripsBelow(double bound) {
        int index = firstAtLeast(kilometres, bound);
        return index == 0 ? 0 : running[index - 1];
    }

    /** Index of the first value that is at least the bound; the length of the array if there is none. */
    private static int firstAtLeast(double[] rising, double bound) {
        int low = 0;
        int high = rising.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
