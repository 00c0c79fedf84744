package org.wespace.agents.daily.leisure;

import org.wespace.agents.preset.Bounds;

/**
 * What residents know of venues, and what it counts.
 *
 * @param perStar utility of a star of an independent venue, not negative: .07, the middle of the 5 to 9 % of revenue
 *     that a star brings to independent restaurants and not to chains (Luca 2016)
 * @param visibilityKilometres way over which what is known without a platform falls to 1/e, positive: 1.5, assumption
 * @param unknownStars stars that somebody expects of a venue of which nothing is known, less the mean: 0, assumption
 * @param taste standard deviation of private taste, in units of utility, in [0, 2]: .5, assumption; each choice costs
 *     {@code exp(1.73 taste)} over {@code exp(taste^2 / 2)} draws, 2.1 at .5 and 3.4 at 1
 * @param recommendation weight w of popularity where {@link org.wespace.agents.mechanism.Mechanism#PREFERENCE_LOSS
 *     recommendations} work fully, in [0, 5]: .5, assumption, below the threshold near 1 from which everybody ends up
 *     in the same place
 */
public record SearchParameters(
        double perStar, double visibilityKilometres, double unknownStars, double taste, double recommendation) {

    private static final double MOST_TASTE = 2;
    private static final double MOST_RECOMMENDATION = 5;

    public SearchParameters {
        Bounds.notNegative("perStar", perStar);
        Bounds.positive("visibilityKilometres", visibilityKilometres);
        Bounds.finite("unknownStars", unknownStars);
        require("taste", taste, MOST_TASTE);
        require("recommendation", recommendation, MOST_RECOMMENDATION);
    }

    private static void require(String name, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw new IllegalArgumentException(name + " must be 0 to " + most + ": " + value);
        }
    }

    /** The defaults. */
    public static SearchParameters standard() {
        return new SearchParameters(0.07, 1.5, 0, 0.5, 0.5);
    }

    /** With another weight of a star. */
    public SearchParameters withPerStar(double value) {
        return new SearchParameters(value, visibilityKilometres, unknownStars, taste, recommendation);
    }

    /** With another weight of popularity. */
    public SearchParameters withRecommendation(double value) {
        return new SearchParameters(perStar, visibilityKilometres, unknownStars, taste, value);
    }
}
