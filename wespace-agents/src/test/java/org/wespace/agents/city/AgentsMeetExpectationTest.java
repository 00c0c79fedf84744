package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wespace.agents.SmallCities;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.core.measure.commuting.Flows;
import org.wespace.core.travel.StreetPattern;

/**
 * Residents who draw against the probabilities that they draw from, over many seeds.
 *
 * <p>In the first city each unit has ten times the jobs that residents go for, so that no lottery is held and every
 * flow is a binomial count. Zones are single units, so that the flows out of a zone and over both modes are
 * multinomial.
 */
class AgentsMeetExpectationTest {

    private static final int SEEDS = 64;
    private static final int GROUP = 4;
    private static final int RESIDENTS = 2_000;
    private static final CommuteParameters PARAMETERS = SmallCities.walkAndCar(2000);

    /** Expected flows: [mode and pair]. */
    private static double[] expected;
    /** Flows of each seed's residents: [seed][mode and pair]. */
    private static double[][] counted;

    @BeforeAll
    static void runAll() {
        int[] residents = SmallCities.shares(25, RESIDENTS, 1);
        int[] jobs = SmallCities.shares(25, RESIDENTS, 2);
        for (int zone = 0; zone < jobs.length; zone++) {
            jobs[zone] = 10 * jobs[zone] + 50;
        }
        City city = City.of(SmallCities.squares(5, 5, 1), residents, jobs);
        counted = new double[SEEDS][];
        for (int seed = 0; seed < SEEDS; seed++) {
            counted[seed] = oneDay(city, seed, 1);
        }
        expected = expected(city);
    }

    /** Pearson's statistic of all seeds together; the quantile 0.999 of a normal approximation bounds it. */
    @Test
    void flows_allSeedsTogether_asExpected() {
        double statistic = 0;
        int cells = 0;
        double rest = 0;
        double restExpected = 0;
        for (int cell = 0; cell < expected.length; cell++) {
            double sum = 0;
            for (double[] one : counted) {
                sum += one[cell];
            }
            if (expected[cell] * SEEDS < 5) {
                rest += sum;
                restExpected += expected[cell] * SEEDS;
            } else {
                statistic += square(sum - expected[cell] * SEEDS) / (expected[cell] * SEEDS);
                cells++;
            }
        }
        statistic += restExpected > 0 ? square(rest - restExpected) / restExpected : 0;
        double freedom = cells - 25;
        assertThat(cells).isGreaterThan(800);
        assertThat((statistic - freedom) / Math.sqrt(2 * freedom)).isBetween(-3.3, 3.1);
    }

    /** The mean square error of a mean of 64 runs is a sixteenth of that of a mean of 4; 15 % is over 4 deviations. */
    @Test
    void flows_moreSeeds_errorFallsAsOneOverTheRoot() {
        double few = 0;
        for (int first = 0; first < SEEDS; first += GROUP) {
            few += errorOfMean(first, first + GROUP) * GROUP / SEEDS;
        }
        assertThat(few / errorOfMean(0, SEEDS)).isCloseTo(16, within(0.15 * 16));
    }

    /** Sum over flows of the squared error of the mean, in units of what one draw varies. */
    private static double errorOfMean(int from, int to) {
        double error = 0;
        for (int cell = 0; cell < expected.length; cell++) {
            double mean = 0;
            for (int seed = from; seed < to; seed++) {
                mean += counted[seed][cell] / (to - from);
            }
            error += expected[cell] > 0 ? square(mean - expected[cell]) / expected[cell] : 0;
        }
        return error;
    }

    /**
     * Where jobs are as many as residents the lottery moves losers to what is left, which is a little farther: the mean
     * flows keep at least 96 % in common with the expected ones.
     */
    @Test
    void flows_everyJobTaken_lotteryMovesLittle() {
        City city = City.of(
                SmallCities.squares(5, 5, 1),
                SmallCities.shares(25, RESIDENTS, 1),
                SmallCities.shares(25, RESIDENTS, 2));
        double[] mean = new double[expected.length];
        for (int seed = 0; seed < SEEDS; seed++) {
            double[] one = oneDay(city, seed, 0);
            for (int cell = 0; cell < mean.length; cell++) {
                mean[cell] += one[cell] / SEEDS;
            }
        }
        double[] crowded = expected(city);
        double common = 0;
        for (int cell = 0; cell < mean.length; cell++) {
            common += Math.min(mean[cell], crowded[cell]);
        }
        assertThat(common / RESIDENTS).isBetween(0.96, 1.0);
    }

    private static double[] expected(City city) {
        CommuteEquilibrium equilibrium = new CommuteEquilibrium(city, PARAMETERS, StreetPattern.OCTILE);
        assertThat(equilibrium.solve(1e-6, 200)).isTrue();
        return join(equilibrium.flows());
    }

    private static double[] oneDay(City city, long seed, int maxRounds) {
        try (Commuting run =
                Commuting.of(city).parameters(PARAMETERS).seed(seed).build()) {
            run.run(0, 1);
            assertThat(run.choice().unplaced()).isZero();
            if (maxRounds > 0) {
                assertThat(run.choice().rounds()).isEqualTo(maxRounds);
            }
            return join(run.flows());
        }
    }

    private static double[] join(Flows[] flows) {
        double[] walk = flows[0].toArray();
        double[] car = flows[1].toArray();
        double[] both = java.util.Arrays.copyOf(walk, walk.length + car.length);
        System.arraycopy(car, 0, both, walk.length, car.length);
        return both;
    }

    private static double square(double value) {
        return value * value;
    }
}
