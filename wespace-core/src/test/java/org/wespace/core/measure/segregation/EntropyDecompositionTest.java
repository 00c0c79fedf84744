package org.wespace.core.measure.segregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntropyDecompositionTest {

    private static int[] districts(int units, int districts) {
        int[] districtOf = new int[units];
        for (int unit = 0; unit < units; unit++) {
            districtOf[unit] = unit * 7 % districts;
        }
        return districtOf;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void of_randomTables_addsUpToH(long seed) {
        GroupCounts counts = Tables.random(60, 4, seed);
        EntropyDecomposition parts = EntropyDecomposition.of(counts, districts(60, 6), 6);
        assertThat(parts.total()).isCloseTo(MultigroupSegregation.entropyH(counts), within(1e-13));
        assertThat(parts.between()).isBetween(0.0, 1.0);
        double within = 0;
        for (int district = 0; district < parts.districts(); district++) {
            within += parts.contribution(district);
        }
        assertThat(within).isCloseTo(parts.within(), within(1e-15));
    }

    @Test
    void of_district_hasTheHOfItsUnits() {
        GroupCounts counts = Tables.random(20, 3, 8);
        int[] districtOf = districts(20, 2);
        double[] zeroed = counts.cells().clone();
        for (int cell = 0; cell < zeroed.length; cell++) {
            zeroed[cell] = districtOf[cell / 3] == 1 ? zeroed[cell] : 0;
        }
        double expected = MultigroupSegregation.entropyH(GroupCounts.of(20, 3, zeroed));
        assertThat(EntropyDecomposition.of(counts, districtOf, 2).districtH(1)).isCloseTo(expected, within(1e-14));
    }

    @Test
    void of_unitsAsDistricts_isAllBetween() {
        GroupCounts counts = Tables.random(10, 3, 8);
        EntropyDecomposition parts = EntropyDecomposition.of(counts, new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 10);
        assertThat(parts.within()).isCloseTo(0, within(1e-15));
        assertThat(parts.between()).isCloseTo(MultigroupSegregation.entropyH(counts), within(1e-15));
    }

    @Test
    void of_oneDistrict_isAllWithin() {
        GroupCounts counts = Tables.random(10, 3, 8);
        EntropyDecomposition parts = EntropyDecomposition.of(counts, new int[10], 1);
        assertThat(parts.between()).isCloseTo(0, within(1e-15));
        assertThat(parts.districtH(0)).isCloseTo(MultigroupSegregation.entropyH(counts), within(1e-14));
    }

    @Test
    void of_districtOfOneGroup_addsNothing() {
        EntropyDecomposition parts = EntropyDecomposition.of(Tables.apart(), new int[] {0, 1, 2, 0}, 4);
        assertThat(parts.districtH(0)).isNaN();
        assertThat(parts.districtH(3)).isNaN();
        assertThat(parts.contribution(0)).isZero();
        assertThat(parts.between()).isCloseTo(1, within(1e-15));
        assertThat(parts.within()).isZero();
    }

    @Test
    void of_oneGroup_isUndefined() {
        EntropyDecomposition parts =
                EntropyDecomposition.of(GroupCounts.of(2, 1, new double[] {1, 2}), new int[] {0, 1}, 2);
        assertThat(parts.between()).isNaN();
        assertThat(parts.within()).isNaN();
        assertThat(parts.total()).isNaN();
    }

    @Test
    void of_badDistricts_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntropyDecomposition.of(Tables.even(), new int[] {0, -1, 0}, 1))
                .withMessageContaining("unit 1");
    }
}
