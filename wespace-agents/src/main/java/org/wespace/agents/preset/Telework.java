package org.wespace.agents.preset;

/**
 * Work at home and what follows from it.
 *
 * <p>Shares by industry and occupation are the same in all presets and therefore not here.
 *
 * @param teleworkable share of jobs that can be done at home, in [0, 1]: .37 in the West (Dingel and Neiman 2020,
 *     United States; Germany .37, France .38), .25 for urban services in China (assumption); plausible .10 to .45
 * @param hybridDays mean days at home in a week of full-time staff, 0 to 5: .6 in China (assumption; seven Asian
 *     countries .7), .8 in Europe and 1.4 in English-speaking countries (Aksoy and others, Global Survey of Working
 *     Arrangements 2023)
 * @param timeReturn share of the commuting time saved that goes into other travel, in [0, 1]: .35, so that a day at
 *     home brings about 10 km, inside what Ravalet and Rerat (2019) imply; plausible 0 to .8
 * @param homeFloorRise rise of the floor share of those who always work at home, as a share of it, not negative: .2 in
 *     China, .3 in the West; assumption after Stanton and Tiwari 2021; plausible 0 to .5
 * @param homeDayKilograms energy of a day at home in kgCO2, not negative: 2.0 in the West, from a balance at 6 km by
 *     car (IEA 2020) of .17 kg each, both ways; 1.0 in China (assumption); plausible .3 to 3
 * @param officeRelease share of the office floor of those at home that is given up, in [0, 1]: .5, assumption; 0 is
 *     what Santos and Azhari (2022) suppose
 */
public record Telework(
        double teleworkable,
        double hybridDays,
        double timeReturn,
        double homeFloorRise,
        double homeDayKilograms,
        double officeRelease) {

    public Telework {
        Bounds.share("teleworkable", teleworkable);
        if (!(hybridDays >= 0 && hybridDays <= 5)) {
            throw new IllegalArgumentException("hybridDays must lie in [0, 5]: " + hybridDays);
        }
        Bounds.share("timeReturn", timeReturn);
        Bounds.notNegative("homeFloorRise", homeFloorRise);
        Bounds.notNegative("homeDayKilograms", homeDayKilograms);
        Bounds.share("officeRelease", officeRelease);
    }

    static Telework of(Preset preset) {
        return switch (preset) {
            case CN_MEGA, CN_MID -> new Telework(0.25, 0.6, 0.35, 0.2, 1.0, 0.5);
            case EU_COMPACT -> new Telework(0.37, 0.8, 0.35, 0.3, 2.0, 0.5);
            case US_SPRAWL -> new Telework(0.37, 1.4, 0.35, 0.3, 2.0, 0.5);
        };
    }
}
