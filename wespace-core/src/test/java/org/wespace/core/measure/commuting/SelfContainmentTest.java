package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelfContainmentTest {

    private static final Flows FLOWS = Flows.ofCounts(3, new int[] {6, 2, 2, 0, 5, 0, 0, 0, 0});

    @Test
    void ofZones_trips_areCountedOnBothSides() {
        List<SelfContainment> zones = SelfContainment.ofZones(FLOWS);
        assertThat(zones.get(0)).isEqualTo(new SelfContainment(6, 10, 6));
        assertThat(zones.get(0).ofResidents()).isEqualTo(0.6);
        assertThat(zones.get(0).ofJobs()).isEqualTo(1);
        assertThat(zones.get(0).crossCommuting()).isEqualTo(0.25);
        assertThat(zones.get(0).jobRatio()).isEqualTo(0.6);
        assertThat(zones.get(1)).isEqualTo(new SelfContainment(5, 5, 7));
    }

    @Test
    void ofZones_noResidents_isUndefinedOrInfinite() {
        SelfContainment third = SelfContainment.ofZones(FLOWS).get(2);
        assertThat(third.ofResidents()).isNaN();
        assertThat(third.ofJobs()).isZero();
        assertThat(third.crossCommuting()).isEqualTo(1);
        assertThat(third.jobRatio()).isInfinite();
    }

    @Test
    void ofAreas_groups_countTripsBetweenTheirZonesAsInternal() {
        List<SelfContainment> areas = SelfContainment.ofAreas(FLOWS, new int[] {0, 0, -1}, 2);
        assertThat(areas).containsExactly(new SelfContainment(13, 15, 13), new SelfContainment(0, 0, 0));
        assertThat(areas.get(1).crossCommuting()).isNaN();
    }

    @Test
    void ofAreas_unknownArea_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SelfContainment.ofAreas(FLOWS, new int[] {0, 2, 0}, 2))
                .withMessage("area of zone 1 must lie in -1..1: 2");
        assertThatIllegalArgumentException().isThrownBy(() -> SelfContainment.ofAreas(FLOWS, new int[2], 1));
    }
}
