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
import org.junit.jupiter.api.Test;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.ParallelLoop;

/** Values from sampled orders against exact ones, and their standard errors. */
class SampledShapleyTest {

    @Test
    void sampled_randomGame_isEfficientToTheGram() {
        Attribution attribution = sampled(12, 5, random(12));

        assertThat(attribution.total().efficiencyError()).isLessThan(1e-12);
        assertThat(attribution.pairs()).isEqualTo(5);
        assertThat(attribution.exact()).isFalse();
    }

    @Test
    void sampled_morePairs_comeCloseToExact() {
        double[] exact = values(exact(6, random(13)).total());
        double rough = 0;
        double close = 0;
        Attribution few = sampled(6, 20, random(13));
        Attribution many = sampled(6, 8000, random(13));
        for (int cause = 0; cause < 6; cause++) {
            rough += few.total().shares().get(cause).standardError();
            Attribution.Share share = many.total().shares().get(cause);
            close += share.standardError();
            assertThat(share.value()).isCloseTo(exact[cause], within(4 * share.standardError()));
        }
        assertThat(rough / close).isBetween(15.0, 27.0); // the root of 400, give or take
    }

    @Test
    void sampled_standardErrors_coverTheExactValues() {
        double[] exact = values(exact(6, random(14)).total());
        int inside = 0;
        int observations = 0;
        try (ParallelLoop loop = new ParallelLoop(1)) {
            CostTable table = table(6, random(14));
            for (int seed = 0; seed < 200; seed++) {
                Attribution.Line line = Shapley.sampled(table, 30, seed, loop).total();
                for (int cause = 0; cause < 6; cause++) {
                    Attribution.Share share = line.shares().get(cause);
                    inside += Math.abs(share.value() - exact[cause]) < 2 * share.standardError() ? 1 : 0;
                    observations++;
                }
            }
        }
        assertThat((double) inside / observations).isBetween(0.92, 0.97); // Student's t with 29 degrees: .945
    }

    @Test
    void sampled_interactionsOfTwo_leaveNoError() {
        SetCost pairwise = set -> {
            long pairs = (long) Long.bitCount(set & 0b10110) * Long.bitCount(set & 0b01101);
            return new long[] {SCALE * Long.bitCount(set) + 1_000_000 * pairs, 0, 0};
        };

        Attribution.Line antithetic = sampled(5, 4, pairwise).total();

        assertThat(values(antithetic)).containsExactly(values(exact(5, pairwise).total()));
        assertThat(antithetic.shares())
                .allSatisfy(share -> assertThat(share.standardError()).isZero());
        assertThat(plain(5, 4, pairwise).total().shares())
                .anySatisfy(share -> assertThat(share.standardError()).isPositive());
    }

    @Test
    void sampled_antithetic_isNotWorseThanPlainAtEqualOrders() {
        // Savings that grow ever more slowly with the number of causes: what one adds falls along the order.
        SetCost saturating = set -> {
            long[] grams = random(15).grams(set);
            grams[0] = grams[0] / 100 - (long) (SCALE * Math.sqrt(set));
            return grams;
        };

        double antithetic = 0;
        double plain = 0;
        Attribution.Line pairs = sampled(7, 300, saturating).line("travel");
        Attribution.Line singles = plain(7, 300, saturating).line("travel");
        for (int cause = 0; cause < 7; cause++) {
            antithetic += square(pairs.shares().get(cause).standardError());
            plain += square(singles.shares().get(cause).standardError());
        }
        assertThat(antithetic).isLessThan(plain);
    }

    private static double square(double value) {
        return value * value;
    }

    /** As many orders as in pairs, but each drawn for itself. */
    private static Attribution plain(int count, int batches, SetCost cost) {
        ChanceKey key = Chance.of(7).at(0, 99);
        try (ParallelLoop loop = new ParallelLoop(1)) {
            return Shapley.sampled(
                    table(count, cost),
                    batches,
                    batch -> new int[][] {
                        Shapley.order(key, 2L * batch, count), Shapley.order(key, 2L * batch + 1, count)
                    },
                    loop);
        }
    }

    @Test
    void sampled_manyCauses_workToo() {
        SetCost additive = set -> new long[] {set % 1009, Long.bitCount(set), -Long.bitCount(set & 0xFF)};

        Attribution attribution = sampled(40, 3, additive);

        assertThat(attribution.line("homes").shares())
                .extracting(Attribution.Share::grams)
                .containsOnly(1L);
        assertThat(attribution.evaluations()).isLessThanOrEqualTo(2 + 2 * 40 + 3 * 2 * 39);
    }

    @Test
    void sampled_morePairsOnTheSameTable_runOnlyWhatIsNew() {
        AtomicInteger runs = new AtomicInteger();
        SetCost inner = random(16);
        CostTable costs = table(8, set -> {
            runs.incrementAndGet();
            return inner.grams(set);
        });
        try (ParallelLoop loop = new ParallelLoop(1)) {
            Shapley.sampled(costs, 4, 1, loop);
            int first = runs.get();
            assertThat(costs.evaluations()).isEqualTo(first).isLessThanOrEqualTo(2 + 16 + 4 * 2 * 5);

            Attribution more = Shapley.sampled(costs, 8, 1, loop);
            assertThat(runs.get()).isEqualTo(costs.evaluations()).isGreaterThan(first);
            assertThat(more).isEqualTo(Shapley.sampled(costs, 8, 1, loop));

            Shapley.exact(costs, loop);
            assertThat(runs).hasValue(256);
        }
    }

    @Test
    void sampled_onePair_isRefused() {
        assertThatThrownBy(() -> sampled(3, 1, random(1))).hasMessage("pairs of orders must be at least 2: 1");
    }

    @Test
    void order_everyPlace_isTakenEvenly() {
        ChanceKey key = Chance.of(3).at(0, 5);
        int[][] seen = new int[4][4];
        for (int n = 0; n < 4000; n++) {
            int[] order = Shapley.order(key, n, 4);
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3);
            for (int place = 0; place < 4; place++) {
                seen[place][order[place]]++;
            }
        }
        for (int[] row : seen) {
            assertThat(row).satisfies(counts -> assertThat(Arrays.stream(counts))
                    .allMatch(count -> Math.abs(count - 1000) < 110)); // four standard deviations of 27
        }
    }
}
