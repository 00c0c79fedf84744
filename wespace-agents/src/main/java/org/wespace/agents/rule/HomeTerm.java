package org.wespace.agents.rule;

/** One summand of the utility of living in a unit, besides floor, rent and the way to work. */
@FunctionalInterface
public interface HomeTerm extends Rule {

    /** The summand, in units of log utility; finite, or negative infinity where nobody of the class may live. */
    double value(HomeSeeker who, int unit, CityView city);
}
