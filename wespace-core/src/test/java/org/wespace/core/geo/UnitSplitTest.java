package org.wespace.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Grid;

class UnitSplitTest {

    @Test
    void split_unevenWeights_keepsTotalAndQuotas() {
        Grid grid = Grid.of(7, 5, 100);
        double[] weights = IntStream.range(0, 35).mapToDouble(u -> u % 6).toArray();
        double sum = Arrays.stream(weights).sum();
        int[] parts = UnitSplit.split(grid, weights, 1234);
        assertThat(Arrays.stream(parts).sum()).isEqualTo(1234);
        for (int unit = 0; unit < parts.length; unit++) {
            assertThat((double) parts[unit])
                    .isBetween(Math.floor(1234 * weights[unit] / sum), Math.ceil(1234 * weights[unit] / sum));
        }
    }

    @Test
    void split_fewOverManyEqualUnits_liesEvenlyOverTheGrid() {
        Grid grid = Grid.of(32, 32, 100);
        double[] ones = new double[1024];
        Arrays.fill(ones, 1);
        int[] parts = UnitSplit.split(grid, ones, 64);
        int[] quarters = new int[4];
        for (int unit = 0; unit < parts.length; unit++) {
            quarters[grid.x(unit) / 16 + 2 * (grid.y(unit) / 16)] += parts[unit];
        }
        assertThat(quarters).containsOnly(16);
    }

    @Test
    void split_badInput_isRefused() {
        Grid grid = Grid.of(2, 1, 100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitSplit.split(grid, new double[] {1, -2}, 1))
                .withMessage("weight of unit 1 must be finite and not negative: -2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitSplit.split(grid, new double[2], 1))
                .withMessage("sum of weights must be positive and finite: 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitSplit.split(grid, new double[] {1, 2}, -1))
                .withMessage("total must not be negative: -1");
    }
}
