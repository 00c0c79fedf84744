package org.wespace.core.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wespace.core.choice.Routes;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/** Route minutes by prefix sums against walking the route link by link. */
class StreetImpedanceTest {

    static Stream<Arguments> cities() {
        int[][] shapes = {{1, 1}, {1, 9}, {9, 1}, {7, 7}, {13, 5}, {4, 12}};
        return Stream.of(StreetPattern.values())
                .flatMap(pattern -> Arrays.stream(shapes).map(shape -> Arguments.of(pattern, shape[0], shape[1])));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void minutes_directedLinks_areThoseOfTheWalk(StreetPattern pattern, int width, int height) {
        assertWalks(TestCities.directedLinks(width, height, pattern, 31));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void minutes_closedLinks_areThoseOfTheWalk(StreetPattern pattern, int width, int height) {
        assertWalks(TestCities.linksWithWalls(width, height, pattern, 32));
    }

    private static void assertWalks(LinkMinutes links) {
        StreetImpedance impedance = new StreetImpedance(links);
        Routes routes = new Routes(links);
        int units = links.grid().unitCount();
        for (int from = 0; from < units; from++) {
            for (int to = 0; to < units; to++) {
                double[] walked = new double[2];
                routes.forEachLink(from, to, (direction, unit) -> {
                    walked[0] += links.minutes(direction, unit);
                    walked[1] += links.metres(direction);
                });
                double minutes = impedance.minutes(from, to);
                if (walked[0] == LinkMinutes.CLOSED) {
                    assertThat(minutes).as("from %d to %d", from, to).isEqualTo(LinkMinutes.CLOSED);
                } else {
                    assertThat(minutes).as("from %d to %d", from, to).isCloseTo(walked[0], within(1e-12));
                }
                assertThat(impedance.metres(from, to)).isCloseTo(walked[1], within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void update_linksChanged_followsOnlyThen(StreetPattern pattern) {
        LinkMinutes links = LinkMinutes.uniform(Grid.of(3, 1, 500), pattern, 30);
        StreetImpedance impedance = new StreetImpedance(links);
        links.set(Direction.EAST, 1, 9);
        assertThat(impedance.minutes(0, 2)).isCloseTo(2, within(1e-12));
        impedance.update();
        assertThat(impedance.minutes(0, 2)).isCloseTo(10, within(1e-12));
        assertThat(impedance.minutes(2, 0)).isCloseTo(2, within(1e-12));
        links.set(Direction.EAST, 1, LinkMinutes.CLOSED);
        impedance.update();
        assertThat(impedance.minutes(0, 2)).isEqualTo(LinkMinutes.CLOSED);
        links.set(Direction.EAST, 1, 4);
        impedance.update();
        assertThat(impedance.minutes(0, 2)).isCloseTo(5, within(1e-12));
        assertThat(impedance.links()).isSameAs(links);
        assertThat(impedance.pattern()).isSameAs(pattern);
        assertThat(impedance.grid()).isSameAs(links.grid());
    }

    @Test
    void metres_octile_isLittleLongerThanEuclid() {
        StreetImpedance impedance =
                new StreetImpedance(LinkMinutes.uniform(Grid.of(60, 60, 100), StreetPattern.OCTILE, 30));
        for (int to = 1; to < 3600; to++) {
            double euclid = 100 * Math.hypot(to % 60, to / 60);
            assertThat(impedance.metres(0, to) / euclid).isBetween(1 - 1e-12, 1.0824);
        }
    }
}
