package org.wespace.agents.daily.leisure;

import org.wespace.agents.preset.Preset;

/**
 * Every number of leisure.
 *
 * @param venues what venues are like
 * @param search what is known of them
 * @param ratings how ratings come about
 * @param outings how often residents go out
 * @param appeal what units add to their venues
 */
public record LeisureParameters(
        VenueParameters venues,
        SearchParameters search,
        RatingParameters ratings,
        OutingParameters outings,
        AppealParameters appeal) {

    /** {@link #of} a Chinese megacity. */
    public static LeisureParameters standard() {
        return of(Preset.CN_MEGA);
    }

    /** The defaults of a preset. */
    public static LeisureParameters of(Preset preset) {
        return new LeisureParameters(
                VenueParameters.standard(),
                SearchParameters.standard(),
                RatingParameters.standard(),
                OutingParameters.of(preset),
                AppealParameters.standard());
    }

    /** With other knowledge. */
    public LeisureParameters with(SearchParameters other) {
        return new LeisureParameters(venues, other, ratings, outings, appeal);
    }
}
