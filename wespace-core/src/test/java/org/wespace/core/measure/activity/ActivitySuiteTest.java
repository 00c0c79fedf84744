package org.wespace.core.measure.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;

class ActivitySuiteTest {

    @Test
    void suites_together_leaveNoMeasureOut() {
        FragmentTally tally = FragmentTally.at(new double[1], new double[1], 2, 1);
        tally.add(0, 1, 0, 60, 0);
        SurplusSpace space = SurplusSpace.of(new double[][] {{10, 5}}, new double[][] {{4, 0}});
        List<Measured> all = new ArrayList<>();
        all.addAll(ActivitySuite.fragmentation(tally.result(), List.of("work", "leisure")));
        all.addAll(ActivitySuite.surplus(space, List.of("office"), 2));
        all.addAll(ActivitySuite.floorHours(space, List.of("office"), new double[] {30}, new double[] {10}));
        all.addAll(ActivitySuite.venues(VenueChoices.of(new long[] {1, 3}), new double[] {2, 5}, new double[] {0, 1}));
        Set<Measure> measured = new LinkedHashSet<>();
        all.forEach(one -> measured.add(one.measure()));
        assertThat(measured).containsExactly(ActivityMeasure.values());
        assertThat(all.stream()
                        .filter(one -> one.measure() == ActivityMeasure.ACTIVITY_MINUTES)
                        .map(one -> one.of() + " " + one.value()))
                .containsExactly("{activity=work} NaN", "{activity=leisure} 60.0");
        assertThat(all.stream()
                        .filter(one -> one.measure() == ActivityMeasure.VACANCY)
                        .map(one -> one.of() + " " + one.value()))
                .containsExactly("{function=office} " + 11 / 15.0, "{} " + 11 / 15.0);
        assertThat(all.stream()
                        .filter(one -> one.measure() == ActivityMeasure.FLOOR_HOURS_SHARE)
                        .map(one -> one.of() + " " + one.value()))
                .containsExactly("{function=office} 0.2", "{} 0.2");
    }

    @Test
    void suites_tooFewNames_areRefused() {
        Fragmentation none =
                FragmentTally.at(new double[1], new double[1], 2, 1).result();
        assertThatThrownBy(() -> ActivitySuite.fragmentation(none, List.of("work")))
                .hasMessageContaining("activities")
                .hasMessageContaining("2");
    }

    @Test
    void measures_haveNamesOfTheirOwnAndAreExplained() {
        Set<String> ids = new LinkedHashSet<>();
        for (Measure measure : ActivityMeasure.values()) {
            assertThat(ids.add(measure.id())).as(measure.id()).isTrue();
            assertThat(measure.family()).isEqualTo(MeasureFamily.ACTIVITY);
            assertThat(List.of(measure.unit(), measure.definition(), measure.source()))
                    .doesNotContain("");
        }
    }
}
