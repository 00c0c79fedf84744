package org.wespace.core.measure.inequality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;

class InequalitySuiteTest {

    private static final double[] VALUES = {3, 1, 4, 1, 5, 9, 2, 6};
    private static final double[] WEIGHTS = {1, 2, 3, 4, 1, 2, 3, 4};

    @Test
    void suites_together_leaveNothingOutAndRepeatNothing() {
        List<Measured> all = new ArrayList<>(InequalitySuite.of(VALUES, WEIGHTS, new int[] {1, 1, 1, 2, 2, 2, 3, 3}));
        all.addAll(InequalitySuite.access(VALUES, WEIGHTS, new double[] {9, 8, 7, 6, 1, 2, 3, 4}));
        boolean[] member = {true, false, true, false, true, false, true, false};
        all.addAll(InequalitySuite.gap(GroupGap.of(VALUES, member, WEIGHTS, new int[] {0, 0, 0, 0, 1, 1, 1, 1}, 2)));
        Set<Object> measures = new LinkedHashSet<>();
        Set<String> keys = new LinkedHashSet<>();
        for (Measured one : all) {
            measures.add(one.measure());
            assertThat(keys.add(one.measure().id() + one.of()))
                    .as(one.toString())
                    .isTrue();
            assertThat(one.value()).as(one.toString()).isFinite();
        }
        assertThat(measures).containsExactlyInAnyOrder((Object[]) InequalityMeasure.values());
    }

    @Test
    void of_weightsOfOne_areTheUnweightedIndices() {
        double[] ones = {1, 1, 1, 1, 1, 1, 1, 1};
        List<Measured> all = InequalitySuite.of(VALUES, ones, null);
        assertThat(value(all, InequalityMeasure.GINI_WEIGHTED)).isEqualTo(value(all, InequalityMeasure.GINI));
        assertThat(value(all, InequalityMeasure.PALMA_WEIGHTED)).isEqualTo(value(all, InequalityMeasure.PALMA));
        assertThat(InequalitySuite.of(VALUES))
                .isEqualTo(all.subList(0, InequalitySuite.of(VALUES).size()));
    }

    private static double value(List<Measured> all, InequalityMeasure measure) {
        return all.stream()
                .filter(one -> one.measure() == measure)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void measures_all_haveNamesOfTheirOwnAndSources() {
        Set<String> ids = new LinkedHashSet<>();
        for (InequalityMeasure measure : InequalityMeasure.values()) {
            assertThat(ids.add(measure.id())).as(measure.id()).isTrue();
            assertThat(measure.family()).isEqualTo(MeasureFamily.INEQUALITY);
            assertThat(measure.unit()).isNotBlank();
            assertThat(measure.definition()).isNotBlank();
            assertThat(measure.source()).isNotBlank();
        }
    }
}
