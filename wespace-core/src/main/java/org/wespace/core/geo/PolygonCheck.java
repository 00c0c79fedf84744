package org.wespace.core.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Refuses empty and self-crossing polygons, and mends those that rounding has merely made touch themselves.
 *
 * <p>Outlines that were simplified and rounded often have a part that collapsed to a line or a ring that touches
 * itself. Mending those changes no area. A ring that crosses itself, as a bow-tie does, counts one lobe as negative;
 * mending it changes the area, and which outline was meant is not for a program to guess. So a polygon is mended, with
 * a warning, if that changes its area by less than {@value #MENDABLE_SHARE} of it, and refused otherwise.
 */
final class PolygonCheck {

    static final double MENDABLE_SHARE = 0.001;

    private PolygonCheck() {}

    /** The polygons, mended where that is harmless; what is not is noted as a problem. */
    static List<ZonePolygon> mend(List<ZonePolygon> polygons, Problems problems, List<String> warnings) {
        List<ZonePolygon> result = new ArrayList<>(polygons.size());
        for (ZonePolygon polygon : polygons) {
            result.add(polygon.with(mend(polygon, problems, warnings)));
        }
        return result;
    }

    private static Geometry mend(ZonePolygon polygon, Problems problems, List<String> warnings) {
        Geometry geometry = polygon.geometry();
        if (geometry.isEmpty()) {
            problems.add(polygon.place() + ": empty polygon");
            return geometry;
        }
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error == null) {
            return geometry;
        }
        Geometry mended = GeometryFixer.fix(geometry);
        double area = geometry.getArea();
        double change = Math.abs(mended.getArea() - area);
        String fault = error.getMessage().toLowerCase(Locale.ROOT) + " at " + place(error.getCoordinate());
        if (area > 0 && mended.getArea() > 0 && change < MENDABLE_SHARE * area) {
            String effect = change == 0 ? "area unchanged" : "area changed by a share of " + change / area;
            warnings.add(polygon.place() + ": mended: " + fault + "; " + effect);
            return mended;
        }
        String mending = area > 0 && mended.getArea() > 0
                ? String.format(Locale.ROOT, "mending would change its area by %.1f %%", 100 * change / area)
                : "it has no area";
        problems.add(polygon.place() + ": invalid polygon: " + fault + "; " + mending);
        return geometry;
    }

    private static String place(Coordinate at) {
        return "(" + at.x + ", " + at.y + ")";
    }
}
