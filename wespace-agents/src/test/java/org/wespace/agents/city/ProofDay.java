package org.wespace.agents.city;

import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.daily.shock.Shock;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.street.RoadHierarchy;

/**
 * A small city with daily life in which every mechanism finds something to act on: two centres, lines of public
 * transport, streets of two grades, homes that are shared, and three months in which most is closed.
 */
final class ProofDay {

    /** One year and a month, so that what happens once a year happens and is felt. */
    static final int MONTHS = 13;

    private static final int SIDE = 10;

    private static final SyntheticCity SYNTHETIC = SyntheticCity.of(SIDE, SIDE, 500)
            .residents(1_000)
            .persons(100_000)
            .centres(2)
            .gradient(0.6)
            .coLivingShare(0.05)
            .seed(7);

    static final CityPlan PLAN = SYNTHETIC.build();

    private ProofDay() {}

    /** Daily life with lines, grades and a shock. */
    static DailyParameters daily() {
        DailyParameters standard = DailyParameters.standard();
        return standard.with(
                        standard.travel().withLines(SYNTHETIC.transitLines()).withGrades(RoadHierarchy.standard()))
                .with(standard.care().with(Shock.lockdown(3, 3).withFear(0.3)));
    }

    /** A scenario of this city. */
    static Scenario scenario(Switches switches) {
        return Scenario.standard()
                .parameters(ProofCity.parameters())
                .switches(switches)
                .seed(11)
                .dailyLife(daily());
    }
}
