package org.wespace.core.geo;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.wespace.core.grid.Grid;

/**
 * Areas of a polygon in the units that it touches.
 *
 * <p>The polygon is cut in two, and each half again, until a piece fills its block of units or lies in one unit. So
 * each cut works on a small piece, blocks inside the polygon cost nothing, and the cost is about one cut for each unit
 * on the boundary and a logarithm above.
 */
final class GridSlicer {

    /** Receives a unit and the square metres of the polygon in it, each unit once. */
    @FunctionalInterface
    interface Sink {
        void accept(int unit, double squareMetres);
    }

    private static final double FULL = 1 - 1e-12;

    private final Grid grid;
    private final Sink sink;
    private final GeometryFactory factory;

    private GridSlicer(Grid grid, GeometryFactory factory, Sink sink) {
        this.grid = grid;
        this.factory = factory;
        this.sink = sink;
    }

    /** Slices a polygon that lies within the grid. */
    static void slice(Geometry polygon, Grid grid, Sink sink) {
        new GridSlicer(grid, polygon.getFactory(), sink).slice(polygon, 0, 0, grid.width(), grid.height());
    }

    private void slice(Geometry piece, int x0, int y0, int x1, int y1) {
        if (piece.isEmpty()) {
            return;
        }
        Envelope box = piece.getEnvelopeInternal();
        int left = Math.max(x0, column(box.getMinX(), true));
        int right = Math.min(x1, column(box.getMaxX(), false));
        int bottom = Math.max(y0, row(box.getMinY(), true));
        int top = Math.min(y1, row(box.getMaxY(), false));
        if (left >= right || bottom >= top) {
            return;
        }
        double area = piece.getArea();
        double side = grid.unitMetres();
        if (right - left == 1 && top - bottom == 1) {
            if (area > 0) {
                sink.accept(grid.unit(left, bottom), area);
            }
        } else if (area >= FULL * side * side * (right - left) * (top - bottom)) {
            fill(left, bottom, right, top);
        } else if (right - left >= top - bottom) {
            int middle = (left + right) >>> 1;
            slice(clip(piece, left, bottom, middle, top), left, bottom, middle, top);
            slice(clip(piece, middle, bottom, right, top), middle, bottom, right, top);
        } else {
            int middle = (bottom + top) >>> 1;
            slice(clip(piece, left, bottom, right, middle), left, bottom, right, middle);
            slice(clip(piece, left, middle, right, top), left, middle, right, top);
        }
    }

    private void fill(int left, int bottom, int right, int top) {
        double area = grid.unitMetres() * grid.unitMetres();
        for (int y = bottom; y < top; y++) {
            for (int x = left; x < right; x++) {
                sink.accept(grid.unit(x, y), area);
            }
        }
    }

    private Geometry clip(Geometry piece, int left, int bottom, int right, int top) {
        double side = grid.unitMetres();
        Envelope box = new Envelope(
                grid.originX() + left * side,
                grid.originX() + right * side,
                grid.originY() + bottom * side,
                grid.originY() + top * side);
        Envelope own = piece.getEnvelopeInternal();
        if (box.contains(own)) {
            return piece;
        }
        if (!box.intersects(own)) {
            return factory.createPolygon();
        }
        return areal(OverlayNGRobust.overlay(piece, factory.toGeometry(box), OverlayNG.INTERSECTION));
    }

    /** The polygons of an overlay's result, without the lines and points where edges only touch. */
    static Geometry areal(Geometry result) {
        if (result.getDimension() == 2 && !result.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION)) {
            return result;
        }
        @SuppressWarnings("unchecked")
        List<Polygon> polygons = PolygonExtracter.getPolygons(result);
        return result.getFactory().createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private int column(double x, boolean down) {
        double place = (x - grid.originX()) / grid.unitMetres();
        return (int) (down ? Math.floor(place) : Math.ceil(place));
    }

    private int row(double y, boolean down) {
        double place = (y - grid.originY()) / grid.unitMetres();
        return (int) (down ? Math.floor(place) : Math.ceil(place));
    }
}
