package org.wespace.core.choice;

import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/**
 * Where the units of a line stand in a table, so that each step in the direction is one place up.
 *
 * <p>Rows stand as they are and columns transposed. Diagonals are sheared: the unit in column x and row y stands in
 * table row {@code (y - x) mod height} (or {@code (y + x) mod height}), column x; a table row holds several diagonals,
 * one behind the other, and nothing is wasted. Tables of the four directions that run down a row are mirrored. Table
 * rows are padded so that neighbours do not fall into the same cache sets.
 *
 * <p>One formula serves all directions, without branches or divisions, because draws change direction at random.
 */
final class LineTable {

    private static final int PAD = 16;

    /** Numbers of a direction's {@link #form}. */
    static final int FORM = 10;

    private final int width;
    private final int ahead;
    private final int size;
    /** Place of the line's column 0 (or row 0, for columns), by the line's number. */
    private final int[] base;

    private final int lineX;
    private final int lineY;
    private final int lineStart;
    private final int placeX;
    private final int placeY;
    /** Rows of the table. */
    private final int tableRows;
    /** Change of place from a unit to its neighbour in the east, but where the table's rows begin again. */
    private final int alongRow;

    private final int edgeX;
    private final int edgeY;
    private final int stepX;
    private final int stepY;

    /**
     * The table of a direction.
     *
     * @param offset where the table begins in an array that it shares with others
     */
    LineTable(Grid grid, Direction direction, int offset) {
        this.width = grid.width();
        int height = grid.height();
        int dx = direction.dx();
        int dy = direction.dy();
        this.ahead = dy * width + dx;
        boolean column = dx == 0;
        int length = column ? height : width;
        int stride = length + PAD;
        int rows = column ? width : height;
        this.size = rows * stride;
        this.placeX = dx;
        this.placeY = column ? dy : 0;
        this.lineX = column ? 1 : -dx * dy;
        this.lineY = column ? 0 : 1;
        this.lineStart = lineX < 0 ? width - 1 : 0;
        this.tableRows = rows;
        this.alongRow = lineX * stride + placeX;
        this.base = new int[width + height - 1];
        int mirrored = offset + ((column ? dy : dx) < 0 ? length - 1 : 0);
        for (int line = 0; line < base.length; line++) {
            base[line] = Math.floorMod(line - lineStart, rows) * stride + mirrored;
        }
        this.stepX = -dx;
        this.stepY = -dy;
        this.edgeX = dx > 0 ? width - 1 : dx < 0 ? 0 : Integer.MAX_VALUE;
        this.edgeY = dy > 0 ? height - 1 : dy < 0 ? 0 : Integer.MAX_VALUE;
    }

    /** Entries that a table needs. */
    int size() {
        return size;
    }

    /** Change of the unit index with one step in the direction. */
    int ahead() {
        return ahead;
    }

    /**
     * Writes the numbers of {@link #place} and {@link #stepsToEdge} side by side, for loops that change direction with
     * every draw: factors of x and y and start of the line's number, factors of x and y of the place, edge and step
     * along x, edge and step along y, change of the unit index.
     *
     * @param lines where this table's {@link #bases} begin in an array that they share with others
     */
    void form(int[] target, int at, int lines) {
        int[] numbers = {lineX, lineY, lines + lineStart, placeX, placeY, edgeX, stepX, edgeY, stepY, ahead};
        System.arraycopy(numbers, 0, target, at, FORM);
    }

    /** Places of the lines, by number. */
    int[] bases() {
        return base;
    }

    /** Place of a unit. */
    int place(int x, int y) {
        return base[lineX * x + lineY * y + lineStart] + placeX * x + placeY * y;
    }

    /** Steps from a unit to the edge of the grid. */
    int stepsToEdge(int x, int y) {
        return Math.min(edgeX + stepX * x, edgeY + stepY * y);
    }

    /**
     * Writes the running sums of a row of units.
     *
     * @param row values from index 1 on, not negative
     */
    void store(double[] row, int y, int[] table) {
        int x = 0;
        while (x < width) {
            int line = lineX * x + lineY * y + lineStart;
            int end = Math.min(width, x + unbroken(line));
            int place = base[line] + placeX * x + placeY * y;
            for (; x < end; x++) {
                table[place] = order((float) row[x + 1]);
                place += alongRow;
            }
        }
    }

    /** Units of a row, from that of the given line on, whose places follow one another evenly. */
    private int unbroken(int line) {
        if (lineX == 0) {
            return width;
        }
        int row = Math.floorMod(line - lineStart, tableRows);
        return lineX > 0 ? tableRows - row : row + 1;
    }

    /** A number that is not negative as an int that compares alike: searches on ints compile without branches. */
    static int order(float value) {
        return Float.floatToRawIntBits(value);
    }

    /** A share of a sum, as such an int; below that of the sum also after rounding. */
    static int below(double share, float sum) {
        return Math.min(order((float) (share * sum)), order(sum) - 1);
    }

    /** 1 if a is less than b, else 0, without a branch; both at least -1. */
    static int less(int a, int b) {
        return (a - b) >>> 31;
    }

    /** The number of such an int. */
    static float value(int order) {
        return Float.intBitsToFloat(order);
    }
}
