package org.wespace.agents.daily.leisure;

import org.wespace.agents.preset.Bounds;
import org.wespace.agents.preset.Preset;

/**
 * How often residents seek leisure, and what leads them out. All are assumptions.
 *
 * @param weekday occasions a month on weekdays, not negative: 4
 * @param weekend occasions a month at weekends, not negative: 4
 * @param together whether somebody makes all tours of a month to one venue; else they choose one for weekdays and one
 *     for weekends, alike in distribution and at twice the cost: together
 * @param onlineShare share of occasions that somebody with digital services spends online where going out is as
 *     attractive as on the mean of the city's first month, in [0, 1): .25
 * @param logsumScale weight of the attraction of going out in the choice between both, in [0, 1]: .3
 * @param onlineMinutes minutes of an occasion online, not negative: 120
 * @param cents money spent on an occasion out, in hundredths, not negative: 8,000 (80 yuan) in China, 3,000 in the West
 */
public record OutingParameters(
        double weekday,
        double weekend,
        boolean together,
        double onlineShare,
        double logsumScale,
        double onlineMinutes,
        int cents) {

    private static final double MOST_OCCASIONS = 100;

    public OutingParameters {
        requireOccasions("weekday", weekday);
        requireOccasions("weekend", weekend);
        Bounds.share("onlineShare", onlineShare);
        if (onlineShare == 1) {
            throw new IllegalArgumentException("onlineShare must be below 1: " + onlineShare);
        }
        Bounds.share("logsumScale", logsumScale);
        Bounds.notNegative("onlineMinutes", onlineMinutes);
        Bounds.atLeast("cents", 0, cents);
    }

    private static void requireOccasions(String name, double value) {
        if (!(value >= 0 && value <= MOST_OCCASIONS)) {
            throw new IllegalArgumentException(name + " must be 0 to " + MOST_OCCASIONS + " a month: " + value);
        }
    }

    /** The defaults of a preset. */
    public static OutingParameters of(Preset preset) {
        boolean china = preset == Preset.CN_MEGA || preset == Preset.CN_MID;
        return new OutingParameters(4, 4, true, 0.25, 0.3, 120, china ? 8000 : 3000);
    }
}
