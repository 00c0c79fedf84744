package org.wespace.core.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineSweepTest {

    @ParameterizedTest
    @EnumSource(Direction.class)
    void next_everyDirection_visitsEachUnitOnceAfterTheOneBefore(Direction direction) {
        for (int[] shape : new int[][] {{1, 1}, {1, 5}, {5, 1}, {4, 3}, {3, 7}}) {
            Grid grid = Grid.of(shape[0], shape[1], 100);
            boolean[] visited = new boolean[grid.unitCount()];
            int count = 0;
            LineSweep sweep = new LineSweep(grid, direction);
            while (sweep.next()) {
                assertThat(visited[sweep.unit()]).isFalse();
                assertThat(sweep.before()).isEqualTo(grid.neighbour(sweep.unit(), direction.opposite()));
                assertThat(sweep.before() == Grid.NONE || visited[sweep.before()])
                        .isTrue();
                visited[sweep.unit()] = true;
                count++;
            }
            assertThat(count).isEqualTo(grid.unitCount());
        }
    }
}
