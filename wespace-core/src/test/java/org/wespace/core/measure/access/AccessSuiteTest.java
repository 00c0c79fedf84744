package org.wespace.core.measure.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Grid;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

class AccessSuiteTest {

    private static final TravelCosts COSTS = TravelCosts.matrix(2, new double[] {5, 20, 20, 5});
    private static final double[] RESIDENTS = {30, 10};
    private static final double[] JOBS = {8, 2};

    @Test
    void zones_everyMeasure_hasAValuePerZone() {
        List<Measured> all = AccessSuite.zones(COSTS, RESIDENTS, JOBS);
        assertThat(all).hasSize(2 * 18);
        assertThat(all).allSatisfy(one -> assertThat(one.value()).isFinite());
        Measured first = all.get(0);
        assertThat(first.measure().id()).isEqualTo("cumulative");
        assertThat(first.of().toString()).isEqualTo("{cutoff=15.0, zone=0}");
        assertThat(first.value()).isEqualTo(8);
    }

    @Test
    void summary_meanAndMedian_areOverResidents() {
        List<Measured> all = AccessSuite.summary(COSTS, RESIDENTS, JOBS);
        assertThat(all).hasSize(2 * 18);
        assertThat(all.get(0).of().toString()).isEqualTo("{cutoff=15.0, statistic=mean}");
        assertThat(all.get(0).value()).isEqualTo((30 * 8 + 10 * 2) / 40.0);
        assertThat(all.get(1).of().toString()).isEqualTo("{cutoff=15.0, statistic=median}");
        assertThat(all.get(1).value()).isEqualTo(8);
    }

    @Test
    void cumulative_cutoffs_areThoseOfTheSummary() {
        List<Measured> some = AccessSuite.cumulative(COSTS, RESIDENTS, JOBS, 15, 30, 45);
        assertThat(some).isEqualTo(AccessSuite.summary(COSTS, RESIDENTS, JOBS).subList(0, 6));
    }

    @Test
    void grid_everyMeasure_isThere() {
        LinkMinutes links = LinkMinutes.uniform(Grid.of(12, 10, 200), StreetPattern.OCTILE, 4.8);
        double[] residents = TestCities.masses(120, 1);
        double[] jobs = TestCities.masses(120, 2);
        double[][] services = {TestCities.masses(120, 3), new double[120]};
        List<Measured> all = AccessSuite.grid(links, 0.1, residents, jobs, services);
        assertThat(all.stream().map(one -> one.measure().id() + " " + one.of()))
                .containsExactly(
                        "cumulative {metres=1200.0, statistic=mean}",
                        "cumulative {metres=1200.0, statistic=median}",
                        "gravity {decay=exp(-0.1 c), statistic=mean}",
                        "gravity {decay=exp(-0.1 c), statistic=median}",
                        "2sfca {metres=1200.0, statistic=mean}",
                        "2sfca {metres=1200.0, statistic=median}",
                        "2sfca {decay=exp(-0.1 c), statistic=mean}",
                        "2sfca {decay=exp(-0.1 c), statistic=median}",
                        "fifteen_minute_share {}",
                        "kinds_share {}");
        assertThat(all).allSatisfy(one -> assertThat(one.value()).isFinite());
        assertThat(AccessSuite.grid(links, 0.1, residents, jobs, new double[0][]))
                .hasSize(8);
    }

    @Test
    void measures_haveNamesOfTheirOwnAndAreExplained() {
        Set<String> ids = new LinkedHashSet<>();
        for (Measure measure : AccessMeasure.values()) {
            assertThat(ids.add(measure.id())).as(measure.id()).isTrue();
            assertThat(measure.family()).isEqualTo(MeasureFamily.ACCESS);
            assertThat(List.of(measure.unit(), measure.definition(), measure.source()))
                    .doesNotContain("");
        }
        assertThat(ids).hasSize(Arrays.asList(AccessMeasure.values()).size());
    }
}
