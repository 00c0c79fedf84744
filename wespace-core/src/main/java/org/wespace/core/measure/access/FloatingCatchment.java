package org.wespace.core.measure.access;

import java.util.Arrays;

/**
 * Access to supply that others compete for: the family of floating catchment areas. Immutable.
 *
 * <p>Every destination's supply S is divided by the demand D that reaches it, and every origin sums the ratios R = S /
 * D that it reaches. A destination without supply has ratio 0. A destination with supply that no resident reaches has
 * an undefined ratio (NaN), and so has the access of an origin without residents that does reach it; the access of
 * residents is always defined, 0 where they reach nothing.
 *
 * <p>Each measure reads all costs two or three times, O(origins x destinations), and holds one row of them.
 */
public final class FloatingCatchment {

    private final TravelCosts costs;
    private final double[] residents;
    private final double[] supply;

    private FloatingCatchment(TravelCosts costs, double[] residents, double[] supply) {
        this.costs = costs;
        this.residents = WeightRows.requireMasses("residents", "origin", costs.origins(), residents);
        this.supply = WeightRows.requireMasses("supply", "destination", costs.destinations(), supply);
    }

    /**
     * Residents, supply and the costs between them.
     *
     * @param residents demand of each origin, finite and not negative
     * @param supply of each destination, finite and not negative
     */
    public static FloatingCatchment of(TravelCosts costs, double[] residents, double[] supply) {
        return new FloatingCatchment(costs, residents, supply);
    }

    /**
     * Two-step floating catchment area: {@code R_j = S_j / sum_i P_i f(c_ij)}, {@code A_i = sum_j R_j f(c_ij)}.
     *
     * <p>Supply per head, not negative. With {@link CostDecay#within} it is 2SFCA; with {@link CostDecay#steps} or
     * {@link CostDecay#gaussian} the enhanced E2SFCA. Conserves supply: {@code sum_i P_i A_i} is the supply that
     * residents reach.
     *
     * <p>Source: W. Luo, F. Wang (2003), Measures of spatial accessibility to health care in a GIS environment,
     * doi:10.1068/b29120; enhanced: W. Luo, Y. Qi (2009), doi:10.1016/j.healthplace.2009.06.002; as in PySAL access and
     * the R package accessibility.
     */
    public AccessResult twoStep(CostDecay decay) {
        return new AccessResult(collect(ratios(decay, Shares.NONE), decay, Shares.NONE));
    }

    /** Supply per head of demand at each destination, the first step of {@link #twoStep}; NaN where undefined. */
    public double[] supplyPerHead(CostDecay decay) {
        return ratios(decay, Shares.NONE);
    }

    /**
     * Three-step floating catchment area: as {@link #twoStep} with weights {@code G_ij f(c_ij)}, where {@code G_ij =
     * f(c_ij) / sum_k f(c_ik)} is the chance that origin i chooses destination j.
     *
     * <p>Demand is spread over the destinations in reach instead of counting in full at each. The chance runs over all
     * destinations, those without supply included, as in PySAL; it is 0 for an origin that reaches none. Conserves
     * supply as {@link #twoStep} does.
     *
     * <p>Source: N. Wan, B. Zou, T. Sternberg (2012), A three-step floating catchment area method for analyzing spatial
     * access to health services, doi:10.1080/13658816.2011.624987.
     */
    public AccessResult threeStep(CostDecay decay) {
        return new AccessResult(collect(ratios(decay, Shares.CHOICE), decay, Shares.CHOICE));
    }

    /**
     * Balanced floating catchment area: {@code R_j = S_j / sum_i (P_i f_ij / sum_k f_ik)} and {@code A_i = sum_j (R_j
     * f_ij / sum_k f_kj)}: demand is shared out over destinations, service over origins.
     *
     * <p>Neither residents nor supply are counted twice: the demands of all destinations sum to the residents that
     * reach any. The shares run over all origins and destinations, those without residents or supply included.
     *
     * <p>Source: A. Paez, C. D. Higgins, S. F. Vivona (2019), Demand and level of service inflation in floating
     * catchment area (FCA) methods, doi:10.1371/journal.pone.0218773; as in the R package accessibility.
     */
    public AccessResult balanced(CostDecay decay) {
        double[] ratios = ratios(decay, Shares.DEMAND);
        double[] arriving = new double[costs.destinations()];
        WeightRows rows = new WeightRows(costs);
        for (int i = 0; i < residents.length; i++) {
            double[] weights = rows.weights(i, decay);
            for (int j = 0; j < weights.length; j++) {
                arriving[j] += weights[j];
            }
        }
        for (int j = 0; j < ratios.length; j++) {
            ratios[j] = arriving[j] > 0 ? ratios[j] / arriving[j] : 0;
        }
        return new AccessResult(collect(ratios, decay, Shares.NONE));
    }

    /**
     * Spatial availability: the supply that falls to each origin, {@code V_i = sum_j S_j F_ij} with {@code F_ij =
     * P_i^alpha f_ij / sum_k P_k^alpha f_kj}.
     *
     * <p>Supply, not supply per head: all values sum to the supply that residents reach. With alpha 1 it is {@code P_i}
     * times {@link #twoStep}. 0 for an origin without residents.
     *
     * <p>Source: A. Soukhov, A. Paez, C. D. Higgins, M. Mohamed (2023), Introducing spatial availability, a
     * singly-constrained measure of competitive accessibility, doi:10.1371/journal.pone.0278468; as in the R package
     * accessibility.
     *
     * @param alpha weight of large against small origins, positive and finite; 1 for heads counting alike
     */
    public AccessResult spatialAvailability(CostDecay decay, double alpha) {
        if (!(alpha > 0) || alpha == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("alpha must be positive and finite: " + alpha);
        }
        double[] heads = residents.clone();
        if (alpha != 1) {
            Arrays.setAll(heads, i -> StrictMath.pow(residents[i], alpha));
        }
        FloatingCatchment powers = new FloatingCatchment(costs, heads, supply);
        double[] available = powers.collect(powers.ratios(decay, Shares.NONE), decay, Shares.NONE);
        for (int i = 0; i < available.length; i++) {
            available[i] = heads[i] > 0 ? heads[i] * available[i] : 0;
        }
        return new AccessResult(available);
    }

    /** As {@link #spatialAvailability(CostDecay, double)} with alpha 1. */
    public AccessResult spatialAvailability(CostDecay decay) {
        return spatialAvailability(decay, 1);
    }

    /** How the weights of an origin are divided by their sum. */
    private enum Shares {
        /** Not at all. */
        NONE,
        /** Weight over sum: every head once. */
        DEMAND,
        /** Weight times weight over sum. */
        CHOICE;

        void apply(double[] weights) {
            if (this == NONE) {
                return;
            }
            double sum = 0;
            for (double weight : weights) {
                sum += weight;
            }
            for (int j = 0; j < weights.length; j++) {
                double share = weights[j] > 0 ? weights[j] / sum : 0;
                weights[j] = this == DEMAND ? share : share * weights[j];
            }
        }
    }

    private double[] ratios(CostDecay decay, Shares shares) {
        WeightRows rows = new WeightRows(costs);
        double[] demand = new double[supply.length];
        for (int i = 0; i < residents.length; i++) {
            if (residents[i] > 0) {
                double[] weights = rows.weights(i, decay);
                shares.apply(weights);
                for (int j = 0; j < weights.length; j++) {
                    demand[j] += residents[i] * weights[j];
                }
            }
        }
        return ratios(supply, demand);
    }

    /** Supply over demand, in the place of the demand: 0 without supply, NaN with supply that nobody reaches. */
    static double[] ratios(double[] supply, double[] demand) {
        for (int j = 0; j < demand.length; j++) {
            double ratio = supply[j] > 0 ? supply[j] / demand[j] : 0;
            // Demand so small that the ratio leaves the range of a double is none.
            demand[j] = ratio < Double.POSITIVE_INFINITY ? ratio : Double.NaN;
        }
        return demand;
    }

    private double[] collect(double[] ratios, CostDecay decay, Shares shares) {
        WeightRows rows = new WeightRows(costs);
        double[] access = new double[residents.length];
        for (int i = 0; i < access.length; i++) {
            double[] weights = rows.weights(i, decay);
            shares.apply(weights);
            access[i] = Access.dot(weights, ratios);
        }
        return access;
    }
}
