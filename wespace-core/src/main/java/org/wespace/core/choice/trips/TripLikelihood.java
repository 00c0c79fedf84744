package org.wespace.core.choice.trips;

import org.jspecify.annotations.Nullable;

/** How likely observed trips are under a law, by parameter, and which way that rises. */
final class TripLikelihood {

    /** Looser than that of the final trips: the last digits of the score are noise anyway. */
    private static final double CLOSURE = 1e-13;
    /** Where likelihoods are only compared. */
    private static final double ROUGH = 1e-9;

    private final TripLawKind kind;
    private final TripZones zones;
    private final double[] observed;
    private final TripConstraint constraint;
    private final double[] origins;
    private final double[] destinations;
    /** Of a gravity law, the logarithms of the weights at parameter 0, and their slopes; else empty. */
    private final double[] massWeights;

    private final double[] costSlopes;
    /** Balance reached for the last parameter, from where the next one starts. */
    private double @Nullable [] columnFactors;

    private int evaluations;

    /**
     * What one parameter gives.
     *
     * @param score derivative of the likelihood by the parameter over sum T |slope|: -1 to 1 for laws of equal totals
     */
    record Point(double logLikelihood, double score) {}

    TripLikelihood(TripLawKind kind, TripZones zones, double[] observed, TripConstraint constraint) {
        this.kind = kind;
        this.zones = zones;
        this.observed = TripZones.requireMatrix("observed trips", zones.zones(), observed);
        this.constraint = constraint;
        int count = zones.zones();
        this.origins = new double[count];
        this.destinations = new double[count];
        for (int cell = 0; cell < observed.length; cell++) {
            origins[cell / count] += observed[cell];
            destinations[cell % count] += observed[cell];
            if (observed[cell] > 0 && !zones.linked(cell / count, cell % count)) {
                throw new IllegalArgumentException("trips within a zone have no place here: " + observed[cell]
                        + " within zone " + cell / count + "; leave them out, or take zones with intrazonal trips");
            }
        }
        if (!(TripFlows.sum(origins) > 0)) {
            throw new IllegalArgumentException("there must be observed trips to fit a law to: all are 0");
        }
        this.massWeights = kind.isGravity() ? kind.logWeights(zones, 0) : new double[0];
        this.costSlopes = kind.isGravity() ? kind.slopes(zones, 0, massWeights) : new double[0];
    }

    TripLawKind kind() {
        return kind;
    }

    int evaluations() {
        return evaluations;
    }

    /** The likelihood, rough enough for a comparison: the balance is not driven to its end. */
    double roughLikelihood(double parameter) {
        evaluations++;
        return TripFlows.logLikelihood(observed, trips(logWeights(parameter), ROUGH));
    }

    double score(double parameter) {
        return at(parameter).score;
    }

    Point at(double parameter) {
        evaluations++;
        double[] logWeights = logWeights(parameter);
        double[] trips = trips(logWeights, CLOSURE);
        double logLikelihood = TripFlows.logLikelihood(observed, trips);
        return new Point(logLikelihood, kind.hasParameter() ? score(trips, slopes(parameter, logWeights)) : 0);
    }

    private double[] logWeights(double parameter) {
        if (!kind.isGravity()) {
            return kind.logWeights(zones, parameter);
        }
        double[] logWeights = massWeights.clone();
        for (int cell = 0; cell < logWeights.length; cell++) {
            logWeights[cell] += parameter * costSlopes[cell];
        }
        return logWeights;
    }

    private double[] slopes(double parameter, double[] logWeights) {
        return kind.isGravity() ? costSlopes : kind.slopes(zones, parameter, logWeights);
    }

    private double score(double[] trips, double[] slopes) {
        double difference = 0;
        double size = 0;
        for (int cell = 0; cell < trips.length; cell++) {
            difference += (observed[cell] - trips[cell]) * slopes[cell];
            size += observed[cell] * Math.abs(slopes[cell]);
        }
        return size > 0 ? difference / size : 0;
    }

    private double[] trips(double[] logWeights, double closure) {
        return switch (constraint) {
            case UNCONSTRAINED -> TripFlows.together(logWeights, TripFlows.sum(origins));
            case PRODUCTION -> TripFlows.byOrigin(logWeights, origins);
            case ATTRACTION -> TripFlows.byDestination(logWeights, destinations);
            case DOUBLY -> balanced(logWeights, closure);
        };
    }

    private double[] balanced(double[] logWeights, double closure) {
        Furness balance = columnFactors == null
                ? new Furness(logWeights, origins, destinations)
                : new Furness(logWeights, origins, destinations, columnFactors);
        balance.solve(closure, TripFlows.MAX_STEPS);
        columnFactors = balance.columnFactors();
        return balance.flows();
    }

    /** Mean size of the slopes of a gravity law over the observed trips: their mean cost, or mean logarithm of it. */
    double meanSlope() {
        double sum = 0;
        for (int cell = 0; cell < costSlopes.length; cell++) {
            sum += observed[cell] * Math.abs(costSlopes[cell]);
        }
        return sum / TripFlows.sum(origins);
    }

    /** Largest less smallest slope of a gravity law between linked zones. */
    double spreadOfSlopes() {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int cell = 0; cell < costSlopes.length; cell++) {
            if (zones.linked(cell / zones.zones(), cell % zones.zones())) {
                smallest = Math.min(smallest, costSlopes[cell]);
                largest = Math.max(largest, costSlopes[cell]);
            }
        }
        return largest - smallest;
    }

    /** Below it a law of opportunities hardly changes. */
    double lowestParameter() {
        return kind == TripLawKind.EXTENDED_RADIATION ? 1.0 / 256 : 1.0 / 1024 / opportunities(false);
    }

    /** Above it a law of opportunities sends all to the nearest. */
    double highestParameter() {
        return kind == TripLawKind.EXTENDED_RADIATION ? 32 : 64 / opportunities(true);
    }

    private double opportunities(boolean smallest) {
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int zone = 0; zone < zones.zones(); zone++) {
            double mass = zones.destinationMass(zone);
            sum += mass;
            least = mass > 0 ? Math.min(least, mass) : least;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("no zone has a mass that draws trips");
        }
        return smallest ? least : sum;
    }
}
