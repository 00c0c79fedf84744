package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class ExponentialTest {

    private static final double LARGEST = 709.782712893384;

    private static void assertClose(double x) {
        double expected = StrictMath.exp(x);
        assertThat(Exponential.exp(x)).as("exp(%s)", x).isCloseTo(expected, within(4e-16 * expected));
    }

    @Test
    void exp_normalRange_isWithinFourUnitsOfTheSixteenthDigit() {
        UniformRandomProvider random = TestCities.random(51);
        for (int n = 0; n < 200_000; n++) {
            assertClose(-708 + 1417 * random.nextDouble());
            assertClose(-20 * random.nextDouble());
            assertClose((random.nextDouble() - 0.5) / (1L << (n % 60)));
        }
    }

    @Test
    void exp_betweenPowersOfTwo_isAsCloseAtTheSeams() {
        for (int k = -1020; k <= 1023; k++) {
            double seam = (k + 0.5) * StrictMath.log(2);
            if (seam > -708 && seam < LARGEST) {
                assertClose(seam);
                assertClose(Math.nextUp(seam));
                assertClose(Math.nextDown(seam));
                assertClose(k * StrictMath.log(2));
            }
        }
    }

    @Test
    void exp_largestResults_areFinite() {
        for (double x : new double[] {709.4, 709.44, 709.6, 709.7, Math.nextUp(709.7), 709.75, LARGEST}) {
            assertClose(x);
        }
        assertThat(Exponential.exp(709.79)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Exponential.exp(1e300)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Exponential.exp(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void exp_denormalResults_areWithinOneStep() {
        for (double x = -745.3; x < -690; x += 0.01) {
            double expected = StrictMath.exp(x);
            assertThat(Exponential.exp(x))
                    .as("exp(%s)", x)
                    .isCloseTo(expected, within(Double.MIN_VALUE + 4e-16 * expected));
        }
    }

    @Test
    void exp_limits_areExact() {
        assertThat(Exponential.exp(0)).isEqualTo(1);
        assertThat(Exponential.exp(-0.0)).isEqualTo(1);
        assertThat(Exponential.exp(-746)).isZero();
        assertThat(Exponential.exp(-1e300)).isZero();
        assertThat(Exponential.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Exponential.exp(Double.NaN)).isNaN();
    }
}
