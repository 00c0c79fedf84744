package org.wespace.core.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * The zones of a city: ids, polygons in metres, a point each, and columns of attributes.
 *
 * <p>A zone has an index from 0 in the order of its polygon in the file or list; arrays per zone are in that order.
 * Immutable, except that a caller must leave the geometries as they are.
 */
public final class Zones {

    private static final String ID_COLUMN = "zone_id";

    private final List<String> ids;
    private final Crs crs;
    private final ZonePlaces places;
    private final Table attributes;
    private final List<String> warnings;
    private final Map<String, Integer> indices = new HashMap<>();
    /** Distances between points, once somebody asked; the array is never changed. Who asks first may work in vain. */
    private volatile double @Nullable [] kilometres;

    Zones(List<String> ids, Crs crs, ZonePlaces places, Table attributes, List<String> warnings) {
        this.ids = List.copyOf(ids);
        this.crs = crs;
        this.places = places;
        this.attributes = attributes;
        this.warnings = List.copyOf(warnings);
        for (int zone = 0; zone < ids.size(); zone++) {
            indices.put(ids.get(zone), zone);
        }
    }

    /**
     * Zones from memory, through the same checks as those of a file.
     *
     * @param crs the system of the polygons; {@link Crs#NONE} for a city that lies nowhere. If it is not in metres the
     *     zones are put into the UTM zone of their middle
     * @param ids one id a zone, all different
     * @param polygons one Polygon or MultiPolygon a zone
     * @param columns attributes by name, each with one finite number a zone
     * @throws ZoneDataException if anything does not fit, with all that was found
     */
    public static Zones of(
            Crs crs, List<String> ids, List<? extends Geometry> polygons, Map<String, double[]> columns) {
        if (ids.isEmpty() || ids.size() != polygons.size()) {
            throw new ZoneDataException("zones: " + ids.size() + " ids and " + polygons.size()
                    + " polygons; at least one, and one polygon for each id, are needed");
        }
        List<ZonePolygon> given = new ArrayList<>();
        for (int zone = 0; zone < ids.size(); zone++) {
            String place = "zone " + (zone + 1) + " ('" + ids.get(zone) + "')";
            given.add(new ZonePolygon(place, ids.get(zone), polygons.get(zone)));
        }
        List<String> numbers = columns.keySet().stream().sorted().toList();
        ZoneColumns meaning = new ZoneColumns(ID_COLUMN, null, null, null, 1, List.of(), numbers);
        return new ZoneAssembly("zones", given, table(ids, columns), meaning).assemble(crs, null);
    }

    private static Table table(List<String> ids, Map<String, double[]> columns) {
        Map<String, double[]> ordered = new TreeMap<>(columns);
        List<String> header = new ArrayList<>(List.of(ID_COLUMN));
        header.addAll(ordered.keySet());
        ordered.forEach((name, values) -> {
            if (values.length != ids.size() || name.equals(ID_COLUMN)) {
                throw new ZoneDataException("zones: column '" + name + "' must have one value for each of " + ids.size()
                        + " zones, and not be called " + ID_COLUMN + ": " + values.length);
            }
        });
        List<String[]> rows = new ArrayList<>();
        for (int zone = 0; zone < ids.size(); zone++) {
            int row = zone;
            List<String> values = new ArrayList<>(List.of(ids.get(zone)));
            ordered.values().forEach(column -> values.add(Double.toString(column[row])));
            rows.add(values.toArray(String[]::new));
        }
        return new Table("zones", header, rows, row -> "zone '" + ids.get(row) + "'");
    }

    /** Number of zones, at least 1. */
    public int count() {
        return ids.size();
    }

    /** The ids, by zone. */
    public List<String> ids() {
        return ids;
    }

    /** Index of the zone with an id, or nothing if there is none. */
    public OptionalInt find(String id) {
        Integer zone = indices.get(id);
        return zone == null ? OptionalInt.empty() : OptionalInt.of(zone);
    }

    /** The system of the polygons: projected, in metres, or {@link Crs#NONE}. */
    public Crs crs() {
        return crs;
    }

    /** The polygon of a zone, in metres; not to be changed. */
    public Geometry polygon(int zone) {
        return places.polygons().get(zone);
    }

    /** Area of a zone in square kilometres: as stated in the data where a column says it, else of the polygon. */
    public double squareKilometres(int zone) {
        return places.squareKilometres()[zone];
    }

    /**
     * Easting of the point of a zone, in metres: the stated point, else the centroid or, outside it, a point within.
     */
    public double pointX(int zone) {
        return places.points()[2 * zone];
    }

    /** Northing of the point of a zone, in metres. */
    public double pointY(int zone) {
        return places.points()[2 * zone + 1];
    }

    /** Longitude of the point of a zone, in degrees on WGS 84; NaN for a city that lies nowhere. */
    public double longitude(int zone) {
        return places.lonLat()[2 * zone];
    }

    /** Latitude of the point of a zone, in degrees on WGS 84; NaN for a city that lies nowhere. */
    public double latitude(int zone) {
        return places.lonLat()[2 * zone + 1];
    }

    /** Names of the attribute columns, in the order of the file, or by alphabet if they come from memory. */
    public List<String> columns() {
        return attributes.header();
    }

    /**
     * A column of counts, one per zone.
     *
     * @throws ZoneDataException if there is no such column or a value is not a whole number from 0 to 2<sup>31</sup>-1
     */
    public int[] counts(String column) {
        return attributes.counts(column);
    }

    /**
     * A column of numbers, one per zone; NaN where the file leaves it blank.
     *
     * @throws ZoneDataException if there is no such column or a value is neither blank nor a finite number
     */
    public double[] numbers(String column) {
        return attributes.numbers(column, Table.Kind.NUMBER_OR_BLANK);
    }

    /** A column as text, one per zone; refused with a {@link ZoneDataException} if there is none of that name. */
    public List<String> texts(String column) {
        return attributes.texts(column);
    }

    /** What was mended or assumed while reading, one sentence each; empty if nothing. */
    public List<String> warnings() {
        return warnings;
    }

    /** The zones for which the predicate holds, in the same order; refused if it holds for none. */
    public Zones where(IntPredicate predicate) {
        int[] kept = IntStream.range(0, count()).filter(predicate).toArray();
        if (kept.length == 0) {
            throw new IllegalArgumentException("no zone is left of " + count());
        }
        List<String> keptIds = IntStream.of(kept).mapToObj(ids::get).toList();
        return new Zones(keptIds, crs, places.select(kept), attributes.select(kept), warnings);
    }

    /**
     * Distances between the points of zones in kilometres, row-major: origin times {@link #count()} plus destination.
     *
     * <p>Great-circle distances on a sphere of 6,371.0088 km; straight lines for a city that lies nowhere. Within a
     * zone the nominal {@code 0.5 sqrt(area / pi)}, half the radius of a disc of its area, takes the place of zero.
     * Symmetric. Each call gives a copy; cost: one evaluation for each pair at the first call, kept for the others, and
     * 8 bytes for each value.
     */
    public double[] distancesKilometres() {
        double[] known = kilometres;
        if (known == null) {
            known = distances();
            kilometres = known;
        }
        return known.clone();
    }

    private double[] distances() {
        int n = count();
        double[] distances = new double[Math.multiplyExact(n, n)];
        for (int origin = 0; origin < n; origin++) {
            distances[origin * n + origin] = nominalKilometresWithin(squareKilometres(origin));
            for (int destination = 0; destination < origin; destination++) {
                double kilometres = kilometres(origin, destination);
                distances[origin * n + destination] = kilometres;
                distances[destination * n + origin] = kilometres;
            }
        }
        return distances;
    }

    /** Length that a trip within a zone of an area in km2 counts for: half the radius of a disc of that area. */
    static double nominalKilometresWithin(double squareKilometres) {
        return 0.5 * Math.sqrt(squareKilometres / Math.PI);
    }

    private double kilometres(int from, int to) {
        if (crs.equals(Crs.NONE)) {
            double dx = pointX(to) - pointX(from);
            double dy = pointY(to) - pointY(from);
            return Math.sqrt(dx * dx + dy * dy) / 1000;
        }
        return GreatCircle.kilometres(longitude(from), latitude(from), longitude(to), latitude(to));
    }
}
