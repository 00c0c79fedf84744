package org.wespace.core.measure.access;

import java.util.Arrays;

/**
 * What every origin reaches over given travel costs. Immutable.
 *
 * <p>Each measure reads all costs once, O(origins x destinations), and holds one row of them. Where nothing is reached
 * a sum is 0 (as in the R package accessibility; PySAL leaves it out).
 */
public final class Access {

    private final TravelCosts costs;

    private Access(TravelCosts costs) {
        this.costs = costs;
    }

    /** Access over these costs. */
    public static Access over(TravelCosts costs) {
        return new Access(costs);
    }

    /** The travel costs. */
    public TravelCosts costs() {
        return costs;
    }

    /**
     * Cumulative opportunities: {@code A_i = sum_j O_j [c_ij <= cutoff]}.
     *
     * <p>From 0 to all opportunities. The cut-off is included, and so is the own zone if its own cost is within it.
     *
     * <p>Source: M. Wachs, T. G. Kumagai (1973), Physical accessibility as a social indicator; the contour measure of
     * K. T. Geurs, B. van Wee (2004), doi:10.1016/j.jtrangeo.2003.10.005; as in PySAL access and the R package
     * accessibility.
     *
     * @param opportunities of each destination, finite and not negative
     * @param cutoff in the unit of the costs, not negative
     */
    public AccessResult cumulative(double[] opportunities, double cutoff) {
        return gravity(opportunities, CostDecay.within(cutoff));
    }

    /**
     * Gravity or potential access: {@code A_i = sum_j O_j f(c_ij)}.
     *
     * <p>From 0 to the largest weight times all opportunities; for weights up to 1 it reads as the number of
     * opportunities at no cost that are worth as much. Equals {@link #cumulative} for {@link CostDecay#within}.
     *
     * <p>Source: W. G. Hansen (1959), How accessibility shapes land use, doi:10.1080/01944365908978307.
     *
     * @param opportunities of each destination, finite and not negative
     */
    public AccessResult gravity(double[] opportunities, CostDecay decay) {
        WeightRows.requireMasses("opportunities", "destination", costs.destinations(), opportunities);
        WeightRows rows = new WeightRows(costs);
        double[] reached = new double[costs.origins()];
        for (int i = 0; i < reached.length; i++) {
            reached[i] = dot(rows.weights(i, decay), opportunities);
        }
        return new AccessResult(reached);
    }

    /**
     * Cost to the closest destination that has any opportunity: {@code min c_ij over O_j > 0}.
     *
     * <p>Not negative; positive infinity where no opportunity can be reached.
     *
     * <p>Source: the R package accessibility, cost_to_closest with n = 1.
     *
     * @param opportunities of each destination, finite and not negative
     */
    public AccessResult costToClosest(double[] opportunities) {
        WeightRows.requireMasses("opportunities", "destination", costs.destinations(), opportunities);
        WeightRows rows = new WeightRows(costs);
        double[] closest = new double[costs.origins()];
        Arrays.fill(closest, Double.POSITIVE_INFINITY);
        for (int i = 0; i < closest.length; i++) {
            double[] row = rows.costs(i);
            for (int j = 0; j < row.length; j++) {
                if (opportunities[j] > 0 && row[j] < closest[i]) {
                    closest[i] = row[j];
                }
            }
        }
        return new AccessResult(closest);
    }

    static double dot(double[] weights, double[] values) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            if (weights[j] > 0) {
                sum += weights[j] * values[j];
            }
        }
        return sum;
    }
}
