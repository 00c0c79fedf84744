package org.wespace.agents.work;

import java.util.function.IntUnaryOperator;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.JobAttraction;
import org.wespace.agents.rule.JobSeeker;
import org.wespace.agents.rule.RuleGuard;
import org.wespace.core.engine.ParallelLoop;

/**
 * What draws a class of residents to the jobs of each unit, before the way to work: jobs times the weight of one.
 *
 * @param attraction weight of a job
 * @param city what the rule reads
 */
record JobMasses(JobAttraction attraction, CityView city) {

    /**
     * Fills in the mass of every unit.
     *
     * @param jobs jobs on offer in a unit; where there are none the mass is 0 and the rule is not asked
     * @param resident id of a resident of the class, for messages
     * @return whether there is any mass
     */
    boolean fill(JobSeeker who, IntUnaryOperator jobs, long resident, double[] mass, ParallelLoop loop) {
        long positive = loop.sum(mass.length, ParallelLoop.CHUNK, (chunk, from, to) -> {
            long found = 0;
            for (int unit = from; unit < to; unit++) {
                int offer = jobs.applyAsInt(unit);
                mass[unit] = offer > 0 ? offer * weight(who, unit, resident) : 0;
                found += mass[unit] > 0 ? 1 : 0;
            }
            return found;
        });
        return positive > 0;
    }

    double weight(JobSeeker who, int unit, long resident) {
        double value;
        try {
            value = attraction.weight(who, unit, city);
        } catch (RuntimeException e) {
            throw RuleGuard.failed(attraction, resident, unit, city.tick(), e);
        }
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            double wrong = value;
            return RuleGuard.weight(attraction, resident, unit, city.tick(), () -> wrong);
        }
        return value;
    }
}
