package org.wespace.agents.carbon.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.wespace.agents.carbon.attribution.Games.SCALE;
import static org.wespace.agents.carbon.attribution.Games.exact;
import static org.wespace.agents.carbon.attribution.Games.random;
import static org.wespace.agents.carbon.attribution.Games.sampled;
import static org.wespace.agents.carbon.attribution.Games.table;
import static org.wespace.agents.carbon.attribution.Games.values;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.core.engine.ParallelLoop;

/** Exact values of random games, and of games whose values are known. */
class ShapleyTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8, 12})
    void exact_randomGame_isEfficientToTheGram(int count) {
        Attribution attribution = exact(count, random(count));

        for (Attribution.Line line : attribution.lines()) {
            assertThat(line.efficiencyError()).isLessThan(1e-12);
            assertThat(line.base()
                            + line.shares().stream()
                                    .mapToLong(Attribution.Share::grams)
                                    .sum())
                    .isEqualTo(line.all());
        }
        assertThat(attribution.total().efficiencyError()).isLessThan(1e-12);
        assertThat(attribution.evaluations()).isEqualTo(1 << count);
        assertThat(attribution.exact()).isTrue();
    }

    @Test
    void exact_randomGame_isTheMeanOverAllOrders() {
        SetCost cost = random(3);
        int[][] orders = orders(5);
        double[] mean = new double[5];
        for (int[] order : orders) {
            long set = 0;
            for (int cause : order) {
                long next = set | 1L << cause;
                mean[cause] += (double) (cost.grams(next)[1] - cost.grams(set)[1]) / orders.length;
                set = next;
            }
        }

        Attribution.Line line = exact(5, cost).line("homes");

        assertThat(orders).hasDimensions(120, 5);
        for (int cause = 0; cause < 5; cause++) {
            assertThat(line.shares().get(cause).value()).isCloseTo(mean[cause], within(1e-12 * SCALE));
            assertThat((double) line.shares().get(cause).grams()).isCloseTo(mean[cause], within(1.0));
        }
    }

    /** All orders of n causes. */
    private static int[][] orders(int n) {
        return n == 0
                ? new int[][] {{}}
                : Arrays.stream(orders(n - 1))
                        .flatMap(shorter -> IntStream.rangeClosed(0, n - 1).mapToObj(place -> {
                            int[] order = new int[n];
                            System.arraycopy(shorter, 0, order, 0, place);
                            order[place] = n - 1;
                            System.arraycopy(shorter, place, order, place + 1, n - 1 - place);
                            return order;
                        }))
                        .toArray(int[][]::new);
    }

    @Test
    void exact_gloves_isTheKnownAnswer() {
        // Two left gloves and a right one: a pair is worth 6 g. Known values: 1, 1 and 4.
        SetCost gloves = set -> new long[] {(set & 4) != 0 && (set & 3) != 0 ? 6 : 0, 0, 0};

        Attribution.Line line = exact(3, gloves).line("travel");

        assertThat(values(line)).containsExactly(1, 1, 4);
        assertThat(line.shares()).extracting(Attribution.Share::firstIn).containsOnly(0L);
        assertThat(line.shares()).extracting(Attribution.Share::lastOut).containsExactly(0L, 0L, 6L);
        assertThat(line.shares()).extracting(Attribution.Share::interacts).containsExactly(false, false, true);
    }

    @Test
    void exact_causesThatActAlike_haveTheSame() {
        SetCost inner = random(5);
        // Causes 1 and 3 count by how many of them work.
        SetCost symmetric = set -> {
            int both = (int) (set >> 1 & 1) + (int) (set >> 3 & 1);
            return inner.grams((set & ~0b1010L) | (long) both << 8);
        };

        double[] values = values(exact(6, symmetric).total());

        assertThat(values[1]).isEqualTo(values[3]).isNotEqualTo(values[2]);
    }

    @Test
    void exact_causeWithoutEffect_hasNone() {
        SetCost inner = random(6);

        Attribution attribution = exact(6, set -> inner.grams(set & ~0b100L));

        assertThat(attribution.lines()).allSatisfy(line -> {
            assertThat(line.shares().get(2).grams()).isZero();
            assertThat(line.shares().get(2).value()).isZero();
        });
        assertThat(sampled(6, 3, set -> inner.grams(set & ~0b100L))
                        .total()
                        .shares()
                        .get(2)
                        .value())
                .isZero();
    }

    @Test
    void exact_sumOfGames_isTheSumOfValues() {
        SetCost one = random(7);
        SetCost other = random(8);
        SetCost both = set -> {
            long[] sum = one.grams(set);
            long[] second = other.grams(set);
            for (int line = 0; line < sum.length; line++) {
                sum[line] = sum[line] * 3 - second[line];
            }
            return sum;
        };

        double[] values = values(exact(7, both).line("trees"));

        double[] first = values(exact(7, one).line("trees"));
        double[] second = values(exact(7, other).line("trees"));
        for (int cause = 0; cause < 7; cause++) {
            assertThat(values[cause]).isCloseTo(3 * first[cause] - second[cause], within(1e-12 * SCALE));
        }
    }

    @Test
    void exact_hugeCosts_doNotOverflow() {
        long huge = (1L << 60) - 1;
        SetCost cost = set -> new long[] {Long.bitCount(set) % 2 == 0 ? -huge : huge, 0, 0};

        Attribution.Line line = exact(13, cost).total();

        // Every order alternates; by symmetry each cause has a thirteenth of the difference.
        assertThat(line.shares())
                .allSatisfy(share -> assertThat(share.value()).isCloseTo(2.0 * huge / 13, within(1e3)));
        assertThat(line.all() - line.base()).isEqualTo(2 * huge);
    }

    @Test
    void exact_twoThreads_sameAsOne() {
        Attribution one = exact(9, random(11));
        try (ParallelLoop loop = new ParallelLoop(2)) {
            assertThat(Shapley.exact(table(9, random(11)), loop)).isEqualTo(one);
            assertThat(Shapley.sampled(table(9, random(11)), 20, 7, loop)).isEqualTo(sampled(9, 20, random(11)));
        }
    }

    @Test
    void exact_seventeenCauses_isRefusedBeforeAnyRun() {
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(() -> exact(17, set -> {
                    runs.incrementAndGet();
                    return new long[3];
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 16 causes: 17");
        assertThat(runs).hasValue(0);
    }
}
