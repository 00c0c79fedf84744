package org.wespace.core.measure.commuting;

/**
 * The least or the largest commute that given homes and jobs allow, whoever takes which job.
 *
 * @param total cost of all trips together: kilometres, minutes or whatever the costs are in
 * @param trips number of workers
 * @param uncertainty bound on how far the total is from the true extreme, in the units of the total: the difference
 *     between the cost of a plan and a bound that no plan can pass, 0 or next to it
 */
public record CommuteBound(double total, double trips, double uncertainty) {

    /** Cost of a mean trip; NaN without trips. */
    public double mean() {
        return total / trips;
    }
}
