package org.wespace.agents.city.plan;

/**
 * How dear floor is in each unit, relative to the city: it falls from the centres half as fast as density.
 *
 * <p>Residents spend a fixed share of their income on floor, so those who live dear have less of it: levels are such
 * that the city's mean floor per head is the asked one where a resident has {@code floorPerHead / level}. The form of
 * the fall is an assumption.
 */
final class RentLevels {

    /** Rent far from all centres, over that which the largest one adds in its middle: assumption. */
    private static final double FAR = 0.25;
    /** Fall of rent, as a share of the fall of density: assumption. */
    private static final double FALL = 0.5;

    private RentLevels() {}

    /** Rent of each unit over that at which a resident has the mean floor per head. */
    static double[] of(Settings settings, Settlement settlement) {
        double gradient = FALL * settings.gradient() * settings.unitKilometres();
        double largest = settlement.sites().get(0).weight();
        double[] level = new double[settings.grid.unitCount()];
        double inverse = 0;
        for (int unit = 0; unit < level.length; unit++) {
            level[unit] = FAR;
            for (Site site : settlement.sites()) {
                level[unit] += site.weight() / largest * StrictMath.exp(-gradient * site.distance(settings.grid, unit));
            }
            inverse += settlement.residents()[unit] / level[unit];
        }
        double scale = inverse / settlement.residentCount();
        for (int unit = 0; unit < level.length; unit++) {
            level[unit] *= scale;
        }
        return level;
    }
}
