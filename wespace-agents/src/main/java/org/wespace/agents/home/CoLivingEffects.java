package org.wespace.agents.home;

/**
 * What living together does to energy, trips and spending (DW-2 to DW-6).
 *
 * @param energy energy of homes
 * @param trips trips that are not to work
 * @param facilities visits to facilities near by
 * @param spending what becomes of the rent that is saved
 * @param kilogramsPerKilowattHour kgCO2 of a kWh, not negative
 */
public record CoLivingEffects(
        Energy energy, Trips trips, Facilities facilities, Spending spending, double kilogramsPerKilowattHour) {

    public CoLivingEffects {
        notNegative("kilogramsPerKilowattHour", kilogramsPerKilowattHour);
    }

    /**
     * China: 85 kWh a year for a square metre (25 electricity, 60 heat in the north; assumption), halving exponent .5
     * (assumption; strong for home energy and weak for transport in Ivanova &amp; Buchs 2020), mean household of 2.6,
     * awareness .03 (assumption); 10 trips a week of 4 km that are not to work and .10 more of them, 3 visits to
     * facilities of 1 kWh and .10 more (assumptions: the report gives signs only); half of the rent saved is spent
     * again, at .05 kg for a yuan (assumptions); .537 kg for a kWh (Ministry of Ecology and Environment, 2022).
     */
    public static CoLivingEffects china() {
        return new CoLivingEffects(
                new Energy(85, 0.5, 2.6, 0.03),
                new Trips(10, 4, 0.10),
                new Facilities(3, 0.10, 1),
                new Spending(0.5, 0.05),
                0.537);
    }

    /**
     * Energy of homes: {@code intensity * floor * (persons / reference)^-exponent}, less {@code awareness} in
     * co-living.
     *
     * @param kilowattHoursPerSquareMetre intensity of a home of the mean household, kWh a year
     * @param scaleExponent exponent eta of the household scale law (DW-3), not negative
     * @param referencePersons persons of the mean household, positive
     * @param awareness share that co-living saves by awareness (DW-2), in [0, 1]
     */
    public record Energy(
            double kilowattHoursPerSquareMetre, double scaleExponent, double referencePersons, double awareness) {

        public Energy {
            notNegative("kilowattHoursPerSquareMetre", kilowattHoursPerSquareMetre);
            notNegative("scaleExponent", scaleExponent);
            HomeTastes.require(referencePersons > 0, "referencePersons", "positive", referencePersons);
            HomeTastes.require(awareness >= 0 && awareness <= 1, "awareness", "in [0, 1]", awareness);
        }
    }

    /**
     * Trips that are not to work.
     *
     * @param perWeek trips of one person in a week, not negative
     * @param kilometres mean length of one, not negative
     * @param rise share by which co-living adds to them (DW-4), not negative
     */
    public record Trips(double perWeek, double kilometres, double rise) {

        public Trips {
            notNegative("perWeek", perWeek);
            notNegative("kilometres", kilometres);
            notNegative("rise", rise);
        }
    }

    /**
     * Visits to facilities.
     *
     * @param perWeek visits of one person in a week, not negative
     * @param rise share by which co-living adds to them (DW-5), not negative
     * @param kilowattHours energy of the floor that a visit uses, not negative
     */
    public record Facilities(double perWeek, double rise, double kilowattHours) {

        public Facilities {
            notNegative("perWeek", perWeek);
            notNegative("rise", rise);
            notNegative("kilowattHours", kilowattHours);
        }
    }

    /**
     * Spending of the rent that co-living saves (DW-6).
     *
     * @param share share of it that is spent on other things, in [0, 1]
     * @param kilogramsPerMoney kgCO2e of a unit of money spent, not negative
     */
    public record Spending(double share, double kilogramsPerMoney) {

        public Spending {
            HomeTastes.require(share >= 0 && share <= 1, "share", "in [0, 1]", share);
            notNegative("kilogramsPerMoney", kilogramsPerMoney);
        }
    }

    private static void notNegative(String name, double value) {
        HomeTastes.require(value >= 0 && Double.isFinite(value), name, "finite and not negative", value);
    }
}
