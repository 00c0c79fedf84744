package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NoDistanceTest {

    @Test
    void of_flows_keepsBothMarginsAndForgetsPairs() {
        Flows flows = Flows.ofCounts(3, new int[] {4, 1, 0, 2, 3, 5, 0, 0, 0});
        Flows blind = NoDistance.of(flows);
        for (int zone = 0; zone < 3; zone++) {
            assertThat(blind.leaving(zone)).isCloseTo(flows.leaving(zone), within(1e-12));
            assertThat(blind.arriving(zone)).isCloseTo(flows.arriving(zone), within(1e-12));
        }
        assertThat(blind.trips(1, 0)).isCloseTo(10 * 6 / 15.0, within(1e-12));
    }

    @Test
    void of_noTrips_hasNone() {
        assertThat(NoDistance.of(Flows.ofCounts(2, new int[4])).total()).isZero();
        assertThat(NoDistance.of(new double[2], new double[] {3, 4}).total()).isZero();
    }

    @Test
    void of_moreJobsThanTrips_keepsTheTrips() {
        Flows flows = NoDistance.of(new double[] {1, 2}, new double[] {30, 10});
        assertThat(flows.toArray()).containsExactly(new double[] {0.75, 0.25, 1.5, 0.5}, within(1e-15));
    }

    @Test
    void of_badTotals_saysWhich() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoDistance.of(new double[] {1, -2}, new double[2]))
                .withMessageContaining("leaving of zone 1")
                .withMessageContaining("-2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoDistance.of(new double[] {1}, new double[] {0}))
                .withMessageContaining("1.0 trips");
        assertThatIllegalArgumentException().isThrownBy(() -> NoDistance.of(new double[2], new double[3]));
    }
}
