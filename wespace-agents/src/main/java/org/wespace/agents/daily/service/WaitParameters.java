package org.wespace.agents.daily.service;

import org.wespace.agents.preset.Bounds;

/**
 * How waiting at a place comes about and what it does.
 *
 * @param openMinutes minutes in a month in which places are open, positive: 10,560 (22 days of 8 hours), assumption
 * @param longest longest mean waiting, in minutes, where more come than can be served, positive: 180, assumption
 * @param follow share of the way to the waiting of this month that residents learn by the next one, in (0, 1]: .5,
 *     assumption
 * @param decayPerMinute how a minute of waiting lessens the draw of a place, by exp(-decay minutes), not negative: .02,
 *     assumption
 */
public record WaitParameters(double openMinutes, double longest, double follow, double decayPerMinute) {

    public WaitParameters {
        Bounds.positive("openMinutes", openMinutes);
        Bounds.positive("longest", longest);
        if (!(follow > 0 && follow <= 1)) {
            throw new IllegalArgumentException("follow must lie in (0, 1]: " + follow);
        }
        Bounds.notNegative("decayPerMinute", decayPerMinute);
    }

    /** The standard. */
    public static WaitParameters standard() {
        return new WaitParameters(10_560, 180, 0.5, 0.02);
    }
}
