package org.wespace.agents.land;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/**
 * What built-up ground adds to the energy that cooling takes: a factor {@code 1 + c b}, b the share of ground that is
 * sealed.
 *
 * <p>c is .13 at strength 1: in a review of studies the cooling load of urban buildings is on average 13 % higher than
 * that of similar ones in the country (Santamouris 2014, doi:10.1016/j.enbuild.2014.07.022); that it grows in
 * proportion to sealed ground is an assumption. Without the mechanism the factor is exactly 1. Immutable.
 */
public final class UrbanHeat {

    /** Cooling that fully sealed ground adds, as a share. */
    public static final double STANDARD = 0.13;

    private final double coefficient;

    /** Heat as far as it is switched on, with {@link #STANDARD}. */
    public UrbanHeat(Switches switches) {
        this(STANDARD, switches);
    }

    /**
     * Heat as far as it is switched on.
     *
     * @param coefficient share of cooling that fully sealed ground adds, not negative
     */
    public UrbanHeat(double coefficient, Switches switches) {
        Check.that(coefficient >= 0 && coefficient < 100, "coefficient of heat", coefficient, "in [0, 100)");
        this.coefficient = coefficient * switches.strength(Mechanism.SPREAD_GATEWAYS);
    }

    /** Factor of the energy of cooling, at least 1. */
    public double coolingFactor(double sealedShare) {
        return coefficient == 0 ? 1 : 1 + coefficient * sealedShare;
    }

    /** Factor of the energy of cooling in a unit: buildings, streets and parking count as sealed. */
    public double coolingFactor(LandCover cover, int unit) {
        return coolingFactor(
                cover.share(Cover.BUILT, unit) + cover.share(Cover.ROAD, unit) + cover.share(Cover.PARKING, unit));
    }

    /** Mean of the factor over all floor but vacant, at least 1; 1 without floor. */
    public double meanCoolingFactor(LandCover cover, FloorStock stock) {
        double weighted = 0;
        long all = 0;
        for (int unit = 0; unit < stock.grid().unitCount(); unit++) {
            long floor = stock.total(unit) - stock.floor(FloorUse.VACANT, unit);
            weighted += floor * (coolingFactor(cover, unit) - 1);
            all += floor;
        }
        return all == 0 ? 1 : 1 + weighted / all;
    }
}
