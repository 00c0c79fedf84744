package org.wespace.core.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

class CongestionTest {

    private static final double TRIPS = 100;
    private static final double CAPACITY = 40;
    private static final VolumeDelay DELAY = VolumeDelay.bpr(0.6);

    /** Three units in a row; all leave the middle for the west (3 minutes) or, twice as attractive, the east (5). */
    private static LinkMinutes road() {
        LinkMinutes links = LinkMinutes.uniform(Grid.of(3, 1, 500), StreetPattern.GRID, 30);
        links.set(Direction.WEST, 1, 3);
        links.set(Direction.EAST, 1, 5);
        return links;
    }

    private static double shareWest(double minutesWest, double minutesEast) {
        double west = StrictMath.exp(-0.3 * minutesWest);
        return west / (west + 2 * StrictMath.exp(-0.3 * minutesEast));
    }

    /** Volumes that the present minutes call for, taken before any of them changes. */
    private static Congestion.Volumes response(LinkMinutes links) {
        double west = TRIPS * shareWest(links.minutes(Direction.WEST, 1), links.minutes(Direction.EAST, 1));
        return (direction, unit) -> unit != 1 ? 0 : direction == Direction.WEST ? west : TRIPS - west;
    }

    /** The one volume to the west that brings about itself, by bisection. */
    private static double balanced() {
        double low = 0;
        double high = TRIPS;
        for (int n = 0; n < 100; n++) {
            double west = (low + high) / 2;
            double answer =
                    TRIPS * shareWest(3 * DELAY.factor(west / CAPACITY), 5 * DELAY.factor((TRIPS - west) / CAPACITY));
            low = answer > west ? west : low;
            high = answer > west ? high : west;
        }
        return low;
    }

    @Test
    void average_twoLinks_reachesTheFixedPoint() {
        Congestion congestion = new Congestion(road(), DELAY, CAPACITY);
        assertThat(congestion.gap()).isEqualTo(Double.POSITIVE_INFINITY);
        int steps = 0;
        while (congestion.gap() >= 1e-9 && steps++ < 400) {
            double gap = congestion.average(response(congestion.links()), 0.1);
            assertThat(congestion.gap()).isEqualTo(gap);
        }
        double west = balanced();
        assertThat(congestion.gap()).isLessThan(1e-9);
        assertThat(congestion.volume(Direction.WEST, 1)).isCloseTo(west, within(1e-5));
        assertThat(congestion.volume(Direction.EAST, 1)).isCloseTo(TRIPS - west, within(1e-5));
        assertThat(congestion.links().minutes(Direction.WEST, 1))
                .isCloseTo(3 * DELAY.factor(west / CAPACITY), within(1e-6));
    }

    @Test
    void average_plainAverages_gapFallsBelowAMillionth() {
        Congestion congestion = new Congestion(road(), DELAY, CAPACITY);
        for (int n = 1; n <= 2000; n++) {
            congestion.average(response(congestion.links()), 1.0 / n);
        }
        assertThat(congestion.gap()).isLessThan(1e-6);
        assertThat(congestion.volume(Direction.WEST, 1)).isCloseTo(balanced(), within(1e-3));
    }

    @Test
    void average_firstStep_gapIsChangeOverMinutesTravelled() {
        Congestion congestion = new Congestion(road(), DELAY, CAPACITY);
        double gap = congestion.average((direction, unit) -> unit == 1 && direction == Direction.EAST ? 80 : 0, 0.5);
        // 80 trips of 5 minutes, which at twice the capacity would take 5 (1 + 0.6 16) minutes.
        assertThat(gap).isCloseTo(0.6 * 16, within(1e-12));
        assertThat(congestion.volume(Direction.EAST, 1)).isEqualTo(40);
        assertThat(congestion.links().minutes(Direction.EAST, 1)).isCloseTo(5 * 1.6, within(1e-12));
    }

    @Test
    void average_sameVolumesAgain_gapIsZero() {
        Congestion congestion = new Congestion(road(), DELAY, CAPACITY);
        Congestion.Volumes steady = (direction, unit) -> 12;
        congestion.average(steady, 1);
        assertThat(congestion.average(steady, 1)).isZero();
    }

    @Test
    void average_closedLinks_stayClosedAndCarryNothing() {
        LinkMinutes free = road();
        free.set(Direction.WEST, 2, LinkMinutes.CLOSED);
        Congestion congestion = new Congestion(free, DELAY, CAPACITY);
        free.set(Direction.WEST, 1, 99);
        congestion.average((direction, unit) -> 10, 1);
        assertThat(congestion.links().minutes(Direction.WEST, 2)).isEqualTo(LinkMinutes.CLOSED);
        assertThat(congestion.volume(Direction.WEST, 2)).isZero();
        assertThat(congestion.links().minutes(Direction.EAST, 2)).isEqualTo(LinkMinutes.CLOSED);
        assertThat(congestion.volume(Direction.NORTH_EAST, 0)).isZero();
        assertThat(congestion.free().minutes(Direction.WEST, 1)).isEqualTo(3);
        assertThat(congestion.gap()).isPositive().isFinite();
    }

    @Test
    void average_noTrips_gapIsZero() {
        Congestion congestion = new Congestion(road(), DELAY, CAPACITY);
        assertThat(congestion.average((direction, unit) -> 0, 1)).isZero();
    }

    @Test
    void average_badArguments_areRefused() {
        Congestion congestion = new Congestion(road(), DELAY, CAPACITY);
        for (double share : new double[] {0, -0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> congestion.average((direction, unit) -> 0, share))
                    .withMessageContaining(String.valueOf(share));
        }
        for (double capacity : new double[] {0, -1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Congestion(road(), DELAY, capacity))
                    .withMessageContaining(String.valueOf(capacity));
        }
    }

    @Test
    void setCapacities_allEqual_sameBitsAsOneCapacity() {
        Congestion one = new Congestion(road(), DELAY, CAPACITY);
        Congestion each = new Congestion(road(), DELAY, (direction, unit) -> CAPACITY);
        for (int n = 0; n < 20; n++) {
            double gap = one.average(response(one.links()), 0.3);
            assertThat(each.average(response(each.links()), 0.3)).isEqualTo(gap);
        }
        for (Direction direction : new Direction[] {Direction.WEST, Direction.EAST}) {
            assertThat(each.links().row(direction)).isEqualTo(one.links().row(direction));
            assertThat(each.capacity(direction, 1)).isEqualTo(CAPACITY).isEqualTo(one.capacity(direction, 1));
        }
    }

    @Test
    void setCapacities_oneWider_thatLinkAloneIsQuicker() {
        Congestion congestion = new Congestion(road(), DELAY, CAPACITY);
        congestion.setCapacities((direction, unit) ->
                congestion.capacity(direction, unit) * (direction == Direction.EAST && unit == 1 ? 2 : 1));
        congestion.average((direction, unit) -> 60, 1);
        assertThat(congestion.links().minutes(Direction.WEST, 1)).isEqualTo(3 * DELAY.factor(60 / CAPACITY));
        assertThat(congestion.links().minutes(Direction.EAST, 1)).isEqualTo(5 * DELAY.factor(60 / (2 * CAPACITY)));
        assertThat(congestion.capacity(Direction.EAST, 2))
                .as("no link leaves the grid")
                .isZero();
        assertThat(congestion.isOpen(Direction.EAST, 2)).isFalse();
    }

    @Test
    void setCapacities_notPositive_namesTheLinkAndChangesNothing() {
        Congestion congestion = new Congestion(road(), DELAY, CAPACITY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> congestion.setCapacities((direction, unit) -> unit == 1 ? 0 : 1))
                .withMessageContaining("unit 1")
                .withMessageContaining("0.0");
        assertThat(congestion.capacity(Direction.WEST, 1)).isEqualTo(CAPACITY);
    }
}
