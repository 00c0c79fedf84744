package org.wespace.core.measure.access;

import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/**
 * Which kinds of service every origin has within reach: the city of a quarter of an hour. Immutable.
 *
 * <p>A kind is reached where at least one opportunity of it lies within the cut-off, included. The idea of the
 * 15-minute city asks for all daily needs within a walk or a ride of 15 minutes; here, unless asked otherwise, a walk
 * of {@link GridReach#WALK_METRES}, 15 minutes at 4.8 km/h. Which services count is the caller's choice and decides the
 * result: name them beside it.
 *
 * <p>Source of the idea: C. Moreno, Z. Allam, D. Chabaud, C. Gall, F. Pratlong (2021), Introducing the "15-minute
 * city", doi:10.3390/smartcities4010006. It gives no formula; the two shares here are ours.
 */
public final class ServiceReach {

    /** Kinds that can be told apart. */
    public static final int MAX_KINDS = 64;

    private final int kinds;
    /** A bit for each kind in reach, by origin. */
    private final long[] reached;

    private ServiceReach(int kinds, int origins) {
        if (kinds < 1 || kinds > MAX_KINDS) {
            throw new IllegalArgumentException("kinds of service must be 1 to " + MAX_KINDS + ": " + kinds);
        }
        this.kinds = kinds;
        this.reached = new long[origins];
    }

    /**
     * What every unit of a grid has within a walk, as {@link GridReach}.
     *
     * @param services opportunities by kind and unit, [kind][unit], finite and not negative
     */
    public static ServiceReach onGrid(GridReach reach, double[][] services) {
        ServiceReach result = new ServiceReach(services.length, reach.grid().unitCount());
        for (int kind = 0; kind < services.length; kind++) {
            double[] present = present(kind, "unit", result.reached.length, services[kind]);
            double[] counts = reach.sums(present);
            for (int unit = 0; unit < counts.length; unit++) {
                result.mark(unit, kind, counts[unit] > 0);
            }
        }
        return result;
    }

    /** As {@link #onGrid(GridReach, double[][])} for a walk of 15 minutes over the streets of a grid. */
    public static ServiceReach onGrid(Grid grid, StreetPattern pattern, double[][] services) {
        return onGrid(GridReach.within(grid, pattern, GridReach.WALK_METRES), services);
    }

    /**
     * What every origin has within a travel cost.
     *
     * @param cutoff in the unit of the costs, included, not negative
     * @param services opportunities by kind and destination, [kind][destination], finite and not negative
     */
    public static ServiceReach over(TravelCosts costs, double cutoff, double[][] services) {
        if (!(cutoff >= 0)) {
            throw new IllegalArgumentException("cutoff must not be negative: " + cutoff);
        }
        ServiceReach result = new ServiceReach(services.length, costs.origins());
        long[] offered = new long[costs.destinations()];
        for (int kind = 0; kind < services.length; kind++) {
            double[] present = present(kind, "destination", offered.length, services[kind]);
            for (int j = 0; j < offered.length; j++) {
                offered[j] |= present[j] > 0 ? 1L << kind : 0;
            }
        }
        WeightRows rows = new WeightRows(costs);
        for (int i = 0; i < result.reached.length; i++) {
            double[] row = rows.costs(i);
            for (int j = 0; j < row.length; j++) {
                if (row[j] <= cutoff && row[j] < Double.POSITIVE_INFINITY) {
                    result.reached[i] |= offered[j];
                }
            }
        }
        return result;
    }

    private static double[] present(int kind, String place, int places, double[] services) {
        double[] present = WeightRows.requireMasses("services of kind " + kind, place, places, services);
        for (int i = 0; i < places; i++) {
            present[i] = present[i] > 0 ? 1 : 0;
        }
        return present;
    }

    private void mark(int origin, int kind, boolean reaches) {
        reached[origin] |= reaches ? 1L << kind : 0;
    }

    /** Number of kinds. */
    public int kinds() {
        return kinds;
    }

    /** Number of origins. */
    public int origins() {
        return reached.length;
    }

    /** Whether an origin has a kind within reach. */
    public boolean reaches(int origin, int kind) {
        if (kind < 0 || kind >= kinds) {
            throw new IllegalArgumentException("kind must lie in 0.." + (kinds - 1) + ": " + kind);
        }
        return (reached[origin] >>> kind & 1) == 1;
    }

    /** Number of kinds within reach of each origin, 0 to {@link #kinds()}. */
    public AccessResult kindsInReach() {
        double[] counts = new double[reached.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Long.bitCount(reached[i]);
        }
        return new AccessResult(counts);
    }

    /**
     * The 15-minute share: share of the residents who have every kind within reach, 0 to 1; NaN without residents.
     *
     * @param residents of each origin, finite and not negative
     */
    public double completeShare(double[] residents) {
        return kindsInReach().shareAtLeast(residents, kinds);
    }

    /**
     * Share of the kinds within reach, mean over residents: {@code sum P_i K_i / (K sum P_i)}, 0 to 1; NaN without
     * residents. Never below {@link #completeShare}.
     *
     * @param residents of each origin, finite and not negative
     */
    public double kindsShare(double[] residents) {
        return kindsInReach().mean(residents) / kinds;
    }

    /**
     * As {@link #kindsShare(double[])} with kinds that matter more or less: {@code sum P_i W_i / (sum_k w_k sum P_i)},
     * where W_i sums the weights of the kinds within reach.
     *
     * @param weights one per kind, finite and not negative, not all 0
     */
    public double kindsShare(double[] residents, double[] weights) {
        WeightRows.requireMasses("weights", "kind", kinds, weights);
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        if (!(all > 0)) {
            throw new IllegalArgumentException("weights of the kinds must not all be 0");
        }
        double[] sums = new double[reached.length];
        for (int i = 0; i < sums.length; i++) {
            for (int kind = 0; kind < kinds; kind++) {
                sums[i] += (reached[i] >>> kind & 1) == 1 ? weights[kind] : 0;
            }
        }
        return new AccessResult(sums).mean(residents) / all;
    }
}
