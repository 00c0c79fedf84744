package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneLimitsTest {

    private static final double[] TWO_COSTS = {1, 5, 5, 1};

    @Test
    void least_homesAtJobs_isTheCostWithinZones() {
        CommuteBound least = ZoneLimits.least(new double[] {3, 4}, new double[] {3, 4}, TWO_COSTS);
        assertThat(least.total()).isEqualTo(7);
        assertThat(least.mean()).isEqualTo(1);
        assertThat(least.uncertainty()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void leastAndLargest_randomZones_equalLinearProgramme(int seed) {
        Towns towns = new Towns(seed);
        double[] workers = seed % 2 == 0 ? towns.counts(1, 7, 500) : towns.shares(1, 7, 500);
        double[] jobs = seed % 2 == 0 ? towns.counts(2, 5, 500) : towns.shares(2, 5, 500);
        double[] costs = towns.costs(35);

        assertThat(ZoneLimits.least(workers, jobs, costs).total())
                .isCloseTo(simplex(workers, jobs, costs, GoalType.MINIMIZE), within(1e-6));
        assertThat(ZoneLimits.largest(workers, jobs, costs).total())
                .isCloseTo(simplex(workers, jobs, costs, GoalType.MAXIMIZE), within(1e-6));
    }

    private static double simplex(double[] workers, double[] jobs, double[] costs, GoalType goal) {
        List<LinearConstraint> sums = new ArrayList<>();
        for (int i = 0; i < workers.length + jobs.length; i++) {
            double[] row = new double[costs.length];
            for (int pair = 0; pair < row.length; pair++) {
                boolean here = i < workers.length ? pair / jobs.length == i : pair % jobs.length == i - workers.length;
                row[pair] = here ? 1 : 0;
            }
            double sum = i < workers.length ? workers[i] : jobs[i - workers.length];
            sums.add(new LinearConstraint(row, Relationship.EQ, sum));
        }
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(costs, 0),
                        new LinearConstraintSet(sums),
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void least_manyZones_isProvedByItsBound(int seed) {
        Towns towns = new Towns(seed);
        double[] costs = towns.costs(150 * 120);
        double[] workers = seed == 1 ? towns.counts(1, 150, 90_000) : towns.shares(1, 150, 90_000);
        double[] jobs = seed == 1 ? towns.counts(2, 120, 90_000) : towns.shares(2, 120, 90_000);
        CommuteBound least = ZoneLimits.least(workers, jobs, costs);
        CommuteBound largest = ZoneLimits.largest(workers, jobs, costs);
        assertThat(least.uncertainty()).isLessThan(1e-7 * least.total());
        assertThat(largest.uncertainty()).isLessThan(1e-7 * largest.total());
        assertThat(least.mean()).isLessThan(ZoneLimits.random(workers, jobs, costs));
        assertThat(largest.mean()).isGreaterThan(ZoneLimits.random(workers, jobs, costs));
    }

    @Test
    void leastWithin_roomToSpare_leavesDearJobsOpen() {
        CommuteBound least = ZoneLimits.leastWithin(new double[] {10}, new double[] {4, 100}, new double[] {1, 3});
        assertThat(least.total()).isEqualTo(4 + 18);
        assertThat(least.trips()).isEqualTo(10);
    }

    @Test
    void leastWithin_tooFewJobs_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneLimits.leastWithin(new double[] {10}, new double[] {4}, new double[] {1}))
                .withMessage("there must be a job for each worker: 6.0 are missing");
    }

    @Test
    void least_closedPairs_areNotUsed() {
        double[] costs = {1, Double.POSITIVE_INFINITY, 7, 2};
        assertThat(ZoneLimits.least(new double[] {1, 3}, new double[] {2, 2}, costs)
                        .total())
                .isEqualTo(1 + 7 + 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneLimits.least(new double[] {3, 1}, new double[] {2, 2}, costs))
                .withMessageContaining("no way");
    }

    @Test
    void all_badInput_isRefusedByName() {
        double[] one = {1, 1};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneLimits.least(one, new double[] {1, 2}, TWO_COSTS))
                .withMessageContaining("same sum: 2.0 and 3.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneLimits.least(one, new double[] {Double.NaN, 2}, TWO_COSTS))
                .withMessage("jobs[0] must be finite and not negative: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneLimits.least(new double[] {-1, 3}, one, TWO_COSTS))
                .withMessage("workers[0] must be finite and not negative: -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneLimits.largest(one, one, new double[] {1, 2, -3, 4}))
                .withMessage("cost from home zone 1 to job zone 0 must not be negative: -3.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneLimits.random(one, one, new double[3]))
                .withMessageContaining("one cost for each pair");
    }

    @Test
    void all_nobody_isNothing() {
        CommuteBound least = ZoneLimits.least(new double[2], new double[2], TWO_COSTS);
        assertThat(least.total()).isZero();
        assertThat(least.mean()).isNaN();
        assertThat(ZoneLimits.random(new double[2], new double[2], TWO_COSTS)).isNaN();
    }

    @Test
    void least_pairsAddedLater_equalsAllPairsAtOnce() {
        // One costly place more makes the problem large enough to be solved in parts.
        Towns towns = new Towns(9);
        double[] workers = towns.counts(1, 60, 5000);
        double[] jobs = towns.counts(2, 60, 5000);
        double[] costs = towns.costs(3600);
        double[] more = new double[60 * 80];
        Arrays.fill(more, 60);
        for (int pair = 0; pair < 3600; pair++) {
            more[pair / 60 * 80 + pair % 60] = costs[pair];
        }
        assertThat(ZoneLimits.least(workers, Arrays.copyOf(jobs, 80), more).total())
                .isCloseTo(ZoneLimits.least(workers, jobs, costs).total(), within(1e-6));
    }
}
