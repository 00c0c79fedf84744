package org.wespace.core.measure.commuting;

/**
 * Observed commuting beside the least, the random and the largest that the same homes and jobs allow.
 *
 * <p>All four in the same unit per trip. The indices are in percent; each is NaN where what it divides by is 0, as
 * where there are no trips. They depend strongly on the size of the zones (M. W. Horner, A. T. Murray (2002), Excess
 * commuting and the modifiable areal unit problem, Urban Studies 39(1)): state it beside them.
 *
 * @param observed mean of the trips as they are
 * @param least mean of the trips were jobs exchanged to the least total
 * @param random mean of the trips if homes and jobs knew nothing of each other, {@code O_i D_j / N}
 * @param largest mean of the trips were jobs exchanged to the largest total; NaN if not asked for
 */
public record ExcessCommuting(double observed, double least, double random, double largest) {

    /**
     * All four of a table of trips. Cost: two transportation problems, about a second for 500 zones.
     *
     * @param cost of a trip by pair of zones, row-major, finite and not negative; trips within a zone at the cost of
     *     that pair
     */
    public static ExcessCommuting of(Flows flows, double[] cost) {
        return new ExcessCommuting(
                flows.mean(cost),
                ZoneLimits.least(flows, cost).mean(),
                ZoneLimits.random(flows, cost),
                ZoneLimits.largest(flows, cost).mean());
    }

    /**
     * Excess commuting {@code 100 (observed - least) / observed}: the share of commuting that exchanging jobs could
     * save, 0 to 100.
     *
     * <p>Source: B. W. Hamilton (1982), Wasteful commuting, doi:10.1086/261107; as a transportation problem M. J. White
     * (1988), Urban commuting journeys are not "wasteful", Journal of Political Economy 96(5).
     */
    public double excessPercent() {
        return percent(observed - least, observed);
    }

    /**
     * Commuting potential used {@code 100 (observed - least) / (largest - least)}, 0 to 100.
     *
     * <p>Source: M. W. Horner (2002), Extensions to the concept of excess commuting, doi:10.1068/a34126.
     */
    public double potentialUsedPercent() {
        return percent(observed - least, largest - least);
    }

    /**
     * Normalised commuting economy {@code 100 (random - observed) / (random - least)}: 100 at the least commute, 0
     * where distance plays no part, below 0 beyond that.
     *
     * <p>Source: E. Murphy, J. E. Killen (2011), Commuting economy, Urban Studies 48(6).
     */
    public double normalisedEconomyPercent() {
        return percent(random - observed, random - least);
    }

    /** Commuting economy {@code 100 (random - observed) / random}; source as {@link #normalisedEconomyPercent}. */
    public double economyPercent() {
        return percent(random - observed, random);
    }

    private static double percent(double part, double whole) {
        return whole == 0 ? Double.NaN : 100 * part / whole;
    }
}
