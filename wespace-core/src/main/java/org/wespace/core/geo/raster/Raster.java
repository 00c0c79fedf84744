package org.wespace.core.geo.raster;

import java.util.List;

/**
 * Numbers on a rectangle of cells, row-major with row 0 in the north; NaN where a cell holds no data. Immutable.
 *
 * <p>Memory: 8 bytes a cell.
 */
public final class Raster {

    private static final double LARGEST_EXACT_WHOLE = 1L << 53;

    private final RasterFrame frame;
    private final double[] values;
    private final List<String> warnings;
    private final int dataCount;
    private final boolean whole;

    private Raster(RasterFrame frame, double[] values, List<String> warnings) {
        this.frame = frame;
        this.values = values;
        this.warnings = List.copyOf(warnings);
        int count = 0;
        boolean allWhole = true;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                count++;
                allWhole &= value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT_WHOLE;
            }
        }
        this.dataCount = count;
        this.whole = allWhole;
    }

    /**
     * A raster with a copy of the given values.
     *
     * @param frame rows, columns and cells
     * @param values one for each cell, row-major, row 0 in the north; NaN for no data; none infinite
     * @throws IllegalArgumentException if there are not as many values as cells, or one is infinite; names the cell
     */
    public static Raster of(RasterFrame frame, double[] values) {
        if (values.length != frame.cellCount()) {
            throw new IllegalArgumentException("a raster of " + frame.rows() + " x " + frame.columns()
                    + " cells must have one value for each: " + values.length);
        }
        for (int cell = 0; cell < values.length; cell++) {
            if (Double.isInfinite(values[cell])) {
                throw new IllegalArgumentException("row " + cell / frame.columns() + ", column "
                        + cell % frame.columns() + ": must be finite, or NaN for no data: " + values[cell]);
            }
        }
        return new Raster(frame, values.clone(), List.of());
    }

    /** Takes over values that are known to be allowed. */
    static Raster trusted(RasterFrame frame, double[] values, List<String> warnings) {
        return new Raster(frame, values, warnings);
    }

    /** Rows, columns and cells. */
    public RasterFrame frame() {
        return frame;
    }

    /** The value of a cell by its index, row times columns plus column; NaN where it holds no data. */
    public double value(int cell) {
        return values[cell];
    }

    /** The value of a cell; NaN where it holds no data. */
    public double value(int row, int column) {
        if (row < 0 || row >= frame.rows() || column < 0 || column >= frame.columns()) {
            throw new IndexOutOfBoundsException(
                    "row " + row + ", column " + column + " of " + frame.rows() + " x " + frame.columns() + " cells");
        }
        return values[row * frame.columns() + column];
    }

    /** A copy of all values, row-major. */
    public double[] toArray() {
        return values.clone();
    }

    /** Number of cells that hold data. */
    public int dataCount() {
        return dataCount;
    }

    /** Whether every cell that holds data holds a whole number; true if none holds data. */
    public boolean isWhole() {
        return whole;
    }

    /** What was assumed while reading, one sentence each; empty if nothing. */
    public List<String> warnings() {
        return warnings;
    }
}
