package org.wespace.core.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitMaskTest {

    private final Grid grid = Grid.of(4, 2, 100);

    @Test
    void where_predicate_holdsForTheUnitsOfTheMask() {
        UnitMask odd = UnitMask.where(grid, unit -> unit % 2 == 1);
        UnitMask even = odd.complement();
        assertThat(odd.grid()).isSameAs(grid);
        assertThat(odd.count()).isEqualTo(4);
        for (int unit = 0; unit < 8; unit++) {
            assertThat(odd.contains(unit)).isEqualTo(unit % 2 == 1);
            assertThat(even.contains(unit)).isNotEqualTo(odd.contains(unit));
        }
    }

    @Test
    void complement_ofAll_isEmpty() {
        assertThat(UnitMask.all(grid).count()).isEqualTo(8);
        assertThat(UnitMask.all(grid).complement().count()).isZero();
    }
}
