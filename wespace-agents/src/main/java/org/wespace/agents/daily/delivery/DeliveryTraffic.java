package org.wespace.agents.daily.delivery;

import java.util.Arrays;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;
import org.wespace.core.travel.TripLoad;

/**
 * Delivery vehicles on the links: the way to and from the depot along its route, the round among the stops, and the
 * ways of meals, evenly over the straight links of the home's unit.
 */
final class DeliveryTraffic {

    /** Counts of car units, so that loads are whole numbers. */
    private static final double COUNTS = 100;

    private final Grid grid;
    private final double toHour;
    private final TripLoad load;
    private final int[] counts;
    /** Car-metres among the stops of each unit. */
    private final double[] local;

    private final double[][] vehicles;

    DeliveryTraffic(Grid grid, StreetPattern pattern, double toHour) {
        this.grid = grid;
        this.toHour = toHour;
        this.load = new TripLoad(grid, pattern);
        this.counts = new int[grid.unitCount()];
        this.local = new double[grid.unitCount()];
        this.vehicles = new double[Direction.COUNT][grid.unitCount()];
    }

    void clear() {
        load.clear();
        Arrays.fill(local, 0);
    }

    void local(int unit, double metres, double carUnits) {
        local[unit] += metres * carUnits;
    }

    /** Rounds from a depot to a unit and back. */
    void haul(int depot, int unit, double rounds, double carUnits) {
        int trips = (int) Math.round(COUNTS * rounds * carUnits);
        if (trips > 0 && depot != unit) {
            load.add(depot, unit, trips);
            load.add(unit, depot, trips);
        }
    }

    void close() {
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            load.count(direction, counts);
            for (int unit = 0; unit < counts.length; unit++) {
                vehicles[d][unit] = counts[unit] / COUNTS * toHour;
            }
        }
        for (int unit = 0; unit < counts.length; unit++) {
            spread(unit);
        }
    }

    private void spread(int unit) {
        int links = 0;
        for (int d = 0; d < Direction.COUNT; d += 2) {
            links += grid.neighbour(unit, Direction.of(d)) == Grid.NONE ? 0 : 1;
        }
        for (int d = 0; d < Direction.COUNT && links > 0; d += 2) {
            if (grid.neighbour(unit, Direction.of(d)) != Grid.NONE) {
                vehicles[d][unit] += local[unit] / grid.unitMetres() / links * toHour;
            }
        }
    }

    double[][] vehiclesPerHour() {
        return vehicles;
    }
}
