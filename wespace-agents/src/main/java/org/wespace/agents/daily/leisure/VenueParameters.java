package org.wespace.agents.daily.leisure;

import org.wespace.agents.preset.Bounds;

/**
 * What venues are made of the leisure floor of a city. All are assumptions but where said.
 *
 * @param leastSquareMetres floor of the smallest venue, positive: 150
 * @param smallSquareMetres floor of the smallest venue where {@link org.wespace.agents.mechanism.Mechanism#SMALL_SHOPS
 *     small shops} work fully, positive and at most the former: 30
 * @param tail exponent of the Pareto distribution of sizes, above 1: 1.5, heavy-tailed with a mean of three times the
 *     smallest
 * @param mostSquareMetres floor of the largest venue, at least that of the smallest: 20,000
 * @param meanStars mean quality, in stars: 3.5
 * @param starSpread standard deviation of quality, in stars, not negative: .7
 * @param chainShare share of venues that belong to a chain, in [0, 1]: .2
 */
public record VenueParameters(
        double leastSquareMetres,
        double smallSquareMetres,
        double tail,
        double mostSquareMetres,
        double meanStars,
        double starSpread,
        double chainShare) {

    public VenueParameters {
        Bounds.positive("leastSquareMetres", leastSquareMetres);
        Bounds.positive("smallSquareMetres", smallSquareMetres);
        Bounds.positive("mostSquareMetres", mostSquareMetres);
        Bounds.finite("meanStars", meanStars);
        Bounds.notNegative("starSpread", starSpread);
        Bounds.share("chainShare", chainShare);
        if (!(tail > 1) || Double.isInfinite(tail)) {
            throw new IllegalArgumentException("tail must be above 1 and finite: " + tail);
        }
        if (smallSquareMetres > leastSquareMetres || leastSquareMetres > mostSquareMetres) {
            throw new IllegalArgumentException("smallSquareMetres, leastSquareMetres and mostSquareMetres must rise: "
                    + smallSquareMetres + ", " + leastSquareMetres + ", " + mostSquareMetres);
        }
    }

    /** The defaults. */
    public static VenueParameters standard() {
        return new VenueParameters(150, 30, 1.5, 20_000, 3.5, 0.7, 0.2);
    }

    /** Floor of the smallest venue at a strength of small shops: from one to the other in equal ratios. */
    double least(double strength) {
        return strength == 0
                ? leastSquareMetres
                : leastSquareMetres * StrictMath.pow(smallSquareMetres / leastSquareMetres, strength);
    }
}
