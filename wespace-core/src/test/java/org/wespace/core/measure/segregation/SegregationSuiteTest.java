package org.wespace.core.measure.segregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wespace.core.chance.Chance;
import org.wespace.core.choice.DecaySmoothing;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Grid;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;

class SegregationSuiteTest {

    private static List<Measured> everything() {
        Grid grid = Grid.of(6, 5, 400);
        GroupCounts counts = Tables.random(30, 3, 2);
        int[] districtOf = new int[30];
        Arrays.setAll(districtOf, unit -> unit / 10);
        List<Measured> all = new ArrayList<>(SegregationSuite.of(counts, UnitLayout.of(grid)));
        all.addAll(SegregationSuite.smoothed(counts, "exp(-km)", DecaySmoothing.of(grid, 1)));
        all.addAll(SegregationSuite.decomposed(counts, districtOf, 3));
        try (ParallelLoop loop = new ParallelLoop(2)) {
            all.addAll(SegregationSuite.baseline(counts, 9, Chance.of(1), loop));
        }
        return all;
    }

    @Test
    void suites_together_leaveNothingOutAndRepeatNothing() {
        Set<Object> measures = new LinkedHashSet<>();
        Set<String> keys = new LinkedHashSet<>();
        for (Measured one : everything()) {
            measures.add(one.measure());
            assertThat(keys.add(one.measure().id() + one.of()))
                    .as(one.toString())
                    .isTrue();
            assertThat(one.value()).as(one.toString()).isFinite();
        }
        assertThat(measures).containsExactlyInAnyOrder((Object[]) SegregationMeasure.values());
    }

    @Test
    void measures_all_haveNamesOfTheirOwnAndSources() {
        Set<String> ids = new LinkedHashSet<>();
        for (SegregationMeasure measure : SegregationMeasure.values()) {
            assertThat(ids.add(measure.id())).isTrue();
            assertThat(measure.family()).isEqualTo(MeasureFamily.SEGREGATION);
            assertThat(measure.unit()).isIn("1", "nat");
            assertThat(measure.definition()).isNotBlank();
            assertThat(measure.source()).matches(".*(doi:10\\.|Forum).*");
        }
    }

    @Test
    void baseline_values_areThoseOfTheIndices() {
        GroupCounts counts = Tables.random(30, 2, 6);
        RandomBaseline d = RandomBaseline.of(counts, c -> Segregation.dissimilarity(c, 1), 9, Chance.of(1));
        try (ParallelLoop loop = new ParallelLoop(1)) {
            assertThat(SegregationSuite.baseline(counts, 9, Chance.of(1), loop))
                    .contains(new Measured(
                            SegregationMeasure.CORRECTED,
                            Map.of("index", "dissimilarity_vs_rest", "group", 1),
                            d.corrected()));
        }
    }

    @Test
    void of_noResidents_isUndefinedThroughout() {
        GroupCounts none = GroupCounts.of(4, 2, new double[8]);
        for (Measured one : SegregationSuite.of(none, UnitLayout.lattice(2, 2, 1))) {
            assertThat(one.value()).as(one.toString()).isNaN();
        }
    }
}
