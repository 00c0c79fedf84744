package org.wespace.agents.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RentRuleTest {

    private static final RentParameters PARAMETERS = RentParameters.standard();
    private static final double MONEY = 36_000;
    private static final double TAKEN = 150;
    private static final double FLOOR = 1000;
    /** Where demand is 95 % of the floor. */
    private static final double CLEARING = MONEY / (0.95 * FLOOR - TAKEN);

    private static List<RentRule> rules() {
        return List.of(PARAMETERS.equilibrium(), PARAMETERS.tatonnement(), PARAMETERS.vacancy());
    }

    @Test
    void next_atTheClearingRent_allThreeStay() {
        for (RentRule rule : rules()) {
            assertThat(rule.next(CLEARING, MONEY, TAKEN, FLOOR))
                    .as(rule.name())
                    .isCloseTo(CLEARING, within(1e-12 * CLEARING));
        }
    }

    @Test
    void next_repeatedFromLowRents_allThreeFindTheSameRent() {
        for (RentRule rule : rules()) {
            assertThat(settle(rule, 0.2 * CLEARING)).as(rule.name()).isCloseTo(CLEARING, within(1e-9 * CLEARING));
        }
    }

    @Test
    void next_repeatedFromHighRents_vacancyRuleStaysWhereTooMuchIsVacant() {
        double high = 3 * CLEARING;
        assertThat(settle(PARAMETERS.equilibrium(), high)).isCloseTo(CLEARING, within(1e-9 * CLEARING));
        assertThat(settle(PARAMETERS.tatonnement(), high)).isCloseTo(CLEARING, within(1e-9 * CLEARING));
        assertThat(settle(PARAMETERS.vacancy(), high)).isEqualTo(high);
        double vacantByEightPercent = MONEY / (0.92 * FLOOR - TAKEN);
        assertThat(settle(PARAMETERS.vacancy(), vacantByEightPercent)).isCloseTo(CLEARING, within(1e-9 * CLEARING));
    }

    private static double settle(RentRule rule, double start) {
        double rent = start;
        for (int round = 0; round < 5000; round++) {
            rent = rule.next(rent, MONEY, TAKEN, FLOOR);
        }
        return rent;
    }

    @Test
    void next_tatonnement_isClippedRoundByRound() {
        Tatonnement one = new Tatonnement(0, 0.75, 1.25, 1);
        assertThat(one.next(10, 100, 0, 100)).isEqualTo(7.5);
        assertThat(one.next(10, 100_000, 0, 100)).isEqualTo(12.5);
        assertThat(one.next(10, 1100, 0, 100)).isCloseTo(11, within(1e-12));
        assertThat(new Tatonnement(0, 0.75, 1.25, 5).next(10, 100_000, 0, 100))
                .isCloseTo(10 * Math.pow(1.25, 5), within(1e-9));
    }

    @Test
    void next_vacancyRule_risesSteeplyBelowNineTenthsOfStructural() {
        VacancyRents rule = new VacancyRents(0.05, 0.10, 1, 4, 0.05);
        assertThat(atVacancy(rule, 0.05)).isCloseTo(1, within(1e-12));
        assertThat(atVacancy(rule, 0.08)).isCloseTo(1 - 0.03, within(1e-12));
        assertThat(atVacancy(rule, 0.12)).isEqualTo(1);
        assertThat(atVacancy(rule, 0.04)).isCloseTo(1 + 0.005 + 4 * 0.005, within(1e-12));
        assertThat(atVacancy(rule, -0.5)).isCloseTo(1.05, within(1e-12));
    }

    private static double atVacancy(VacancyRents rule, double vacancy) {
        return rule.next(1, 1000 * (1 - vacancy), 0, 1000);
    }

    @Test
    void parameters_outOfRange_areRefusedWithNameAndValue() {
        assertThatThrownBy(() -> new Tatonnement(0.05, 0.75, 0.9, 5)).hasMessageContaining("0.75, 0.9");
        assertThatThrownBy(() -> new VacancyRents(0.05, 0.04)).hasMessageContaining("noFallAbove");
        assertThatThrownBy(() -> new EquilibriumRents(1, 0.5)).hasMessageContaining("structuralVacancy");
        assertThatThrownBy(() -> new RentParameters(0.05, 0.1, 0.75, 1.25, 5, 0.25, 0))
                .hasMessageContaining("lowestShare");
    }
}
