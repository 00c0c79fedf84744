package org.wespace.agents.daily.leisure;

import org.wespace.agents.preset.Bounds;

/**
 * How ratings come about. All are assumptions.
 *
 * @param priorWeight ratings of the mean that every venue is taken to have at first, positive: 5
 * @param halfStars whether ratings are shown to the nearest half star, as by the platform that Luca (2016) studied
 * @param spread standard deviation of the ratings of one venue, in stars, not negative: 1
 * @param raters share of visitors who leave a rating, in [0, 1]: .05
 */
public record RatingParameters(double priorWeight, boolean halfStars, double spread, double raters) {

    public RatingParameters {
        Bounds.positive("priorWeight", priorWeight);
        Bounds.notNegative("spread", spread);
        Bounds.share("raters", raters);
    }

    /** The defaults. */
    public static RatingParameters standard() {
        return new RatingParameters(5, true, 1, 0.05);
    }
}
