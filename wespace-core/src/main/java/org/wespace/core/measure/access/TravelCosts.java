package org.wespace.core.measure.access;

import java.util.function.IntFunction;
import org.wespace.core.travel.Impedance;

/**
 * What it costs to get from every origin to every destination, an origin at a time.
 *
 * <p>Contract: costs are not negative and not NaN; positive infinity means that there is no way. The same call gives
 * the same costs. Origins and destinations may be the same zones or two different sets (homes and clinics). Measures
 * read the rows in order, some of them twice or three times, and check every cost as they read it.
 */
public interface TravelCosts {

    /** Number of origins, at least 1. */
    int origins();

    /** Number of destinations, at least 1. */
    int destinations();

    /**
     * Writes the costs from an origin to every destination.
     *
     * @param origin from 0 to {@link #origins()} - 1
     * @param into array of {@link #destinations()} costs
     */
    void from(int origin, double[] into);

    /**
     * A square matrix between zones, copied.
     *
     * @param zones number of zones, at least 1
     * @param costs row-major: origin times zones plus destination; not negative, infinite where there is no way
     */
    static TravelCosts matrix(int zones, double[] costs) {
        return matrix(zones, zones, costs);
    }

    /** A matrix of origins by destinations, row-major, copied. */
    static TravelCosts matrix(int origins, int destinations, double[] costs) {
        return new CostMatrix(origins, destinations, costs.clone());
    }

    /**
     * Rows that are made when they are asked for, such as the travel times of a router: no matrix is held.
     *
     * @param rows gives for an origin the costs to every destination
     */
    static TravelCosts rows(int origins, int destinations, IntFunction<double[]> rows) {
        return new CostRows(origins, destinations, rows);
    }

    /**
     * Minutes between units of a grid, computed as they are read; O(1) each over street links.
     *
     * @param origins units to start from, such as those with residents
     * @param destinations units to reach, such as those with jobs
     */
    static TravelCosts minutes(Impedance impedance, int[] origins, int[] destinations) {
        return new ImpedanceCosts(impedance, origins.clone(), destinations.clone());
    }
}
