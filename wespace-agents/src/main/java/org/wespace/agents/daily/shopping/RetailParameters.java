package org.wespace.agents.daily.shopping;

import org.wespace.agents.preset.Bounds;

/**
 * How shop floor follows trade; all assumptions.
 *
 * @param speed share of the way to the floor that revenue pays for that a year goes, in [0, 12]: .3
 * @param memory share of the remembered revenue that a month replaces, in (0, 1]: 1/6
 * @param priorSquareMetres floor by which the revenue per m2 of a unit's first month is drawn towards the mean of the
 *     city, not negative: 200, so that chance in small places does not pass for their normal
 * @param depotIntensity floor of depots over the floor of shops for the same sales, not negative: .35
 * @param staffShare share of revenue that pays the staff of shops, in [0, 1): .10
 * @param entry how new shops come up
 */
public record RetailParameters(
        double speed, double memory, double priorSquareMetres, double depotIntensity, double staffShare, Entry entry) {

    private static final double MONTHS = 12;

    public RetailParameters {
        Bounds.notNegative("speed", speed);
        if (speed > MONTHS) {
            throw new IllegalArgumentException("speed must be at most " + MONTHS + " a year: " + speed);
        }
        Bounds.positive("memory", memory);
        Bounds.share("memory", memory);
        Bounds.notNegative("priorSquareMetres", priorSquareMetres);
        Bounds.notNegative("depotIntensity", depotIntensity);
        Bounds.properShare("staffShare", staffShare);
    }

    /**
     * How new shops come up in units that have none; real floor, whatever number of persons a resident stands for.
     *
     * @param rate chance a month that somebody tries where it would pay, in [0, 1]: .05
     * @param margin revenue per m2 of the shops around over the cost from which on it pays, positive: 1.05
     * @param leastSquareMetres smallest shop that is viable, positive: 60
     * @param meanSquareMetres size of a shop, positive: 120
     * @param smallShops what RC-8 at full strength leaves of both sizes, in (0, 1]: .4
     * @param unmannedShops what RC-10 at full strength leaves of both sizes, in (0, 1]: .5
     */
    public record Entry(
            double rate,
            double margin,
            double leastSquareMetres,
            double meanSquareMetres,
            double smallShops,
            double unmannedShops) {

        public Entry {
            Bounds.share("rate", rate);
            Bounds.positive("margin", margin);
            Bounds.positive("leastSquareMetres", leastSquareMetres);
            Bounds.positive("meanSquareMetres", meanSquareMetres);
            Bounds.positive("smallShops", smallShops);
            Bounds.share("smallShops", smallShops);
            Bounds.positive("unmannedShops", unmannedShops);
            Bounds.share("unmannedShops", unmannedShops);
        }
    }

    /** The defaults. */
    public static RetailParameters standard() {
        return new RetailParameters(0.3, 1.0 / 6, 200, 0.35, 0.10, new Entry(0.05, 1.05, 60, 120, 0.4, 0.5));
    }
}
