package org.wespace.agents.home;

/**
 * The flats of co-living: rooms of one's own, and kitchens, baths, laundries and living rooms in common (DW-1).
 *
 * @param privateSquareMetres floor of one's own, positive
 * @param sharedSquareMetres common floor of a flat, not negative
 * @param persons persons who share a flat, 2 or more
 * @param fee what is paid for service and furniture, as a share of the rent, not negative
 * @param commonWorth what a square metre in common is worth to each who shares it, of one of their own, in [0, 1]
 * @param others constant of those who do not live alone, in units of the choice between forms
 * @param income constant for each income class above the poorest, in units of the choice between forms
 */
public record CoLivingParameters(
        double privateSquareMetres,
        double sharedSquareMetres,
        int persons,
        double fee,
        double commonWorth,
        double others,
        double income) {

    public CoLivingParameters {
        HomeTastes.require(
                privateSquareMetres > 0 && privateSquareMetres < 1000,
                "privateSquareMetres",
                "positive and below 1000",
                privateSquareMetres);
        HomeTastes.require(
                sharedSquareMetres >= 0 && sharedSquareMetres < 1000,
                "sharedSquareMetres",
                "in [0, 1000)",
                sharedSquareMetres);
        HomeTastes.require(persons >= 2, "persons", "at least 2", persons);
        HomeTastes.require(fee >= 0 && Double.isFinite(fee), "fee", "finite and not negative", fee);
        HomeTastes.require(commonWorth >= 0 && commonWorth <= 1, "commonWorth", "in [0, 1]", commonWorth);
        HomeTastes.require(Double.isFinite(others), "others", "finite", others);
        HomeTastes.require(Double.isFinite(income), "income", "finite", income);
    }

    /**
     * China: 13 m2 of one's own and 35 m2 shared by 5, 20 m2 a head. All assumptions: 12 to 15 m2 private and 6 to 8 m2
     * shared a head are offered; fee .15; half worth; 2 less for those who do not live alone, .3 less for each income
     * class.
     */
    public static CoLivingParameters china() {
        return new CoLivingParameters(13, 35, 5, 0.15, 0.5, -2, -0.3);
    }

    /** Europe and the United States: 16 m2 and 45 m2 shared by 5, 25 m2 a head; the rest as in China (assumptions). */
    public static CoLivingParameters west() {
        return new CoLivingParameters(16, 45, 5, 0.15, 0.5, -2, -0.3);
    }

    /** Floor that one person takes, the share of common rooms included, in square metres. */
    public double squareMetresPerHead() {
        return privateSquareMetres + sharedSquareMetres / persons;
    }
}
