package org.wespace.core.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Joins polygons to attributes and puts them into the target system, checking each step. */
final class ZoneAssembly {

    private static final double PER_DEGREE = 1e7;
    private static final double PER_METRE = 100;
    private static final double SMALLEST_SQUARE_METRES = 1;

    private final String source;
    private final Table table;
    private final ZoneColumns columns;
    private final Problems problems = new Problems();
    private final List<String> warnings = new ArrayList<>();
    private List<ZonePolygon> polygons;

    ZoneAssembly(String source, List<ZonePolygon> polygons, Table table, ZoneColumns columns) {
        this.source = source;
        this.polygons = polygons;
        this.table = table;
        this.columns = columns;
    }

    /**
     * The zones.
     *
     * @param from the system of the polygons
     * @param wanted the system to put them into, or null to stay in metres or else take the UTM zone of the middle
     */
    Zones assemble(Crs from, @Nullable Crs wanted) {
        Table joined = join();
        double[] lonLat = points(joined);
        double[] stated = columns.area() == null ? null : joined.numbers(columns.area(), Table.Kind.NUMBER, problems);
        columns.counts().forEach(name -> joined.numbers(name, Table.Kind.COUNT, problems));
        columns.numbers().forEach(name -> joined.numbers(name, Table.Kind.NUMBER_OR_BLANK, problems));
        polygons = PolygonCheck.mend(polygons, problems, warnings);
        problems.refuseIfAny();

        CoordinateCheck check = new CoordinateCheck(source, polygons, from);
        check.ranges(problems);
        problems.refuseIfAny();
        if (lonLat != null && !from.equals(Crs.NONE)) {
            check.points(table.source(), lonLat, problems);
            problems.refuseIfAny();
        }
        Crs to = wanted != null ? wanted : from.isMetric() ? from : check.utm();
        List<Geometry> projected = Projection.project(source, polygons, from, to, warnings);
        double[] areas = areas(projected);
        if (stated != null) {
            checkAreas(areas, stated, to);
        }
        ZonePlaces places = places(projected, to, stated == null ? areas : stated, lonLat);
        return new Zones(polygons.stream().map(ZonePolygon::id).toList(), to, places, joined, warnings);
    }

    /** The table with its rows in the order of the polygons. */
    private Table join() {
        List<String> given = table.texts(columns.id());
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (int row = 0; row < given.size(); row++) {
            Integer earlier = rows.putIfAbsent(given.get(row), row);
            if (earlier != null) {
                problems.add(table.source() + ", " + table.places().apply(row) + ": id '" + given.get(row)
                        + "' stands there already at " + table.places().apply(earlier));
            }
        }
        Map<String, ZonePolygon> seen = new HashMap<>();
        for (ZonePolygon polygon : polygons) {
            ZonePolygon earlier = seen.putIfAbsent(polygon.id(), polygon);
            if (earlier != null) {
                problems.add(polygon.place() + ": the id stands there already at " + earlier.place());
            }
        }
        oneSided(rows.keySet(), seen.keySet());
        problems.refuseIfAny();
        return table.select(
                polygons.stream().mapToInt(polygon -> rows.get(polygon.id())).toArray());
    }

    private void oneSided(Set<String> rows, Set<String> features) {
        List<String> noPolygon =
                rows.stream().filter(id -> !features.contains(id)).toList();
        Set<String> known = new HashSet<>(rows);
        List<String> noRow = polygons.stream()
                .map(ZonePolygon::id)
                .filter(id -> !known.contains(id))
                .toList();
        if (!noPolygon.isEmpty()) {
            problems.add(noPolygon.size() + " ids of " + table.source() + " have no polygon in " + source + ": "
                    + Problems.firstFew(noPolygon));
        }
        if (!noRow.isEmpty()) {
            problems.add(noRow.size() + " ids of " + source + " have no row in " + table.source() + ": "
                    + Problems.firstFew(noRow));
        }
    }

    private double @Nullable [] points(Table joined) {
        if (columns.lon() == null || columns.lat() == null) {
            return null;
        }
        double[] lon = joined.numbers(columns.lon(), Table.Kind.NUMBER, problems);
        double[] lat = joined.numbers(columns.lat(), Table.Kind.NUMBER, problems);
        double[] lonLat = new double[2 * lon.length];
        for (int zone = 0; zone < lon.length; zone++) {
            lonLat[2 * zone] = lon[zone];
            lonLat[2 * zone + 1] = lat[zone];
        }
        return lonLat;
    }

    private double[] areas(List<Geometry> projected) {
        double[] areas = new double[projected.size()];
        for (int zone = 0; zone < areas.length; zone++) {
            double squareMetres = projected.get(zone).getArea();
            areas[zone] = squareMetres / 1e6;
            if (!(squareMetres >= SMALLEST_SQUARE_METRES)) {
                problems.add(polygons.get(zone).place() + ": empty polygon: its area is " + squareMetres + " m2");
            }
        }
        problems.refuseIfAny();
        return areas;
    }

    private void checkAreas(double[] areas, double[] stated, Crs to) {
        double covered = 0;
        double claimed = 0;
        for (int zone = 0; zone < areas.length; zone++) {
            covered += areas[zone];
            claimed += stated[zone];
            if (!(stated[zone] > 0)) {
                problems.add(table.source() + ", column '" + columns.area() + "', zone '"
                        + polygons.get(zone).id() + "': area must be positive: " + stated[zone]);
            }
        }
        double difference = Math.abs(covered / claimed - 1);
        if (!(difference <= columns.areaTolerance())) {
            problems.add(String.format(
                    Locale.ROOT,
                    "%s: the polygons cover %.3f km2 in %s, but column '%s' of %s says %.3f km2 (%.1f %% off, at most "
                            + "%.1f %% allowed): wrong coordinate reference system, swapped axes, or areas not in km2?",
                    source,
                    covered,
                    to,
                    columns.area(),
                    table.source(),
                    claimed,
                    100 * difference,
                    100 * columns.areaTolerance()));
        }
        problems.refuseIfAny();
    }

    private static ZonePlaces places(List<Geometry> projected, Crs to, double[] areas, double @Nullable [] lonLat) {
        double[] points;
        double[] degrees;
        if (to.equals(Crs.NONE)) {
            points = innerPoints(projected);
            degrees = new double[points.length];
            Arrays.fill(degrees, Double.NaN);
        } else if (lonLat != null) {
            degrees = lonLat;
            points = rounded(to.fromLonLat(lonLat), PER_METRE);
        } else {
            points = innerPoints(projected);
            degrees = rounded(to.toLonLat(points), PER_DEGREE);
        }
        return new ZonePlaces(projected, areas, points, degrees);
    }

    /** The centroid of each polygon, or where that lies outside it a point within. */
    private static double[] innerPoints(List<Geometry> projected) {
        double[] points = new double[2 * projected.size()];
        for (int zone = 0; zone < projected.size(); zone++) {
            Geometry polygon = projected.get(zone);
            Point centroid = polygon.getCentroid();
            Point inner = polygon.contains(centroid) ? centroid : polygon.getInteriorPoint();
            points[2 * zone] = inner.getX();
            points[2 * zone + 1] = inner.getY();
        }
        return points;
    }

    private static double[] rounded(double[] values, double scale) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.rint(values[i] * scale) / scale;
        }
        return values;
    }
}
