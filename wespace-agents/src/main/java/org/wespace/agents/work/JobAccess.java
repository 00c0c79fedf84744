package org.wespace.agents.work;

import java.util.Arrays;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.JobAttraction;
import org.wespace.agents.rule.JobSeeker;
import org.wespace.core.choice.StreetSums;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.RuleException;

/**
 * Access to jobs as a read-out: the logsum over all modes and jobs of a sector, filled and vacant, from every unit.
 *
 * <p>Made for measures, not for every tick: each question makes the sums of all modes anew, O(units) for each.
 */
public final class JobAccess {

    private final LabourMarket market;
    private final JobMasses masses;

    /** Access by the weights that a rule gives to jobs. */
    public JobAccess(LabourMarket market, JobAttraction attraction, CityView city) {
        this.market = market;
        this.masses = new JobMasses(attraction, city);
    }

    /**
     * Logsum from every unit, for somebody with a car.
     *
     * @return one value per unit; negative infinity where no job can be reached
     */
    public double[] logsums(JobSeeker who, ParallelLoop loop) {
        CommuteKernels kernels = market.kernels();
        Sector sector = who.sector();
        double[] mass = new double[market.units()];
        double[] total = new double[market.units()];
        double[] one = new double[market.units()];
        if (masses.fill(who, unit -> market.jobs().total(sector, unit), RuleException.NONE, mass, loop)) {
            for (int mode = 0; mode < kernels.modes(); mode++) {
                StreetSums sums = kernels.outward(who.homeDays(), mode).sums();
                sums.update(mass);
                sums.copyAccessibility(one);
                double weight = kernels.weight(who.homeDays(), mode);
                for (int unit = 0; unit < total.length; unit++) {
                    total[unit] += weight * one[unit];
                }
            }
        }
        Arrays.setAll(total, unit -> StrictMath.log(total[unit]));
        return total;
    }
}
