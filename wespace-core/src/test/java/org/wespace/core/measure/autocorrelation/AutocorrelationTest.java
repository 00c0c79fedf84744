package org.wespace.core.measure.autocorrelation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;

class AutocorrelationTest {

    private static final double NONE = Double.NaN;
    /** An island in one corner under rook neighbours, as the case island_6x6 of the expected values. */
    private static final double[] ISLAND = {
        8.0823, NONE, 0.6855, 7.7722, 3.8557, 5.0902, NONE, NONE, 6.185, 0.099, 4.5705, 1.6438, 0.4012, 5.6857, 1.5153,
        9.7313, 4.9784, 2.8767, 1.4386, 3.6519, 8.8406, 5.8563, 9.7572, 8.8646, 1.6918, 8.4458, 2.2723, 5.2273, 3.0313,
        3.2907, 0.0162, 0.1252, 1.2667, 6.986, 1.0222, 4.5947
    };

    private static double[] noise(int n, double missing) {
        ChanceKey key = Chance.of(7).at(n, 1);
        return IntStream.range(0, n)
                .mapToDouble(i -> key.uniform(i, 1) < missing ? NONE : StrictMath.exp(key.uniform(i, 2)))
                .toArray();
    }

    private static double[] present(double[] local, double[] values) {
        return IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .mapToDouble(i -> local[i])
                .toArray();
    }

    private static void assertSame(Autocorrelation fast, DenseAutocorrelation plain, double[] values, boolean binary) {
        MoransI moran = fast.moransI();
        MoransI expected = plain.moransI();
        assertThat(fast.count()).isEqualTo(plain.n);
        assertThat(moran.value()).isCloseTo(expected.value(), within(1e-13));
        assertThat(moran.expected()).isEqualTo(expected.expected());
        assertThat(moran.varianceNormality()).isCloseTo(expected.varianceNormality(), within(1e-14));
        assertThat(moran.varianceRandomisation()).isCloseTo(expected.varianceRandomisation(), within(1e-14));
        assertThat(fast.gearysC().value()).isCloseTo(plain.gearysC(), within(1e-13));
        GeneralG general = fast.generalG();
        assertThat(general.value()).isCloseTo(plain.generalG().value(), within(1e-15));
        assertThat(general.variance())
                .isCloseTo(plain.generalG().variance(), within(1e-8 * general.variance() + 1e-15));
        assertThat(present(fast.localMoran(), values)).containsExactly(plain.localMoran(), within(1e-12));
        double[] gi = present(fast.giZ(), values);
        double[] star = present(fast.giStarZ(), values);
        for (int i = 0; i < plain.n; i++) {
            long others = Arrays.stream(plain.w[i]).filter(w -> w > 0).count();
            // With no neighbour, or with all others alike as neighbours, there is nothing that could vary.
            boolean fixed = others == 0 || others == plain.n - 1;
            assertThat(gi[i]).isCloseTo(fixed ? NONE : plain.getisOrdZ(i, false), within(1e-10));
            if (binary && others < plain.n - 1) {
                assertThat(star[i]).isCloseTo(plain.getisOrdZ(i, true), within(1e-10));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 9, 0.2", "12, 5, 0.5", "2, 2, 0", "1, 9, 0", "9, 1, 0.1", "8, 8, 0"})
    void onLattice_randomValues_asTheFormulasFromAFullMatrix(int width, int height, double missing) {
        double[] values = noise(width * height, missing);
        for (Contiguity contiguity : Contiguity.values()) {
            for (Weighting weighting : Weighting.values()) {
                assertSame(
                        Autocorrelation.onLattice(width, height, values, contiguity, weighting),
                        DenseAutocorrelation.onLattice(width, height, values, contiguity, weighting),
                        values,
                        weighting != Weighting.ROW_STANDARDISED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void onList_directedWithOwnWeights_asTheFormulasFromAFullMatrix(Weighting weighting) {
        double[] x = noise(40, 0);
        double[] y = Arrays.stream(noise(41, 0)).limit(40).toArray();
        double[] values = Arrays.stream(noise(45, 0.15)).limit(40).toArray();
        for (NeighbourList list :
                new NeighbourList[] {NeighbourList.nearest(x, y, 5), NeighbourList.within(x, y, 0.5, d -> 1 / (0.1 + d))
                }) {
            assertSame(
                    Autocorrelation.onList(list, values, weighting),
                    DenseAutocorrelation.onList(list, values, weighting),
                    values,
                    weighting == Weighting.BINARY);
        }
    }

    @Test
    void localMeasures_summed_areTheGlobalOnes() {
        double[] values = noise(30 * 20, 0.1);
        Autocorrelation of = Autocorrelation.onLattice(30, 20, values, Contiguity.QUEEN, Weighting.ROW_STANDARDISED);
        double n = of.count();
        double s0 = n - of.islandCount();

        double moran = Arrays.stream(present(of.localMoran(), values)).sum();
        assertThat(moran / s0).isCloseTo(of.moransI().value(), within(1e-13));
        double geary = Arrays.stream(present(of.localGeary(), values)).sum();
        assertThat(geary * (n - 1) / (2 * n * s0)).isCloseTo(of.gearysC().value(), within(1e-13));
    }

    @Test
    void onLattice_mirroredOrShifted_sameMeasures() {
        double[] values = noise(11 * 6, 0.2);
        double[] mirrored = IntStream.range(0, 66)
                .mapToDouble(i -> values[(5 - i / 11) * 11 + i % 11] + 1e6)
                .toArray();
        Autocorrelation one = Autocorrelation.onLattice(11, 6, values, Contiguity.ROOK, Weighting.BINARY);
        Autocorrelation other = Autocorrelation.onLattice(11, 6, mirrored, Contiguity.ROOK, Weighting.BINARY);

        assertThat(other.moransI().value()).isCloseTo(one.moransI().value(), within(1e-8));
        assertThat(other.gearysC().zRandomisation()).isCloseTo(one.gearysC().zRandomisation(), within(1e-8));
    }

    @Test
    void onLattice_chessboard_isMinusOne() {
        double[] board =
                IntStream.range(0, 64).mapToDouble(i -> (i / 8 + i) % 2).toArray();
        MoransI moran = Autocorrelation.onLattice(8, 8, board, Contiguity.ROOK, Weighting.ROW_STANDARDISED)
                .moransI();

        assertThat(moran.value()).isEqualTo(-1);
        assertThat(moran.zNormality()).isLessThan(-10);
        assertThat(moran.pNormality()).isPositive().isLessThan(1e-20);
    }

    @Test
    void islands_counted_asEsda() {
        Autocorrelation of = Autocorrelation.onLattice(6, 6, ISLAND, Contiguity.ROOK, Weighting.ROW_STANDARDISED);

        assertThat(of.islandCount()).isEqualTo(1);
        assertThat(of.moransI().value()).isCloseTo(-0.11313438491695704, within(1e-14));
        assertThat(of.moransI().varianceRandomisation()).isCloseTo(0.01854141690227586, within(1e-14));
        assertThat(of.moransI().pRandomisation()).isCloseTo(0.5476047578878955, within(1e-12));
        assertThat(of.gearysC().value()).isCloseTo(1.0554199337400005, within(1e-13));
        assertThat(of.gearysC().varianceNormality()).isCloseTo(0.019173815359477115, within(1e-14));
        assertThat(of.gearysC().varianceRandomisation()).isCloseTo(0.01854779073648154, within(1e-14));
        GeneralG general = Autocorrelation.onLattice(6, 6, ISLAND, Contiguity.ROOK, Weighting.BINARY)
                .generalG();
        assertThat(general.value()).isCloseTo(0.09825652484307161, within(1e-15));
        assertThat(general.expected()).isCloseTo(0.09848484848484848, within(1e-15));
        assertThat(general.variance()).isCloseTo(9.68478923167402e-05, within(1e-15));
        assertThat(general.z()).isCloseTo(-0.02320095148894113, within(1e-11));
        assertThat(of.localMoran()[0]).isZero();
        assertThat(of.gi()[0]).isZero();
        assertThat(of.giZ()[0]).isNaN();
        assertThat(of.giStarZ()[0]).isPositive();
        assertThat(of.localMoran()[1]).isNaN();
    }

    @Test
    void islands_notCounted_asSpdep() {
        Autocorrelation of = Autocorrelation.onLattice(
                6, 6, ISLAND, Contiguity.ROOK, Weighting.ROW_STANDARDISED, Islands.NOT_COUNTED);

        assertThat(of.moransI().value()).isCloseTo(-0.109706070222504, within(1e-14));
        assertThat(of.moransI().expected()).isCloseTo(-0.032258064516129, within(1e-14));
        assertThat(of.moransI().zNormality()).isCloseTo(-0.578207916317286, within(1e-13));
        assertThat(of.moransI().varianceRandomisation()).isCloseTo(0.0185563520297211, within(1e-15));
        assertThat(of.moransI().pRandomisation()).isCloseTo(0.569665764700701, within(1e-13));
        assertThat(of.gearysC().value()).isCloseTo(1.02243806081063, within(1e-13));
        GeneralG general = Autocorrelation.onLattice(
                        6, 6, ISLAND, Contiguity.ROOK, Weighting.BINARY, Islands.NOT_COUNTED)
                .generalG();
        assertThat(general.value()).isCloseTo(0.110944505559688, within(1e-14));
        assertThat(general.expected()).isCloseTo(0.104838709677419, within(1e-14));
        assertThat(general.variance()).isCloseTo(9.2544634751e-05, within(1e-14));
        assertThat(general.z()).isCloseTo(0.634697311664043, within(1e-10));
    }

    @Test
    void equalValues_areNaN() {
        double[] equal = new double[20];
        Arrays.fill(equal, 0.1);
        Autocorrelation of = Autocorrelation.onLattice(5, 4, equal, Contiguity.QUEEN, Weighting.BINARY);

        assertThat(of.moransI().value()).isNaN();
        assertThat(of.moransI().zRandomisation()).isNaN();
        assertThat(of.gearysC().value()).isNaN();
        assertThat(of.gearysC().varianceNormality()).isNaN();
        assertThat(of.generalG().value()).isCloseTo(of.generalG().expected(), within(1e-15));
        assertThat(of.localMoran()).containsOnly(NONE);
        assertThat(of.giStarZ()).containsOnly(NONE);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "3, 3, 1"})
    void oneUnitOrNone_isNaN(int width, int height, double missing) {
        double[] values = noise(width * height, missing);
        Autocorrelation of =
                Autocorrelation.onLattice(width, height, values, Contiguity.ROOK, Weighting.ROW_STANDARDISED);

        assertThat(of.count()).isEqualTo(missing == 0 ? 1 : 0);
        assertThat(of.moransI().value()).isNaN();
        assertThat(of.moransI().varianceNormality()).isNaN();
        assertThat(of.gearysC().value()).isNaN();
        assertThat(of.generalG().value()).isNaN();
        assertThat(of.localMoran()).hasSize(width * height).containsOnly(NONE);
    }

    @Test
    void nobodyHasNeighbours_isNaN() {
        double[] apart = {1, NONE, 2, NONE, NONE, NONE, 3, NONE, 4};
        Autocorrelation of = Autocorrelation.onLattice(3, 3, apart, Contiguity.QUEEN, Weighting.BINARY);

        assertThat(of.islandCount()).isEqualTo(4);
        assertThat(of.moransI().value()).isNaN();
        assertThat(of.gearysC().zRandomisation()).isNaN();
        assertThat(of.generalG().value()).isNaN();
    }

    @Test
    void generalG_negativeOrSingleValue_isNaN() {
        double[] values = {1, 2, -0.5, 3};
        assertThat(Autocorrelation.onLattice(2, 2, values, Contiguity.ROOK, Weighting.BINARY)
                        .generalG()
                        .value())
                .isNaN();
        double[] single = {0, 0.1, 0, 0};
        assertThat(Autocorrelation.onLattice(2, 2, single, Contiguity.ROOK, Weighting.BINARY)
                        .generalG()
                        .z())
                .isNaN();
    }

    @Test
    void badInput_isNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Autocorrelation.onLattice(2, 2, new double[3], Contiguity.ROOK, Weighting.BINARY))
                .withMessageContaining("2 x 2 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Autocorrelation.onLattice(
                        2, 1, new double[] {0, Double.POSITIVE_INFINITY}, Contiguity.ROOK, Weighting.BINARY))
                .withMessageContaining("values[1]")
                .withMessageContaining("Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Autocorrelation.onList(
                        NeighbourList.of(new int[][] {{1}, {0}}), new double[3], Weighting.BINARY))
                .withMessageContaining("each of 2 units: 3");
    }
}
