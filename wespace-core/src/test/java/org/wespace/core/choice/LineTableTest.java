package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

class LineTableTest {

    static Stream<Arguments> tables() {
        int[][] shapes = {{1, 1}, {1, 6}, {6, 1}, {5, 5}, {9, 4}, {4, 9}, {2, 31}, {31, 2}};
        return Arrays.stream(Direction.values())
                .flatMap(direction -> Arrays.stream(shapes).map(shape -> Arguments.of(direction, shape[0], shape[1])));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void place_everyUnit_isItsOwnAndOneUpPerStep(Direction direction, int width, int height) {
        Grid grid = Grid.of(width, height, 100);
        LineTable table = new LineTable(grid, direction, 0);
        boolean[] taken = new boolean[table.size()];
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            int place = table.place(grid.x(unit), grid.y(unit));
            assertThat(taken[place]).as("place of unit %d", unit).isFalse();
            taken[place] = true;
            int next = grid.neighbour(unit, direction);
            if (next != Grid.NONE) {
                assertThat(table.place(grid.x(next), grid.y(next))).isEqualTo(place + 1);
                assertThat(next - unit).isEqualTo(table.ahead());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void stepsToEdge_everyUnit_areThoseOfTheWalk(Direction direction, int width, int height) {
        Grid grid = Grid.of(width, height, 100);
        LineTable table = new LineTable(grid, direction, 0);
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            int steps = 0;
            int next = grid.neighbour(unit, direction);
            while (next != Grid.NONE) {
                steps++;
                next = grid.neighbour(next, direction);
            }
            assertThat(table.stepsToEdge(grid.x(unit), grid.y(unit))).isEqualTo(steps);
        }
    }
}
