package org.wespace.core.grid;

/**
 * Visits every unit of a grid once, so that the unit before it in a direction has been visited already.
 *
 * <p>For running sums along lines: a line begins where there is no unit before. A cursor; not thread-safe.
 */
public final class LineSweep {

    private final int width;
    private final int height;
    private final int dx;
    private final int dy;
    private final int rowStep;
    private final int columnStep;
    private int column;
    private int row;
    private int x;
    private int y;

    /** A sweep in the given direction, before its first unit. */
    public LineSweep(Grid grid, Direction direction) {
        this.width = grid.width();
        this.height = grid.height();
        this.dx = direction.dx();
        this.dy = direction.dy();
        this.rowStep = dy < 0 ? -1 : 1;
        this.columnStep = dx < 0 ? -1 : 1;
        this.column = -1;
        this.x = columnStep > 0 ? -1 : width;
        this.y = rowStep > 0 ? 0 : height - 1;
    }

    /** Goes to the next unit; false if there is none. */
    public boolean next() {
        column++;
        x += columnStep;
        if (column == width) {
            column = 0;
            x = columnStep > 0 ? 0 : width - 1;
            row++;
            y += rowStep;
        }
        return row < height;
    }

    /** The present unit. */
    public int unit() {
        return y * width + x;
    }

    /** The unit before the present one in the direction, or {@link Grid#NONE} where a line begins. */
    public int before() {
        int beforeX = x - dx;
        int beforeY = y - dy;
        boolean inside = beforeX >= 0 && beforeX < width && beforeY >= 0 && beforeY < height;
        return inside ? beforeY * width + beforeX : Grid.NONE;
    }
}
