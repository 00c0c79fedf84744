package org.wespace.agents.region;

import org.wespace.agents.preset.Bounds;

/**
 * What built ground does to cooling: energy for cooling rises in proportion to the built share of a unit.
 *
 * @param coefficient additional energy for cooling of a wholly built unit, as a share of that in the open, not negative
 */
public record HeatIsland(double coefficient) {

    public HeatIsland {
        Bounds.notNegative("coefficient of the heat island", coefficient);
    }

    /** A fifth more where all is built: an assumption. */
    public static HeatIsland standard() {
        return new HeatIsland(0.2);
    }

    /**
     * Factor on the energy for cooling, at least 1: {@code 1 + strength * coefficient * built}.
     *
     * @param builtShare built share of the ground, in [0, 1]
     * @param strength in [0, 1]; 0 gives exactly 1
     */
    public double coolingFactor(double builtShare, double strength) {
        return 1 + Bounds.share("strength", strength) * coefficient * Bounds.share("builtShare", builtShare);
    }

    /**
     * Mean factor over floor; 1 without floor.
     *
     * @param builtShare by unit, in [0, 1]
     * @param floor cooled floor by unit, not negative
     * @param strength in [0, 1]
     */
    public double meanCoolingFactor(double[] builtShare, double[] floor, double strength) {
        if (builtShare.length != floor.length) {
            throw new IllegalArgumentException(
                    "builtShare and floor must have as many units: " + builtShare.length + ", " + floor.length);
        }
        double weighted = 0;
        double sum = 0;
        for (int unit = 0; unit < floor.length; unit++) {
            double here = Bounds.notNegative("floor", floor[unit]);
            weighted += here * (coolingFactor(builtShare[unit], strength) - 1);
            sum += here;
        }
        return sum == 0 ? 1 : 1 + weighted / sum;
    }
}
