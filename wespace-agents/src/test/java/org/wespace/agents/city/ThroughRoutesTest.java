package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.agents.region.Gateway;
import org.wespace.agents.region.ThroughTraffic;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/** A row of gateways and a centre: 0 . . 3 . . . 7, gateways at 0 and 7, the centre at 3. */
class ThroughRoutesTest {

    private static final Grid STREET = Grid.of(8, 1, 500);
    private static final ThroughTraffic TRAFFIC =
            new ThroughTraffic(1000, List.of(Gateway.forTraffic(0, 0.25), Gateway.forTraffic(7, 0.75)));

    private static double[][] vehicles(double strength) {
        return ThroughRoutes.vehicles(TRAFFIC, STREET, StreetPattern.GRID, 3, strength);
    }

    /** Vehicles that leave each unit for its neighbour. */
    private static double[] along(double[][] vehicles, int dx) {
        for (int d = 0; d < Direction.COUNT; d++) {
            if (Direction.of(d).dx() == dx && Direction.of(d).dy() == 0) {
                return vehicles[d];
            }
        }
        throw new AssertionError();
    }

    @Test
    void vehicles_strengthZero_allTakeTheFirstGatewayThereAndBack() {
        double[][] vehicles = vehicles(0);

        assertThat(along(vehicles, 1)).containsExactly(500, 500, 500, 0, 0, 0, 0, 0);
        assertThat(along(vehicles, -1)).containsExactly(0, 500, 500, 500, 0, 0, 0, 0);
        assertThat(Arrays.stream(vehicles).flatMapToDouble(Arrays::stream).sum())
                .isEqualTo(3000, within(1e-9));
    }

    @Test
    void vehicles_strengthOne_areSpreadByShares() {
        double[][] vehicles = vehicles(1);

        assertThat(along(vehicles, 1)).containsExactly(125, 125, 125, 375, 375, 375, 375, 0);
        assertThat(along(vehicles, -1)).containsExactly(0, 125, 125, 125, 375, 375, 375, 375);
    }

    @Test
    void vehicles_between_lieBetween() {
        double[][] none = vehicles(0);
        double[][] all = vehicles(1);
        double[][] half = vehicles(0.5);
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < 8; unit++) {
                assertThat(half[d][unit]).isEqualTo((none[d][unit] + all[d][unit]) / 2, within(1e-9));
            }
        }
    }

    @Test
    void vehicles_octile_takeDiagonals() {
        Grid square = Grid.of(4, 4, 500);
        ThroughTraffic corner = new ThroughTraffic(10, List.of(Gateway.forTraffic(0, 1)));
        double[][] vehicles = ThroughRoutes.vehicles(corner, square, StreetPattern.OCTILE, square.unit(3, 3), 1);

        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            boolean onWay = direction.isDiagonal() && direction.dx() == direction.dy();
            assertThat(Arrays.stream(vehicles[d]).sum())
                    .as(direction.toString())
                    .isEqualTo(onWay ? 15 : 0);
        }
    }
}
