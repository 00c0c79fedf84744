package org.wespace.agents.digital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.agents.SmallCities;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Trait;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.resident.synthesis.PopulationSynthesis;
import org.wespace.agents.resident.synthesis.PopulationTotals;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.Simulation;
import org.wespace.core.geo.ZoneUnits;

class DiffusionTest {

    private static final int SIDE = 12;
    private static final int PEOPLE = 60_000;
    private static final Switches DIVIDE = Switches.none().with(Mechanism.DIGITAL_DIVIDE);
    private static final DiffusionParameters STANDARD = DiffusionParameters.standard();
    private static final DiffusionParameters EARLY = STANDARD.withStart(0.02);

    private final ZoneUnits cells = SmallCities.squares(SIDE, SIDE, 1);

    /** A dense middle, few at the edge. */
    private Residents people(DiffusionParameters parameters, Switches switches) {
        double[] weight = new double[SIDE * SIDE];
        double sum = 0;
        for (int zone = 0; zone < weight.length; zone++) {
            double dx = zone % SIDE - 5.5;
            double dy = zone / SIDE - 5.5;
            weight[zone] = StrictMath.exp(-StrictMath.sqrt(dx * dx + dy * dy) / 2);
            sum += weight[zone];
        }
        int[] living = new int[weight.length];
        for (int zone = 0; zone < living.length; zone++) {
            living[zone] = (int) (PEOPLE * weight[zone] / sum) + 1;
        }
        Residents residents = Residents.of(cells.allocate(living), 100);
        PopulationTotals totals = PopulationTotals.china();
        PopulationSynthesis.fill(
                residents,
                cells,
                totals.with(totals.households().withDigital(parameters.startShares(switches))),
                Chance.of(3));
        return residents;
    }

    private Simulation simulation(Residents residents, DiffusionParameters parameters, Switches switches, int threads) {
        Simulation simulation = new Simulation(21, threads);
        simulation.phases().add(new Diffusion(residents, cells.grid(), parameters, switches));
        simulation.addHash("residents", hash -> {
            long sum = 0;
            for (int row = 0; row < residents.count(); row++) {
                sum += residents.wholeRowHash(row);
            }
            hash.add(sum);
        });
        return simulation;
    }

    private Adoption after(int months, DiffusionParameters parameters, Switches switches) {
        Residents residents = people(parameters, switches);
        try (Simulation simulation = simulation(residents, parameters, switches, 1)) {
            simulation.run(months);
        }
        return Adoption.of(residents, cells.grid());
    }

    @Test
    void run_uniformEqualAccess_followsTheCurveOfBass() {
        for (int years : new int[] {1, 3, 8, 15}) {
            double expected = 0.96 * STANDARD.curve().after(0.02 / 0.96, years);
            Adoption adoption = after(12 * years, EARLY, Switches.none());
            double sd = Math.sqrt(expected * (1 - expected) / PEOPLE);
            assertThat(adoption.share()).isCloseTo(expected, within(6 * sd));
        }
    }

    @Test
    void run_byClass_everyClassFollowsItsOwnCurve() {
        Adoption adoption = after(48, STANDARD, DIVIDE);
        for (int k = 0; k < Traits.INCOME_CLASSES; k++) {
            double ceiling = STANDARD.ceiling(k, DIVIDE);
            double expected = ceiling * STANDARD.curve().after(STANDARD.start(k, DIVIDE) / ceiling, 4);
            assertThat(adoption.shareByClass()[k]).isCloseTo(expected, within(0.012));
        }
    }

    @Test
    void run_monthlySteps_followTheSameCurveAsYearlyOnes() {
        DiffusionParameters monthly = new DiffusionParameters(
                EARLY.curve(), EARLY.start(), EARLY.ceiling(), EARLY.classes(), EARLY.decayPerKilometre(), 1);
        double expected = 0.96 * STANDARD.curve().after(0.02 / 0.96, 5);
        assertThat(after(60, monthly, Switches.none()).share()).isCloseTo(expected, within(0.012));
    }

    @Test
    void divide_access_gapByClassAndNoneWhenEqual() {
        Adoption equal = after(0, STANDARD, Switches.none());
        Adoption byClass = after(0, STANDARD, DIVIDE);
        assertThat(Math.abs(equal.gap())).isLessThan(0.02);
        assertThat(byClass.gap()).isCloseTo(0.38, within(1e-3));
        assertThat(byClass.share()).isCloseTo(0.704, within(1e-3));
        assertThat(after(120, STANDARD, DIVIDE).gap()).isBetween(0.08, 0.2);
    }

    @Test
    void divide_headStartAndEqualCeilings_gapWidensBeforeItCloses() {
        double[] starts = {0.01, 0.02, 0.04, 0.08};
        DiffusionParameters parameters = new DiffusionParameters(
                new BassCurve(0, 0.5),
                0.0375,
                0.96,
                new DiffusionParameters.ClassShares(starts, new double[] {0.96, 0.96, 0.96, 0.96}),
                0.5,
                12);
        Adoption[] adoption = everyThreeYears(8, parameters, DIVIDE);
        assertThat(adoption[0].gap()).isCloseTo(0.07, within(1e-3));
        assertThat(adoption[2].gap()).isGreaterThan(3 * adoption[0].gap());
        assertThat(adoption[7].gap()).isLessThan(0.03);
    }

    @Test
    void diffusing_fromAnEvenStart_theilRisesAndFalls() {
        DiffusionParameters parameters =
                new DiffusionParameters(new BassCurve(0.005, 0.6), 0.1, 0.96, STANDARD.classes(), 1.5, 12);
        Adoption[] diffusing = everyThreeYears(8, parameters, Switches.none().with(Mechanism.DIFFUSION));
        Adoption[] uniform = everyThreeYears(8, parameters, Switches.none());
        assertThat(diffusing[1].theil()).isGreaterThan(1.5 * diffusing[0].theil());
        assertThat(diffusing[1].theil()).isGreaterThan(3 * uniform[1].theil());
        assertThat(diffusing[7].theil()).isLessThan(0.2 * diffusing[1].theil());
        assertThat(uniform[1].theil()).isLessThan(uniform[0].theil());
    }

    private Adoption[] everyThreeYears(int times, DiffusionParameters parameters, Switches switches) {
        Residents residents = people(parameters, switches);
        Adoption[] adoption = new Adoption[times];
        try (Simulation simulation = simulation(residents, parameters, switches, 1)) {
            for (int n = 0; n < times; n++) {
                adoption[n] = Adoption.of(residents, cells.grid());
                simulation.run(36);
            }
        }
        return adoption;
    }

    @Test
    void run_strengthZero_isTheUniformRuleWithoutFields() {
        Residents residents = people(EARLY, DIVIDE);
        Residents plain = people(EARLY, DIVIDE);
        try (Simulation simulation = simulation(residents, EARLY, DIVIDE.with(Mechanism.DIFFUSION, 0), 2)) {
            simulation.run(36);
        }
        for (int year = 0; year < 3; year++) {
            uniformStep(plain, Chance.of(21).at(12 * year + 11, Decisions.id("digital.adopt")));
        }
        assertThat(residents.traits()).isEqualTo(plain.traits());
        Residents diffusing = people(EARLY, DIVIDE);
        try (Simulation simulation = simulation(diffusing, EARLY, DIVIDE.with(Mechanism.DIFFUSION, 0.01), 2)) {
            simulation.run(36);
        }
        assertThat(diffusing.traits()).isNotEqualTo(plain.traits());
    }

    /** The uniform rule, written out. */
    private static void uniformStep(Residents residents, ChanceKey key) {
        double[] people = new double[4];
        double[] users = new double[4];
        for (int row = 0; row < residents.count(); row++) {
            if (residents.home()[row] != Residents.NONE) {
                people[Traits.incomeClass(residents.traits()[row])]++;
                users[Traits.incomeClass(residents.traits()[row])] +=
                        Traits.digital(residents.traits()[row]) ? 1 : 0;
            }
        }
        for (int row = 0; row < residents.count(); row++) {
            int k = Traits.incomeClass(residents.traits()[row]);
            if (residents.home()[row] != Residents.NONE
                    && !Traits.digital(residents.traits()[row])) {
                double m = EARLY.ceiling(k, DIVIDE);
                double share = users[k] / people[k] / m;
                double rate = EARLY.curve().hazard(share, 1);
                double chance = m * (1 - share) / (1 - m * share) * -StrictMath.expm1(-rate);
                if (key.uniform(residents.id()[row]) < chance) {
                    residents.traits()[row] = Traits.withDigital(residents.traits()[row], true);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void run_threadsAndOrderOfRows_sameHash(double strength) {
        Switches switches = DIVIDE.with(Mechanism.DIFFUSION, strength);
        String[] hashes = new String[3];
        for (int n = 0; n < 3; n++) {
            Residents residents = people(STANDARD, switches);
            if (n == 2) {
                residents.shuffle(Chance.of(5).at(0, 1));
            }
            try (Simulation simulation = simulation(residents, STANDARD, switches, n == 0 ? 1 : 2)) {
                hashes[n] = simulation.run(24).stateHash();
            }
        }
        assertThat(hashes[1]).isEqualTo(hashes[0]);
        assertThat(hashes[2]).isEqualTo(hashes[0]);
    }

    @Test
    void run_nobodyStops_andThoseOutsideStayAsTheyAre() {
        Residents residents = people(STANDARD, Switches.none());
        int[] before = residents.traits().clone();
        try (Simulation simulation =
                simulation(residents, STANDARD, Switches.none().with(Mechanism.DIFFUSION), 1)) {
            simulation.run(60);
        }
        int begun = 0;
        for (int row = 0; row < residents.count(); row++) {
            int word = residents.traits()[row];
            assertThat(word).isIn(before[row], Traits.withDigital(before[row], true));
            if (residents.home()[row] == Residents.NONE) {
                assertThat(word).isEqualTo(before[row]);
            }
            begun += Trait.DIGITAL.of(word) - Trait.DIGITAL.of(before[row]);
        }
        assertThat(begun).isPositive();
    }

    @Test
    void parameters_startAboveCeiling_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DiffusionParameters(STANDARD.curve(), 0.9, 0.8, STANDARD.classes(), 0.5, 12))
                .withMessage("start must not be above the ceiling: 0.9, 0.8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DiffusionParameters.ClassShares(new double[3], new double[4]))
                .withMessage("there must be 4 income classes: 3, 4");
    }
}
