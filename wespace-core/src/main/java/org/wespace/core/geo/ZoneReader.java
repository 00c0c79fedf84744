package org.wespace.core.geo;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads zones from a GeoJSON file of polygons and a CSV file of attributes with one row a zone.
 *
 * <p>Unless told otherwise: ids stand in property and column {@code zone_id}; coordinates are longitude and latitude on
 * WGS 84; the columns {@code lon} and {@code lat} hold a point of each zone and {@code area_km2} its area, where the
 * file has them; the zones are put into the UTM zone of their middle. A file that is in a projected system in metres
 * stays in it. Set what differs, then {@link #read()}.
 */
public final class ZoneReader {

    private static final double AREA_TOLERANCE = 0.05;

    private final Path polygons;
    private final @Nullable Path attributes;
    private @Nullable String idProperty;
    private String idColumn = "zone_id";
    private @Nullable String lon;
    private @Nullable String lat;
    private @Nullable String area;
    private double areaTolerance = AREA_TOLERANCE;
    private List<String> counts = List.of();
    private List<String> numbers = List.of();
    private @Nullable Crs source = Crs.LON_LAT;
    private @Nullable Crs target;

    private ZoneReader(Path polygons, @Nullable Path attributes) {
        this.polygons = polygons;
        this.attributes = attributes;
    }

    /**
     * A reader of two files; nothing is read yet.
     *
     * @param polygons GeoJSON FeatureCollection of Polygon and MultiPolygon features
     * @param attributes CSV in UTF-8 with a header line
     */
    public static ZoneReader of(Path polygons, Path attributes) {
        ZoneReader reader = new ZoneReader(polygons, attributes);
        reader.idProperty = reader.idColumn;
        return reader;
    }

    /**
     * A reader of one file whose features carry the attributes as properties; nothing is read yet.
     *
     * <p>Ids stand in {@code zone_id} or {@code id}, whichever the first feature has; with neither, zones are numbered
     * from 1. Coordinates are in the system that the file names. Points and areas are taken from the polygons.
     *
     * @param polygons GeoJSON FeatureCollection of Polygon and MultiPolygon features
     */
    public static ZoneReader of(Path polygons) {
        ZoneReader reader = new ZoneReader(polygons, null);
        reader.source = null;
        return reader;
    }

    /**
     * Where the ids stand.
     *
     * @param property a property of the features; {@code id} also finds the member of that name beside the properties
     * @param column a column of the attributes
     */
    public ZoneReader ids(String property, String column) {
        idProperty = property;
        idColumn = column;
        return this;
    }

    /** The property that holds the ids, and the column of the same name if there is a table of attributes. */
    public ZoneReader ids(String name) {
        return ids(name, name);
    }

    /** The columns that hold longitude and latitude, in degrees on WGS 84, of a point of each zone. */
    public ZoneReader points(String lonColumn, String latColumn) {
        lon = lonColumn;
        lat = latColumn;
        return this;
    }

    /**
     * The column that holds areas in square kilometres.
     *
     * @param column its name
     * @param tolerance largest share by which the areas of all polygons together may differ from the column's sum,
     *     above 0; 0.05 unless set
     */
    public ZoneReader areas(String column, double tolerance) {
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException("tolerance must be above 0: " + tolerance);
        }
        area = column;
        areaTolerance = tolerance;
        return this;
    }

    /** Columns that must hold whole numbers, not negative and not blank. */
    public ZoneReader counts(String... columns) {
        counts = List.of(columns);
        return this;
    }

    /** Columns that must hold finite numbers or be blank. */
    public ZoneReader numbers(String... columns) {
        numbers = List.of(columns);
        return this;
    }

    /** The system that the coordinates of the polygons are in. */
    public ZoneReader source(Crs crs) {
        source = crs;
        return this;
    }

    /** Takes the coordinates of the polygons to be in the system that the file names; on WGS 84 if it names none. */
    public ZoneReader sourceOfFile() {
        source = null;
        return this;
    }

    /** The system to put the zones into: projected, in metres. */
    public ZoneReader target(Crs crs) {
        target = crs;
        return this;
    }

    /**
     * Reads both files, checks them and joins them.
     *
     * @throws ZoneDataException with all that was found wrong, if anything was
     */
    public Zones read() {
        Table table = attributes == null ? null : CsvFile.read(attributes);
        PolygonFile.Layer layer = PolygonFile.layer(polygons, idProperty, source);
        if (table == null) {
            return assemble(layer, layer.properties(), columns(layer.idColumn(), lon, lat, area));
        }
        boolean hasPoint = table.has("lon") && table.has("lat");
        return assemble(
                layer,
                table,
                columns(
                        idColumn,
                        lon == null && hasPoint ? "lon" : lon,
                        lat == null && hasPoint ? "lat" : lat,
                        area == null && table.has("area_km2") ? "area_km2" : area));
    }

    private ZoneColumns columns(
            String id, @Nullable String lonColumn, @Nullable String latColumn, @Nullable String areaColumn) {
        return new ZoneColumns(id, lonColumn, latColumn, areaColumn, areaTolerance, counts, numbers);
    }

    private Zones assemble(PolygonFile.Layer layer, Table table, ZoneColumns columns) {
        return new ZoneAssembly(polygons.toString(), layer.polygons(), table, columns).assemble(layer.crs(), target);
    }
}
