package org.wespace.agents.rule;

/** What living in a unit is worth, besides the way to work: the whole of it, to be replaced by a rule of one's own. */
@FunctionalInterface
public interface HomeUtility extends Rule {

    /**
     * Log utility of a home in a unit; finite, or negative infinity where nobody of the class may live. The chance of a
     * unit is proportional to the exponential of this times the choice scale, times the decay along the way to work.
     * Times the choice scale it must be at most 600; below -745 it counts as negative infinity.
     */
    double logUtility(HomeSeeker who, TenureForm form, int unit, CityView city);
}
