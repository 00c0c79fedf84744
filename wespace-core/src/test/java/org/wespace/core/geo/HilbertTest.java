package org.wespace.core.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HilbertTest {

    /** A curve: each place once, and each step leads to a neighbour. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void place_wholeSquare_isACurveOfNeighbours(int levels) {
        int side = 1 << levels;
        int[] cellAt = new int[side * side];
        Arrays.fill(cellAt, -1);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int place = (int) Hilbert.place(levels, x, y);
                assertThat(cellAt[place]).isEqualTo(-1);
                cellAt[place] = y * side + x;
            }
        }
        for (int place = 1; place < cellAt.length; place++) {
            int dx = Math.abs(cellAt[place] % side - cellAt[place - 1] % side);
            int dy = Math.abs(cellAt[place] / side - cellAt[place - 1] / side);
            assertThat(dx + dy).isEqualTo(1);
        }
    }

    @Test
    void levels_rectangle_holdsIt() {
        assertThat(Hilbert.levels(1, 1)).isEqualTo(1);
        assertThat(Hilbert.levels(2, 1)).isEqualTo(1);
        assertThat(Hilbert.levels(3, 2)).isEqualTo(2);
        assertThat(Hilbert.levels(128, 128)).isEqualTo(7);
        assertThat(Hilbert.levels(1, 129)).isEqualTo(8);
    }
}
