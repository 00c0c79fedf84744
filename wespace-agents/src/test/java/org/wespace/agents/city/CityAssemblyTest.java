package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;

class CityAssemblyTest {

    /** Share of home days in co-working places, in a city of 300,000 persons. */
    private static double coworking(int residents) {
        CityPlan plan = SyntheticCity.of(24, 24, 500)
                .residents(residents)
                .persons(300_000)
                .seed(7)
                .build();
        try (LivingCity city = Scenario.standard().on(plan)) {
            city.run(1);
            return city.coworking().share();
        }
    }

    @Test
    void of_samePersonsByFewerResidents_worksOutsideHomeAsOften() {
        assertThat(coworking(3_000) / coworking(9_000)).isBetween(0.9, 1.1);
    }

    @Test
    void of_plan_isLivedInAsPlanned() {
        try (LivingCity city = ProofCity.scenario(Switches.all()).on(ProofCity.PLAN)) {
            int[] planned = ProofCity.PLAN.city().residents().perUnit();
            Map<Integer, Integer> living = new TreeMap<>();
            Residents rows = city.residents();
            for (int row = 0; row < rows.count(); row++) {
                living.merge(rows.home()[row], 1, Integer::sum);
            }
            int outside = living.remove(Residents.NONE);

            assertThat(outside).isEqualTo(ProofCity.RESIDENTS / 5);
            living.forEach((unit, count) -> {
                assertThat(count).isEqualTo(planned[unit]);
                assertThat(city.homes().residents(unit)).isEqualTo(count);
            });
            assertThat(living.values().stream().mapToInt(count -> count).sum())
                    .isEqualTo(Arrays.stream(planned).sum());
        }
    }
}
