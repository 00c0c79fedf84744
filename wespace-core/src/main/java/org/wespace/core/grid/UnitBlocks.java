package org.wespace.core.grid;

/**
 * The grid cut into square blocks of units, for summaries, delivery zones and generated census zones.
 *
 * @param grid the grid of units
 * @param side units along the side of a block, at least 1; blocks at the east and north edge may be smaller
 */
public record UnitBlocks(Grid grid, int side) {

    public UnitBlocks {
        if (side < 1) {
            throw new IllegalArgumentException("side of a block must be at least 1 unit: " + side);
        }
    }

    /** Number of blocks from west to east. */
    public int width() {
        return (grid.width() - 1) / side + 1;
    }

    /** Number of blocks from south to north. */
    public int height() {
        return (grid.height() - 1) / side + 1;
    }

    /** Number of blocks. */
    public int count() {
        return width() * height();
    }

    /** Index of the block that holds a unit, row by row from the south-west. */
    public int block(int unit) {
        return grid.y(unit) / side * width() + grid.x(unit) / side;
    }

    /** Sums of the values of each block, in order of units. */
    public double[] sum(double[] values) {
        grid.requireValues("values", values);
        double[] sums = new double[count()];
        for (int unit = 0; unit < values.length; unit++) {
            sums[block(unit)] += values[unit];
        }
        return sums;
    }
}
