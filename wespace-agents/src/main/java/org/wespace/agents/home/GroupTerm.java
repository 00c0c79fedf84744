package org.wespace.agents.home;

import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.HomeTerm;

/**
 * Homophily: a weight times the share of one's own group near by (E27, DW-10).
 *
 * @param weight omega_g, log utility of living among one's own only
 */
public record GroupTerm(double weight) implements HomeTerm {

    @Override
    public double value(HomeSeeker who, int unit, CityView city) {
        return weight * city.groupShare(who.group(), unit);
    }
}
