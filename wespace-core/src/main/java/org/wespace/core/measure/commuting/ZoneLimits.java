package org.wespace.core.measure.commuting;

import java.util.Arrays;

/**
 * The least, the largest and the random commute between zones: what homes and jobs allow, whoever takes which job.
 *
 * <p>Least and largest are the two extremes of a transportation problem with the workers of every zone and the jobs of
 * every zone given (M. J. White (1988), Urban commuting journeys are not "wasteful", Journal of Political Economy
 * 96(5); largest: M. W. Horner (2002), Extensions to the concept of excess commuting, doi:10.1068/a34126); trips within
 * a zone are allowed at the cost of that pair. Only the cost is unique, not who goes where. The solver is that of the
 * JGraphT library.
 *
 * <p>Exact with whole costs and whole margins; other numbers are brought to whole ones first, margins to parts of
 * 2<sup>-27</sup> of all, costs to parts of 2<sup>-27</sup> of the largest. The cost of the plan is then taken at the
 * costs as given, and moved to the margins as given by the prices of the plan; {@link CommuteBound#uncertainty} says
 * what that leaves, from a bound that needs no rounding. All depends strongly on the size of the zones: state it.
 *
 * <p>Zones are rows and columns of a cost matrix, row-major: home zone times number of job zones plus job zone; the two
 * numbers may differ. Costs are not negative, in any unit; positive infinity where there is no way. Some thousand zones
 * of either are possible.
 */
public final class ZoneLimits {

    private ZoneLimits() {}

    /**
     * The least commute with all workers placed and all jobs filled.
     *
     * @param workers by home zone, finite and not negative
     * @param jobs by job zone, with the same sum
     * @param cost by pair, row-major
     * @throws IllegalArgumentException if sums differ, a number is not allowed, or infinite costs leave no way
     */
    public static CommuteBound least(double[] workers, double[] jobs, double[] cost) {
        requireCosts(workers, jobs, cost);
        return new Transport(workers, jobs, cost).solve();
    }

    /** The least commute of the workers and jobs that a table of trips has. */
    public static CommuteBound least(Flows flows, double[] cost) {
        return least(leaving(flows), arriving(flows), cost);
    }

    /**
     * The least commute with all workers placed, where jobs are the most that a zone can take.
     *
     * @param capacity by job zone, with at least the sum of the workers
     */
    public static CommuteBound leastWithin(double[] workers, double[] capacity, double[] cost) {
        requireCosts(workers, capacity, cost);
        double open = WholeMargins.sum("jobs", capacity) - WholeMargins.sum("workers", workers);
        if (open < 0) {
            throw new IllegalArgumentException("there must be a job for each worker: " + -open + " are missing");
        }
        // One more home zone sends what fills the jobs that stay open, at no cost.
        double[] all = Arrays.copyOf(workers, workers.length + 1);
        all[workers.length] = open;
        CommuteBound bound = new Transport(all, capacity, Arrays.copyOf(cost, cost.length + capacity.length)).solve();
        return new CommuteBound(bound.total(), bound.trips() - open, bound.uncertainty());
    }

    /**
     * The largest commute with all workers placed and all jobs filled; as {@link #least(double[], double[], double[])}.
     */
    public static CommuteBound largest(double[] workers, double[] jobs, double[] cost) {
        requireCosts(workers, jobs, cost);
        double longest = 0;
        for (double one : cost) {
            longest = Math.max(longest, one < Double.POSITIVE_INFINITY ? one : 0);
        }
        double[] saved = new double[cost.length];
        for (int pair = 0; pair < cost.length; pair++) {
            saved[pair] = cost[pair] < Double.POSITIVE_INFINITY ? longest - cost[pair] : cost[pair];
        }
        CommuteBound bound = new Transport(workers, jobs, saved).solve();
        return new CommuteBound(longest * bound.trips() - bound.total(), bound.trips(), bound.uncertainty());
    }

    /** The largest commute of the workers and jobs that a table of trips has. */
    public static CommuteBound largest(Flows flows, double[] cost) {
        return largest(leaving(flows), arriving(flows), cost);
    }

    /**
     * The mean commute where homes and jobs know nothing of each other: {@code sum_ij O_i D_j c_ij / (sum O sum D)},
     * pairs within a zone included. NaN without trips. Cost O(zones squared).
     *
     * <p>Source: as {@link NoDistance}; as a yardstick of commuting B. W. Hamilton (1982), Wasteful commuting,
     * doi:10.1086/261107 and E. Murphy, J. E. Killen (2011), Commuting economy, Urban Studies 48(6).
     */
    public static double random(double[] workers, double[] jobs, double[] cost) {
        requireCosts(workers, jobs, cost);
        double trips = WholeMargins.sum("workers", workers);
        double places = WholeMargins.sum("jobs", jobs);
        double sum = 0;
        for (int i = 0; i < workers.length; i++) {
            double row = 0;
            for (int j = 0; j < jobs.length; j++) {
                row += jobs[j] > 0 ? jobs[j] * cost[i * jobs.length + j] : 0;
            }
            sum += workers[i] > 0 ? workers[i] * row : 0;
        }
        return sum / trips / places;
    }

    /** The random commute of the workers and jobs that a table of trips has. */
    public static double random(Flows flows, double[] cost) {
        return random(leaving(flows), arriving(flows), cost);
    }

    private static double[] leaving(Flows flows) {
        double[] leaving = new double[flows.zones()];
        for (int zone = 0; zone < leaving.length; zone++) {
            leaving[zone] = flows.leaving(zone);
        }
        return leaving;
    }

    private static double[] arriving(Flows flows) {
        double[] arriving = new double[flows.zones()];
        for (int zone = 0; zone < arriving.length; zone++) {
            arriving[zone] = flows.arriving(zone);
        }
        return arriving;
    }

    private static void requireCosts(double[] workers, double[] jobs, double[] cost) {
        if (workers.length < 1 || jobs.length < 1 || (long) workers.length * jobs.length != cost.length) {
            throw new IllegalArgumentException("there must be one cost for each pair of zones: " + cost.length + " for "
                    + workers.length + " home zones and " + jobs.length + " job zones");
        }
        for (int pair = 0; pair < cost.length; pair++) {
            if (!(cost[pair] >= 0)) {
                throw new IllegalArgumentException("cost from home zone " + pair / jobs.length + " to job zone "
                        + pair % jobs.length + " must not be negative: " + cost[pair]);
            }
        }
    }
}
