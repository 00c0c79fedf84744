package org.wespace.bench;

import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/** Trips counted by walking every route link by link: what loading a network costs without difference arrays. */
public final class RouteWalk {

    /** Ordinals of the directions by their signs, [3 * (dy + 1) + dx + 1]. */
    private static final int[] ORDINAL = {5, 6, 7, 4, -1, 0, 3, 2, 1};

    private final int width;
    private final StreetPattern pattern;
    private final int[][] count;

    RouteWalk(Grid grid, StreetPattern pattern) {
        this.width = grid.width();
        this.pattern = pattern;
        this.count = new int[Direction.COUNT][grid.unitCount()];
    }

    /** Adds trips along the route from one unit to another. */
    void add(int from, int to, int trips) {
        int dy = to / width - from / width;
        int dx = to % width - from % width;
        int signX = Integer.signum(dx);
        int signY = Integer.signum(dy);
        int columns = Math.abs(dx);
        int rows = Math.abs(dy);
        if (pattern == StreetPattern.GRID) {
            int corner = walk(from, 0, signY, rows, trips);
            walk(corner, signX, 0, columns, trips);
        } else {
            int diagonal = Math.min(columns, rows);
            int corner = walk(from, signX, signY, diagonal, trips);
            boolean alongRow = columns > rows;
            walk(corner, alongRow ? signX : 0, alongRow ? 0 : signY, Math.max(columns, rows) - diagonal, trips);
        }
    }

    private int walk(int from, int signX, int signY, int steps, int trips) {
        if (steps == 0) {
            return from;
        }
        int[] row = count[direction(signX, signY)];
        int step = signY * width + signX;
        int unit = from;
        for (int n = 0; n < steps; n++) {
            row[unit] += trips;
            unit += step;
        }
        return unit;
    }

    private static int direction(int signX, int signY) {
        return ORDINAL[3 * (signY + 1) + signX + 1];
    }

    /** Live trips by unit on the links of a direction. */
    int[] count(Direction direction) {
        return count[direction.ordinal()];
    }
}
