package org.wespace.core.measure.landscape;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import org.wespace.core.grid.Grid;

/**
 * A raster of classes: square cells, row-major, row 0 in the north; cells may lack data. Immutable.
 *
 * <p>Memory: 2 bytes a cell.
 */
public final class ClassRaster {

    /** Most rows and most columns: squared distances between cells then fit in an int. */
    public static final int MAX_SIDE = 32_767;

    /** Most classes; the table of adjacencies holds as many squared. */
    public static final int MAX_CLASSES = 1024;

    /** Class of a cell without data. */
    static final short NONE = -1;

    private final int rows;
    private final int columns;
    private final double cellMetres;
    /** Class of each cell as its position in values; NONE where there are no data. */
    private final short[] classes;
    /** Values of the classes, ascending. */
    private final int[] values;
    /** Number of cells of each class. */
    private final long[] cells;

    private final long cellsWithData;

    private ClassRaster(int rows, int columns, double cellMetres, short[] classes, int[] values) {
        this.rows = rows;
        this.columns = columns;
        this.cellMetres = cellMetres;
        this.classes = classes;
        this.values = values;
        this.cells = new long[values.length];
        for (short one : classes) {
            if (one != NONE) {
                cells[one]++;
            }
        }
        this.cellsWithData = Arrays.stream(cells).sum();
    }

    /**
     * A raster with copies of the given classes.
     *
     * @param rows 1 to {@link #MAX_SIDE}
     * @param columns 1 to {@link #MAX_SIDE}
     * @param cellMetres side of a cell in m, above 0
     * @param classes class of each cell, row-major from the north-west corner; any whole numbers, at most
     *     {@link #MAX_CLASSES} different ones
     * @param noData the number that stands for no data
     * @throws IllegalArgumentException if an argument is out of range, the length is not rows times columns, or no cell
     *     has data
     */
    public static ClassRaster of(int rows, int columns, double cellMetres, int[] classes, int noData) {
        requireSides(rows, columns, classes.length);
        if (!(cellMetres > 0) || cellMetres == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("cellMetres must be above 0 and finite: " + cellMetres);
        }
        IntArrayList met = new IntArrayList();
        short[] positions = positions(classes, noData, columns, met);
        if (met.isEmpty()) {
            throw new IllegalArgumentException(
                    "no cell of the " + rows + " x " + columns + " raster has data: all are " + noData);
        }
        return new ClassRaster(rows, columns, cellMetres, positions, ascending(positions, met));
    }

    /**
     * The raster of a grid whose units have classes.
     *
     * @param grid the units; row 0 of a grid is in the south, that of the raster in the north
     * @param classes class of each unit of the grid
     * @param noData as in {@link #of}
     */
    public static ClassRaster ofUnits(Grid grid, int[] classes, int noData) {
        requireSides(grid.height(), grid.width(), classes.length);
        int[] northFirst = new int[classes.length];
        for (int row = 0; row < grid.height(); row++) {
            int from = (grid.height() - 1 - row) * grid.width();
            System.arraycopy(classes, from, northFirst, row * grid.width(), grid.width());
        }
        return of(grid.height(), grid.width(), grid.unitMetres(), northFirst, noData);
    }

    private static void requireSides(int rows, int columns, int length) {
        if (rows < 1 || rows > MAX_SIDE || columns < 1 || columns > MAX_SIDE) {
            throw new IllegalArgumentException(
                    "rows and columns must be 1 to " + MAX_SIDE + ": " + rows + " x " + columns);
        }
        if (length != (long) rows * columns) {
            throw new IllegalArgumentException("a raster of " + rows + " x " + columns + " cells needs "
                    + (long) rows * columns + " classes: " + length + " given");
        }
    }

    /** Each cell's class as its position in the list of classes met so far. */
    private static short[] positions(int[] classes, int noData, int columns, IntArrayList met) {
        short[] positions = new short[classes.length];
        Int2IntOpenHashMap positionOf = new Int2IntOpenHashMap();
        positionOf.defaultReturnValue(NONE);
        int last = noData;
        short position = NONE;
        for (int cell = 0; cell < classes.length; cell++) {
            int one = classes[cell];
            if (one != last) {
                last = one;
                position = one == noData ? NONE : (short) positionOf.get(one);
                if (position == NONE && one != noData) {
                    if (met.size() == MAX_CLASSES) {
                        throw new IllegalArgumentException("a raster of classes has at most " + MAX_CLASSES
                                + " of them: row " + cell / columns + ", column " + cell % columns
                                + " holds one more, " + one);
                    }
                    position = (short) met.size();
                    positionOf.put(one, position);
                    met.add(one);
                }
            }
            positions[cell] = position;
        }
        return positions;
    }

    /** Renumbers the positions so that classes ascend, and gives the classes. */
    private static int[] ascending(short[] positions, IntArrayList met) {
        int[] values = met.toIntArray();
        Arrays.sort(values);
        short[] renumbered = new short[values.length];
        boolean same = true;
        for (int position = 0; position < values.length; position++) {
            renumbered[position] = (short) Arrays.binarySearch(values, met.getInt(position));
            same &= renumbered[position] == position;
        }
        if (!same) {
            for (int cell = 0; cell < positions.length; cell++) {
                positions[cell] = positions[cell] == NONE ? NONE : renumbered[positions[cell]];
            }
        }
        return values;
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Number of columns. */
    public int columns() {
        return columns;
    }

    /** Side of a cell in m. */
    public double cellMetres() {
        return cellMetres;
    }

    /** The classes that occur, ascending. */
    public int[] classes() {
        return values.clone();
    }

    /**
     * Whether a cell has data.
     *
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public boolean hasData(int row, int column) {
        return classes[cell(row, column)] != NONE;
    }

    /**
     * Class of a cell.
     *
     * @throws IndexOutOfBoundsException if there is no such cell
     * @throws IllegalArgumentException if it has no data
     */
    public int classAt(int row, int column) {
        short position = classes[cell(row, column)];
        if (position == NONE) {
            throw new IllegalArgumentException("row " + row + ", column " + column + " has no data");
        }
        return values[position];
    }

    /** Number of cells that have data. */
    public long cellsWithData() {
        return cellsWithData;
    }

    /** Index of a cell in row-major order. */
    int cell(int row, int column) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            throw new IndexOutOfBoundsException(
                    "row " + row + ", column " + column + " is not in a raster of " + rows + " x " + columns);
        }
        return row * columns + column;
    }

    /** Class of each cell as its position among the classes, row-major; NONE without data. Not to be written to. */
    short[] positions() {
        return classes;
    }

    /** Number of classes. */
    int classCount() {
        return values.length;
    }

    /** Value of the class at a position. */
    int value(int position) {
        return values[position];
    }

    /** Number of cells of the class at a position. */
    long cells(int position) {
        return cells[position];
    }

    /** Position of a class; an IllegalArgumentException if it does not occur. */
    int position(int value) {
        int position = Arrays.binarySearch(values, value);
        if (position < 0) {
            throw new IllegalArgumentException(
                    "class " + value + " does not occur; these do: " + Arrays.toString(values));
        }
        return position;
    }

    /** Area of a cell in ha. */
    double cellHectares() {
        return cellMetres * cellMetres / 10_000;
    }

    /** Area with data in ha. */
    double hectares() {
        return cellsWithData * cellHectares();
    }
}
