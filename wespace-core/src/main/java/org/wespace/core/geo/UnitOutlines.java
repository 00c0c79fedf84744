package org.wespace.core.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.wespace.core.grid.Grid;

/** Outlines of units in longitude and latitude; the corners of a row are transformed once and shared. */
final class UnitOutlines {

    private static final int NO_ROW = -1;

    private final Grid grid;
    private final Crs crs;
    private final GeometryFactory factory = new GeometryFactory();
    private double[] south = {};
    private double[] north = {};
    private int row = NO_ROW;

    UnitOutlines(Grid grid, Crs crs) {
        this.grid = grid;
        this.crs = crs;
    }

    /** The outline of a unit, counter-clockwise from the south-west; cheap if units come in order. */
    Polygon of(int unit) {
        if (grid.y(unit) != row) {
            south = row >= 0 && grid.y(unit) == row + 1 ? north : corners(grid.y(unit));
            north = corners(grid.y(unit) + 1);
            row = grid.y(unit);
        }
        int x = grid.x(unit);
        Coordinate start = corner(south, x);
        return factory.createPolygon(
                new Coordinate[] {start, corner(south, x + 1), corner(north, x + 1), corner(north, x), start.copy()});
    }

    private static Coordinate corner(double[] line, int x) {
        return new Coordinate(line[2 * x], line[2 * x + 1]);
    }

    private double[] corners(int y) {
        double[] line = new double[2 * (grid.width() + 1)];
        for (int x = 0; x <= grid.width(); x++) {
            line[2 * x] = grid.originX() + x * grid.unitMetres();
            line[2 * x + 1] = grid.originY() + y * grid.unitMetres();
        }
        double[] result = crs.equals(Crs.NONE) ? line : crs.toLonLat(line);
        for (int i = 0; i < result.length; i++) {
            result[i] = Math.rint(result[i] * FeatureWriter.PER_DEGREE) / FeatureWriter.PER_DEGREE;
        }
        return result;
    }
}
