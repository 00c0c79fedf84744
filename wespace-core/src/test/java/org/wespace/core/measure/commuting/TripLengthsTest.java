package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class TripLengthsTest {

    private final TripLengths lengths = TripLengths.of(new double[] {7, 2, 1, 5, 99}, new double[] {2, 3, 4, 1, 0});

    @Test
    void mean_weightedLengths_isPerTrip() {
        assertThat(lengths.trips()).isEqualTo(10);
        assertThat(lengths.meanKilometres()).isCloseTo(2.9, within(1e-15));
    }

    @Test
    void quantile_steps_isShortestLengthThatReachesTheShare() {
        assertThat(lengths.quantileKilometres(0)).isEqualTo(1);
        assertThat(lengths.quantileKilometres(0.4)).isEqualTo(1);
        assertThat(lengths.quantileKilometres(0.41)).isEqualTo(2);
        assertThat(lengths.medianKilometres()).isEqualTo(2);
        assertThat(lengths.quantileKilometres(0.75)).isEqualTo(5);
        assertThat(lengths.quantileKilometres(1)).isEqualTo(7);
        assertThatIllegalArgumentException().isThrownBy(() -> lengths.quantileKilometres(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> lengths.quantileKilometres(Double.NaN));
    }

    @Test
    void share_lengthsOnTheBounds_countInTheUpperBand() {
        assertThat(DistanceBand.STANDARD.stream().mapToDouble(lengths::share).toArray())
                .containsExactly(new double[] {0.4, 0.3, 0.3, 0, 0, 0}, within(1e-15));
    }

    @Test
    void of_manyCells_equalsOneEntryPerTrip() {
        UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(11);
        double[] kilometres = new double[400];
        double[] trips = new double[400];
        for (int cell = 0; cell < trips.length; cell++) {
            kilometres[cell] = random.nextInt(120) / 4.0;
            trips[cell] = random.nextInt(5);
        }
        double[] single = new double[(int) Arrays.stream(trips).sum()];
        int next = 0;
        for (int cell = 0; cell < trips.length; cell++) {
            Arrays.fill(single, next, next += (int) trips[cell], kilometres[cell]);
        }
        Arrays.sort(single);
        TripLengths measured = TripLengths.of(Flows.of(20, trips), kilometres);
        assertThat(measured.meanKilometres())
                .isCloseTo(Arrays.stream(single).average().orElseThrow(), within(1e-12));
        for (int permille = 1; permille <= 1000; permille++) {
            int rank = (permille * single.length + 999) / 1000;
            // Half a trip less: the product of share and trips may be off by a rounding error.
            double share = (rank - 0.5) / single.length;
            assertThat(measured.quantileKilometres(share)).isEqualTo(single[rank - 1]);
        }
        DistanceBand band = new DistanceBand(7.25, 12.5);
        assertThat(measured.share(band) * single.length)
                .isCloseTo(
                        Arrays.stream(single)
                                .filter(km -> km >= 7.25 && km < 12.5)
                                .count(),
                        within(1e-9));
    }

    @Test
    void of_noTrips_everyFigureIsUndefined() {
        TripLengths none = TripLengths.of(Flows.ofCounts(2, new int[4]), new double[] {0, Double.NaN, 1, 1});
        assertThat(none.trips()).isZero();
        assertThat(none.meanKilometres()).isNaN();
        assertThat(none.medianKilometres()).isNaN();
        assertThat(none.share(DistanceBand.STANDARD.get(0))).isNaN();
    }

    @Test
    void of_badLengths_saysWhere() {
        Flows flows = Flows.ofCounts(2, new int[] {0, 0, 1, 0});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripLengths.of(flows, new double[] {0, 0, Double.POSITIVE_INFINITY, 0}))
                .withMessageContaining("from zone 1 to zone 0")
                .withMessageContaining("Infinity");
        assertThatIllegalArgumentException().isThrownBy(() -> TripLengths.of(flows, new double[3]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripLengths.of(new double[] {1, -1}, new double[2]))
                .withMessageContaining("kilometres[1]");
        assertThatIllegalArgumentException().isThrownBy(() -> TripLengths.of(new double[2], new double[1]));
    }
}
