package org.wespace.agents.work;

import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Sector;

/**
 * What labour earns by what it makes: {@code w = alpha Y / H} with {@code Y = A H^alpha F^(1 - alpha)}, as a read-out.
 *
 * <p>H are the filled jobs of a sector in a unit; F is their part of the floor of their use, in proportion to what each
 * sector needs. Money is set so that the mean over all filled jobs is a given wage. The wages that residents go by are
 * the posted ones of {@link JobPrices}.
 *
 * <p>Source: Ahlfeldt, Redding, Sturm &amp; Wolf, "The economics of density" (Econometrica 2015).
 */
public final class Wages {

    private final LabourMarket market;
    private final FloorStock stock;
    private final OfficeDemand demand;
    private final SiteFields fields;

    /** Wages of a city; demand and fields are as of their last updates. */
    public Wages(LabourMarket market, FloorStock stock, OfficeDemand demand, SiteFields fields) {
        this.market = market;
        this.stock = stock;
        this.demand = demand;
        this.fields = fields;
    }

    /**
     * Wage by sector and unit, money a month.
     *
     * @param meanWage mean over all filled jobs
     * @return [sector][unit]; NaN where no job of the sector is filled
     */
    public double[][] byUnit(double meanWage) {
        Limits.requirePositive("meanWage", meanWage);
        double[][] wage = new double[Sector.COUNT][market.units()];
        double sum = 0;
        long count = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector sector = Sector.of(s);
            for (int unit = 0; unit < market.units(); unit++) {
                int filled = market.jobs().filled(sector, unit);
                wage[s][unit] = filled > 0 ? product(sector, unit) : Double.NaN;
                sum += filled > 0 ? filled * wage[s][unit] : 0;
                count += filled;
            }
        }
        for (double[] byUnit : wage) {
            for (int unit = 0; unit < byUnit.length; unit++) {
                byUnit[unit] *= meanWage * count / sum;
            }
        }
        return wage;
    }

    /** What a filled job makes, up to a factor that is the same for all. */
    private double product(Sector sector, int unit) {
        FloorUse use = demand.use(sector);
        double needed = demand.needed(use, unit);
        double floor =
                needed > 0 ? stock.floor(use, unit) * (demand.needed(sector, unit) / needed) : stock.floor(use, unit);
        double perJob = floor / market.jobs().filled(sector, unit);
        double floorShare = fields.parameters().production().floorShare();
        return StrictMath.exp(fields.logProductivity(sector, unit)) * StrictMath.pow(perJob, floorShare);
    }
}
