package org.wespace.agents.land;

import java.util.Arrays;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/**
 * Floor that is let by the hour while its holder is out: how much floor a stock then amounts to.
 *
 * <p>A square metre of a use that is taken up for the part u of the week serves like {@code 1 + s (1 - u)} square
 * metres, s the part of its empty hours that is shared. Without the mechanism every factor is exactly 1. Immutable.
 */
public final class TimeSharing {

    /**
     * How floor is used over the week.
     *
     * @param share part of empty hours that can be shared, in [0, 1]
     * @param occupancy part of the 168 hours of a week in which let floor of each use is in use, in [0, 1]; index:
     *     ordinal of the use
     */
    public record Parameters(double share, double[] occupancy) {

        public Parameters {
            Check.share("share of empty hours", share);
            occupancy = occupancy.clone();
            if (occupancy.length != FloorUse.COUNT) {
                throw new IllegalArgumentException(
                        "there must be an occupancy for each of " + FloorUse.COUNT + " uses: " + occupancy.length);
            }
            for (int use = 0; use < occupancy.length; use++) {
                Check.share("occupancy of " + FloorUse.of(use).id(), occupancy[use]);
            }
        }

        /**
         * The default, all assumptions: a fifth of empty hours shared; in use are homes .65 of the week, co-living .60,
         * offices .27 (45 h), co-working .36 (60 h), shops .45 (75 h), depots .60, leisure .40, hospitals and data
         * centres 1, clinics .36, schools .24 (40 h), small learning places .36 and counters .24.
         */
        public static Parameters standard() {
            return new Parameters(
                    0.2, new double[] {0.65, 0.60, 0.27, 0.36, 0.45, 0.60, 0.40, 1, 0.36, 0.24, 0.36, 0.24, 1, 0});
        }

        /** Part of the week in which let floor of a use is in use. */
        public double occupancy(FloorUse use) {
            return occupancy[use.ordinal()];
        }

        @Override
        public double[] occupancy() {
            return occupancy.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Parameters that && share == that.share && Arrays.equals(occupancy, that.occupancy);
        }

        @Override
        public int hashCode() {
            return Double.hashCode(share) + 31 * Arrays.hashCode(occupancy);
        }
    }

    private final Parameters parameters;
    private final double strength;

    /** Sharing as far as it is switched on. */
    public TimeSharing(Parameters parameters, Switches switches) {
        this.parameters = parameters;
        this.strength = switches.strength(Mechanism.TIME_SHARED_FLOOR);
    }

    /** Floor that a unit of floor amounts to: {@code 1 + s (1 - u)}, at least 1; 1 for vacant floor. */
    public double factor(FloorUse use) {
        if (strength == 0 || use == FloorUse.VACANT) {
            return 1;
        }
        return 1 + strength * parameters.share() * (1 - parameters.occupancy(use));
    }

    /** What so much floor amounts to, in whole counts rounded down; the floor itself without sharing. */
    public long effective(FloorUse use, long counts) {
        double factor = factor(use);
        return factor == 1 ? counts : (long) Math.floor(counts * factor);
    }

    /**
     * Floor that is free once sharing is counted: effective floor less what is taken up, at least 0, in counts.
     *
     * @param taken floor that is let, each square metre to one holder, in counts
     */
    public long effectiveFree(FloorUse use, long floor, long taken) {
        return Math.max(0, effective(use, floor) - taken);
    }

    /**
     * Floor-hours used over floor-hours there are, of all uses: {@code sum let u' / sum floor}, in [0, 1]; NaN without
     * floor. A let square metre is in use for u' = u + s (1 - u) u of the week: its holder's hours and those of the
     * holders who share it.
     *
     * @param free floor that nobody holds
     */
    public double usedShare(FloorStock stock, FreeFloor free) {
        double used = 0;
        double all = 0;
        for (int use = 0; use < FloorUse.COUNT; use++) {
            FloorUse kind = FloorUse.of(use);
            double hours = parameters.occupancy(kind) * factor(kind);
            for (int unit = 0; unit < stock.grid().unitCount(); unit++) {
                long here = stock.floor(kind, unit);
                all += here;
                if (here > 0 && kind != FloorUse.VACANT) {
                    used += (here - FreeFloor.require(free, stock, kind, unit)) * hours;
                }
            }
        }
        return used / all;
    }
}
