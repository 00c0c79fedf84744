package org.wespace.agents.city.equilibrium;

import org.jspecify.annotations.Nullable;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.rule.HomeSeeker;

/**
 * Residents who choose alike: same days at home, group, income, sector and access to a car.
 *
 * @param who how they look for a home
 * @param sector sector that they work in; null where the sectors are not told apart
 * @param car whether they may take a mode that brings vehicles onto the roads
 * @param share share of the residents of their sector (of all residents where sector is null) who are of this class, in
 *     (0, 1]; the shares of a sector sum to 1
 */
public record ResidentClass(HomeSeeker who, @Nullable Sector sector, boolean car, double share) {

    public ResidentClass {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share of a class must be in (0, 1]: " + share);
        }
    }

    /**
     * A class of any sector and with a car, of group 0.
     *
     * @param homeDays working days at home, 0 to 5
     * @param floorShare share of income that goes into floor by somebody who never works at home
     * @param homeOffice rise of that share, relative, of somebody who always works at home: {@code h = floorShare (1 +
     *     homeOffice homeDays / 5)}
     * @param income money a month
     */
    public static ResidentClass of(int homeDays, double share, double floorShare, double homeOffice, double income) {
        double atHome = homeDays / (double) CommuteKernels.WEEK;
        return new ResidentClass(
                new HomeSeeker(homeDays, 0, floorShare * (1 + homeOffice * atHome), income), null, true, share);
    }

    /** Share of working days on which they go to work, in [0, 1]. */
    public double onSite() {
        return CommuteKernels.onSite(who.homeDays());
    }

    /** Whether they may take a mode. */
    boolean takes(TravelMode mode) {
        return car || mode.vehiclesPerTraveller() == 0;
    }
}
