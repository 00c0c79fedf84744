package org.wespace.core.measure.segregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultigroupSegregationTest {

    private static Map<String, ToDoubleFunction<GroupCounts>> indices() {
        Map<String, ToDoubleFunction<GroupCounts>> indices = new LinkedHashMap<>();
        indices.put("D", MultigroupSegregation::dissimilarity);
        indices.put("H", MultigroupSegregation::entropyH);
        indices.put("G", MultigroupSegregation::gini);
        indices.put("P", MultigroupSegregation::normalizedExposure);
        indices.put("R", MultigroupSegregation::relativeDiversity);
        indices.put("C", MultigroupSegregation::squaredVariation);
        return indices;
    }

    @Test
    void indices_extremes_areZeroAndOne() {
        indices().forEach((name, index) -> {
            assertThat(index.applyAsDouble(Tables.apart())).as(name).isCloseTo(1, within(1e-14));
            assertThat(index.applyAsDouble(Tables.even())).as(name).isCloseTo(0, within(1e-14));
        });
        assertThat(MultigroupSegregation.mutualInformation(Tables.apart()))
                .isCloseTo(MultigroupSegregation.diversity(Tables.apart()), within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void indices_twoGroups_areThoseOfTwoGroups(long seed) {
        GroupCounts counts = Tables.random(30, 2, seed);
        double eta = Segregation.etaSquared(counts, 0);
        assertThat(MultigroupSegregation.dissimilarity(counts))
                .isCloseTo(Segregation.dissimilarity(counts, 0), within(1e-13));
        assertThat(MultigroupSegregation.entropyH(counts)).isCloseTo(Segregation.entropyH(counts, 0), within(1e-13));
        assertThat(MultigroupSegregation.gini(counts)).isCloseTo(Segregation.gini(counts, 0), within(1e-13));
        assertThat(MultigroupSegregation.normalizedExposure(counts)).isCloseTo(eta, within(1e-13));
        assertThat(MultigroupSegregation.relativeDiversity(counts)).isCloseTo(eta, within(1e-13));
        assertThat(MultigroupSegregation.squaredVariation(counts)).isCloseTo(eta, within(1e-13));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void indices_groupWithoutResidents_changesNothing(long seed) {
        GroupCounts counts = Tables.random(30, 3, seed);
        double[] cells = new double[30 * 4];
        for (int unit = 0; unit < 30; unit++) {
            for (int group = 0; group < 3; group++) {
                cells[unit * 4 + (group == 2 ? 3 : group)] = counts.count(unit, group);
            }
        }
        GroupCounts wider = GroupCounts.of(30, 4, cells);
        indices().forEach((name, index) -> assertThat(index.applyAsDouble(wider))
                .as(name)
                .isCloseTo(index.applyAsDouble(counts), within(1e-14))
                .isBetween(0.0, 1.0));
    }

    @Test
    void diversity_equalGroups_isItsBound() {
        GroupCounts equal = Tables.of(new double[] {5, 0, 1, 2}, new double[] {0, 5, 4, 3});
        assertThat(MultigroupSegregation.diversity(equal)).isCloseTo(Math.log(4), within(1e-15));
        assertThat(MultigroupSegregation.simpsonInteraction(equal)).isEqualTo(0.75);
        assertThat(MultigroupSegregation.simpsonConcentration(equal)).isEqualTo(0.25);
    }

    @Test
    void indices_oneGroup_areUndefinedAndDiversityZero() {
        GroupCounts one = GroupCounts.of(2, 1, new double[] {3, 4});
        indices()
                .forEach((name, index) ->
                        assertThat(index.applyAsDouble(one)).as(name).isNaN());
        assertThat(MultigroupSegregation.mutualInformation(one)).isZero();
        assertThat(MultigroupSegregation.diversity(one)).isZero();
        assertThat(MultigroupSegregation.simpsonInteraction(one)).isZero();
        assertThat(MultigroupSegregation.simpsonConcentration(one)).isEqualTo(1);
    }

    @Test
    void indices_noResidents_areUndefined() {
        GroupCounts none = GroupCounts.of(2, 2, new double[4]);
        indices()
                .forEach((name, index) ->
                        assertThat(index.applyAsDouble(none)).as(name).isNaN());
        assertThat(MultigroupSegregation.mutualInformation(none)).isNaN();
        assertThat(MultigroupSegregation.diversity(none)).isNaN();
        assertThat(MultigroupSegregation.simpsonInteraction(none)).isNaN();
        assertThat(MultigroupSegregation.simpsonConcentration(none)).isNaN();
    }
}
