package org.wespace.agents.resident.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;

class ProportionalFitTest {

    @Test
    void of_onesAsSeed_isIndependence() {
        ProportionalFit fit =
                ProportionalFit.of(new int[] {2, 3}, ones(6), new double[] {40, 60}, new double[] {20, 30, 50});
        assertThat(fit.table()).containsExactly(new double[] {8, 12, 20, 12, 18, 30}, within(1e-9));
    }

    @Test
    void of_twoByTwo_keepsOddsRatio() {
        ProportionalFit fit = ProportionalFit.of(
                new int[] {2, 2}, new double[] {4, 1, 1, 2}, new double[] {30, 70}, new double[] {55, 45});
        double[] t = fit.table();
        assertThat(t[0] * t[3] / (t[1] * t[2])).isCloseTo(8, within(1e-9));
        assertThat(t[0] + t[1]).isCloseTo(30, within(1e-8));
        assertThat(t[0] + t[2]).isCloseTo(55, within(1e-8));
    }

    @Test
    void whole_fourDimensions_everyMarginIsExact() {
        int[] shape = {5, 4, 2, 3};
        ChanceKey key = Chance.of(4).at(0, 1);
        double[] seed = new double[120];
        Arrays.setAll(seed, i -> 0.05 + key.uniform(i));
        double[][] margins = {{11, 0, 37, 203, 9}, {65, 65, 65, 65}, {259, 1}, {100, 100, 60}};
        ProportionalFit fit = ProportionalFit.of(shape, seed, margins);
        int[] whole = fit.whole();
        Lattice lattice = new Lattice(shape);
        for (int d = 0; d < shape.length; d++) {
            assertThat(fit.margin(d)).containsExactly(margins[d], within(1e-6));
            assertThat(Arrays.stream(lattice.margin(whole, d)).asDoubleStream().toArray())
                    .containsExactly(margins[d]);
        }
        double[] table = fit.table();
        for (int cell = 0; cell < whole.length; cell++) {
            assertThat((double) whole[cell]).isBetween(Math.max(0, table[cell] - 2), table[cell] + 2);
        }
    }

    @Test
    void whole_fractionalMargins_areLargestRemainders() {
        ProportionalFit fit =
                ProportionalFit.of(new int[] {1, 3}, ones(3), new double[] {10}, new double[] {3.6, 3.3, 3.1});
        assertThat(fit.whole()).containsExactly(4, 3, 3);
    }

    @Test
    void whole_zerosOfTheSeed_stay() {
        ProportionalFit fit = ProportionalFit.of(
                new int[] {2, 2}, new double[] {1, 0, 1, 1}, new double[] {7, 9}, new double[] {10, 6});
        assertThat(fit.whole()).containsExactly(7, 0, 3, 6);
    }

    @Test
    void of_zerosThatForbidTheMargins_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProportionalFit.of(
                        new int[] {2, 2}, new double[] {1, 0, 0, 1}, new double[] {7, 9}, new double[] {10, 6}))
                .withMessageContaining("zeros forbid it")
                .withMessageContaining("in place of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProportionalFit.of(
                        new int[] {2, 2}, new double[] {1, 0, 1, 0}, new double[] {7, 9}, new double[] {10, 6}))
                .withMessage("category 1 of dimension 1 should have 6.0, but the seed allows none");
    }

    @Test
    void of_marginsOfOtherTotals_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ProportionalFit.of(new int[] {2, 2}, ones(4), new double[] {7, 9}, new double[] {10, 7}))
                .withMessage("margins must have one total: 16.0 over dimension 0, 17.0 over dimension 1");
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
