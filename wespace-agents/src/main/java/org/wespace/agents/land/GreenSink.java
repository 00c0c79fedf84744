package org.wespace.agents.land;

/** Carbon that the trees of a city bind: tonnes a hectare of trees, times green, times its part under trees. */
public final class GreenSink {

    private GreenSink() {}

    /** Tonnes of carbon (C, not CO2) a year that the green of one unit binds. */
    public static double tonnesCarbon(LandCover cover, int unit, LandParameters.Green green) {
        return hectares(cover.squareMetres(Cover.GREEN, unit)) * green.treeShare() * green.tonnesPerHectare();
    }

    /** Tonnes of carbon (C, not CO2) a year that the green of the whole city binds. */
    public static double tonnesCarbon(LandCover cover, LandParameters.Green green) {
        return hectares(cover.squareKilometres(Cover.GREEN) * 1e6) * green.treeShare() * green.tonnesPerHectare();
    }

    private static double hectares(double squareMetres) {
        return squareMetres / 1e4;
    }
}
