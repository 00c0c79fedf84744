package org.wespace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.choice.DecayField;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

class BenchCityTest {

    private static final double DEFAULT_DECAY = 0.12;

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void draw_defaultDecay_makesTripsOf20To45Units(StreetPattern pattern) {
        BenchCity city = new BenchCity(256);
        DecayField field =
                StreetKernel.outward(city.links(pattern), DEFAULT_DECAY).field();
        field.update(city.jobs());
        int[] homes = city.homes(20_000);
        ChanceKey key = BenchCity.draws("bench.work");
        double total = 0;
        for (int resident = 0; resident < homes.length; resident++) {
            total += units(city.grid(), pattern, homes[resident], field.draw(homes[resident], key.bits(resident)));
        }
        assertThat(total / homes.length).isBetween(20.0, 45.0);
    }

    private static double units(Grid grid, StreetPattern pattern, int from, int to) {
        int columns = Math.abs(grid.x(to) - grid.x(from));
        int rows = Math.abs(grid.y(to) - grid.y(from));
        return pattern == StreetPattern.GRID
                ? columns + rows
                : Math.max(columns, rows) + (Math.sqrt(2) - 1) * Math.min(columns, rows);
    }

    @Test
    void jobs_tenthOfTheUnits_holdMostOfThem() {
        double[] jobs = new BenchCity(128).jobs();
        Arrays.sort(jobs);
        double all = Arrays.stream(jobs).sum();
        double tenth = Arrays.stream(jobs, jobs.length * 9 / 10, jobs.length).sum();
        assertThat(tenth / all).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void links_thereAndBack_differByMoreThanATenthOnMany(StreetPattern pattern) {
        BenchCity city = new BenchCity(64);
        LinkMinutes links = city.links(pattern);
        Grid grid = city.grid();
        int directed = 0;
        int all = 0;
        for (Direction direction : Direction.values()) {
            for (int unit = 0; unit < grid.unitCount() && pattern.uses(direction); unit++) {
                int next = grid.neighbour(unit, direction);
                if (next != Grid.NONE) {
                    double ratio = links.minutes(direction, unit) / links.minutes(direction.opposite(), next);
                    directed += ratio > 1.1 || ratio < 1 / 1.1 ? 1 : 0;
                    all++;
                }
            }
        }
        assertThat((double) directed / all).isGreaterThan(0.1);
    }

    @Test
    void population_inEitherOrder_holdsTheSameResidents() {
        BenchCity city = new BenchCity(16);
        Population ordered = Population.of(city, 2000, Population.Order.HOME);
        Population random = Population.of(city, 2000, Population.Order.RANDOM);
        assertThat(ordered.home()).isSorted().isNotEqualTo(random.home());
        for (int row = 0; row < 2000; row++) {
            assertThat(random.id()[row]).isEqualTo(row);
            assertThat(ordered.home()[row]).isEqualTo(random.home()[ordered.id()[row]]);
        }
        assertThat(ordered.id()).containsExactlyInAnyOrder(random.id());
    }
}
