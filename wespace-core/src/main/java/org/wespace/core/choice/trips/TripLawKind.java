package org.wespace.core.choice.trips;

/** The trip laws that come with a formula; each has at most one parameter, which {@link TripFit} can find. */
public enum TripLawKind {
    /** {@link TripLaw#gravityExponential}. */
    GRAVITY_EXPONENTIAL("GravExp", "gravity, exponential decay", "decay per unit of cost") {
        @Override
        double[] logWeights(TripZones zones, double decay) {
            return LawWeights.gravity(zones, decay, (origin, destination) -> zones.cost(origin, destination));
        }

        @Override
        double[] slopes(TripZones zones, double decay, double[] logWeights) {
            return LawWeights.linked(zones, (origin, destination) -> -zones.cost(origin, destination));
        }
    },
    /** {@link TripLaw#gravityPower}. */
    GRAVITY_POWER("GravPow", "gravity, power decay", "exponent of cost") {
        @Override
        double[] logWeights(TripZones zones, double exponent) {
            return LawWeights.gravity(
                    zones, exponent, (origin, destination) -> LawWeights.logCost(zones, origin, destination));
        }

        @Override
        double[] slopes(TripZones zones, double exponent, double[] logWeights) {
            return LawWeights.linked(zones, (origin, destination) -> -LawWeights.logCost(zones, origin, destination));
        }
    },
    /** {@link TripLaw#radiation}. */
    RADIATION("Rad", "radiation", "") {
        @Override
        double[] logWeights(TripZones zones, double none) {
            return LawWeights.byOrigin(zones, LawWeights.radiation(zones));
        }

        @Override
        double[] slopes(TripZones zones, double none, double[] logWeights) {
            throw new IllegalStateException("radiation has no parameter");
        }
    },
    /** {@link TripLaw#extendedRadiation}. */
    EXTENDED_RADIATION("RadExt", "extended radiation", "exponent of opportunities") {
        @Override
        double[] logWeights(TripZones zones, double exponent) {
            return LawWeights.byOrigin(zones, LawWeights.extendedRadiation(zones, exponent));
        }

        @Override
        double[] slopes(TripZones zones, double exponent, double[] logWeights) {
            return LawWeights.slopesByOrigin(zones, logWeights, LawWeights.extendedRadiationSlope(zones, exponent));
        }
    },
    /** {@link TripLaw#interveningOpportunities}. */
    INTERVENING_OPPORTUNITIES("Schneider", "intervening opportunities", "chance to accept an opportunity") {
        @Override
        double[] logWeights(TripZones zones, double acceptance) {
            return LawWeights.byOrigin(zones, LawWeights.opportunities(zones, acceptance));
        }

        @Override
        double[] slopes(TripZones zones, double acceptance, double[] logWeights) {
            return LawWeights.slopesByOrigin(zones, logWeights, LawWeights.opportunitiesSlope(zones, acceptance));
        }
    };

    private final String id;
    private final String title;
    private final String parameter;

    TripLawKind(String id, String title, String parameter) {
        this.id = id;
        this.title = title;
        this.parameter = parameter;
    }

    /** Name in tables and files: that of the software TDLM. */
    public String id() {
        return id;
    }

    /** The law in words. */
    public String title() {
        return title;
    }

    /** What the parameter is; empty if there is none. */
    public String parameter() {
        return parameter;
    }

    /** Whether there is a parameter to choose. */
    public boolean hasParameter() {
        return !parameter.isEmpty();
    }

    /** Whether the weight is a mass times a decay with cost; else it is a chance by origin. */
    boolean isGravity() {
        return this == GRAVITY_EXPONENTIAL || this == GRAVITY_POWER;
    }

    /**
     * The law with a parameter.
     *
     * @param parameter finite, and for extended radiation and intervening opportunities above 0; ignored by radiation
     */
    public TripLaw at(double parameter) {
        boolean allowed = !hasParameter() || Math.abs(parameter) <= Double.MAX_VALUE && (isGravity() || parameter > 0);
        if (!allowed) {
            throw new IllegalArgumentException("the parameter of " + title + " (" + this.parameter + ") must be finite"
                    + (isGravity() ? ": " : " and above 0: ") + parameter);
        }
        return zones -> logWeights(zones, parameter);
    }

    /** Natural logarithms of the weights. */
    abstract double[] logWeights(TripZones zones, double parameter);

    /**
     * How fast the logarithm of each weight grows with the parameter, where the weights are the given ones; 0 for pairs
     * without a weight. Those of gravity do not depend on the parameter.
     */
    abstract double[] slopes(TripZones zones, double parameter, double[] logWeights);
}
