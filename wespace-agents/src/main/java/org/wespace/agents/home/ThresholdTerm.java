package org.wespace.agents.home;

import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.HomeTerm;

/**
 * Homophily by a threshold: a loss where the share of one's own group near by is below what one tolerates, else 0.
 *
 * <p>Source: Schelling, "Dynamic models of segregation" (Journal of Mathematical Sociology 1971).
 *
 * @param tolerance least share of one's own group that is put up with, in [0, 1]
 * @param loss log utility lost below it, positive; infinite where nobody would move there
 */
public record ThresholdTerm(double tolerance, double loss) implements HomeTerm {

    public ThresholdTerm {
        HomeTastes.require(tolerance >= 0 && tolerance <= 1, "tolerance", "in [0, 1]", tolerance);
        HomeTastes.require(loss > 0, "loss", "positive", loss);
    }

    @Override
    public double value(HomeSeeker who, int unit, CityView city) {
        return city.groupShare(who.group(), unit) < tolerance ? -loss : 0;
    }
}
