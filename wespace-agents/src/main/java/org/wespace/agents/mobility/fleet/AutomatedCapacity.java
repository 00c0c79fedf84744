package org.wespace.agents.mobility.fleet;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/**
 * What automated vehicles do to the capacity of a lane: mechanisms TR-2 and TR-8.
 *
 * <p>Only an automated vehicle behind another keeps a short headway, so with a share s of them among vehicles that come
 * in any order, capacity is {@code 1 / (1 - s^2 (1 - h))} of that without: little at first, much at the end. Standard
 * mixing of headways, assumption.
 *
 * @param headwayRatio h, headway between two automated vehicles over that of others, in (0, 1]: .6, plausible .3 to 1,
 *     assumption
 */
public record AutomatedCapacity(double headwayRatio) {

    public AutomatedCapacity {
        Require.positive("headwayRatio", headwayRatio);
        Require.share("headwayRatio", headwayRatio);
    }

    /** Headways of .6. */
    public static AutomatedCapacity standard() {
        return new AutomatedCapacity(0.6);
    }

    /**
     * Capacity over that without automated vehicles, at least 1.
     *
     * @param automatedShare share of vehicles on the road that are automated, in [0, 1]
     * @param switches scale the share of headway that is saved by the strength of TR-2; 0 gives exactly 1
     */
    public double factor(double automatedShare, Switches switches) {
        return factor(automatedShare, switches.strength(Mechanism.AUTOMATED_CAPACITY));
    }

    /** As {@link #factor(double, Switches)}, at a strength in [0, 1]. */
    public double factor(double automatedShare, double strength) {
        return mixed(automatedShare * automatedShare, automatedShare, strength);
    }

    /**
     * The same if each automated vehicle kept a short headway behind any other: what is often assumed, for comparison.
     */
    public double linearFactor(double automatedShare, double strength) {
        return mixed(automatedShare, automatedShare, strength);
    }

    /**
     * Share of the linear gain in capacity that mixing leaves: below 1 where few are automated, 1 where all are. NaN
     * where there is no gain.
     */
    public double shareOfLinearGain(double automatedShare) {
        double linear = linearFactor(automatedShare, 1) - 1;
        return linear > 0 ? (factor(automatedShare, 1) - 1) / linear : Double.NaN;
    }

    private double mixed(double shortShare, double automatedShare, double strength) {
        Require.share("automatedShare", automatedShare);
        Require.share("strength", strength);
        if (strength == 0 || automatedShare == 0) {
            return 1;
        }
        return 1 / (1 - strength * shortShare * (1 - headwayRatio));
    }
}
