package org.wespace.core.grid;

/**
 * A rectangle of square micro-units, addressed by one index.
 *
 * <p>Index of a unit: {@code y * width + x}, column x from west to east, row y from south to north, both from 0. The
 * south-west corner of unit 0 lies at the origin, in the units of the coordinate reference system.
 *
 * @param width number of columns, at least 1
 * @param height number of rows, at least 1; {@code width * height} is at most 2<sup>30</sup>
 * @param unitMetres side of a unit in metres, positive and finite
 * @param originX easting of the south-west corner, in metres
 * @param originY northing of the south-west corner, in metres
 * @param crs the projected coordinate reference system, as an authority code ("EPSG:27700") or well-known text;
 *     {@link #NO_CRS} for a city that lies nowhere
 */
public record Grid(int width, int height, double unitMetres, double originX, double originY, String crs) {

    /** The reference system of a generated city: plain metres from the origin. */
    public static final String NO_CRS = "";

    /** What {@link #neighbour} gives beyond the edge. */
    public static final int NONE = -1;

    private static final long MAX_UNITS = 1L << 30;

    public Grid {
        if (width < 1 || height < 1 || (long) width * height > MAX_UNITS) {
            throw new IllegalArgumentException(
                    "grid must have 1 to 2^30 units, with width and height at least 1: " + width + " x " + height);
        }
        if (!(unitMetres > 0) || Double.isInfinite(unitMetres)) {
            throw new IllegalArgumentException("unitMetres must be positive and finite: " + unitMetres);
        }
        if (!Double.isFinite(originX) || !Double.isFinite(originY)) {
            throw new IllegalArgumentException("origin must be finite: " + originX + ", " + originY);
        }
    }

    /** A grid that lies nowhere: origin 0, no reference system. */
    public static Grid of(int width, int height, double unitMetres) {
        return new Grid(width, height, unitMetres, 0, 0, NO_CRS);
    }

    /** Number of units. */
    public int unitCount() {
        return width * height;
    }

    /** Index of the unit in column x and row y, neither checked. */
    public int unit(int x, int y) {
        return y * width + x;
    }

    /** Column of a unit. */
    public int x(int unit) {
        return unit % width;
    }

    /** Row of a unit. */
    public int y(int unit) {
        return unit / width;
    }

    /** Whether column x and row y lie on the grid. */
    public boolean contains(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height;
    }

    /** The neighbour of a unit, or {@link #NONE} beyond the edge. */
    public int neighbour(int unit, Direction direction) {
        int x = x(unit) + direction.dx();
        int y = y(unit) + direction.dy();
        return contains(x, y) ? unit(x, y) : NONE;
    }

    /** Easting of the centre of a unit, in metres. */
    public double centreX(int unit) {
        return originX + (x(unit) + 0.5) * unitMetres;
    }

    /** Northing of the centre of a unit, in metres. */
    public double centreY(int unit) {
        return originY + (y(unit) + 0.5) * unitMetres;
    }

    /** Index of the unit that holds a point, or {@link #NONE} outside the grid and where a coordinate is NaN. */
    public int unitAt(double easting, double northing) {
        if (Double.isNaN(easting) || Double.isNaN(northing)) {
            return NONE;
        }
        int x = (int) Math.floor((easting - originX) / unitMetres);
        int y = (int) Math.floor((northing - originY) / unitMetres);
        return contains(x, y) ? unit(x, y) : NONE;
    }

    /** Area of a unit in square kilometres. */
    public double unitSquareKilometres() {
        return unitMetres * unitMetres / 1e6;
    }

    /** Checks that a unit index lies on the grid and returns it. */
    public int requireUnit(int unit) {
        if (unit < 0 || unit >= unitCount()) {
            throw new IllegalArgumentException("unit must lie in 0.." + (unitCount() - 1) + ": " + unit);
        }
        return unit;
    }

    /** Checks that an array has one value per unit and returns it. */
    public double[] requireValues(String name, double[] values) {
        if (values.length != unitCount()) {
            throw new IllegalArgumentException(
                    name + " must have one value for each of " + unitCount() + " units: " + values.length);
        }
        return values;
    }
}
