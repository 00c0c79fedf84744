package org.wespace.core.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import sim.field.grid.DoubleGrid2D;

class UnitFieldTest {

    private final Grid grid = Grid.of(3, 2, 100);
    private final UnitField field = UnitField.ofCounts("jobs", "jobs", grid, new int[] {1, 2, 3, 4, 5, 6});

    @Test
    void toDoubleGrid2D_southRow_isDrawnAtTheBottom() {
        DoubleGrid2D drawn = field.toDoubleGrid2D();
        assertThat(drawn.getWidth()).isEqualTo(3);
        assertThat(drawn.getHeight()).isEqualTo(2);
        // MASON draws row 0 at the top of the screen.
        assertThat(new double[] {drawn.get(0, 0), drawn.get(1, 0), drawn.get(2, 0)})
                .containsExactly(4, 5, 6);
        assertThat(new double[] {drawn.get(0, 1), drawn.get(1, 1), drawn.get(2, 1)})
                .containsExactly(1, 2, 3);
    }

    @Test
    void values_changedByTheCaller_leaveTheField() {
        double[] values = {1, 2, 3, 4, 5, 6};
        UnitField copy = new UnitField("jobs", "jobs", grid, values);
        values[0] = 9;
        copy.values()[1] = 9;
        copy.toDoubleGrid2D().set(2, 1, 9);
        assertThat(copy.values()).containsExactly(field.values());
        assertThat(copy.value(5)).isEqualTo(6);
    }

    @Test
    void constructor_wrongLength_namesTheField() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitField.ofCounts("homes", "dwellings", grid, new int[5]))
                .withMessageContaining("homes");
        assertThat(field.name() + "|" + field.measure()).isEqualTo("jobs|jobs");
        assertThat(field.grid()).isSameAs(grid);
    }
}
