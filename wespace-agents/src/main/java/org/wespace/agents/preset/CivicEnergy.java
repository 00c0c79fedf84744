package org.wespace.agents.preset;

/**
 * Energy of homes, schools and health care, in kWh per m2 and year, not negative.
 *
 * @param school electricity: 35 in China (below 40, Xu and others 2013), 118 in the West (11.0 kWh per square foot,
 *     EIA, Commercial Buildings Energy Consumption Survey 2012, table C14)
 * @param hospital electricity: 140 in China (assumption), 334 in the West (31.0, the same table)
 * @param clinic electricity: 80 in China (assumption), 201 in the West (18.7, the same table)
 * @param homeElectricity 25 in China, 40 in the West; assumption
 * @param homeHeat 60 in China as in its north (0 to 20 in its south), 100 in the West; assumption
 */
public record CivicEnergy(double school, double hospital, double clinic, double homeElectricity, double homeHeat) {

    public CivicEnergy {
        Bounds.notNegative("school", school);
        Bounds.notNegative("hospital", hospital);
        Bounds.notNegative("clinic", clinic);
        Bounds.notNegative("homeElectricity", homeElectricity);
        Bounds.notNegative("homeHeat", homeHeat);
    }

    static CivicEnergy of(Column column) {
        return column == Column.CHINA ? new CivicEnergy(35, 140, 80, 25, 60) : new CivicEnergy(118, 334, 201, 40, 100);
    }
}
