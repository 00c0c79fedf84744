package org.wespace.core.measure.segregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegregationTest {

    /** Indices of group 0 against the rest that run from 0 to 1. */
    private static Map<String, ToDoubleFunction<GroupCounts>> evenness() {
        Map<String, ToDoubleFunction<GroupCounts>> indices = new LinkedHashMap<>();
        indices.put("D", c -> Segregation.dissimilarity(c, 0));
        indices.put("G", c -> Segregation.gini(c, 0));
        indices.put("H", c -> Segregation.entropyH(c, 0));
        indices.put("eta2", c -> Segregation.etaSquared(c, 0));
        indices.put("A0.1", c -> Segregation.atkinson(c, 0, 0.1));
        indices.put("A0.5", c -> Segregation.atkinson(c, 0, 0.5));
        indices.put("A0.9", c -> Segregation.atkinson(c, 0, 0.9));
        return indices;
    }

    @Test
    void indices_completeSegregation_areOne() {
        evenness()
                .forEach((name, index) ->
                        assertThat(index.applyAsDouble(Tables.apart())).as(name).isCloseTo(1, within(1e-14)));
        assertThat(Segregation.isolation(Tables.apart(), 0)).isEqualTo(1);
        assertThat(Segregation.interaction(Tables.apart(), 0)).isZero();
        assertThat(Segregation.dissimilarity(Tables.apart(), 0, 1)).isEqualTo(1);
        assertThat(Segregation.exposure(Tables.apart(), 0, 2)).isZero();
    }

    @Test
    void indices_evenness_areZero() {
        evenness()
                .forEach((name, index) ->
                        assertThat(index.applyAsDouble(Tables.even())).as(name).isCloseTo(0, within(1e-14)));
        assertThat(Segregation.isolation(Tables.even(), 1)).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(Segregation.dissimilarity(Tables.even(), 0, 2)).isCloseTo(0, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void indices_randomTables_stayWithinBoundsAndOrder(long seed) {
        GroupCounts counts = Tables.random(40, 3, seed);
        evenness()
                .forEach((name, index) ->
                        assertThat(index.applyAsDouble(counts)).as(name).isBetween(0.0, 1.0));
        assertThat(Segregation.gini(counts, 0)).isGreaterThanOrEqualTo(Segregation.dissimilarity(counts, 0));
        assertThat(Segregation.isolation(counts, 0)).isGreaterThanOrEqualTo(counts.share(0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void indices_allCountsScaled_stayWhatTheyAre(long seed) {
        GroupCounts counts = Tables.random(30, 3, seed);
        double[] more = counts.cells().clone();
        for (int cell = 0; cell < more.length; cell++) {
            more[cell] *= 17;
        }
        GroupCounts scaled = GroupCounts.of(30, 3, more);
        evenness().forEach((name, index) -> assertThat(index.applyAsDouble(scaled))
                .as(name)
                .isCloseTo(index.applyAsDouble(counts), within(1e-13)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void indices_unitSplitInTwoOfSameShares_stayWhatTheyAre(long seed) {
        GroupCounts counts = Tables.random(30, 3, seed);
        double[] cells = new double[31 * 3];
        System.arraycopy(counts.cells(), 0, cells, 0, 90);
        for (int group = 0; group < 3; group++) {
            cells[90 + group] = cells[12 + group] / 4;
            cells[12 + group] *= 0.75;
        }
        GroupCounts split = GroupCounts.of(31, 3, cells);
        evenness().forEach((name, index) -> assertThat(index.applyAsDouble(split))
                .as(name)
                .isCloseTo(index.applyAsDouble(counts), within(1e-13)));
    }

    @Test
    void indices_exchangeTowardsEvenness_fall() {
        // One of the group leaves the unit where it is plentiful, for one of the others.
        GroupCounts before = Tables.of(new double[] {40, 10}, new double[] {10, 50}, new double[] {20, 30});
        GroupCounts after = Tables.of(new double[] {39, 11}, new double[] {11, 49}, new double[] {20, 30});
        evenness()
                .forEach((name, index) ->
                        assertThat(index.applyAsDouble(after)).as(name).isLessThan(index.applyAsDouble(before)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void gini_randomTables_isTheDoubleSum(long seed) {
        GroupCounts counts = Tables.random(25, 3, seed);
        double sum = 0;
        for (int i = 0; i < 25; i++) {
            for (int j = 0; j < 25; j++) {
                double ti = counts.unitTotal(i);
                double tj = counts.unitTotal(j);
                if (ti > 0 && tj > 0) {
                    sum += ti * tj * Math.abs(counts.count(i, 1) / ti - counts.count(j, 1) / tj);
                }
            }
        }
        double share = counts.share(1);
        double expected = sum / (2 * counts.total() * counts.total() * share * (1 - share));
        assertThat(Segregation.gini(counts, 1)).isCloseTo(expected, within(1e-13));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void indices_twoGroups_areTheSameForBoth(long seed) {
        GroupCounts counts = Tables.random(30, 2, seed);
        double d = Segregation.dissimilarity(counts, 0);
        assertThat(Segregation.dissimilarity(counts, 1)).isCloseTo(d, within(1e-14));
        assertThat(Segregation.dissimilarity(counts, 0, 1)).isCloseTo(d, within(1e-14));
        assertThat(Segregation.gini(counts, 1)).isCloseTo(Segregation.gini(counts, 0), within(1e-13));
        assertThat(Segregation.entropyH(counts, 1)).isCloseTo(Segregation.entropyH(counts, 0), within(1e-13));
        assertThat(Segregation.etaSquared(counts, 1)).isCloseTo(Segregation.etaSquared(counts, 0), within(1e-13));
        assertThat(Segregation.atkinson(counts, 1, 0.5)).isCloseTo(Segregation.atkinson(counts, 0, 0.5), within(1e-13));
        assertThat(Segregation.atkinson(counts, 1, 0.3))
                .isNotCloseTo(Segregation.atkinson(counts, 0, 0.3), within(1e-6));
    }

    @Test
    void exposures_allGroups_addUpToOne() {
        GroupCounts counts = Tables.random(30, 4, 9);
        double sum = 0;
        for (int other = 0; other < 4; other++) {
            sum += Segregation.exposure(counts, 2, other);
        }
        assertThat(sum).isCloseTo(1, within(1e-14));
        assertThat(Segregation.interaction(counts, 2)).isCloseTo(1 - Segregation.isolation(counts, 2), within(1e-14));
        double isolation = Segregation.isolation(counts, 2);
        double share = counts.share(2);
        assertThat(Segregation.etaSquared(counts, 2)).isCloseTo((isolation - share) / (1 - share), within(1e-13));
    }

    @Test
    void indices_groupAbsentOrAlone_areUndefined() {
        GroupCounts alone = Tables.of(new double[] {3, 0}, new double[] {5, 0}, new double[] {0, 0});
        for (int group = 0; group < 2; group++) {
            assertThat(Segregation.dissimilarity(alone, group)).isNaN();
            assertThat(Segregation.gini(alone, group)).isNaN();
            assertThat(Segregation.entropyH(alone, group)).isNaN();
            assertThat(Segregation.etaSquared(alone, group)).isNaN();
            assertThat(Segregation.atkinson(alone, group, 0.5)).isNaN();
            assertThat(Segregation.dissimilarity(alone, group, 1 - group)).isNaN();
        }
        assertThat(Segregation.isolation(alone, 0)).isEqualTo(1);
        assertThat(Segregation.isolation(alone, 1)).isNaN();
        assertThat(Segregation.interaction(alone, 1)).isNaN();
        assertThat(Segregation.exposure(alone, 0, 1)).isZero();
    }

    @Test
    void indices_oneUnit_areEven() {
        GroupCounts one = Tables.of(new double[] {3, 5});
        evenness()
                .forEach((name, index) ->
                        assertThat(index.applyAsDouble(one)).as(name).isCloseTo(0, within(1e-15)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, Double.NaN})
    void atkinson_badShape_isRefused(double b) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Segregation.atkinson(Tables.even(), 0, b))
                .withMessageContaining(String.valueOf(b));
    }

    @Test
    void indices_unknownGroup_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Segregation.dissimilarity(Tables.even(), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Segregation.exposure(Tables.even(), 0, -1));
    }
}
