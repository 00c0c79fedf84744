package org.wespace.core.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statistical tests here use fixed seeds and a limit of 4.5 standard deviations (two-sided 7e-6). */
class DrawsTest {

    private static final double LIMIT = 4.5;
    private static final int DRAWS = 1 << 18;

    @Test
    void uniform_atTheEnds_isZeroAndJustBelowOne() {
        assertThat(Draws.uniform(0)).isZero();
        assertThat(Draws.uniform(-1)).isEqualTo(Math.nextDown(1.0));
    }

    @Test
    void openUniform_atTheEnds_isWithin() {
        assertThat(Draws.openUniform(0)).isEqualTo(0x1p-53);
        assertThat(Draws.openUniform(-1)).isEqualTo(1 - 0x1p-53);
    }

    @Test
    void exponential_atTheEnds_isPositiveAndFinite() {
        assertThat(Draws.exponential(0)).isBetween(36.7, 36.8);
        assertThat(Draws.exponential(-1)).isPositive();
    }

    /** Points by the inverse error function of SciPy 1.17 ({@code scipy.special.ndtri}). */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.25, -0.6744897501960817",
        "0.975, 1.959963984540054",
        "0.001, -3.090232306167813",
        "1e-10, -6.361340902404056",
        "1e-20, -9.262340089798408"
    })
    void normalQuantile_ofKnownProbabilities_isThePoint(double probability, double point) {
        assertThat(NormalQuantile.of(probability)).isCloseTo(point, within(4e-15 * Math.max(1, Math.abs(point))));
    }

    @Test
    void normal_ofMirroredWords_isMirrored() {
        ChanceKey key = Chance.of(11).at(0, 0);
        for (int i = 0; i < 1000; i++) {
            assertThat(Draws.normal(~key.bits(i))).isEqualTo(-Draws.normal(key.bits(i)));
        }
    }

    @Test
    void uniform_ofManyWords_fillsEqualShares() {
        assertThat(goodness(bits -> Draws.uniform(bits))).isBetween(-LIMIT, LIMIT);
        assertThat(goodness(bits -> Draws.openUniform(bits))).isBetween(-LIMIT, LIMIT);
    }

    @Test
    void exponential_ofManyWords_followsItsDistribution() {
        assertThat(goodness(bits -> -Math.expm1(-Draws.exponential(bits)))).isBetween(-LIMIT, LIMIT);
        assertThat(mean(Draws::exponential)).isCloseTo(1, within(LIMIT / Math.sqrt(DRAWS)));
    }

    @Test
    void normal_ofManyWords_hasMeanZeroVarianceOneAndFourthMomentThree() {
        assertThat(mean(Draws::normal)).isCloseTo(0, within(LIMIT / Math.sqrt(DRAWS)));
        assertThat(mean(bits -> Math.pow(Draws.normal(bits), 2))).isCloseTo(1, within(LIMIT * Math.sqrt(2.0 / DRAWS)));
        assertThat(mean(bits -> Math.pow(Draws.normal(bits), 4))).isCloseTo(3, within(LIMIT * Math.sqrt(96.0 / DRAWS)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.5, 1})
    void happens_ofManyWords_isAsFrequentAsItsProbability(double probability) {
        double share = mean(bits -> Draws.happens(bits, probability) ? 1 : 0);

        assertThat(share).isCloseTo(probability, within(LIMIT * Math.sqrt(probability * (1 - probability) / DRAWS)));
    }

    @Test
    void happens_probabilityNotANumber_isNever() {
        assertThat(Draws.happens(0, Double.NaN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 7, 64, 100, 1000})
    void boundedInt_ofManyWords_fillsEqualShares(int bound) {
        ChanceKey key = Chance.of(12).at(bound, 1);
        long[] counts = new long[bound];
        for (int i = 0; i < DRAWS; i++) {
            counts[key.boundedInt(i, bound)]++;
        }
        double[] expected = new double[bound];
        Arrays.fill(expected, DRAWS / (double) bound);

        assertThat(Battery.chiSquare(counts, expected)).isBetween(-LIMIT, LIMIT);
    }

    @Test
    void boundedInt_largestBound_isInRangeWithMeanInTheMiddle() {
        int bound = Integer.MAX_VALUE;
        assertThat(Draws.boundedInt(-1, bound)).isEqualTo(bound - 1);
        assertThat(mean(bits -> Draws.boundedInt(bits, bound) / (double) bound))
                .isCloseTo(0.5, within(LIMIT * Math.sqrt(1 / 12.0 / DRAWS)));
    }

    /** Word 0 is one too many unless the bound divides 2^64: it is replaced, and not by a constant 0. */
    @Test
    void boundedInt_wordThatWouldBias_isRedrawn() {
        assertThat(Draws.boundedInt(0, 1 << 20)).isZero();
        assertThat(Draws.boundedInt(0, (1 << 20) - 1)).isPositive();
    }

    @Test
    void boundedInt_boundOne_isZero() {
        assertThat(Draws.boundedInt(-1, 1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void boundedInt_boundBelowOne_isRefused(int bound) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draws.boundedInt(1, bound))
                .withMessage("bound must be at least 1: " + bound);
    }

    private static double mean(LongToDoubleFunction draw) {
        ChanceKey key = Chance.of(13).at(2, 4);
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            sum += draw.applyAsDouble(key.bits(i));
        }
        return sum / DRAWS;
    }

    /** Goodness of fit of a number that should be uniform in [0, 1], as a z-score. */
    private static double goodness(LongToDoubleFunction share) {
        ChanceKey key = Chance.of(14).at(2, 4);
        long[] counts = new long[200];
        for (int i = 0; i < DRAWS; i++) {
            counts[Math.min((int) (share.applyAsDouble(key.bits(i)) * counts.length), counts.length - 1)]++;
        }
        double[] expected = new double[counts.length];
        Arrays.fill(expected, DRAWS / (double) counts.length);
        return Battery.chiSquare(counts, expected);
    }
}
