package org.wespace.core.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Tells degrees from metres, swapped axes, and points that lie far from their polygon. */
final class CoordinateCheck {

    private static final double SLACK_KILOMETRES = 1;

    private final String source;
    private final List<ZonePolygon> polygons;
    private final Crs from;

    CoordinateCheck(String source, List<ZonePolygon> polygons, Crs from) {
        this.source = source;
        this.polygons = polygons;
        this.from = from;
    }

    /** Notes coordinates that cannot be in the stated system. */
    void ranges(Problems problems) {
        Envelope all = new Envelope();
        polygons.forEach(polygon -> all.expandToInclude(polygon.geometry().getEnvelopeInternal()));
        boolean degrees = within(all, 180, 90);
        boolean swapped = within(all, 90, 180);
        if (from.isGeographic() && !degrees) {
            ZonePolygon first = polygons.stream()
                    .filter(polygon -> !within(polygon.geometry().getEnvelopeInternal(), 180, 90))
                    .findFirst()
                    .orElseThrow();
            Coordinate at = first.geometry().getCoordinate();
            problems.add(first.place() + ": coordinate (" + at.x + ", " + at.y + ") "
                    + (swapped
                            ? "has a latitude beyond 90 degrees: axes seem swapped; longitude comes first"
                            : "cannot be degrees; it looks like metres, so state the projected system of the file,"
                                    + " not '" + from + "'"));
        } else if (!from.isGeographic() && !from.equals(Crs.NONE) && (degrees || swapped)) {
            problems.add(source + ": all coordinates lie within 180 and 90, such as (" + all.getMinX() + ", "
                    + all.getMinY() + "); they look like degrees, not like '" + from + "'");
        }
    }

    private static boolean within(Envelope box, double x, double y) {
        return box.getMinX() >= -x && box.getMaxX() <= x && box.getMinY() >= -y && box.getMaxY() <= y;
    }

    /** Notes points, in degrees, that do not lie near their polygon. */
    void points(String pointSource, double[] lonLat, Problems problems) {
        List<String> swapped = new ArrayList<>();
        List<String> far = new ArrayList<>();
        for (int zone = 0; zone < polygons.size(); zone++) {
            Envelope box = polygons.get(zone).geometry().getEnvelopeInternal();
            double lon = lonLat[2 * zone];
            double lat = lonLat[2 * zone + 1];
            if (distance(box, lon, lat) <= 0) {
                continue;
            }
            String what = polygons.get(zone).place() + ": " + centre(box) + "; point in " + pointSource + " (" + lon
                    + ", " + lat + ")";
            if (distance(box, lat, lon) <= 0 || distance(mirrored(box), lon, lat) <= 0) {
                swapped.add(what);
            } else {
                far.add(what + " does not lie near it");
            }
        }
        if (swapped.size() > far.size()) {
            problems.add("axes seem swapped, in the polygons or in the points: they agree for " + swapped.size()
                    + " of " + polygons.size() + " zones only with longitude and latitude exchanged, first at "
                    + swapped.get(0));
        } else {
            swapped.forEach(what -> problems.add(what + " lies near it only with its axes swapped"));
            far.forEach(problems::add);
        }
    }

    /** Kilometres from a place to the disc round a box, its radius the diagonal; not above 0 within; NaN if unknown. */
    private double distance(Envelope box, double lon, double lat) {
        double[] ends = from.toLonLat(
                new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), box.centre().x, box.centre().y
                });
        double diagonal = GreatCircle.kilometres(ends[0], ends[1], ends[2], ends[3]);
        return GreatCircle.kilometres(ends[4], ends[5], lon, lat) - diagonal - SLACK_KILOMETRES;
    }

    private static Envelope mirrored(Envelope box) {
        return new Envelope(box.getMinY(), box.getMaxY(), box.getMinX(), box.getMaxX());
    }

    private String centre(Envelope box) {
        double[] centre = from.toLonLat(new double[] {box.centre().x, box.centre().y});
        return String.format(Locale.ROOT, "polygon near longitude %.6f, latitude %.6f", centre[0], centre[1]);
    }

    /** The UTM zone of the middle of all polygons. */
    Crs utm() {
        Envelope all = new Envelope();
        polygons.forEach(polygon -> all.expandToInclude(polygon.geometry().getEnvelopeInternal()));
        double[] middle = from.toLonLat(new double[] {all.centre().x, all.centre().y});
        return Crs.utm(middle[0], middle[1]);
    }
}
