package org.wespace.core.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Puts polygons into another system, vertex by vertex, and refuses a system that does not suit the place. */
final class Projection {

    /** Coordinates are rounded to centimetres, so that the last bit of a sine does not reach the model. */
    private static final double PER_METRE = 100;

    private static final double LARGEST_STRETCH = 0.02;
    private static final double RETURN_DEGREES = 1e-5;
    private static final double PROBE_DEGREES = 0.01;

    private Projection() {}

    /** The polygons in the target system, in the same order. */
    static List<Geometry> project(String source, List<ZonePolygon> polygons, Crs from, Crs to, List<String> warnings) {
        if (!to.isMetric()) {
            throw new ZoneDataException("the target system must be projected, in metres: '" + to + "'");
        }
        if (from.equals(Crs.NONE) != to.equals(Crs.NONE)) {
            throw new ZoneDataException(source + ": cannot go from '" + from + "' to '" + to
                    + "'; a city that lies nowhere stays in plain metres");
        }
        if (!to.equals(Crs.NONE)) {
            requireSuitable(source, polygons, from, to);
        }
        if (from.equals(to)) {
            return polygons.stream().map(ZonePolygon::geometry).toList();
        }
        Problems problems = new Problems();
        List<ZonePolygon> projected = new ArrayList<>(polygons.size());
        polygons.forEach(polygon -> projected.add(polygon.with(from.transform(polygon.geometry(), to, PER_METRE))));
        List<Geometry> result = PolygonCheck.mend(projected, problems, warnings).stream()
                .map(ZonePolygon::geometry)
                .toList();
        problems.refuseIfAny();
        return result;
    }

    private static void requireSuitable(String source, List<ZonePolygon> polygons, Crs from, Crs to) {
        Envelope all = new Envelope();
        for (ZonePolygon polygon : polygons) {
            Envelope box = polygon.geometry().getEnvelopeInternal();
            all.expandToInclude(box);
            double[] there = from.toLonLat(new double[] {box.centre().x, box.centre().y});
            double[] back = to.toLonLat(to.fromLonLat(there));
            if (!(Math.abs(back[0] - there[0]) < RETURN_DEGREES && Math.abs(back[1] - there[1]) < RETURN_DEGREES)) {
                throw new ZoneDataException(polygon.place() + ": lies at longitude " + there[0] + ", latitude "
                        + there[1] + ", outside the reach of the system '" + to + "'");
            }
        }
        double[] middle = from.toLonLat(new double[] {all.centre().x, all.centre().y});
        double stretch = Math.max(stretch(to, middle, PROBE_DEGREES, 0), stretch(to, middle, 0, PROBE_DEGREES));
        if (!(stretch <= LARGEST_STRETCH)) {
            throw new ZoneDataException(String.format(
                    Locale.ROOT,
                    "%s: the system '%s' changes distances by %.1f %% at longitude %.4f, latitude %.4f (at most "
                            + "%.0f %% allowed); choose one made for the place, or none for the UTM zone",
                    source,
                    to,
                    100 * stretch,
                    middle[0],
                    middle[1],
                    100 * LARGEST_STRETCH));
        }
    }

    /** By what share a short way is longer or shorter in the system than on the ground. */
    private static double stretch(Crs to, double[] at, double dLon, double dLat) {
        double[] way = to.fromLonLat(new double[] {at[0] - dLon, at[1] - dLat, at[0] + dLon, at[1] + dLat});
        double dx = way[2] - way[0];
        double dy = way[3] - way[1];
        double ground = GreatCircle.kilometres(at[0] - dLon, at[1] - dLat, at[0] + dLon, at[1] + dLat) * 1000;
        return Math.abs(Math.sqrt(dx * dx + dy * dy) / ground - 1);
    }
}
