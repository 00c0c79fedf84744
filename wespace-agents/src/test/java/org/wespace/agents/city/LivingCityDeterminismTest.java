package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.travel.StreetPattern;

/** The same bytes at any number of threads and in any order of residents, with every mechanism on. */
class LivingCityDeterminismTest {

    private static final int MONTHS = 14;

    private static Scenario scenario(StreetPattern pattern) {
        return ProofCity.scenario(Switches.all()).pattern(pattern);
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void run_threadsAndOrder_sameHash(StreetPattern pattern) {
        Scenario scenario = scenario(pattern);
        String hash = ProofCity.hashOf(scenario, MONTHS);

        assertThat(ProofCity.hashOf(scenario.threads(2), MONTHS))
                .as("2 threads")
                .isEqualTo(hash);
        assertThat(ProofCity.hashOf(scenario.threads(3).shuffled(5), MONTHS))
                .as("3 threads, shuffled")
                .isEqualTo(hash);
        assertThat(ProofCity.hashOf(scenario.shuffled(9), MONTHS))
                .as("shuffled")
                .isEqualTo(hash);
    }

    /** With daily life: besides the state, what everybody did in the last month, and the ledger, to the gram. */
    @Test
    void run_dailyLife_threadsAndOrder_sameHashMeasuresAndLedger() {
        Scenario scenario = ProofDay.scenario(Switches.all());
        List<String> one = lived(scenario);

        assertThat(lived(scenario.threads(2))).as("2 threads").isEqualTo(one);
        assertThat(lived(scenario.threads(3).shuffled(5)))
                .as("3 threads, shuffled")
                .isEqualTo(one);
        assertThat(lived(scenario.shuffled(9))).as("shuffled").isEqualTo(one);
        assertThat(lived(scenario.seed(12)))
                .as("another seed")
                .doesNotContain(one.get(0))
                .doesNotContain(one.get(1));
    }

    private static List<String> lived(Scenario scenario) {
        try (LivingCity city = scenario.on(ProofDay.PLAN)) {
            return List.of(city.run(MONTHS).stateHash(), CityAccounts.daily(city));
        }
    }

    @Test
    void run_anotherSeedOrPattern_anotherHash() {
        Scenario scenario = scenario(StreetPattern.GRID);
        String hash = ProofCity.hashOf(scenario, 2);

        assertThat(ProofCity.hashOf(scenario.seed(12), 2)).isNotEqualTo(hash);
        assertThat(ProofCity.hashOf(scenario(StreetPattern.OCTILE), 2)).isNotEqualTo(hash);
    }

    @Test
    void run_inPieces_sameHash() {
        Scenario scenario = scenario(StreetPattern.GRID);
        try (LivingCity city = scenario.on(ProofCity.PLAN)) {
            city.run(1);
            city.run(2);
            assertThat(city.simulation().getStateHash()).isEqualTo(ProofCity.hashOf(scenario, 3));
        }
    }
}
