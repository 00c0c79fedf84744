package org.wespace.agents.home;

import org.wespace.agents.land.Cover;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.HomeTerm;

/**
 * The worth of green: a weight times the share of the unit's ground that is kept green.
 *
 * @param weight theta_G, log utility of living all in green
 */
public record GreenTerm(double weight) implements HomeTerm {

    @Override
    public double value(HomeSeeker who, int unit, CityView city) {
        return weight * city.cover(Cover.GREEN, unit);
    }
}
