package org.wespace.core.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.choice.Routes;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/** Trips counted at the ends of their legs against trips walked link by link. */
class TripLoadTest {

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void count_randomTripsInRandomCities_areThoseOfTheWalks(StreetPattern pattern) {
        UniformRandomProvider random = TestCities.random(41);
        for (int city = 0; city < 40; city++) {
            Grid grid = Grid.of(1 + random.nextInt(12), 1 + random.nextInt(12), 100);
            Routes routes = new Routes(LinkMinutes.uniform(grid, pattern, 30));
            int[][] walked = new int[Direction.COUNT][grid.unitCount()];
            TripLoad even = new TripLoad(grid, pattern);
            TripLoad odd = new TripLoad(grid, pattern);
            for (int n = 0; n < 150; n++) {
                int trips = 1 + random.nextInt(3);
                int from = random.nextInt(grid.unitCount());
                int to = random.nextInt(grid.unitCount());
                (n % 2 == 0 ? even : odd).add(from, to, trips);
                routes.forEachLink(from, to, (direction, unit) -> walked[direction.ordinal()][unit] += trips);
            }
            even.add(odd);
            assertThat(counts(even, grid)).isDeepEqualTo(walked);
        }
    }

    private static int[][] counts(TripLoad load, Grid grid) {
        int[][] counts = new int[Direction.COUNT][grid.unitCount()];
        for (Direction direction : Direction.values()) {
            // What stands in the target beforehand must not matter.
            Arrays.fill(counts[direction.ordinal()], -99);
            load.count(direction, counts[direction.ordinal()]);
        }
        return counts;
    }

    @Test
    void clear_afterTrips_leavesNone() {
        Grid grid = Grid.of(4, 4, 100);
        TripLoad load = new TripLoad(grid, StreetPattern.OCTILE);
        load.add(0, 14, 5);
        load.clear();
        assertThat(counts(load, grid)).isDeepEqualTo(new int[Direction.COUNT][16]);
    }

    @Test
    void add_negativeTrips_takesThemOff() {
        Grid grid = Grid.of(4, 4, 100);
        TripLoad load = new TripLoad(grid, StreetPattern.GRID);
        load.add(0, 14, 5);
        load.add(0, 14, -5);
        assertThat(counts(load, grid)).isDeepEqualTo(new int[Direction.COUNT][16]);
    }

    @Test
    void add_loadOfAnotherPattern_isRefused() {
        Grid grid = Grid.of(3, 3, 100);
        TripLoad load = new TripLoad(grid, StreetPattern.GRID);
        assertThatThrownBy(() -> load.add(new TripLoad(grid, StreetPattern.OCTILE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GRID")
                .hasMessageContaining("OCTILE");
    }
}
