package org.wespace.agents.preset;

/**
 * The floor of homes and what is shared in them.
 *
 * @param floorPerHead home floor of a person in m2, positive: 36 in China, 45 in the West; assumption
 * @param floorAlone home floor of one who lives alone in m2, positive: 50 and 70; assumption
 * @param floorCoLiving floor of one who shares a home with strangers in m2, common rooms included, positive: 20 and 25;
 *     assumption (12 to 15 private and 6 to 8 shared)
 * @param energyScale eta of home energy per head, {@code e(h) = e(1) h^-eta} for a household of h, in [0, 1]: .5,
 *     assumption within .3 to .7 (savings of sharing are strong for home energy, Ivanova and Buchs 2020)
 * @param footprintScale eta of the whole carbon footprint per head, in [0, 1]: .33, the middle of .24 to .41, which
 *     follow from -23 % for cohabiting (Underwood and Zahran 2015) and 9.2 t alone against 4.6 t in households of five
 *     and more (Ivanova and Buchs 2020)
 */
public record Dwelling(
        double floorPerHead, double floorAlone, double floorCoLiving, double energyScale, double footprintScale) {

    public Dwelling {
        Bounds.positive("floorPerHead", floorPerHead);
        Bounds.positive("floorAlone", floorAlone);
        Bounds.positive("floorCoLiving", floorCoLiving);
        Bounds.share("energyScale", energyScale);
        Bounds.share("footprintScale", footprintScale);
    }

    static Dwelling of(Column column) {
        return column == Column.CHINA ? new Dwelling(36, 50, 20, 0.5, 0.33) : new Dwelling(45, 70, 25, 0.5, 0.33);
    }
}
