package org.wespace.core.choice;

import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/**
 * Where the units of a line stand in a table, so that a line is contiguous.
 *
 * <p>Rows stand as they are and columns transposed. Diagonals are sheared: the unit in column x and row y stands in
 * table row {@code (y - x) mod height} (or {@code (y + x) mod height}), column x, so that each step along a diagonal is a
 * step of one; a table row holds several diagonals, one behind the other, and no place is wasted. Table rows are padded
 * so that neighbouring rows do not fall into the same cache sets.
 */
final class LineTable {

    private static final int PAD = 16;

    private final int width;
    private final int height;
    private final int kind;
    private final int stride;
    private final int sign;
    private final int dx;
    private final int dy;

    LineTable(Grid grid, Direction direction) {
        this.width = grid.width();
        this.height = grid.height();
        this.dx = direction.dx();
        this.dy = direction.dy();
        this.kind = direction.ordinal() & 3;
        this.stride = (kind == 2 ? height : width) + PAD;
        this.sign = kind == 2 ? dy : dx;
    }

    /** Entries that a table needs. */
    int size() {
        return (kind == 2 ? width : height) * stride;
    }

    /** Change of place with one step in the direction: 1 or -1. */
    int sign() {
        return sign;
    }

    /** Change of the unit index with one step in the direction. */
    int ahead() {
        return dy * width + dx;
    }

    /** Place of a unit. */
    int place(int x, int y) {
        return switch (kind) {
            case 0 -> y * stride + x;
            case 1 -> Math.floorMod(y - x, height) * stride + x;
            case 2 -> x * stride + y;
            default -> (y + x) % height * stride + x;
        };
    }

    /** Steps from a unit to the edge of the grid. */
    int stepsToEdge(int x, int y) {
        int alongX = dx > 0 ? width - 1 - x : x;
        int alongY = dy > 0 ? height - 1 - y : y;
        if (dx == 0) {
            return alongY;
        }
        return dy == 0 ? alongX : Math.min(alongX, alongY);
    }

    /** Writes a row of units into the table. */
    void store(double[] row, int offset, int y, float[] table) {
        switch (kind) {
            case 0 -> {
                int place = y * stride;
                for (int x = 0; x < width; x++) {
                    table[place + x] = (float) row[offset + x];
                }
            }
            case 2 -> {
                int place = y;
                for (int x = 0; x < width; x++, place += stride) {
                    table[place] = (float) row[offset + x];
                }
            }
            default -> storeSheared(row, offset, y, table);
        }
    }

    private void storeSheared(double[] row, int offset, int y, float[] table) {
        int shear = kind == 1 ? -1 : 1;
        int line = y;
        for (int x = 0; x < width; x++) {
            table[line * stride + x] = (float) row[offset + x];
            line += shear;
            if (line < 0) {
                line = height - 1;
            } else if (line == height) {
                line = 0;
            }
        }
    }
}
