package org.wespace.agents.rule;

/** How much one vacancy in a unit weighs for those who look for a job. */
@FunctionalInterface
public interface JobAttraction extends Rule {

    /** Weight of a vacancy, finite and not negative; chances are proportional to it, to vacancies, and to the decay. */
    double weight(JobSeeker who, int unit, CityView city);
}
