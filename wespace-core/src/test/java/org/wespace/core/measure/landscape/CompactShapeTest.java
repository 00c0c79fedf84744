package org.wespace.core.measure.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactShapeTest {

    @Test
    void sides_anyNumberOfCells_isThatOfTheBestRectangleAround() {
        for (int cells = 1; cells < 5000; cells++) {
            int least = Integer.MAX_VALUE;
            for (int width = 1; width <= cells; width++) {
                least = Math.min(least, 2 * (width + (cells + width - 1) / width));
            }
            assertThat(CompactShape.sides(cells)).as("%s cells", cells).isEqualTo(least);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "3, 2", "4, 4", "5, 5", "6, 7", "7, 8", "8, 10", "9, 12"})
    void shared_fewCells_isWhatFitsTogether(int cells, int sides) {
        assertThat(CompactShape.shared(cells)).isEqualTo(sides);
    }

    @Test
    void sides_largeSquares_areExact() {
        long side = 3_037_000_498L;
        assertThat(CompactShape.sides(side * side)).isEqualTo(4 * side);
        assertThat(CompactShape.sides(side * side - 1)).isEqualTo(4 * side);
        assertThat(CompactShape.sides(side * side + 1)).isEqualTo(4 * side + 2);
    }
}
