package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

/** Draws for many choosers at once are the draws of each. */
class StreetDrawsTest {

    static Stream<Arguments> cities() {
        int[][] shapes = {{1, 1}, {1, 9}, {9, 1}, {3, 2}, {40, 27}, {64, 64}};
        return Stream.of(StreetPattern.values())
                .flatMap(pattern -> Arrays.stream(shapes).flatMap(shape -> Stream.of(0.0, 0.15, 4.0)
                        .map(decay -> Arguments.of(pattern, shape[0], shape[1], decay))));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void draw_many_equalsOneByOne(StreetPattern pattern, int width, int height, double decay) {
        LinkMinutes links = TestCities.directedLinks(width, height, pattern, 5);
        for (DecayField field : new DecayField[] {
            StreetKernel.outward(links, decay).field(),
            StreetKernel.inward(links, decay).field()
        }) {
            assertSameDraws(field, masses(width * height));
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void draw_manyAcrossWalls_equalsOneByOne(StreetPattern pattern, int width, int height, double decay) {
        LinkMinutes links = TestCities.linksWithWalls(width, height, pattern, 5);
        double[] mass = masses(width * height);
        Arrays.setAll(mass, unit -> mass[unit] + 0.1);
        assertSameDraws(StreetKernel.outward(links, decay).field(), mass);
    }

    private static double[] masses(int units) {
        double[] mass = TestCities.masses(units, 3);
        mass[units / 2] = 1;
        return mass;
    }

    private static void assertSameDraws(DecayField field, double[] mass) {
        field.update(mass);
        UniformRandomProvider random = TestCities.random(8);
        int count = 5_000;
        int[] from = new int[count];
        long[] bits = new long[count];
        long[] extremes = {0, -1, 0xFFFFFFFFL, 0xFFFFFFFF00000000L, Long.MIN_VALUE};
        for (int k = 0; k < count; k++) {
            from[k] = random.nextInt(mass.length);
            bits[k] = k < 100 ? extremes[k % extremes.length] : random.nextLong();
        }
        int[] to = new int[count];
        field.draw(from, bits, to, count);
        for (int k = 0; k < count; k++) {
            assertThat(to[k]).as("chooser %d", k).isEqualTo(field.draw(from[k], bits[k]));
        }
    }

    @Test
    void draw_oneOfManyCanReachNothing_saysSo() {
        LinkMinutes links = LinkMinutes.uniform(Grid.of(3, 1, 100), StreetPattern.GRID, 30);
        links.set(Direction.EAST, 1, LinkMinutes.CLOSED);
        DecayField field = StreetKernel.outward(links, 0.1).field();
        field.update(new double[] {0, 0, 5});
        assertThatThrownBy(() -> field.draw(new int[] {2, 1}, new long[] {7, 8}, new int[2], 2))
                .isInstanceOf(NoReachableMassException.class)
                .hasMessageContaining("unit 1 (column 1, row 0)");
    }
}
