package org.wespace.agents.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.agents.SmallCities;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Occupation;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Trait;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;

class AutomationTest {

    private static final Switches ON = Switches.none().with(Mechanism.AUTOMATION);
    private static final ChanceKey KEY = Chance.of(4).at(1, 2);
    private static final int PEOPLE = 124_800;

    private final Residents residents = people();

    private static Residents people() {
        Residents residents = Residents.of(SmallCities.squares(4, 4, 4).allocate(new int[] {PEOPLE}));
        for (int row = 0; row < PEOPLE; row++) {
            residents.traits()[row] = Trait.OCCUPATION.with(0, row % Occupation.COUNT);
            residents.work()[row] = row < PEOPLE / 2 ? 3 : Residents.NONE;
        }
        return residents;
    }

    @Test
    void draw_rates_areThoseOfTheOccupation() {
        double[] rates = new double[Occupation.COUNT];
        Arrays.setAll(rates, k -> k == 0 ? 0 : k == 1 ? 1 : k / 12.0);
        Automation automation = new Automation(rates, ON);
        int count = automation.draw(residents, KEY);
        int[] lost = new int[Occupation.COUNT];
        for (int n = 0; n < count; n++) {
            int row = automation.rows()[n];
            assertThat(residents.work()[row]).isNotEqualTo(Residents.NONE);
            lost[row % Occupation.COUNT]++;
        }
        int workers = PEOPLE / 2 / Occupation.COUNT;
        assertThat(lost[0]).isZero();
        assertThat(lost[1]).isEqualTo(workers);
        for (int k = 2; k < Occupation.COUNT; k++) {
            double share = 1 - StrictMath.pow(1 - k / 12.0, 1 / 12.0);
            double sd = Math.sqrt(workers * share * (1 - share));
            assertThat((double) lost[k]).isCloseTo(workers * share, within(4 * sd));
        }
    }

    @Test
    void monthly_twelveTimes_isTheYear() {
        assertThat(1 - StrictMath.pow(1 - Automation.monthly(0.3), 12)).isCloseTo(0.3, within(1e-12));
        assertThat(Automation.monthly(0)).isZero();
    }

    @Test
    void draw_strength_scalesTheRate() {
        double[] rates = new double[Occupation.COUNT];
        Arrays.fill(rates, 0.5);
        int whole = new Automation(rates, ON).draw(residents, KEY);
        int half = new Automation(rates, Switches.none().with(Mechanism.AUTOMATION, 0.5)).draw(residents, KEY);
        double expected = PEOPLE / 2.0 * Automation.monthly(0.25);
        assertThat((double) half).isCloseTo(expected, within(4 * Math.sqrt(expected)));
        assertThat(whole).isGreaterThan(half);
    }

    @Test
    void draw_switchedOff_isNobody() {
        int[] found = new int[2];
        for (int n = 0; n < 2; n++) {
            Automation automation = new Automation(Automation.standardRates(), n == 0 ? Switches.none() : ON);
            int at = n;
            try (Simulation simulation = new Simulation(1, 1)) {
                simulation.phases().add(Phase.of("draw", tick -> found[at] = automation.draw(residents, tick)));
                simulation.run(1);
            }
        }
        assertThat(found[0]).isZero();
        assertThat(found[1]).isPositive();
    }

    @Test
    void draw_shuffledRows_sameResidentsInTheSameOrder() {
        Automation automation = new Automation(Automation.standardRates(), ON);
        int[] before = ids(automation, automation.draw(residents, KEY));
        residents.shuffle(Chance.of(1).at(0, 1));
        assertThat(ids(automation, automation.draw(residents, KEY)))
                .isEqualTo(before)
                .hasSizeGreaterThan(10);
    }

    private int[] ids(Automation automation, int count) {
        return Arrays.stream(automation.rows(), 0, count)
                .map(row -> residents.id()[row])
                .toArray();
    }

    @Test
    void of_badRate_isRefused() {
        double[] rates = Automation.standardRates();
        rates[9] = 1.2;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Automation(rates, ON))
                .withMessage("yearly rate of SALES must be in [0, 1]: 1.2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Automation(new double[2], ON));
    }
}
