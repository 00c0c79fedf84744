package org.wespace.core.choice.trips;

import java.util.Arrays;
import org.hipparchus.util.FastMath;

/**
 * Trips between zones from the weights of a {@link TripLaw}: free, or with totals held.
 *
 * <p>All results are row-major, origin times zones plus destination, and expected values, not whole trips. Each costs
 * O(zones squared) beside the law itself; {@link #doublyConstrained} that for every step of balancing.
 */
public final class TripFlows {

    /** Largest relative change of a balancing factor, in a step, at which margins count as met. */
    static final double CLOSURE = 1e-14;

    static final int MAX_STEPS = 20_000;
    private static final double EQUAL_TOTALS = 1e-9;

    private TripFlows() {}

    /**
     * Chance of each pair of zones, over all pairs: w_ij / sum w.
     *
     * @throws IllegalArgumentException if no pair has a weight
     */
    public static double[] probabilities(TripLaw law, TripZones zones) {
        return unconstrained(law, zones, 1);
    }

    /**
     * Chance of each destination for a given origin: w_ij / sum_j w_ij; a row of zeros where an origin has no weight.
     */
    public static double[] rowProbabilities(TripLaw law, TripZones zones) {
        double[] ones = new double[zones.zones()];
        double[] logWeights = logWeights(law, zones);
        for (int cell = 0; cell < logWeights.length; cell++) {
            if (logWeights[cell] > Double.NEGATIVE_INFINITY) {
                ones[cell / ones.length] = 1;
            }
        }
        return byOrigin(logWeights, ones);
    }

    /**
     * Trips in proportion to the weights, with a given total.
     *
     * @param total all trips, finite and not negative
     */
    public static double[] unconstrained(TripLaw law, TripZones zones, double total) {
        return together(logWeights(law, zones), TripZones.requireNumbers("total", new double[] {total})[0]);
    }

    /**
     * Trips by origin in proportion to the weights: {@code T_ij = O_i w_ij / sum_j w_ij}.
     *
     * @param origins trips that leave each zone, finite and not negative
     * @throws IllegalArgumentException also if trips leave a zone that has no weight to any other
     */
    public static double[] productionConstrained(TripLaw law, TripZones zones, double[] origins) {
        return byOrigin(logWeights(law, zones), requireTotals("trips from origin", zones, origins));
    }

    /**
     * Trips by destination in proportion to the weights: {@code T_ij = D_j w_ij / sum_i w_ij}.
     *
     * @param destinations trips that arrive in each zone, finite and not negative
     * @throws IllegalArgumentException also if trips arrive in a zone that has no weight from any other
     */
    public static double[] attractionConstrained(TripLaw law, TripZones zones, double[] destinations) {
        return byDestination(logWeights(law, zones), requireTotals("trips to destination", zones, destinations));
    }

    /**
     * Trips that keep the totals of origins and of destinations: {@code T_ij = a_i w_ij b_j}, by iterative proportional
     * fitting until no factor changes by more than 1e-14 of itself.
     *
     * <p>Only the form of the weights counts: factors of a whole row or column change nothing. Margins are met up to
     * rounding. Memory: 16 bytes for each pair of zones beside the result.
     *
     * <p>Source: W. E. Deming, F. F. Stephan (1940), On a least squares adjustment of a sampled frequency table when
     * the expected marginal totals are known, doi:10.1214/aoms/1177731829; A. G. Wilson (1967),
     * doi:10.1016/0041-1647(67)90035-4.
     *
     * @param origins trips that leave each zone, finite and not negative
     * @param destinations trips that arrive in each zone, finite and not negative; their sum is that of the origins up
     *     to rounding
     * @throws IllegalArgumentException naming the zone and the value if a total is not allowed or cannot be met
     * @throws IllegalStateException if 20,000 steps do not suffice: then the totals can hardly be met, as where most
     *     trips would have to stay in their zone
     */
    public static double[] doublyConstrained(TripLaw law, TripZones zones, double[] origins, double[] destinations) {
        requireTotals("trips from origin", zones, origins);
        requireTotals("trips to destination", zones, destinations);
        requireEqualSums(origins, destinations);
        Furness balance = new Furness(logWeights(law, zones), origins, destinations);
        balance.solve(CLOSURE, MAX_STEPS);
        return balance.flows();
    }

    /**
     * Trips under a constraint; what it does not hold is not looked at, but for the total of unconstrained trips, which
     * is that of the origins.
     *
     * @param origins trips that leave each zone
     * @param destinations trips that arrive in each zone
     */
    public static double[] of(
            TripConstraint constraint, TripLaw law, TripZones zones, double[] origins, double[] destinations) {
        return switch (constraint) {
            case UNCONSTRAINED -> unconstrained(law, zones, sum(requireTotals("trips from origin", zones, origins)));
            case PRODUCTION -> productionConstrained(law, zones, origins);
            case ATTRACTION -> attractionConstrained(law, zones, destinations);
            case DOUBLY -> doublyConstrained(law, zones, origins, destinations);
        };
    }

    /**
     * Logarithm of the likelihood of observed trips as independent Poisson counts with given means, less the
     * factorials, which do not depend on the means: {@code sum T_observed ln T - T}.
     *
     * @param observed observed trips, finite and not negative
     * @param expected means, as many
     * @return negative infinity where trips were observed that have mean 0
     */
    public static double logLikelihood(double[] observed, double[] expected) {
        if (observed.length != expected.length) {
            throw new IllegalArgumentException(
                    "there must be as many means as observations: " + expected.length + " and " + observed.length);
        }
        double sum = 0;
        for (int cell = 0; cell < observed.length; cell++) {
            sum -= expected[cell];
            if (observed[cell] > 0) {
                sum += observed[cell] * FastMath.log(expected[cell]);
            }
        }
        return sum;
    }

    /** The logarithms of the weights, checked: a law may be a modeler's own. */
    private static double[] logWeights(TripLaw law, TripZones zones) {
        double[] logWeights = law.logWeights(zones);
        int count = zones.zones();
        if (logWeights.length != count * count) {
            throw new IllegalArgumentException("a law must give one weight for each pair of zones: " + logWeights.length
                    + " for " + count + " zones");
        }
        for (int cell = 0; cell < logWeights.length; cell++) {
            boolean linked = zones.linked(cell / count, cell % count);
            if (!(logWeights[cell] < Double.POSITIVE_INFINITY)
                    || !linked && logWeights[cell] != Double.NEGATIVE_INFINITY) {
                throw new IllegalArgumentException("logarithm of the weight from zone " + cell / count + " to zone "
                        + cell % count + " must be "
                        + (linked ? "finite, or negative infinity: " : "negative infinity: ")
                        + logWeights[cell]);
            }
        }
        return logWeights;
    }

    static double[] together(double[] logWeights, double total) {
        double largest = Arrays.stream(logWeights).max().orElseThrow();
        if (largest == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("no pair of zones has a weight");
        }
        double[] trips = new double[logWeights.length];
        double sum = 0;
        for (int cell = 0; cell < trips.length; cell++) {
            trips[cell] = FastMath.exp(logWeights[cell] - largest);
            sum += trips[cell];
        }
        for (int cell = 0; cell < trips.length; cell++) {
            trips[cell] *= total / sum;
        }
        return trips;
    }

    static double[] byOrigin(double[] logWeights, double[] origins) {
        int zones = origins.length;
        double[] trips = new double[logWeights.length];
        for (int origin = 0; origin < zones; origin++) {
            share(logWeights, trips, new Line(origin * zones, 1, zones), origins[origin], "leave zone " + origin);
        }
        return trips;
    }

    static double[] byDestination(double[] logWeights, double[] destinations) {
        int zones = destinations.length;
        double[] trips = new double[logWeights.length];
        for (int zone = 0; zone < zones; zone++) {
            share(logWeights, trips, new Line(zone, zones, zones), destinations[zone], "arrive in zone " + zone);
        }
        return trips;
    }

    /** A row or a column. */
    private record Line(int first, int stride, int cells) {}

    private static void share(double[] logWeights, double[] trips, Line line, double total, String what) {
        if (total == 0) {
            return;
        }
        int end = line.first + line.stride * line.cells;
        double largest = Double.NEGATIVE_INFINITY;
        for (int cell = line.first; cell < end; cell += line.stride) {
            largest = Math.max(largest, logWeights[cell]);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException(total + " trips " + what + ", which no weight links to another zone");
        }
        double sum = 0;
        for (int cell = line.first; cell < end; cell += line.stride) {
            trips[cell] = FastMath.exp(logWeights[cell] - largest);
            sum += trips[cell];
        }
        for (int cell = line.first; cell < end; cell += line.stride) {
            trips[cell] *= total / sum;
        }
    }

    private static double[] requireTotals(String name, TripZones zones, double[] totals) {
        if (totals.length != zones.zones()) {
            throw new IllegalArgumentException(
                    "there must be a number of " + name + " for each zone: " + totals.length + " for " + zones.zones());
        }
        return TripZones.requireNumbers(name, totals);
    }

    private static void requireEqualSums(double[] origins, double[] destinations) {
        double leaving = sum(origins);
        double arriving = sum(destinations);
        if (Math.abs(leaving - arriving) > EQUAL_TOTALS * Math.max(leaving, arriving)) {
            throw new IllegalArgumentException(
                    "as many trips must arrive as leave: " + arriving + " arrive, " + leaving + " leave");
        }
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
