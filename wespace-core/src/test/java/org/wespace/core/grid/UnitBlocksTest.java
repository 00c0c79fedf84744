package org.wespace.core.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitBlocksTest {

    /**
     *
     *
     * <pre>
     * 3 3 4 4 5
     * 0 0 1 1 2
     * 0 0 1 1 2
     * </pre>
     */
    private final UnitBlocks blocks = new UnitBlocks(Grid.of(5, 3, 100), 2);

    @Test
    void block_unevenGrid_isCutFromTheSouthWest() {
        assertThat(IntStream.range(0, 15).map(blocks::block).toArray())
                .containsExactly(0, 0, 1, 1, 2, 0, 0, 1, 1, 2, 3, 3, 4, 4, 5);
        assertThat(blocks.width()).isEqualTo(3);
        assertThat(blocks.height()).isEqualTo(2);
        assertThat(blocks.count()).isEqualTo(6);
    }

    @Test
    void sum_values_isOverUnitsOfEachBlock() {
        double[] values = IntStream.range(0, 15).mapToDouble(unit -> unit).toArray();
        assertThat(blocks.sum(values)).containsExactly(0 + 1 + 5 + 6, 2 + 3 + 7 + 8, 4 + 9, 10 + 11, 12 + 13, 14);
        assertThatIllegalArgumentException().isThrownBy(() -> blocks.sum(new double[14]));
    }

    @Test
    void side_largerThanTheGrid_makesOneBlock() {
        assertThat(new UnitBlocks(Grid.of(5, 3, 100), 9).count()).isEqualTo(1);
        assertThat(new UnitBlocks(Grid.of(5, 3, 100), Integer.MAX_VALUE).count())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitBlocks(Grid.of(5, 3, 100), 0))
                .withMessageContaining("0");
    }
}
