package org.wespace.core.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

class LinkMinutesTest {

    private final Grid grid = Grid.of(3, 2, 500);

    @Test
    void uniform_octile_takesLengthOverSpeed() {
        LinkMinutes links = LinkMinutes.uniform(grid, StreetPattern.OCTILE, 30);
        assertThat(links.minutes(Direction.EAST, 0)).isCloseTo(1, within(1e-15));
        assertThat(links.minutes(Direction.NORTH_EAST, 0)).isCloseTo(Math.sqrt(2), within(1e-15));
        assertThat(links.metres(Direction.NORTH_EAST)).isCloseTo(500 * Math.sqrt(2), within(1e-12));
        assertThat(links.metres(Direction.SOUTH)).isEqualTo(500);
        assertThat(links.grid()).isSameAs(grid);
        assertThat(links.pattern()).isSameAs(StreetPattern.OCTILE);
    }

    @Test
    void ofSpeeds_slowAndFastUnit_crossesHalfOfEach() {
        LinkMinutes links = LinkMinutes.ofSpeeds(grid, StreetPattern.GRID, new double[] {30, 60, 0, 30, 30, 30});
        assertThat(links.minutes(Direction.EAST, 0)).isCloseTo(0.75, within(1e-15));
        assertThat(links.minutes(Direction.WEST, 1)).isCloseTo(0.75, within(1e-15));
        assertThat(links.minutes(Direction.EAST, 1)).isEqualTo(LinkMinutes.CLOSED);
        assertThat(links.minutes(Direction.NORTH, 2)).isEqualTo(LinkMinutes.CLOSED);
        assertThat(links.minutes(Direction.SOUTH, 5)).isEqualTo(LinkMinutes.CLOSED);
    }

    @Test
    void minutes_edgeAndUnusedDirection_areClosed() {
        LinkMinutes links = LinkMinutes.uniform(grid, StreetPattern.GRID, 30);
        assertThat(links.minutes(Direction.EAST, 2)).isEqualTo(LinkMinutes.CLOSED);
        assertThat(links.minutes(Direction.SOUTH, 1)).isEqualTo(LinkMinutes.CLOSED);
        assertThat(links.minutes(Direction.NORTH_EAST, 0)).isEqualTo(LinkMinutes.CLOSED);
    }

    @Test
    void set_oneLink_leavesTheWayBackAndOlderCopies() {
        LinkMinutes links = LinkMinutes.uniform(grid, StreetPattern.GRID, 30);
        LinkMinutes before = links.copy();
        links.set(Direction.EAST, 0, 7);
        double[] east = new double[6];
        links.copyTo(Direction.EAST, east);
        assertThat(east[0]).isEqualTo(7);
        assertThat(links.minutes(Direction.WEST, 1)).isCloseTo(1, within(1e-15));
        assertThat(before.minutes(Direction.EAST, 0)).isCloseTo(1, within(1e-15));
    }

    @Test
    void set_notAllowed_saysWhat() {
        LinkMinutes links = LinkMinutes.uniform(grid, StreetPattern.GRID, 30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> links.set(Direction.EAST, 2, 1))
                .withMessageContaining("unit 2")
                .withMessageContaining("EAST");
        assertThatIllegalArgumentException().isThrownBy(() -> links.set(Direction.NORTH_EAST, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> links.set(Direction.EAST, 0, -1))
                .withMessageContaining("-1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> links.set(Direction.EAST, 0, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> links.copyTo(Direction.NORTH_EAST, new double[6]))
                .withMessageContaining("NORTH_EAST");
    }

    @Test
    void ofSpeeds_notAllowed_namesUnitAndSpeed() {
        for (double speed : new double[] {-5, Double.NaN, Double.POSITIVE_INFINITY}) {
            double[] speeds = {1, 1, speed, 1, 1, 1};
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LinkMinutes.ofSpeeds(grid, StreetPattern.GRID, speeds))
                    .withMessageContaining("unit 2")
                    .withMessageContaining(String.valueOf(speed));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinkMinutes.ofSpeeds(grid, StreetPattern.GRID, new double[5]));
    }
}
