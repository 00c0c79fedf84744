package org.wespace.agents.mobility.fleet;

import java.util.Arrays;
import org.wespace.core.grid.Grid;

/** Vehicles by the unit where they are, for looking around a place in growing rings of units. */
final class VehicleIndex {

    private static final int NONE = -1;

    private final Grid grid;
    private final int[] first;
    private int[] next = new int[0];
    private int[] before = new int[0];
    private int[] unitOf = new int[0];
    private int size;

    VehicleIndex(Grid grid) {
        this.grid = grid;
        this.first = new int[grid.unitCount()];
        Arrays.fill(first, NONE);
    }

    int size() {
        return size;
    }

    boolean holds(int vehicle) {
        return vehicle < unitOf.length && unitOf[vehicle] != NONE;
    }

    /** First vehicle of a unit, or a negative number. */
    int first(int unit) {
        return first[unit];
    }

    /** The vehicle after another in its unit, or a negative number. */
    int next(int vehicle) {
        return next[vehicle];
    }

    void put(int vehicle, int unit) {
        if (vehicle >= unitOf.length) {
            grow(Math.max(64, 2 * vehicle));
        }
        if (unitOf[vehicle] == unit) {
            return;
        }
        remove(vehicle);
        int head = first[unit];
        next[vehicle] = head;
        before[vehicle] = NONE;
        if (head != NONE) {
            before[head] = vehicle;
        }
        first[unit] = vehicle;
        unitOf[vehicle] = unit;
        size++;
    }

    void remove(int vehicle) {
        if (!holds(vehicle)) {
            return;
        }
        if (before[vehicle] == NONE) {
            first[unitOf[vehicle]] = next[vehicle];
        } else {
            next[before[vehicle]] = next[vehicle];
        }
        if (next[vehicle] != NONE) {
            before[next[vehicle]] = before[vehicle];
        }
        unitOf[vehicle] = NONE;
        size--;
    }

    private void grow(int length) {
        int old = unitOf.length;
        next = Arrays.copyOf(next, length);
        before = Arrays.copyOf(before, length);
        unitOf = Arrays.copyOf(unitOf, length);
        Arrays.fill(unitOf, old, length, NONE);
    }

    /** Rings around a unit that may hold units of the grid. */
    int rings(int unit) {
        int x = grid.x(unit);
        int y = grid.y(unit);
        return 1 + Math.max(Math.max(x, grid.width() - 1 - x), Math.max(y, grid.height() - 1 - y));
    }

    /**
     * Writes the units of a ring: those whose larger distance by column or row is the ring's number.
     *
     * @return how many there are
     */
    int ring(int unit, int ring, int[] units) {
        int x = grid.x(unit);
        int y = grid.y(unit);
        int found = 0;
        for (int row = Math.max(0, y - ring); row <= Math.min(grid.height() - 1, y + ring); row++) {
            boolean whole = row == y - ring || row == y + ring;
            int step = whole || ring == 0 ? 1 : 2 * ring;
            for (int column = x - ring; column <= x + ring; column += step) {
                if (column >= 0 && column < grid.width()) {
                    units[found++] = grid.unit(column, row);
                }
            }
        }
        return found;
    }
}
