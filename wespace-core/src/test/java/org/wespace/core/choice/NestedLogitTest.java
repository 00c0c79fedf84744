package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class NestedLogitTest {

    private static final double NONE = Double.NEGATIVE_INFINITY;
    private static final NestedLogit MODES = NestedLogit.of(new int[] {0, 1, 0, 2, 1, 0}, new double[] {0.5, 0.72, 1});
    private static final double[] UTILITIES = {0.3, -1, 2, 0.7, -0.2, 1.5};

    @Test
    void probabilities_dissimilaritiesOfOne_areTheMultinomialLogit() {
        NestedLogit plain = NestedLogit.of(new int[] {0, 1, 0, 2, 1, 0}, new double[] {1, 1, 1});
        for (double[] utilities :
                new double[][] {UTILITIES, {-800, 5, NONE, 900, 899, 1}, {1, NONE, NONE, NONE, 0, 1}}) {
            assertThat(plain.probabilities(utilities)).containsExactly(Logit.probabilities(utilities), within(1e-15));
            assertThat(plain.logsum(utilities)).isCloseTo(Logit.logsum(utilities), within(1e-12));
        }
    }

    @Test
    void probabilities_anyUtilities_sumToOneAndToTheNests() {
        double[] chance = MODES.probabilities(UTILITIES);
        double[] nests = MODES.nestProbabilities(UTILITIES);

        assertThat(Arrays.stream(chance).sum()).isCloseTo(1, within(1e-15));
        assertThat(chance[0] + chance[2] + chance[5]).isCloseTo(nests[0], within(1e-15));
        assertThat(chance[1] + chance[4]).isCloseTo(nests[1], within(1e-15));
        assertThat(chance[3]).isCloseTo(nests[2], within(1e-15));
        // Within a nest odds do not depend on what else there is.
        assertThat(chance[2] / chance[0]).isCloseTo(StrictMath.exp((2 - 0.3) / 0.5), within(1e-12));
    }

    @Test
    void logsum_derivativesByUtility_areTheProbabilities() {
        double[] chance = MODES.probabilities(UTILITIES);
        for (int i = 0; i < UTILITIES.length; i++) {
            double[] up = UTILITIES.clone();
            double[] down = UTILITIES.clone();
            up[i] += 1e-5;
            down[i] -= 1e-5;
            assertThat((MODES.logsum(up) - MODES.logsum(down)) / 2e-5).isCloseTo(chance[i], within(1e-9));
        }
    }

    @Test
    void logsum_alternativesNearlyTheSame_countOnce() {
        NestedLogit buses = NestedLogit.of(new int[] {0, 1, 1}, new double[] {1, 1e-3});

        assertThat(buses.probabilities(new double[] {0, 0, 0}))
                .containsExactly(new double[] {0.5, 0.25, 0.25}, within(1e-3));
        assertThat(buses.logsum(new double[] {0, 0, 0})).isCloseTo(StrictMath.log(2), within(1e-3));
    }

    @Test
    void probabilities_nestsThatAreNotThere_haveNone() {
        double[] chance = MODES.probabilities(new double[] {NONE, 0, NONE, NONE, 0, NONE});

        assertThat(chance).containsExactly(0, 0.5, 0, 0, 0.5, 0);
        assertThat(MODES.nestProbabilities(new double[] {NONE, 0, NONE, NONE, 0, NONE}))
                .containsExactly(0, 1, 0);
        assertThat(MODES.logsum(new double[] {NONE, NONE, NONE, 7, NONE, NONE})).isEqualTo(7);
    }

    @Test
    void draw_manyTimes_followsTheProbabilities() {
        double[] utilities = {0.3, -1, 2, 0.7, NONE, 1.5};
        double[] expected = Arrays.stream(MODES.probabilities(utilities))
                .map(p -> p * 300_000)
                .toArray();
        UniformRandomProvider random = TestCities.random(72);
        long[] counts = new long[6];
        for (int n = 0; n < 300_000; n++) {
            counts[MODES.draw(utilities, random.nextLong())]++;
        }
        assertThat(counts[4]).isZero();
        assertThat(ChiSquare.z(counts, expected)).isBetween(-3.3, 3.3);
    }

    @Test
    void draw_extremeBits_choosesWhatIsAvailable() {
        double[] utilities = {NONE, -900, NONE, NONE, -20, NONE};
        assertThat(MODES.draw(utilities, 0)).isIn(1, 4);
        assertThat(MODES.draw(utilities, -1)).isEqualTo(4);
        assertThat(MODES.draw(new double[] {NONE, NONE, -3, NONE, NONE, NONE}, -1))
                .isEqualTo(2);
    }

    @Test
    void of_badNests_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NestedLogit.of(new int[] {0, 2}, new double[] {1, 1}))
                .withMessage("nest of alternative 1 must lie in 0..1: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NestedLogit.of(new int[] {0, 0}, new double[] {1, 1}))
                .withMessage("nest 1 has no alternative");
        for (double dissimilarity : new double[] {0, -0.5, 1.01, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NestedLogit.of(new int[] {0}, new double[] {dissimilarity}))
                    .withMessageContaining("above 0 and at most 1: " + dissimilarity);
        }
    }

    @Test
    void nestedLogit_badUtilities_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MODES.probabilities(new double[3]))
                .withMessage("there must be a utility for each of 6 alternatives: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MODES.logsum(new double[] {0, 0, 0, Double.NaN, 0, 0}))
                .withMessageContaining("alternative 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MODES.draw(new double[] {NONE, NONE, NONE, NONE, NONE, NONE}, 1))
                .withMessageContaining("none of the 6");
    }
}
