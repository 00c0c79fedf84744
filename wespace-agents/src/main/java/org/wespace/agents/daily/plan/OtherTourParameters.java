package org.wespace.agents.daily.plan;

/**
 * Tours that come of time saved and of company.
 *
 * @param timeShare share of the time saved that is travelled again, in [0, 1]: .35 (mechanism WK-5; see
 *     {@code work.TimeRebound})
 * @param tourMinutes minutes of a tour there and back before any has been made, positive: 40, assumption; later the
 *     mean of the tours of the month before
 * @param coLivingTours further tours of those who share a home, as a share of everybody's, not negative: .10,
 *     assumption (mechanism DW-4; the report gives the sign only)
 * @param coLivingVisits further visits to facilities around the home of those who share one, as a share of everybody's
 *     tours, not negative: .10, assumption (mechanism DW-5; the report gives the sign only)
 */
public record OtherTourParameters(double timeShare, double tourMinutes, double coLivingTours, double coLivingVisits) {

    public OtherTourParameters {
        require(timeShare >= 0 && timeShare <= 1, "timeShare must be in [0, 1]", timeShare);
        require(tourMinutes > 0, "tourMinutes must be positive", tourMinutes);
        require(coLivingTours >= 0, "coLivingTours must not be negative", coLivingTours);
        require(coLivingVisits >= 0, "coLivingVisits must not be negative", coLivingVisits);
    }

    private static void require(boolean allowed, String rule, double value) {
        if (!allowed || Double.isInfinite(value)) {
            throw new IllegalArgumentException(rule + " and finite: " + value);
        }
    }

    /** The values named above. */
    public static OtherTourParameters standard() {
        return new OtherTourParameters(0.35, 40, 0.10, 0.10);
    }
}
