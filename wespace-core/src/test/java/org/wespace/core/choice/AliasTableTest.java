package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliasTableTest {

    private static final int DRAWS = 400_000;
    private static final long[] EXTREMES = {0, -1, 1, Long.MIN_VALUE, Long.MAX_VALUE, 0xFFFFFFFFL, 0xFFFFFFFF00000000L};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 1000})
    void draw_randomWeights_chiSquareIsOrdinary(int size) {
        for (int seed = 0; seed < 5; seed++) {
            UniformRandomProvider random = TestCities.random(100 * size + seed);
            double[] weights = new double[size];
            for (int i = 0; i < size; i++) {
                // Some none at all, some a thousand times heavier than others; the last one never without weight.
                weights[i] = i < size - 1 && random.nextInt(4) == 0 ? 0 : Math.pow(1000, random.nextDouble());
            }
            long[] counts = new long[size];
            AliasTable table = new AliasTable(weights);
            for (int n = 0; n < DRAWS; n++) {
                counts[table.draw(random.nextLong())]++;
            }
            double total = Arrays.stream(weights).sum();
            double[] expected =
                    Arrays.stream(weights).map(w -> w * DRAWS / total).toArray();
            if (Arrays.stream(expected).filter(count -> count >= 5).count() > 1) {
                assertThat(ChiSquare.z(counts, expected)).as("seed %d", seed).isBetween(-3.3, 3.3);
            }
            assertNeverWithoutWeight(weights, counts);
        }
    }

    private static void assertNeverWithoutWeight(double[] weights, long[] counts) {
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] == 0) {
                assertThat(counts[i]).as("draws of entry %d", i).isZero();
            }
        }
    }

    @Test
    void draw_roundingAndExtremeBits_neverChoosesZeroWeight() {
        UniformRandomProvider random = TestCities.random(61);
        for (int round = 0; round < 2000; round++) {
            double[] weights = new double[2 + random.nextInt(40)];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = random.nextInt(2) == 0 ? 0 : 0.1 * (1 + random.nextInt(9));
            }
            weights[random.nextInt(weights.length)] = 0.3;
            AliasTable table = new AliasTable(weights);
            for (long bits : EXTREMES) {
                assertThat(weights[table.draw(bits)]).isPositive();
            }
            for (int n = 0; n < 200; n++) {
                assertThat(weights[table.draw(random.nextLong())]).isPositive();
            }
        }
    }

    @Test
    void draw_oneEntry_isAlwaysIt() {
        for (long bits : EXTREMES) {
            assertThat(new AliasTable(new double[] {0.7}).draw(bits)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-315, 1e-300, 1e300})
    void draw_tinyAndHugeWeights_keepTheirShares(double scale) {
        AliasTable table = new AliasTable(new double[] {scale, 3 * scale, 0});
        UniformRandomProvider random = TestCities.random(62);
        int[] counts = new int[3];
        for (int n = 0; n < 100_000; n++) {
            counts[table.draw(random.nextLong())]++;
        }
        assertThat(counts[0] / 100_000.0).isCloseTo(0.25, within(0.006));
        assertThat(counts[2]).isZero();
        assertThat(table.size()).isEqualTo(3);
    }

    @Test
    void constructor_badWeights_namesEntryAndValue() {
        for (double weight : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AliasTable(new double[] {1, weight}))
                    .withMessageContaining("weight 1")
                    .withMessageContaining(String.valueOf(weight));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new AliasTable(new double[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> new AliasTable(new double[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> new AliasTable(new double[] {1e308, 1e308}));
    }
}
