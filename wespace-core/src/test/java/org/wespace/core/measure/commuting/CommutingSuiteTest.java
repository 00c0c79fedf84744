package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wespace.core.measure.Measured;

class CommutingSuiteTest {

    private static final double[] KILOMETRES = {1, 5, 5, 2};
    private static final double[] MINUTES = {10, 60, 90, 12};
    private static final Flows CAR = Flows.ofCounts(2, new int[] {1, 4, 2, 3});
    private static final Flows BUS = Flows.ofCounts(2, new int[] {5, 1, 3, 1});
    private static final Flows ALL = Flows.together(List.of(CAR, BUS), 1);

    @Test
    void measure_everythingTold_leavesNoMeasureOut() {
        List<Measured> all = CommutingSuite.of(ALL, KILOMETRES)
                .minutes(MINUTES)
                .mode("car", CAR)
                .mode("bus", BUS)
                .group(CAR, 5)
                .group(BUS, 3)
                .eachZone(List.of("A", "B"))
                .area("both", new int[] {0, 1})
                .against(CAR)
                .measure();
        Set<CommutingMeasure> found = EnumSet.noneOf(CommutingMeasure.class);
        all.forEach(one -> found.add((CommutingMeasure) one.measure()));
        assertThat(found).containsExactlyInAnyOrder(CommutingMeasure.values());
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all.stream().map(one -> one.measure().id() + one.of())).doesNotHaveDuplicates();

        assertThat(value(all, CommutingMeasure.MODE_SHARE, Map.of("mode", "car")))
                .isEqualTo(0.5);
        assertThat(value(all, CommutingMeasure.SHARE_WITHIN_DISTANCE, Map.of("cutoff", 5.0)))
                .isEqualTo(1);
        assertThat(value(all, CommutingMeasure.SHARE_FROM_TIME, Map.of("cutoff", 60.0)))
                .isEqualTo(0.5);
        assertThat(value(all, CommutingMeasure.BAND_SHARE, Map.of("band", "5-10")))
                .isEqualTo(0.5);
        assertThat(value(all, CommutingMeasure.CROSS_COMMUTING, Map.of("area", "both")))
                .isZero();
        assertThat(value(all, CommutingMeasure.CPC, Map.of())).isCloseTo(20 / 30.0, within(1e-12));
        assertThat(value(
                        all, CommutingMeasure.TOTAL_MINIMUM_COST, Map.of("cost", "distance", "weighted_by", "workers")))
                .isCloseTo(ZoneLimits.least(ALL, KILOMETRES).total(), within(1e-9));
    }

    @Test
    void measure_noTrips_isUndefinedAndNoError() {
        List<Measured> all = CommutingSuite.measure(Flows.ofCounts(2, new int[4]), KILOMETRES);
        assertThat(value(all, CommutingMeasure.TRIPS, Map.of())).isZero();
        assertThat(value(all, CommutingMeasure.MEAN_DISTANCE, Map.of())).isNaN();
        assertThat(value(all, CommutingMeasure.CPC_NOISE_LIMIT, Map.of())).isNaN();
    }

    @Test
    void measure_withoutLimits_hasNone() {
        assertThat(CommutingSuite.of(ALL, KILOMETRES).withoutLimits().measure())
                .noneMatch(one -> one.measure() == CommutingMeasure.MEAN_MINIMUM_COMMUTE);
    }

    @Test
    void of_badInput_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CommutingSuite.of(ALL, new double[3]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommutingSuite.of(ALL, KILOMETRES).area("x", new int[] {2}))
                .withMessage("zones of area x must lie in 0..1: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommutingSuite.of(ALL, KILOMETRES).eachZone(List.of("A")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommutingSuite.measure(ALL, KILOMETRES, Flows.ofCounts(1, new int[1])));
    }

    @Test
    void catalogue_everyMeasure_isComplete() {
        for (CommutingMeasure measure : CommutingMeasure.values()) {
            assertThat(measure.id()).matches("[a-z0-9_]+");
            assertThat(measure.unit()).isNotBlank();
            assertThat(measure.definition()).endsWith(".");
            assertThat(measure.source()).isNotBlank();
        }
    }

    private static double value(List<Measured> all, CommutingMeasure measure, Map<String, Object> of) {
        List<Measured> found = all.stream()
                .filter(one -> one.measure() == measure && one.of().equals(of))
                .toList();
        assertThat(found).as("%s %s", measure, of).hasSize(1);
        return found.get(0).value();
    }
}
