package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FlowsTest {

    private final Flows flows = Flows.ofCounts(3, new int[] {4, 1, 0, 2, 3, 5, 0, 0, 0});

    @Test
    void sums_ofCounts_areRowsColumnsAndAll() {
        assertThat(flows.zones()).isEqualTo(3);
        assertThat(new double[] {flows.leaving(0), flows.leaving(1), flows.leaving(2)})
                .containsExactly(5, 10, 0);
        assertThat(new double[] {flows.arriving(0), flows.arriving(1), flows.arriving(2)})
                .containsExactly(6, 4, 5);
        assertThat(flows.total()).isEqualTo(15);
        assertThat(flows.trips(1, 2)).isEqualTo(5);
        assertThat(flows.intrazonalShare()).isEqualTo(7.0 / 15);
    }

    @Test
    void mean_costs_isWeightedByTrips() {
        double[] cost = {1, 2, Double.NaN, 4, 5, 6, 0, 0, 0};

        assertThat(flows.mean(cost)).isEqualTo((4 * 1 + 2 + 2 * 4 + 3 * 5 + 5 * 6) / 15.0);
        assertThat(Flows.ofCounts(1, new int[1]).mean(new double[1])).isNaN();
    }

    @Test
    void of_sameTrips_equalsCounts() {
        assertThat(Flows.of(3, new double[] {4, 1, 0, 2, 3, 5, 0, 0, 0}).toArray())
                .isEqualTo(flows.toArray());
    }

    @Test
    void of_arrayChangedLater_keepsItsTrips() {
        double[] trips = {1, 2, 3, 4};
        Flows copy = Flows.of(2, trips);
        trips[0] = 9;
        copy.toArray()[1] = 9;
        assertThat(copy.toArray()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void intrazonalShare_noTrips_isUndefined() {
        assertThat(Flows.ofCounts(1, new int[1]).intrazonalShare()).isNaN();
    }

    @Test
    void of_badTrips_namesPairAndValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Flows.of(2, new double[] {0, 0, Double.NaN, 0}))
                .withMessageContaining("from zone 1 to zone 0")
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Flows.of(2, new double[] {0, Double.POSITIVE_INFINITY, 0, 0}))
                .withMessageContaining("from zone 0 to zone 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Flows.ofCounts(2, new int[] {0, 0, 0, -3}))
                .withMessageContaining("from zone 1 to zone 1")
                .withMessageContaining("-3");
    }

    @Test
    void of_notSquare_namesBothSizes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Flows.of(2, new double[3]))
                .withMessageContaining("3 values for 2 zones");
        assertThatIllegalArgumentException().isThrownBy(() -> Flows.ofCounts(0, new int[0]));
    }

    @Test
    void trips_zoneBeyondTheTable_isRefused() {
        assertThatThrownBy(() -> flows.trips(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> flows.trips(-1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
