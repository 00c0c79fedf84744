package org.wespace.core.measure.autocorrelation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wespace.core.chance.Chance;

class MoranPermutationTest {

    private static final Chance CHANCE = Chance.of(5);

    private static Autocorrelation hill(Weighting weighting) {
        double[] values = IntStream.range(0, 100)
                .mapToDouble(i -> i == 7 ? Double.NaN : StrictMath.exp(-StrictMath.hypot(i % 10 - 3, i / 10 - 4)))
                .toArray();
        return Autocorrelation.onLattice(10, 10, values, Contiguity.QUEEN, weighting);
    }

    @Test
    void moranPermutation_meanAndDeviation_areThoseUnderRandomisation() {
        Autocorrelation of = hill(Weighting.ROW_STANDARDISED);
        MoranPermutation dealt = of.moranPermutation(4000, CHANCE);

        double deviation = Math.sqrt(of.moransI().varianceRandomisation());
        assertThat(dealt.observed()).isCloseTo(of.moransI().value(), within(1e-14));
        assertThat(dealt.mean()).isCloseTo(of.moransI().expected(), within(4 * deviation / Math.sqrt(4000)));
        assertThat(dealt.standardDeviation()).isCloseTo(deviation, within(0.06 * deviation));
        assertThat(dealt.pGreater()).isEqualTo(1 / 4001.0).isEqualTo(dealt.pFolded());
        assertThat(dealt.pLess()).isEqualTo(1);
        assertThat(dealt.pTwoSided()).isEqualTo(2 / 4001.0);
        assertThat(dealt.z()).isGreaterThan(5);
    }

    @Test
    void moranPermutation_sameSeed_sameValues() {
        assertThat(hill(Weighting.BINARY).moranPermutation(50, CHANCE))
                .isEqualTo(hill(Weighting.BINARY).moranPermutation(50, Chance.of(5)))
                .isNotEqualTo(hill(Weighting.BINARY).moranPermutation(50, Chance.of(6)));
    }

    @Test
    void moranPermutation_equalValues_isNaN() {
        MoranPermutation dealt = Autocorrelation.onLattice(3, 3, new double[9], Contiguity.ROOK, Weighting.BINARY)
                .moranPermutation(9, CHANCE);
        assertThat(dealt.observed()).isNaN();
        assertThat(dealt.pFolded()).isNaN();
    }

    @Test
    void localMoranPseudoP_hill_isSmallOnTopAndNaNWithoutValue() {
        double[] p = hill(Weighting.ROW_STANDARDISED).localMoranPseudoP(999, CHANCE);

        assertThat(p[43]).isEqualTo(0.001);
        assertThat(p[7]).isNaN();
        assertThat(p[99]).isBetween(0.001, 0.5);
    }

    @Test
    void localMoranPseudoP_noise_isUniform() {
        double[] noise = IntStream.range(0, 900)
                .mapToDouble(i -> CHANCE.at(1, 2).normal(i))
                .toArray();
        double[] p = Autocorrelation.onLattice(30, 30, noise, Contiguity.ROOK, Weighting.BINARY)
                .localMoranPseudoP(199, CHANCE);

        // One-sided on the nearer side: half the units lie below 0.25; 5 standard deviations are 75.
        assertThat(IntStream.range(0, 900).filter(i -> p[i] <= 0.25).count()).isBetween(375L, 525L);
    }

    @Test
    void localMoranPseudoP_ownWeights_followTheWeightGiven() {
        double[] values = {9, 8, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2};
        int[][] neighbours = new int[12][0];
        double[][] weights = new double[12][0];
        neighbours[0] = new int[] {1, 2};
        weights[0] = new double[] {1000, 1};
        NeighbourList list = NeighbourList.of(neighbours, weights);

        double heavy = Autocorrelation.onList(list, values, Weighting.AS_GIVEN).localMoranPseudoP(999, CHANCE)[0];
        double even = Autocorrelation.onList(list, values, Weighting.BINARY).localMoranPseudoP(999, CHANCE)[0];
        // The heavy neighbour is drawn as the highest of the 11 others; so are both of two in 2 of 11.
        assertThat(heavy).isCloseTo(1 / 11.0, within(0.045));
        assertThat(even).isCloseTo(2 / 11.0, within(0.06));
    }

    @Test
    void moranPermutation_noPermutations_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hill(Weighting.BINARY).moranPermutation(0, CHANCE))
                .withMessageContaining("at least one permutation: 0");
    }
}
