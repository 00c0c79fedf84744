package org.wespace.agents.home;

/**
 * What residents want of a home.
 *
 * @param choiceScale scale eps of the choice among homes (Frechet shape), positive
 * @param sizeExponent exponent of the number of homes on offer in a unit, in [0, 1]: 0 where a unit is one alternative,
 *     1 where each home is
 * @param floorShare share h0 of income that goes into floor, in (0, 1)
 * @param homeOffice rise s_home of that share for somebody who always works at home, not negative (WK-6)
 * @param services weight theta_S of the log access to services, log utility
 * @param green weight theta_G of the share of green ground, log utility
 * @param homophily weight omega_g of the share of one's own group near by, log utility (DW-10)
 */
public record HomeTastes(
        double choiceScale,
        double sizeExponent,
        double floorShare,
        double homeOffice,
        double services,
        double green,
        double homophily) {

    public HomeTastes {
        require(choiceScale > 0 && choiceScale < Double.POSITIVE_INFINITY, "choiceScale", "positive", choiceScale);
        require(sizeExponent >= 0 && sizeExponent <= 1, "sizeExponent", "in [0, 1]", sizeExponent);
        require(floorShare > 0 && floorShare < 1, "floorShare", "in (0, 1)", floorShare);
        require(
                homeOffice >= 0 && floorShare * (1 + homeOffice) < 1,
                "homeOffice",
                "not negative, and leave something beside floor",
                homeOffice);
        require(Double.isFinite(services), "services", "finite", services);
        require(Double.isFinite(green), "green", "finite", green);
        require(Double.isFinite(homophily), "homophily", "finite", homophily);
    }

    /**
     * Scale 6.69 and floor share .25 (Ahlfeldt, Redding, Sturm &amp; Wolf 2015); a unit is one alternative, as there;
     * .2 more floor for full telework (assumption, after a rise of housing cost by 7 to 9 % in remote households,
     * Stanton &amp; Tiwari 2021); services .05, green .1 and own group .1 (assumptions).
     */
    public static HomeTastes standard() {
        return new HomeTastes(6.69, 0, 0.25, 0.2, 0.05, 0.1, 0.1);
    }

    /** The same with another weight of one's own group. */
    public HomeTastes withHomophily(double value) {
        return new HomeTastes(choiceScale, sizeExponent, floorShare, homeOffice, services, green, value);
    }

    static void require(boolean allowed, String name, String what, double value) {
        if (!allowed) {
            throw new IllegalArgumentException(name + " must be " + what + ": " + value);
        }
    }
}
