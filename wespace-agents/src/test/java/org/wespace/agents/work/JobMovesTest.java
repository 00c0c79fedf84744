package org.wespace.agents.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.JobAttraction;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.RuleException;
import org.wespace.core.engine.Simulation;

class JobMovesTest {

    private static final int SIDE = 6;
    private static final int UNITS = SIDE * SIDE;
    private static final int HOME = 14;

    /** Vacancies abound, so that nobody loses; the quantile 0.999 of the statistic is about 3.3 deviations. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void settle_vacanciesAbound_unitsAndModesAsByBruteForce(boolean car) {
        int people = 30_000;
        int days = 2;
        WorkTown town = crowd(people, days, car);
        double[] start = new double[UNITS];
        for (int unit = 0; unit < UNITS; unit++) {
            town.jobs.open(Sector.INNOVATION, unit, unit == 3 ? 0 : people + 1000 * unit);
            start[unit] = 0.5 + unit % 5;
        }
        town.build();
        town.prices.start(Sector.INNOVATION, start);
        try (ParallelLoop loop = new ParallelLoop(1)) {
            assertThat(town.jobMoves.settle(loop, Chance.of(5))).isZero();
        }
        double[] counts = new double[2 * UNITS];
        double[] weights = new double[2 * UNITS];
        for (int row = 0; row < people; row++) {
            counts[town.residents.mode()[row] * UNITS + town.residents.work()[row]]++;
        }
        for (int mode = 0; mode < (car ? 2 : 1); mode++) {
            for (int unit = 0; unit < UNITS; unit++) {
                double minutes = town.market.kernels().network().impedance(mode).minutes(HOME, unit);
                double decay = town.market
                        .kernels()
                        .network()
                        .parameters()
                        .modes()
                        .get(mode)
                        .decayPerMinute();
                weights[mode * UNITS + unit] = (unit == 3 ? 0 : people + 1000.0 * unit)
                        * start[unit]
                        * town.market.kernels().weight(days, mode)
                        * Math.exp(-decay * (5 - days) / 5.0 * minutes);
            }
        }
        assertThat(ChiSquare.deviations(counts, weights)).isBetween(-3.5, 3.3);
        assertThat(counts[3] + counts[UNITS + 3]).isZero();
    }

    /** Residents of one unit, all of one class, in a town without jobs. */
    private static WorkTown crowd(int people, int days, boolean car) {
        int[] homes = new int[UNITS];
        homes[HOME] = people;
        WorkTown town = new WorkTown(SIDE, homes);
        for (int row = 0; row < people; row++) {
            town.residents.traits()[row] = Traits.withCar(town.residents.traits()[row], car);
            town.residents.homeDays()[row] = (byte) days;
        }
        return town;
    }

    @Test
    void settle_fewerJobsThanWorkers_allJobsTakenTheRestJobless() {
        WorkTown town = crowd(500, 0, true);
        town.jobs.open(Sector.INNOVATION, 2, 100);
        town.jobs.open(Sector.INNOVATION, 30, 200);
        town.jobs.open(Sector.LOCAL, 14, 900);
        town.build();
        try (ParallelLoop loop = new ParallelLoop(2)) {
            assertThat(town.jobMoves.settle(loop, Chance.of(1))).isEqualTo(200);
        }
        assertThat(town.jobs.filled(Sector.INNOVATION, 2)).isEqualTo(100);
        assertThat(town.jobs.filled(Sector.INNOVATION, 30)).isEqualTo(200);
        assertThat(town.jobs.filled(Sector.LOCAL, 14)).isZero();
        town.jobs.checkBalance(town.residents);
    }

    @Test
    void settle_livesOutside_staysWithoutAJob() {
        WorkTown town = crowd(10, 0, true);
        town.residents.home()[4] = Residents.NONE;
        town.jobs.open(Sector.INNOVATION, 2, 100);
        town.build();
        try (ParallelLoop loop = new ParallelLoop(1)) {
            assertThat(town.jobMoves.settle(loop, Chance.of(1))).isZero();
        }
        assertThat(town.residents.work()[4]).isEqualTo(Residents.NONE);
        assertThat(town.jobs.filled(Sector.INNOVATION, 2)).isEqualTo(9);
    }

    @Test
    void run_noVacancies_everybodyKeepsTheirJob() {
        WorkTown town = crowd(300, 0, true);
        town.jobs.open(Sector.INNOVATION, 2, 150);
        town.jobs.open(Sector.INNOVATION, 30, 150);
        town.parameters = everybodyLooks(town.parameters);
        town.build();
        try (Simulation simulation = town.simulation(3, 1)) {
            simulation.start();
            int[] before = town.residents.work().clone();
            simulation.run(2);
            assertThat(town.jobMoves.seeking()).isEqualTo(300);
            assertThat(town.jobMoves.moved()).isZero();
            assertThat(town.residents.work()).containsExactly(before);
        }
    }

    /** Ten vacancies, all seek: ten move, and the ten jobs that they leave are vacant only afterwards. */
    @Test
    void run_fewVacancies_leftJobsVacantFromTheNextTickOn() {
        WorkTown town = crowd(300, 0, true);
        town.jobs.open(Sector.INNOVATION, 2, 300);
        town.parameters = everybodyLooks(town.parameters);
        town.build();
        try (Simulation simulation = town.simulation(3, 1)) {
            simulation.start();
            town.jobs.open(Sector.INNOVATION, 30, 10);
            simulation.run(1);
            assertThat(town.jobMoves.moved()).isEqualTo(10);
            assertThat(town.jobs.filled(Sector.INNOVATION, 30)).isEqualTo(10);
            assertThat(town.jobs.vacant(Sector.INNOVATION, 2)).isEqualTo(10);
        }
    }

    private static WorkParameters everybodyLooks(WorkParameters of) {
        return new WorkParameters(
                new JobMarketParameters(12, 0.03, 6.69, 0.05, 2, 3),
                of.production(),
                of.firms().withMovesPerYear(BySector.all(0)),
                of.floor());
    }

    /** Sold out units and sectors of their own: the winners are those with the smallest numbers of the round. */
    @Test
    void run_rate_shareOfThoseWithAJobLooks() {
        WorkTown town = WorkTown.mixed(8, 20_000, 4).build();
        try (Simulation simulation = town.simulation(9, 1)) {
            simulation.run(1);
            double expected = 20_000 * 0.08 / 12;
            assertThat(town.jobMoves.jobless()).isZero();
            assertThat((double) town.jobMoves.seeking())
                    .isBetween(expected - 4 * Math.sqrt(expected), expected + 4 * Math.sqrt(expected));
            assertThat(town.jobMoves.moved()).isGreaterThan(town.jobMoves.seeking() * 9 / 10);
        }
    }

    @Test
    void run_withoutCar_nobodyTakesIt() {
        WorkTown town = WorkTown.mixed(8, 5000, 4).build();
        town.run(9, 1, 6);
        int drivers = 0;
        for (int row = 0; row < town.residents.count(); row++) {
            if (town.residents.mode()[row] == WorkTown.CAR) {
                assertThat(Traits.car(town.residents.traits()[row])).isTrue();
                drivers++;
            }
        }
        assertThat(drivers).isPositive();
    }

    @Test
    void run_workCells_lieInTheUnitOfWork() {
        WorkTown town = WorkTown.mixed(8, 2000, 4).build();
        town.run(9, 1, 6);
        for (int row = 0; row < town.residents.count(); row++) {
            assertThat(town.cells.unitOf(town.residents.workCell()[row]))
                    .isEqualTo(town.residents.work()[row]);
        }
    }

    @Test
    void run_ruleThrows_messageNamesRuleResidentUnitAndTick() {
        assertThatThrownBy(() -> runWith((who, unit, city) -> {
                    if (unit == 17) {
                        throw new IllegalStateException("no bus");
                    }
                    return 1;
                }))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("'bad rule' failed in tick 0, resident ")
                .hasMessageContaining("unit 17: no bus");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1, Double.POSITIVE_INFINITY})
    void run_ruleAnswersNonsense_stopsTheRun(double answer) {
        assertThatThrownBy(() -> runWith((who, unit, city) -> unit == 17 ? answer : 1))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("unit 17: a weight must be finite and not negative: " + answer);
    }

    private static void runWith(JobAttraction rule) {
        WorkTown town = WorkTown.mixed(8, 2000, 4);
        town.jobRule = standard -> new JobAttraction() {
            @Override
            public String name() {
                return "bad rule";
            }

            @Override
            public double weight(
                    org.wespace.agents.rule.JobSeeker who, int unit, org.wespace.agents.rule.CityView city) {
                return rule.weight(who, unit, city);
            }
        };
        town.build().run(1, 2, 1);
    }

    @Test
    void marketOf_everyModeNeedsACar_refused() {
        WorkTown town = crowd(1, 0, true);
        assertThatThrownBy(() -> new LabourMarket(
                        town.residents,
                        town.jobs,
                        town.cells,
                        town.market.kernels(),
                        java.util.Set.of(WorkTown.WALK, WorkTown.CAR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[0, 1]");
    }

    @Test
    void logsums_againstBruteForce_equal() {
        WorkTown town = WorkTown.mixed(SIDE, 2000, 4).build();
        double[] logsums;
        try (ParallelLoop loop = new ParallelLoop(1)) {
            logsums = new JobAccess(town.market, town.prices, town.view)
                    .logsums(new org.wespace.agents.rule.JobSeeker(1, Sector.LOCAL), loop);
        }
        double[] expected = new double[UNITS];
        Arrays.setAll(expected, home -> {
            double sum = 0;
            for (int mode = 0; mode < 2; mode++) {
                double decay = town.market
                                .kernels()
                                .network()
                                .parameters()
                                .modes()
                                .get(mode)
                                .decayPerMinute()
                        * 0.8;
                for (int unit = 0; unit < UNITS; unit++) {
                    double minutes =
                            town.market.kernels().network().impedance(mode).minutes(home, unit);
                    sum += town.jobs.total(Sector.LOCAL, unit)
                            * town.market.kernels().weight(1, mode)
                            * Math.exp(-decay * minutes);
                }
            }
            return Math.log(sum);
        });
        for (int unit = 0; unit < UNITS; unit++) {
            assertThat(logsums[unit]).isCloseTo(expected[unit], org.assertj.core.api.Assertions.within(1e-12));
        }
    }
}
