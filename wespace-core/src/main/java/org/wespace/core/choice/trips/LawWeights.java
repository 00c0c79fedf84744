package org.wespace.core.choice.trips;

import org.hipparchus.util.FastMath;

/**
 * The formulas of the trip laws, in logarithms, and their derivatives by the parameter.
 *
 * <p>Differences of powers and of exponentials are taken with expm1 and log1p: a zone that is small beside the
 * opportunities before it would else lose its digits. FastMath of Hipparchus is plain Java, so the same bits on every
 * machine, and several times as fast as StrictMath.
 */
final class LawWeights {

    /** A value for a pair of zones. */
    @FunctionalInterface
    interface Pair {
        double of(int origin, int destination);
    }

    private LawWeights() {}

    /** The values of linked pairs, 0 for the others. */
    static double[] linked(TripZones zones, Pair value) {
        return matrix(zones, value, 0);
    }

    private static double[] matrix(TripZones zones, Pair value, double unlinked) {
        int count = zones.zones();
        double[] values = new double[Math.multiplyExact(count, count)];
        for (int origin = 0, cell = 0; origin < count; origin++) {
            for (int destination = 0; destination < count; destination++, cell++) {
                values[cell] = zones.linked(origin, destination) ? value.of(origin, destination) : unlinked;
            }
        }
        return values;
    }

    static double[] gravity(TripZones zones, double decay, Pair cost) {
        double[] drawing = new double[zones.zones()];
        double[] sending = new double[zones.zones()];
        for (int zone = 0; zone < drawing.length; zone++) {
            drawing[zone] = FastMath.log(zones.destinationMass(zone));
            sending[zone] = FastMath.log(zones.originMass(zone));
        }
        return matrix(
                zones,
                (origin, destination) -> sending[origin] + drawing[destination] - decay * cost.of(origin, destination),
                Double.NEGATIVE_INFINITY);
    }

    static double logCost(TripZones zones, int origin, int destination) {
        double cost = zones.cost(origin, destination);
        if (!(cost > 0)) {
            throw new IllegalArgumentException("a power of cost needs a cost above 0 between linked zones: " + cost
                    + " from zone " + origin + " to zone " + destination);
        }
        return FastMath.log(cost);
    }

    static Pair radiation(TripZones zones) {
        double[] intervening = zones.sharedOpportunities();
        return (origin, destination) -> {
            double before = before(zones, intervening, origin, destination);
            double mass = zones.destinationMass(destination);
            return mass == 0
                    ? Double.NEGATIVE_INFINITY
                    : FastMath.log(mass) - FastMath.log(before) - FastMath.log(before + mass);
        };
    }

    static Pair extendedRadiation(TripZones zones, double exponent) {
        double[] intervening = zones.sharedOpportunities();
        return (origin, destination) -> {
            double before = before(zones, intervening, origin, destination);
            double mass = zones.destinationMass(destination);
            if (mass == 0) {
                return Double.NEGATIVE_INFINITY;
            }
            double upTo = exponent * FastMath.log(before + mass);
            if (before == 0) {
                return upTo - logOnePlusExp(upTo);
            }
            double lower = exponent * FastMath.log(before);
            double grown = FastMath.expm1(exponent * FastMath.log1p(mass / before));
            // The factor of the origin alone, m_i^a + 1, goes when the row is scaled.
            return lower + FastMath.log(grown) - logOnePlusExp(lower) - logOnePlusExp(upTo);
        };
    }

    /** ln(1 + exp(x)), also where exp(x) is out of range. */
    private static double logOnePlusExp(double x) {
        return x > 40 ? x : FastMath.log1p(FastMath.exp(x));
    }

    /** With r before and b = r + m: d/da of ln(b^a - r^a) - ln(r^a + 1) - ln(b^a + 1). */
    static Pair extendedRadiationSlope(TripZones zones, double exponent) {
        double[] intervening = zones.sharedOpportunities();
        return (origin, destination) -> {
            double before = before(zones, intervening, origin, destination);
            double mass = zones.destinationMass(destination);
            if (mass == 0) {
                return 0;
            }
            double logUpTo = FastMath.log(before + mass);
            double upToShare = 1 / (1 + FastMath.exp(-exponent * logUpTo));
            if (before == 0) {
                return logUpTo * (1 - upToShare);
            }
            double logBefore = FastMath.log(before);
            double ratio = FastMath.log1p(mass / before);
            return logBefore
                    - ratio / FastMath.expm1(-exponent * ratio)
                    - logBefore / (1 + FastMath.exp(-exponent * logBefore))
                    - logUpTo * upToShare;
        };
    }

    static Pair opportunities(TripZones zones, double acceptance) {
        double[] intervening = zones.sharedOpportunities();
        return (origin, destination) -> -acceptance * intervening[origin * zones.zones() + destination]
                + FastMath.log(-FastMath.expm1(-acceptance * zones.destinationMass(destination)));
    }

    /** d/dg of -g s + ln(1 - exp(-g m)). */
    static Pair opportunitiesSlope(TripZones zones, double acceptance) {
        double[] intervening = zones.sharedOpportunities();
        return (origin, destination) -> {
            double mass = zones.destinationMass(destination);
            return mass == 0
                    ? 0
                    : mass / FastMath.expm1(acceptance * mass) - intervening[origin * zones.zones() + destination];
        };
    }

    private static double before(TripZones zones, double[] intervening, int origin, int destination) {
        return zones.destinationMass(origin) + intervening[origin * zones.zones() + destination];
    }

    /** Weights whose rows are chances times the mass of the origin. */
    static double[] byOrigin(TripZones zones, Pair logChance) {
        double[] rows = chances(zones, logChance);
        int count = zones.zones();
        for (int origin = 0, cell = 0; origin < count; origin++) {
            double logMass = FastMath.log(zones.originMass(origin));
            for (int end = cell + count; cell < end; cell++) {
                rows[cell] += logMass;
            }
        }
        return rows;
    }

    /** Slopes of weights {@link #byOrigin}: that of a scaled row is the slope less its mean over the row. */
    static double[] slopesByOrigin(TripZones zones, double[] logWeights, Pair slope) {
        double[] slopes = linked(zones, slope);
        int count = zones.zones();
        for (int origin = 0, row = 0; origin < count; origin++, row += count) {
            double logMass = FastMath.log(zones.originMass(origin));
            double mean = 0;
            for (int cell = row; cell < row + count; cell++) {
                boolean weighs = logWeights[cell] > Double.NEGATIVE_INFINITY;
                mean += weighs ? FastMath.exp(logWeights[cell] - logMass) * slopes[cell] : 0;
            }
            for (int cell = row; cell < row + count; cell++) {
                slopes[cell] = logWeights[cell] > Double.NEGATIVE_INFINITY ? slopes[cell] - mean : 0;
            }
        }
        return slopes;
    }

    private static double[] chances(TripZones zones, Pair logChance) {
        if (zones.intrazonal()) {
            throw new IllegalArgumentException(
                    "laws of radiation and of opportunities are defined between different zones: leave out the trips"
                            + " within zones");
        }
        double[] rows = matrix(zones, logChance, Double.NEGATIVE_INFINITY);
        for (int row = 0; row < rows.length; row += zones.zones()) {
            scaleToOne(rows, row, row + zones.zones());
        }
        return rows;
    }

    private static void scaleToOne(double[] rows, int from, int to) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int cell = from; cell < to; cell++) {
            largest = Math.max(largest, rows[cell]);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            return;
        }
        if (largest == Double.POSITIVE_INFINITY) {
            // No opportunities up to there, not even at home: all trips end at the first ones.
            for (int cell = from; cell < to; cell++) {
                rows[cell] = rows[cell] == largest ? 0 : Double.NEGATIVE_INFINITY;
            }
            largest = 0;
        }
        double sum = 0;
        for (int cell = from; cell < to; cell++) {
            sum += FastMath.exp(rows[cell] - largest);
        }
        double logSum = largest + FastMath.log(sum);
        for (int cell = from; cell < to; cell++) {
            rows[cell] -= logSum;
        }
    }
}
