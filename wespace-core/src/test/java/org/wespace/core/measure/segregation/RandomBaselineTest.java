package org.wespace.core.measure.segregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.core.chance.Chance;
import org.wespace.core.choice.DecaySmoothing;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Grid;

class RandomBaselineTest {

    private static final Chance CHANCE = Chance.of(7);

    private final GroupCounts counts = Tables.random(50, 3, 3);

    @Test
    void allocation_anyReplicate_keepsUnitsAndGroups() {
        for (int replicate = 0; replicate < 5; replicate++) {
            GroupCounts random = RandomBaseline.allocation(counts, CHANCE, replicate);
            assertThat(random.unitTotals()).isEqualTo(counts.unitTotals());
            assertThat(random.groupTotals()).isEqualTo(counts.groupTotals());
        }
        assertThat(RandomBaseline.allocation(counts, CHANCE, 1).cells())
                .isNotEqualTo(RandomBaseline.allocation(counts, CHANCE, 2).cells());
    }

    @Test
    void allocation_twoUnitsOfTwo_hasItsDistribution() {
        GroupCounts small = Tables.of(new double[] {2, 0}, new double[] {0, 2});
        int[] seen = new int[3];
        int draws = 12_000;
        for (int replicate = 0; replicate < draws; replicate++) {
            seen[(int) RandomBaseline.allocation(small, CHANCE, replicate).count(0, 0)]++;
        }
        double[] probability = {1 / 6.0, 4 / 6.0, 1 / 6.0};
        for (int x = 0; x < 3; x++) {
            double deviation = Math.sqrt(draws * probability[x] * (1 - probability[x]));
            assertThat((double) seen[x]).isCloseTo(draws * probability[x], within(4 * deviation));
        }
    }

    @Test
    void of_manyReplicates_agreesWithTheExactMeans() {
        RandomBaseline d = RandomBaseline.of(counts, c -> Segregation.dissimilarity(c, 1), 400, CHANCE);
        RandomBaseline eta = RandomBaseline.of(counts, c -> Segregation.etaSquared(c, 1), 400, CHANCE);
        RandomBaseline r = RandomBaseline.of(counts, MultigroupSegregation::relativeDiversity, 400, CHANCE);
        assertThat(d.mean()).isCloseTo(RandomBaseline.expectedDissimilarity(counts, 1), within(4 * d.deviation() / 20));
        assertThat(eta.mean()).isCloseTo(RandomBaseline.expectedEtaSquared(counts), within(4 * eta.deviation() / 20));
        assertThat(r.mean()).isCloseTo(RandomBaseline.expectedEtaSquared(counts), within(4 * r.deviation() / 20));
        assertThat(d.p()).isEqualTo(1 / 401.0);
        assertThat(d.score()).isGreaterThan(5);
        assertThat(d.corrected()).isBetween(0.0, d.observed());
    }

    @Test
    void of_randomCity_isCorrectedToAboutZero() {
        GroupCounts random = RandomBaseline.allocation(counts, Chance.of(99), 0);
        RandomBaseline baseline = RandomBaseline.of(random, c -> Segregation.dissimilarity(c, 0), 200, CHANCE);
        assertThat(baseline.observed()).isGreaterThan(0.05);
        assertThat(baseline.score()).isBetween(-4.0, 4.0);
        assertThat(baseline.corrected()).isCloseTo(0, within(4 * baseline.deviation() / baseline.mean()));
    }

    @Test
    void of_anyNumberOfThreads_isTheSame() {
        List<ToDoubleFunction<GroupCounts>> indices =
                List.of(MultigroupSegregation::entropyH, c -> Segregation.gini(c, 0));
        List<RandomBaseline> one = null;
        for (int threads : new int[] {1, 2, 4}) {
            try (ParallelLoop loop = new ParallelLoop(threads)) {
                List<RandomBaseline> baselines = RandomBaseline.of(counts, indices, 21, CHANCE, loop);
                one = one == null ? baselines : one;
                assertThat(baselines).isEqualTo(one);
            }
        }
        assertThat(one.get(1)).isEqualTo(RandomBaseline.of(counts, indices.get(1), 21, CHANCE));
    }

    @Test
    void corrected_extremes_areOneZeroAndMinusOne() {
        assertThat(new RandomBaseline(1, 0.3, 0.1, 0.01, 99).corrected()).isEqualTo(1);
        assertThat(new RandomBaseline(0.3, 0.3, 0.1, 0.5, 99).corrected()).isZero();
        assertThat(new RandomBaseline(0, 0.3, 0.1, 1, 99).corrected()).isEqualTo(-1);
        assertThat(new RandomBaseline(0.65, 0.3, 0.1, 0.01, 99).corrected()).isCloseTo(0.5, within(1e-15));
        assertThat(new RandomBaseline(0.5, 0.3, 0.1, 0.01, 99).score()).isCloseTo(2, within(1e-14));
    }

    @Test
    void of_undefinedIndex_isUndefined() {
        GroupCounts alone = Tables.of(new double[] {3, 0}, new double[] {5, 0});
        RandomBaseline baseline = RandomBaseline.of(alone, c -> Segregation.dissimilarity(c, 0), 9, CHANCE);
        assertThat(baseline.mean()).isNaN();
        assertThat(baseline.corrected()).isNaN();
        assertThat(baseline.p()).isNaN();
        assertThat(RandomBaseline.expectedDissimilarity(alone, 0)).isNaN();
        assertThat(RandomBaseline.expectedEtaSquared(Tables.of(new double[] {1, 0})))
                .isNaN();
    }

    @Test
    void of_smoothedIndex_isOfSmoothedReplicates() {
        DecaySmoothing smoothing = DecaySmoothing.of(Grid.of(10, 5, 500), 2);
        ToDoubleFunction<GroupCounts> index = c -> MultigroupSegregation.entropyH(c.smoothed(smoothing));
        RandomBaseline smoothed = RandomBaseline.of(counts, index, 19, CHANCE);
        RandomBaseline plain = RandomBaseline.of(counts, MultigroupSegregation::entropyH, 19, CHANCE);
        double sum = 0;
        for (int replicate = 0; replicate < 19; replicate++) {
            sum += index.applyAsDouble(RandomBaseline.allocation(counts, CHANCE, replicate));
        }
        assertThat(smoothed.mean()).isCloseTo(sum / 19, within(1e-15)).isLessThan(plain.mean() / 2);
    }

    @Test
    void of_badInput_isRefused() {
        GroupCounts halves = GroupCounts.of(1, 2, new double[] {1, 2.5});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RandomBaseline.allocation(halves, CHANCE, 0))
                .withMessageContainingAll("unit 0, group 1", "2.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RandomBaseline.of(counts, MultigroupSegregation::gini, 0, CHANCE))
                .withMessageContaining("0");
        GroupCounts many = GroupCounts.of(1, 1, new double[] {3e9});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RandomBaseline.expectedEtaSquared(many))
                .withMessageContaining("3.0E9");
    }

    @ParameterizedTest
    @CsvSource({"12,5,4", "12,5,12", "12,5,1", "40,13,20", "300,7,150", "2000,900,35", "5000,2,4000", "100,100,7"})
    void hypergeometric_anySizes_isTheExactOne(long total, long group, long size) {
        BigDecimal mean = new BigDecimal(size * group).divide(new BigDecimal(total), MathContext.DECIMAL128);
        BigDecimal deviation = BigDecimal.ZERO;
        for (long x = Math.max(0, size + group - total); x <= Math.min(size, group); x++) {
            BigDecimal exact = new BigDecimal(choose(group, x).multiply(choose(total - group, size - x)))
                    .divide(new BigDecimal(choose(total, size)), MathContext.DECIMAL128);
            double probability = exact.doubleValue();
            if (probability > 1e-200) {
                assertThat(Hypergeometric.probability(total, group, size, x))
                        .isCloseTo(probability, within(1e-12 * probability));
            }
            deviation = deviation.add(
                    exact.multiply(mean.subtract(new BigDecimal(x)).abs()));
        }
        double expected = deviation.doubleValue();
        assertThat(Hypergeometric.meanDeviation(total, group, size))
                .isCloseTo(expected, within(1e-12 * expected + 1e-20));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 6})
    void hypergeometric_impossible_isZero(long x) {
        assertThat(Hypergeometric.probability(10, 5, 7, x)).isZero();
        assertThat(Hypergeometric.probability(10, 5, 7, 1)).isZero();
    }

    private static BigInteger choose(long n, long k) {
        BigInteger result = BigInteger.ONE;
        for (long i = 1; i <= k; i++) {
            result = result.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return result;
    }
}
