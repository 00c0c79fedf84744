package org.wespace.agents.city.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wespace.agents.city.CityParameters;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.LivingCity;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.home.HomeParameters;

/**
 * Residents of a city of several centres against the city without agents: their numbers by unit differ from what is
 * expected as one over the root of their number.
 *
 * <p>The plan is taken as a city at rest, so what is expected is the plan; after years of moves nothing but chance is
 * left of it. Of the chance of residents who choose alone, 1, rents leave {@code 1 / (1 + eps h)}: one resident more
 * raises the rent, and fewer come. Free homes leave no less than {@code 1 / (1 + eps h + (1 - v) / v)}, v being the
 * share of floor that is free: it weighs in the choice and falls by (1 - v) / v per cent for one per cent of residents.
 * Units are to hold more than a hundred: where they hold some tens, what is free is a home or two, and whole homes let
 * residents vary more.
 */
class ResidentsApproachExpectationTest {

    private static final int SIDE = 6;
    private static final int YEARS = 8;
    private static final int SEEDS = 4;
    private static final double REACTION = 6.83 * 0.25;
    private static final double VACANCY = 0.05;

    private static Scenario scenario(long seed) {
        Scenario base =
                MonocentricCity.of(SIDE, SIDE, 1000).scenario().atRest(true).seed(seed);
        CityParameters all = base.parameters();
        HomeParameters homes = all.living().homes();
        HomeParameters restless =
                new HomeParameters(homes.tastes(), homes.moves().withMovesPerYear(0.2));
        return base.parameters(all.with(all.living().withHomes(restless))).threads(2);
    }

    /** Mean over seeds of the dispersion of residents by unit about what is expected. */
    private static double dispersion(int residents) {
        double sum = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            CityPlan plan = SyntheticCity.of(SIDE, SIDE, 1000)
                    .residents(residents)
                    .centres(3)
                    .gradient(0.1)
                    .compactness(1)
                    .noise(0)
                    .build();
            try (LivingCity city = scenario(seed).on(plan)) {
                city.run(12 * YEARS);
                double[] expected = new double[SIDE * SIDE];
                int[] lived = new int[expected.length];
                for (int unit = 0; unit < lived.length; unit++) {
                    expected[unit] = plan.city().residents().perUnit()[unit];
                    lived[unit] = city.homes().residents(unit);
                }
                sum += LivedAndExpected.of(lived, expected, new double[lived.length], 1)
                        .dispersion();
            }
        }
        return sum / SEEDS;
    }

    /** The mean of 4 x 36 squares varies by .12 of itself, so the root of a ratio of two by .08. */
    @Test
    void run_moreResidents_deviationFallsAsOneOverTheRoot() {
        double[] found = {dispersion(5_000), dispersion(20_000), dispersion(80_000)};
        double error = Math.sqrt(2.0 / (SEEDS * SIDE * SIDE));
        for (double one : found) {
            assertThat(one).isLessThan(1 / (1 + REACTION) * (1 + 3 * error));
            assertThat(one).isGreaterThan(1 / (1 + REACTION + (1 - VACANCY) / VACANCY) * (1 - 3 * error));
        }
        double ofRoots = 3 * error / Math.sqrt(2);
        assertThat(Math.sqrt(found[1] / found[0])).isBetween(1 - ofRoots, 1 + ofRoots);
        assertThat(Math.sqrt(found[2] / found[1])).isBetween(1 - ofRoots, 1 + ofRoots);
    }
}
