package org.wespace.core.geo.raster;

/**
 * Where the cells of a raster lie and how large they are.
 *
 * @param rows number of rows, at least 1; row 0 is the northernmost
 * @param columns number of columns, at least 1; column 0 is the westernmost; {@code rows * columns} is at most
 *     2<sup>30</sup>
 * @param cellWidthMetres extent of a cell from west to east, positive and finite
 * @param cellHeightMetres extent of a cell from south to north, positive and finite
 * @param west west edge, in the units of the coordinate reference system; 0 where the file does not say
 * @param south south edge, likewise
 * @param crs the coordinate reference system as an authority code ("EPSG:27700") or well-known text; empty if unknown
 */
public record RasterFrame(
        int rows, int columns, double cellWidthMetres, double cellHeightMetres, double west, double south, String crs) {

    static final long MAX_CELLS = 1L << 30;

    public RasterFrame {
        if (rows < 1 || columns < 1 || (long) rows * columns > MAX_CELLS) {
            throw new IllegalArgumentException(
                    "a raster must have 1 to 2^30 cells, in at least one row and one column: " + rows + " x "
                            + columns);
        }
        if (!isSize(cellWidthMetres) || !isSize(cellHeightMetres)) {
            throw new IllegalArgumentException("cells must have a positive, finite width and height in metres: "
                    + cellWidthMetres + " x " + cellHeightMetres);
        }
        if (!Double.isFinite(west) || !Double.isFinite(south)) {
            throw new IllegalArgumentException("west and south must be finite: " + west + ", " + south);
        }
    }

    /** A frame of square cells that lies nowhere. */
    public static RasterFrame of(int rows, int columns, double cellMetres) {
        return new RasterFrame(rows, columns, cellMetres, cellMetres, 0, 0, "");
    }

    static boolean isSize(double metres) {
        return metres > 0 && metres < Double.POSITIVE_INFINITY;
    }

    /** Number of cells. */
    public int cellCount() {
        return rows * columns;
    }

    /** Whether cells are as wide as they are high, to one part in a million. */
    public boolean hasSquareCells() {
        return Math.abs(cellWidthMetres - cellHeightMetres) <= 1e-6 * Math.max(cellWidthMetres, cellHeightMetres);
    }

    /** Area of a cell in square metres. */
    public double cellSquareMetres() {
        return cellWidthMetres * cellHeightMetres;
    }
}
