package org.wespace.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApportionmentTest {

    @Test
    void split_equalSmallQuotas_lieEvenly() {
        assertThat(split(3, 1, 1, 1, 1, 1, 1, 1, 1, 1)).containsExactly(0, 1, 0, 0, 1, 0, 0, 1, 0);
        assertThat(split(1, 1, 1, 1, 1, 1)).containsExactly(0, 0, 1, 0, 0);
    }

    @Test
    void split_wholeQuotas_areMet() {
        assertThat(split(10, 2, 3, 0, 5)).containsExactly(2, 3, 0, 5);
        assertThat(split(0, 2, 3)).containsExactly(0, 0);
        assertThat(split(7, 9)).containsExactly(7);
    }

    @Test
    void split_largest_doesNotOverflow() {
        assertThat(split(Integer.MAX_VALUE, 1L << 30, (1L << 30) - 1)).containsExactly(1 << 30, (1 << 30) - 1);
    }

    @Test
    void split_noOrTooMuchWeight_refused() {
        assertThatThrownBy(() -> split(1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> split(1, 1L << 31)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Exact total; every part and every run of neighbours within 1 of its quota. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void split_anyWeights_keepsTotalAndQuotas(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] weights = random.longs(200, 0, 5_000_000).toArray();
        int total = random.nextInt(1, 2000);
        int[] parts = split(total, weights);
        double sum = Arrays.stream(weights).sum();
        int given = 0;
        for (int from = 0; from < parts.length; from++) {
            given += parts[from];
            double quota = 0;
            int run = 0;
            for (int to = from; to < parts.length; to++) {
                quota += total * weights[to] / sum;
                run += parts[to];
                assertThat(Math.abs(run - quota)).isLessThan(1 + 1e-9);
            }
        }
        assertThat(given).isEqualTo(total);
    }

    private static int[] split(int total, long... weights) {
        int[] parts = new int[weights.length];
        Apportionment.split(total, weights, 0, weights.length, parts);
        return parts;
    }
}
