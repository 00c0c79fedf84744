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
    private final Path attributes;
    private String idProperty = "zone_id";
    private String idColumn = "zone_id";
    private @Nullable String lon;
    private @Nullable String lat;
    private @Nullable String area;
    private double areaTolerance = AREA_TOLERANCE;
    private List<String> counts = List.of();
    private List<String> numbers = List.of();
    private Crs source = Crs.LON_LAT;
    private @Nullable Crs target;

    private ZoneReader(Path polygons, Path attributes) {
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
        return new ZoneReader(polygons, attributes);
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
        Table table = CsvFile.read(attributes);
        List<ZonePolygon> features = PolygonFile.read(polygons, idProperty, source);
        boolean hasPoint = table.has("lon") && table.has("lat");
        ZoneColumns columns = new ZoneColumns(
                idColumn,
                lon == null && hasPoint ? "lon" : lon,
                lat == null && hasPoint ? "lat" : lat,
                area == null && table.has("area_km2") ? "area_km2" : area,
                areaTolerance,
                counts,
                numbers);
        return new ZoneAssembly(polygons.toString(), features, table, columns).assemble(source, target);
    }
}
