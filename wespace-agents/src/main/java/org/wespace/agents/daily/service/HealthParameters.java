package org.wespace.agents.daily.service;

import org.wespace.agents.preset.Bounds;
import org.wespace.agents.preset.Preset;

/**
 * How residents seek health care.
 *
 * <p>A need has a severity u, uniform in (0, 1): below {@code onlineShare} those with digital access see somebody
 * online, below {@code clinicShare} a clinic will do, all else needs a hospital.
 *
 * @param needsPerMonth needs of a resident in a month, not negative: .5, six visits a year, assumption
 * @param onlineShare severity up to which a need can be met online, in [0, 1]: .20 in China, .30 in the West,
 *     assumptions
 * @param clinicShare severity up to which a clinic will do, in [0, 1]: .65 in China, .85 in the West, assumptions; in
 *     China about half of all visits are to primary institutions
 * @param bypass share of those for whom a clinic would do who go to a hospital all the same, in [0, 1]: .25 in China,
 *     where nobody needs to be referred, .05 in the West, assumptions
 * @param tries how often in a month somebody tries to get a slot in one tier, at least 1: 2, assumption
 * @param onlineMinutes minutes of a consultation online, not negative: 15, assumption
 */
public record HealthParameters(
        double needsPerMonth, double onlineShare, double clinicShare, double bypass, int tries, int onlineMinutes) {

    public HealthParameters {
        Bounds.notNegative("needsPerMonth", needsPerMonth);
        Bounds.share("onlineShare", onlineShare);
        Bounds.share("clinicShare", clinicShare);
        Bounds.share("bypass", bypass);
        if (needsPerMonth > Seekers.MOST_NEEDS) {
            throw new IllegalArgumentException(
                    "needsPerMonth must not be above " + Seekers.MOST_NEEDS + ": " + needsPerMonth);
        }
        if (tries < 1 || tries > HealthCare.MOST_TRIES || onlineMinutes < 0) {
            throw new IllegalArgumentException("tries must be 1 to " + HealthCare.MOST_TRIES
                    + " and onlineMinutes not negative: " + tries + ", " + onlineMinutes);
        }
    }

    /** The parameters of a preset. */
    public static HealthParameters of(Preset preset) {
        return switch (preset) {
            case CN_MEGA, CN_MID -> new HealthParameters(0.5, 0.20, 0.65, 0.25, 2, 15);
            case EU_COMPACT, US_SPRAWL -> new HealthParameters(0.5, 0.30, 0.85, 0.05, 2, 15);
        };
    }

    /** With another share of needs that can be met online. */
    public HealthParameters withOnlineShare(double value) {
        return new HealthParameters(needsPerMonth, value, clinicShare, bypass, tries, onlineMinutes);
    }

    /** With another share of needs for which a clinic will do. */
    public HealthParameters withClinicShare(double value) {
        return new HealthParameters(needsPerMonth, onlineShare, value, bypass, tries, onlineMinutes);
    }
}
