package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowOfTest {

    @Test
    void of_widthsUpToAMillion_equalsDivisionWhereItIsHardest() {
        for (int width = 1; width <= 1 << 20; width++) {
            requireDivision(width);
        }
    }

    @Test
    void of_largeWidths_equalsDivisionWhereItIsHardest() {
        for (long width = 1 << 20; width <= Integer.MAX_VALUE; width += 104_729) {
            requireDivision((int) width);
        }
        for (int bits = 20; bits <= 30; bits++) {
            for (int around = -2; around <= 2; around++) {
                requireDivision((1 << bits) + around);
            }
        }
        requireDivision(Integer.MAX_VALUE - 1);
        requireDivision(Integer.MAX_VALUE);
    }

    @Test
    void of_smallWidths_equalsDivisionEverywhere() {
        for (int width = 1; width <= 200; width++) {
            RowOf row = new RowOf(width);
            for (int unit = 0; unit < 20_000; unit++) {
                assertThat(row.of(unit)).isEqualTo(unit / width);
            }
        }
    }

    /** Ends and starts of the first and last rows: a factor too large fails at an end, one too small at a start. */
    private static void requireDivision(int width) {
        RowOf row = new RowOf(width);
        long last = (1L << 31) / width * width;
        for (long start : new long[] {0, width, last / 2 / width * width, last - width, last}) {
            requireDivision(row, start - 1, width);
            requireDivision(row, start, width);
        }
        requireDivision(row, Integer.MAX_VALUE, width);
    }

    private static void requireDivision(RowOf row, long unit, int width) {
        if (unit >= 0 && unit <= Integer.MAX_VALUE && row.of((int) unit) != unit / width) {
            assertThat(row.of((int) unit))
                    .as("row of %d, width %d", unit, width)
                    .isEqualTo((int) unit / width);
        }
    }
}
