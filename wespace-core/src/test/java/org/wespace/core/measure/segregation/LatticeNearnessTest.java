package org.wespace.core.measure.segregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums by transforms, against those over all pairs. */
class LatticeNearnessTest {

    @ParameterizedTest
    @CsvSource({"1,1,1", "1,9,0.5", "8,1,2", "2,2,1", "17,16,0.25", "16,33,0.01", "5,7,30"})
    void of_anyLattice_isTheSumOverPairs(int width, int height, double side) {
        double[] values = Tables.random(width * height, 1, 3).column(0);
        values[0] = 12;
        double[] sums = new LatticeNearness(width, height, side).of(values);
        double largest = 0;
        double[] expected = new double[values.length];
        for (int unit = 0; unit < values.length; unit++) {
            for (int other = 0; other < values.length; other++) {
                double dx = side * (unit % width - other % width);
                double dy = side * (unit / width - other / width);
                double distance = Math.sqrt(dx * dx + dy * dy);
                expected[unit] += unit == other ? 0 : values[other] * Math.exp(-distance);
            }
            largest = Math.max(largest, expected[unit]);
        }
        for (int unit = 0; unit < values.length; unit++) {
            assertThat(sums[unit]).isCloseTo(expected[unit], within(2e-14 * largest));
        }
    }

    @Test
    void of_twice_isTheSame() {
        LatticeNearness nearness = new LatticeNearness(6, 5, 1);
        double[] values = Tables.random(30, 1, 4).column(0);
        assertThat(nearness.of(values)).isEqualTo(nearness.of(values));
    }
}
