package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class LogitTest {

    private static final double NONE = Double.NEGATIVE_INFINITY;

    @Test
    void probabilities_equalUtilities_areEqualShares() {
        assertThat(Logit.probabilities(new double[] {-3, -3, -3, NONE}))
                .containsExactly(new double[] {1.0 / 3, 1.0 / 3, 1.0 / 3, 0}, within(1e-15));
        assertThat(Logit.logsum(new double[] {2, 2})).isCloseTo(2 + StrictMath.log(2), within(1e-15));
    }

    @Test
    void probabilities_intoTheUtilitiesThemselves_asIntoAnother() {
        double[] values = {0.3, NONE, -1, 2};
        double[] expected = Logit.probabilities(values);
        Logit.probabilities(values, values);
        assertThat(values).isEqualTo(expected);
    }

    @Test
    void draw_manyTimes_followsTheProbabilities() {
        double[] utilities = {0.3, NONE, -1, 2, -9};
        double[] expected = Arrays.stream(Logit.probabilities(utilities))
                .map(p -> p * 300_000)
                .toArray();
        UniformRandomProvider random = TestCities.random(71);
        long[] counts = new long[5];
        for (int n = 0; n < 300_000; n++) {
            counts[Logit.draw(utilities, random.nextLong())]++;
        }
        assertThat(counts[1]).isZero();
        assertThat(ChiSquare.z(counts, expected)).isBetween(-3.3, 3.3);
    }

    @Test
    void draw_extremeBits_choosesWhatIsAvailable() {
        double[] utilities = {NONE, -800, 0, NONE, 3, NONE};
        assertThat(Logit.draw(utilities, 0)).isEqualTo(2);
        assertThat(Logit.draw(utilities, -1)).isEqualTo(4);
        assertThat(Logit.draw(new double[] {NONE, -1000, NONE}, -1)).isEqualTo(1);
    }

    @Test
    void logit_badUtilities_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logit.logsum(new double[] {0, Double.NaN}))
                .withMessageContaining("alternative 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logit.probabilities(new double[] {Double.POSITIVE_INFINITY}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logit.draw(new double[] {NONE, NONE}, 5))
                .withMessageContaining("none of the 2");
        assertThatIllegalArgumentException().isThrownBy(() -> Logit.logsum(new double[0]));
    }
}
