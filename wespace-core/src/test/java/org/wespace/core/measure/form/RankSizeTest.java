package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;

class RankSizeTest {

    /** Sizes whose share above x is (x / least)^(1 - alpha). */
    private static double[] powerLaw(int n, double least, double alpha) {
        ChanceKey key = Chance.of(2).at(n, 1);
        return IntStream.range(0, n)
                .mapToDouble(i -> least * StrictMath.pow(key.openUniform(i), 1 / (1 - alpha)))
                .toArray();
    }

    @Test
    void zipf_exactLaw_isOne() {
        double[] sizes =
                IntStream.of(3, 1, 4, 2, 6, 5).mapToDouble(rank -> 9e6 / rank).toArray();
        RankSize ranks = RankSize.of(sizes);

        assertThat(ranks.zipfQ()).isCloseTo(1, within(1e-14));
        assertThat(ranks.zipfIntercept()).isCloseTo(StrictMath.log(9e6), within(1e-13));
        assertThat(ranks.zipfR2()).isCloseTo(1, within(1e-14));
        assertThat(ranks.paretoB()).isCloseTo(1, within(1e-14));
        assertThat(ranks.sizes()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(ranks.paretoBGabaixError()).isCloseTo(ranks.paretoBGabaix() * Math.sqrt(2 / 6.0), within(1e-15));
    }

    @Test
    void equalSizes_haveNoParetoExponent() {
        RankSize ranks = RankSize.of(new double[] {0.1, 0.1, 0.1});
        assertThat(ranks.zipfQ()).isZero();
        assertThat(ranks.paretoB()).isNaN();
        assertThat(ranks.tail(0.05).alpha()).isNaN();
        assertThat(ranks.tail().ksDistance()).isNaN();
    }

    @Test
    void fewSizes_areNaN() {
        assertThat(RankSize.of(new double[0]).zipfQ()).isNaN();
        assertThat(RankSize.of(new double[0]).tail().count()).isZero();
        assertThat(RankSize.of(new double[] {5}).paretoBGabaix()).isNaN();
        assertThat(RankSize.of(new double[] {5, 6}).tail(7).alpha()).isNaN();
    }

    @Test
    void tail_drawnFromALaw_findsItsExponent() {
        PowerLawTail tail = RankSize.of(powerLaw(20_000, 30, 2.4)).tail(30);

        assertThat(tail.count()).isEqualTo(20_000);
        assertThat(tail.alpha()).isCloseTo(2.4, within(4 * tail.alphaError()));
        assertThat(tail.ksDistance()).isLessThan(1.63 / Math.sqrt(20_000));
        assertThat(tail.discreteAlpha()).isNaN();
    }

    @Test
    void tail_discrete_leastOfTheLikelihood() {
        double[] whole = IntStream.range(0, 400)
                .mapToDouble(i -> Math.rint(powerLaw(400, 3, 2.2)[i]))
                .toArray();
        PowerLawTail tail = RankSize.of(whole).tail(3);

        double best = likelihood(whole, tail.discreteAlpha());
        assertThat(best).isGreaterThan(likelihood(whole, tail.discreteAlpha() + 1e-3));
        assertThat(best).isGreaterThan(likelihood(whole, tail.discreteAlpha() - 1e-3));
    }

    /** Of the zeta distribution from 3 on, its sum taken term by term and the rest as an integral. */
    private static double likelihood(double[] sizes, double alpha) {
        double zeta = 0;
        int terms = 20_000;
        for (int k = 3; k < terms; k++) {
            zeta += StrictMath.pow(k, -alpha);
        }
        zeta += StrictMath.pow(terms - 0.5, 1 - alpha) / (alpha - 1);
        double sum = 0;
        for (double size : sizes) {
            sum -= StrictMath.log(zeta) + alpha * StrictMath.log(size);
        }
        return sum;
    }

    @Test
    void tail_withoutBound_findsWhereTheLawBegins() {
        double[] law = powerLaw(600, 100, 2.5);
        double[] sizes = IntStream.range(0, 1000)
                .mapToDouble(
                        i -> i < 600 ? law[i] : 1 + 99 * Chance.of(9).at(0, 1).uniform(i))
                .toArray();
        PowerLawTail tail = RankSize.of(sizes).tail();

        assertThat(tail.xmin()).isBetween(80.0, 160.0);
        assertThat(tail.alpha()).isCloseTo(2.5, within(0.3));
        assertThat(tail.ksDistance()).isLessThan(RankSize.of(sizes).tail(1).ksDistance());
    }

    @Test
    void badInput_isNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankSize.of(new double[] {1, 0}))
                .withMessage("sizes[1] must be positive and finite: 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankSize.of(new double[] {Double.NaN}))
                .withMessageContaining("sizes[0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankSize.of(new double[] {1}).tail(0))
                .withMessageContaining("xmin must be positive");
    }
}
