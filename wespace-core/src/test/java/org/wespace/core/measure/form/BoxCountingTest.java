package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;

class BoxCountingTest {

    private static boolean[] noise(int units, double share) {
        ChanceKey key = Chance.of(11).at(units, 3);
        boolean[] built = new boolean[units];
        for (int unit = 0; unit < units; unit++) {
            built[unit] = key.happens(unit, share);
        }
        return built;
    }

    @ParameterizedTest
    @CsvSource({"13, 22, 0.05", "31, 8, 0.6", "16, 16, 0.95", "5, 5, 0"})
    void counts_randomFootprint_asUnitByUnit(int width, int height, double share) {
        boolean[] built = noise(width * height, share);
        int[] sizes = {1, 2, 3, 5, 8, 40};

        assertThat(BoxCounting.of(BoxVariant.NONEMPTY, width, height, built, sizes)
                        .counts())
                .isEqualTo(plain(width, height, built, sizes, false));
        assertThat(BoxCounting.of(BoxVariant.BOUNDARY, width, height, built, sizes)
                        .counts())
                .isEqualTo(plain(width, height, built, sizes, true));
    }

    private static int[] plain(int width, int height, boolean[] built, int[] sizes, boolean boundary) {
        return Arrays.stream(sizes)
                .map(size -> {
                    int across = (width + size - 1) / size;
                    int[] inBox = new int[across * ((height + size - 1) / size)];
                    for (int unit = 0; unit < built.length; unit++) {
                        inBox[unit / width / size * across + unit % width / size] += built[unit] ? 1 : 0;
                    }
                    return (int) Arrays.stream(inBox)
                            .filter(count -> count > 0 && !(boundary && count == size * size))
                            .count();
                })
                .toArray();
    }

    @Test
    void ofUnits_square_isTwo() {
        boolean[] full = new boolean[32 * 48];
        Arrays.fill(full, true);
        BoxCounting boxes = BoxCounting.ofUnits(48, 32, full);

        assertThat(boxes.sizes()).containsExactly(32, 16, 8, 4, 2, 1);
        assertThat(boxes.counts()).containsExactly(2, 6, 24, 96, 384, 1536);
        assertThat(BoxCounting.ofUnits(32, 32, Arrays.copyOf(full, 1024)).dimension())
                .isCloseTo(2, within(1e-14));
    }

    @Test
    void imagej_shiftedFootprint_sameCounts() {
        boolean[] one = new boolean[400];
        boolean[] other = new boolean[400];
        for (int unit : new int[] {21, 22, 23, 43, 65, 88}) {
            one[unit] = true;
            other[unit + 20 * 7 + 5] = true;
        }
        assertThat(BoxCounting.of(BoxVariant.IMAGEJ, 20, 20, one).counts())
                .isEqualTo(BoxCounting.of(BoxVariant.IMAGEJ, 20, 20, other).counts());
        assertThat(BoxCounting.of(BoxVariant.IMAGEJ, 20, 20, one, 2).counts()).containsExactly(4);
        assertThat(BoxCounting.of(BoxVariant.NONEMPTY, 20, 20, one, 2).counts()).containsExactly(5);
    }

    @ParameterizedTest
    @EnumSource
    void dimension_nothingBuilt_isNaN(BoxVariant variant) {
        assertThat(BoxCounting.of(variant, 16, 16, new boolean[256]).dimension())
                .isNaN();
    }

    @Test
    void dimension_oneSizeOrNone_isNaN() {
        assertThat(BoxCounting.of(BoxVariant.NONEMPTY, 1, 1, new boolean[] {true})
                        .dimension())
                .isNaN();
        assertThat(BoxCounting.ofUnits(1, 1, new boolean[] {true}).sizes()).containsExactly(1);
        assertThat(BoxCounting.of(BoxVariant.BOUNDARY, 3, 9, new boolean[27]).sizes())
                .isEmpty();
    }

    @Test
    void badInput_isNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoxCounting.of(BoxVariant.NONEMPTY, 3, 3, new boolean[8]))
                .withMessageContaining("3 x 3 and 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoxCounting.of(BoxVariant.NONEMPTY, 2, 2, new boolean[4], 0))
                .withMessageContaining("at least 1 unit wide: 0");
    }
}
