package org.wespace.agents.mobility;

/**
 * How often transit comes, by demand: the headway falls with the square root of demand density.
 *
 * <p>An operator who weighs the waiting of passengers against the cost of vehicles runs them at a headway proportional
 * to one over the root of demand. Source: Mohring, "Optimization and scale economies in urban bus transportation"
 * (American Economic Review 1972).
 *
 * @param referenceMinutes headway at the reference demand, positive
 * @param referenceDemand trips to work and back a working day and square kilometre at which the headway is that
 * @param leastMinutes shortest headway, positive
 * @param mostMinutes longest headway, not below the shortest
 * @param adjustment share of the way from the present headway to that of the present demand, month by month, in (0, 1]
 */
public record MohringHeadway(
        double referenceMinutes, double referenceDemand, double leastMinutes, double mostMinutes, double adjustment) {

    public MohringHeadway {
        require(referenceMinutes > 0, "referenceMinutes must be positive", referenceMinutes);
        require(
                referenceDemand > 0 && referenceDemand < Double.POSITIVE_INFINITY,
                "referenceDemand must be positive and finite",
                referenceDemand);
        require(leastMinutes > 0, "leastMinutes must be positive", leastMinutes);
        require(
                mostMinutes >= leastMinutes && mostMinutes < Double.POSITIVE_INFINITY,
                "mostMinutes must be finite and not below leastMinutes",
                mostMinutes);
        require(
                referenceMinutes >= leastMinutes && referenceMinutes <= mostMinutes,
                "referenceMinutes must lie between leastMinutes and mostMinutes",
                referenceMinutes);
        require(adjustment > 0 && adjustment <= 1, "adjustment must be in (0, 1]", adjustment);
    }

    private static void require(boolean allowed, String message, double value) {
        if (!allowed) {
            throw new IllegalArgumentException(message + ": " + value);
        }
    }

    /**
     * Ten minutes at 500 trips a day and square kilometre, between 2 and 60 minutes, a tenth of the way each month. All
     * are assumptions; with a mean wait of half the headway the fixed minutes of {@link CommuteParameters#standard()}
     * hold at the reference demand.
     */
    public static MohringHeadway standard() {
        return new MohringHeadway(10, 500, 2, 60, 0.1);
    }

    /** The same with another reference demand: that of a city whose headway is known. */
    public MohringHeadway withReferenceDemand(double value) {
        return new MohringHeadway(referenceMinutes, value, leastMinutes, mostMinutes, adjustment);
    }

    /**
     * Headway in minutes at a demand.
     *
     * @param demand trips a working day and square kilometre, not negative
     */
    public double minutes(double demand) {
        double free = referenceMinutes * Math.sqrt(referenceDemand / demand);
        return Math.max(leastMinutes, Math.min(mostMinutes, free));
    }
}
