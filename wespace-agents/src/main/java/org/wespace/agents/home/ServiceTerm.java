package org.wespace.agents.home;

import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.HomeTerm;

/**
 * The worth of services near by: a weight times the log access to them.
 *
 * @param weight theta_S, log utility for each unit of log access
 */
public record ServiceTerm(double weight) implements HomeTerm {

    /** Log access that counts where less, or nothing at all, can be reached: one can live without services. */
    static final double LEAST_ACCESS = -10;

    @Override
    public double value(HomeSeeker who, int unit, CityView city) {
        return weight * Math.max(LEAST_ACCESS, city.serviceAccess(unit));
    }
}
