package org.wespace.agents.mobility.transit;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/**
 * How residents use lines and stations.
 *
 * @param nearest stations at each end of a trip among which the quickest way is sought, at least 1
 * @param walkWeight weight of a minute on the way to and from stations over one in the vehicle, positive
 * @param waitWeight weight of a minute of waiting over one in the vehicle, not negative
 * @param transferMinutes minutes that changing lines counts beside the wait, not negative
 * @param accessFactor minutes to and from stations over those on foot, in (0, 1]: below 1 where there are shared
 *     bicycles
 */
public record TransitParameters(
        int nearest, double walkWeight, double waitWeight, double transferMinutes, double accessFactor) {

    /** Minutes to a station by shared bicycle over those on foot, at full strength of TR-9. */
    private static final double BY_BICYCLE = 0.6;

    public TransitParameters {
        if (nearest < 1) {
            throw new IllegalArgumentException("nearest must be at least 1: " + nearest);
        }
        require(walkWeight > 0, "walkWeight must be positive", walkWeight);
        require(waitWeight >= 0, "waitWeight must not be negative", waitWeight);
        require(transferMinutes >= 0, "transferMinutes must not be negative", transferMinutes);
        require(accessFactor > 0 && accessFactor <= 1, "accessFactor must lie in (0, 1]", accessFactor);
    }

    private static void require(boolean allowed, String rule, double value) {
        if (!allowed || Double.isInfinite(value)) {
            throw new IllegalArgumentException(rule + ", and finite: " + value);
        }
    }

    /**
     * The four nearest stations, five minutes for a change of lines, and all minutes alike, on foot: assumptions. The
     * fixed minutes of transit along the links, with which the constants of the modes were fitted, do not weigh walking
     * and waiting either; tour models often count them double (ActivitySim, prototype_mtc).
     */
    public static TransitParameters standard() {
        return new TransitParameters(4, 1, 1, 5, 1);
    }

    /**
     * {@link #standard()} with shared bicycles to and from stations as far as TR-9 goes: at strength 1 the minutes of
     * that way are .6 of those on foot. So of 10 minutes on foot (800 m) 6 are left: 4 at 12 km/h, 2 to find, unlock
     * and leave a bicycle; assumption.
     */
    public static TransitParameters of(Switches switches) {
        TransitParameters standard = standard();
        return new TransitParameters(
                standard.nearest,
                standard.walkWeight,
                standard.waitWeight,
                standard.transferMinutes,
                1 - switches.strength(Mechanism.SHARED_BICYCLES) * (1 - BY_BICYCLE));
    }

    /** Weight of a minute on foot on the way to or from a station. */
    double walkMinuteWeight() {
        return walkWeight * accessFactor;
    }
}
