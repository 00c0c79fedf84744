package org.wespace.agents.work;

import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.resident.Sector;
import org.wespace.core.engine.ParallelLoop;

/**
 * The floor that jobs need, in counts of {@link FloorStock}, and what firms would spend on it, in money.
 *
 * <p>A job of sector s, filled or vacant, needs {@code m0_s}. In offices {@code rho * strength of WK-3} of that is
 * given up for each share of work days that its worker spends at home. What is needed may be more than there is, where
 * people come back to the office or floor is turned into something else: then {@link #free} is negative, nobody moves
 * in, and {@link #shortage} tells how much is short.
 *
 * <p>Jobs beyond a gateway ({@link Jobs#outside}) need no floor here and spend nothing.
 *
 * <p>What firms spend follows from Cobb-Douglas production: {@code (1 - alpha) / alpha} of the wages of a unit's jobs,
 * in proportion to the floor that they still need. Rents that clear a use in a unit are this over the floor there.
 *
 * <p>Call {@link #update} when home days or places of work have changed. O(sectors) a question; needs follow the
 * {@link Jobs} at once.
 */
public final class OfficeDemand {

    private final LabourMarket market;
    private final FloorStock stock;
    private final FloorNeeds needs;
    private final Presence presence;
    private final JobPrices prices;
    private final double spendingPerWorker;
    private final int[] counts = new int[Sector.COUNT];
    private final FloorUse[] uses = new FloorUse[Sector.COUNT];
    private final double releasePerDay;

    /**
     * The demand of a city's firms.
     *
     * @param prices of the city's jobs; wages follow them
     * @param meanWage wage at the prices of the start, money a month, positive
     */
    public OfficeDemand(
            LabourMarket market,
            FloorStock stock,
            JobPrices prices,
            WorkParameters parameters,
            Switches switches,
            double meanWage) {
        this.market = market;
        this.stock = stock;
        this.needs = parameters.floor();
        this.presence = new Presence(market);
        this.prices = prices;
        Limits.requirePositive("meanWage", meanWage);
        double floorShare = parameters.production().floorShare();
        this.spendingPerWorker = floorShare / (1 - floorShare) * meanWage;
        for (int s = 0; s < Sector.COUNT; s++) {
            counts[s] = needs.counts(Sector.of(s));
            uses[s] = needs.of(Sector.of(s)).use();
        }
        this.releasePerDay = needs.release() * switches.strength(Mechanism.OFFICE_RELEASE) / CommuteKernels.WEEK;
    }

    /** Counts anew who works at home how often. */
    public void update(ParallelLoop loop) {
        presence.update(loop);
    }

    /** Who is present, as of the last update. */
    public Presence presence() {
        return presence;
    }

    /** The floor that jobs of a sector take. */
    public FloorUse use(Sector sector) {
        return uses[sector.ordinal()];
    }

    /** Floor that one job of a sector needs whose worker always comes. */
    public int needOfOne(Sector sector) {
        return counts[sector.ordinal()];
    }

    /** Floor that the jobs of a sector in a unit need. */
    public long needed(Sector sector, int unit) {
        int inside = market.jobs().total(sector, unit) - market.jobs().outside(sector, unit);
        long full = (long) inside * counts[sector.ordinal()];
        return full - released(sector, unit);
    }

    /** Floor that the jobs of a sector in a unit have given up because their workers are often at home (WK-3). */
    public long released(Sector sector, int unit) {
        if (releasePerDay == 0 || uses[sector.ordinal()] != FloorUse.OFFICE) {
            return 0;
        }
        double days = presence.homeDays(sector, unit);
        int beyond = market.jobs().outside(sector, unit);
        if (beyond > 0) {
            days *= 1 - beyond / (double) market.jobs().total(sector, unit);
        }
        return (long) (releasePerDay * counts[sector.ordinal()] * days);
    }

    /** Floor of a use that jobs in a unit need. */
    public long needed(FloorUse use, int unit) {
        long sum = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            sum += uses[s] == use ? needed(Sector.of(s), unit) : 0;
        }
        return sum;
    }

    /** Floor of a use in a unit that no job needs; negative where there is too little. */
    public long free(FloorUse use, int unit) {
        return stock.floor(use, unit) - needed(use, unit);
    }

    /** Floor of a use that jobs need and do not have, summed over the units where there is too little. */
    public long shortage(FloorUse use) {
        long sum = 0;
        for (int unit = 0; unit < market.units(); unit++) {
            sum += Math.max(0, -free(use, unit));
        }
        return sum;
    }

    /** Floor of a use that no job needs, summed over the units where there is some. */
    public long surplus(FloorUse use) {
        long sum = 0;
        for (int unit = 0; unit < market.units(); unit++) {
            sum += Math.max(0, free(use, unit));
        }
        return sum;
    }

    /**
     * What firms would spend on floor of a use in a unit, money a month; 0 for uses that no sector takes, such as
     * co-working, which residents pay for.
     */
    public double spending(FloorUse use, int unit) {
        double sum = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            if (uses[s] == use) {
                Sector sector = Sector.of(s);
                double places = needed(sector, unit) / (double) counts[s];
                sum += places > 0 ? places * prices.wageFactor(sector, unit) : 0;
            }
        }
        return sum * spendingPerWorker;
    }
}
