package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FlowScoresTest {

    private static final double[] KILOMETRES = {1, 3, 2, 1};

    private final Flows a = Flows.ofCounts(2, new int[] {6, 2, 0, 2});
    private final Flows b = Flows.ofCounts(2, new int[] {3, 3, 3, 1});

    @Test
    void commonPart_smallTables_isTheSharedTrips() {
        assertThat(FlowScores.commonPart(a, b)).isCloseTo(0.6, within(1e-15));
        assertThat(FlowScores.commonPart(b, a)).isEqualTo(FlowScores.commonPart(a, b));
        assertThat(FlowScores.commonPart(a, a)).isEqualTo(1);
        assertThat(FlowScores.commonPart(a, Flows.ofCounts(2, new int[] {0, 0, 7, 0})))
                .isZero();
    }

    @Test
    void commonPartOfDistances_bands_holdTheirLowerBound() {
        // Up to 2 km: 8 and 4 trips; from 2 to 4 km: 2 and 6.
        assertThat(FlowScores.commonPartOfDistances(a, b, KILOMETRES)).isCloseTo(0.6, within(1e-15));
        // Bands of 1 km hold 8, 0, 2 and 4, 3, 3 trips.
        assertThat(FlowScores.commonPartOfDistances(a, b, KILOMETRES, 1)).isCloseTo(0.6, within(1e-15));
        assertThat(FlowScores.commonPartOfDistances(a, b, KILOMETRES, 3)).isCloseTo(0.9, within(1e-15));
        assertThat(FlowScores.commonPartOfDistances(a, b, KILOMETRES, 100)).isEqualTo(1);
    }

    @Test
    void commonPartOfLinks_smallTables_countsPairs() {
        assertThat(FlowScores.commonPartOfLinks(a, b)).isCloseTo(6.0 / 7, within(1e-15));
    }

    @Test
    void errors_smallTables_followTheirFormulas() {
        assertThat(FlowScores.rootMeanSquareError(a, b)).isCloseTo(Math.sqrt(20 / 4.0), within(1e-15));
        assertThat(FlowScores.standardisedError(a, b)).isCloseTo(Math.sqrt(20 / 4.0) / 2.5, within(1e-15));
        assertThat(FlowScores.errorPerTrip(a, b)).isCloseTo(Math.sqrt(20 / 10.0), within(1e-15));
        assertThat(FlowScores.standardisedError(a, a)).isZero();
        assertThat(FlowScores.divergence(a, a)).isZero();
    }

    @Test
    void correlation_linearTables_isOneOrMinusOne() {
        Flows rising = Flows.ofCounts(2, new int[] {1, 2, 3, 4});
        assertThat(FlowScores.correlation(rising, Flows.ofCounts(2, new int[] {12, 14, 16, 18})))
                .isCloseTo(1, within(1e-15));
        assertThat(FlowScores.correlation(rising, Flows.ofCounts(2, new int[] {8, 6, 4, 2})))
                .isCloseTo(-1, within(1e-15));
        assertThat(FlowScores.correlation(rising, Flows.ofCounts(2, new int[] {5, 5, 5, 5})))
                .isNaN();
    }

    @Test
    void scores_noTrips_areUndefined() {
        Flows none = Flows.ofCounts(2, new int[4]);
        assertThat(FlowScores.commonPart(none, none)).isNaN();
        assertThat(FlowScores.commonPartOfDistances(none, none, KILOMETRES)).isNaN();
        assertThat(FlowScores.commonPartOfLinks(none, none)).isNaN();
        assertThat(FlowScores.correlation(none, a)).isNaN();
        assertThat(FlowScores.standardisedError(none, none)).isNaN();
        assertThat(FlowScores.errorPerTrip(none, none)).isNaN();
        assertThat(FlowScores.divergence(none, a)).isNaN();
        assertThat(FlowScores.commonPart(none, a)).isZero();
    }

    @Test
    void scores_differentZones_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowScores.commonPart(a, Flows.ofCounts(1, new int[1])))
                .withMessageContaining("2 and 1");
    }

    @Test
    void commonPartOfDistances_badWidths_areRefused() {
        for (double width : new double[] {0, -1, Double.NaN, 1e-9}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FlowScores.commonPartOfDistances(a, b, KILOMETRES, width))
                    .withMessageContaining(String.valueOf(width));
        }
    }
}
