package org.wespace.core.choice;

import org.wespace.core.grid.Grid;

/**
 * Masses for which the expected arrivals of a choice equal given capacities: shadow prices of crowded places.
 *
 * <p>Iterative proportional fitting with decay sums in the place of a matrix: {@code S_j <- D_j S_j / arrivals_j} until
 * every arrival is within a tolerance. The result is the doubly constrained gravity model, which is the logit with a
 * price at each place.
 *
 * <p>Source: A. G. Wilson (1967), doi:10.1016/0041-1647(67)90035-4.
 */
public final class Balancing {

    private final ExpectedChoice choice;
    private final double[] trips;
    private final double[] capacity;
    private final double[] mass;
    private final double[][] arrivals;
    private double error;

    /**
     * A balance that starts from the capacities as masses.
     *
     * @param trips trips that leave each unit
     * @param capacity trips that each unit shall receive; the sum should be that of the trips, else both sides are
     *     balanced up to that factor
     */
    public Balancing(ExpectedChoice choice, double[] trips, double[] capacity) {
        Grid grid = choice.terms().get(0).outward().grid();
        this.choice = choice;
        this.trips = Masses.require(grid, trips).clone();
        this.capacity = Masses.require(grid, capacity).clone();
        double leaving = sum(trips);
        double places = sum(capacity);
        if (!(leaving > 0) || !(places > 0)) {
            throw new IllegalArgumentException(
                    "there must be trips and capacities to balance: " + leaving + " trips, " + places + " places");
        }
        for (int unit = 0; unit < this.capacity.length; unit++) {
            this.capacity[unit] *= leaving / places;
        }
        this.mass = this.capacity.clone();
        this.arrivals = new double[choice.terms().size()][grid.unitCount()];
        this.error = Double.POSITIVE_INFINITY;
    }

    /**
     * Balances once: afterwards the choice holds the sums of the masses before the correction.
     *
     * @return {@link #error()} before the correction
     */
    public double step() {
        choice.update(mass);
        choice.arrivals(trips, arrivals);
        double misplaced = 0;
        for (int unit = 0; unit < mass.length; unit++) {
            double arriving = 0;
            for (double[] term : arrivals) {
                arriving += term[unit];
            }
            misplaced += Math.abs(arriving - capacity[unit]);
            mass[unit] = arriving > 0 ? mass[unit] * capacity[unit] / arriving : 0;
        }
        error = misplaced / 2 / sum(trips);
        return error;
    }

    /**
     * Balances until the error is at most the tolerance.
     *
     * @return number of steps taken
     * @throws IllegalStateException if the tolerance is not reached within the given steps
     */
    public int solve(double tolerance, int maxSteps) {
        for (int step = 1; step <= maxSteps; step++) {
            if (step() <= tolerance) {
                return step;
            }
        }
        throw new IllegalStateException(
                "balancing has not reached " + tolerance + " within " + maxSteps + " steps: " + error);
    }

    /** Share of trips that arrived where there was no room for them, before the last correction. */
    public double error() {
        return error;
    }

    /** Copy of the present masses, one per unit. */
    public double[] mass() {
        return mass.clone();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
