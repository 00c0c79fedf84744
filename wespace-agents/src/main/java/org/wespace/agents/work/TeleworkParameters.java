package org.wespace.agents.work;

/**
 * How residents work away from their workplace.
 *
 * @param days what days at home are worth
 * @param meanDays mean days a week at home of all who have a job, to which {@link HybridDays#calibrate} sets the level;
 *     in (0, 5)
 * @param review chance that a resident, for whom nothing has changed, thinks again in a month, in [0, 1]
 * @param cowork how co-working places are chosen
 * @param rebound what of the time saved is travelled again
 * @param cost what a vehicle-kilometre costs
 */
public record TeleworkParameters(
        HomeDaysUtility days,
        double meanDays,
        double review,
        CoworkParameters cowork,
        TimeRebound rebound,
        CommuteCost cost) {

    /** Home days a week of full-time staff in China: .6, an assumption below the .7 of seven Asian countries. */
    public static final double CHINESE_DAYS = 0.6;

    /** Home days a week of full-time staff in Europe: .8 (Aksoy et al., Global Survey of Working Arrangements 2023). */
    public static final double EUROPEAN_DAYS = 0.8;

    /** Home days a week of full-time staff in English-speaking countries: 1.4 (the same survey). */
    public static final double ENGLISH_SPEAKING_DAYS = 1.4;

    public TeleworkParameters {
        if (!(meanDays > 0 && meanDays < 5)) {
            throw new IllegalArgumentException("meanDays must be in (0, 5): " + meanDays);
        }
        if (!(review >= 0 && review <= 1)) {
            throw new IllegalArgumentException("review must be in [0, 1]: " + review);
        }
    }

    /** A Chinese city: {@link #CHINESE_DAYS}, yuan; everybody thinks again once a year on average, an assumption. */
    public static TeleworkParameters standard() {
        return new TeleworkParameters(
                HomeDaysUtility.standard(),
                CHINESE_DAYS,
                1.0 / 12,
                CoworkParameters.standard(),
                TimeRebound.standard(),
                CommuteCost.chinese());
    }

    /** A European city: {@link #EUROPEAN_DAYS}, euro, and a reference home of 45 m2 a head. */
    public static TeleworkParameters european() {
        return standard()
                .withDays(HomeDaysUtility.standard().withReferenceSquareMetres(45))
                .withMeanDays(EUROPEAN_DAYS)
                .withCost(CommuteCost.european());
    }

    /** The same with other days at home. */
    public TeleworkParameters withDays(HomeDaysUtility value) {
        return new TeleworkParameters(value, meanDays, review, cowork, rebound, cost);
    }

    /** The same with another mean of days at home. */
    public TeleworkParameters withMeanDays(double value) {
        return new TeleworkParameters(days, value, review, cowork, rebound, cost);
    }

    /** The same with another choice of co-working places. */
    public TeleworkParameters withCowork(CoworkParameters value) {
        return new TeleworkParameters(days, meanDays, review, value, rebound, cost);
    }

    /** The same with another rebound. */
    public TeleworkParameters withRebound(TimeRebound value) {
        return new TeleworkParameters(days, meanDays, review, cowork, value, cost);
    }

    /** The same with other costs. */
    public TeleworkParameters withCost(CommuteCost value) {
        return new TeleworkParameters(days, meanDays, review, cowork, rebound, value);
    }
}
