package org.wespace.core.geo;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.wespace.core.grid.Grid;

/**
 * A coordinate reference system: how the two numbers of a coordinate say where a place is.
 *
 * <p>Order of the two numbers is always east first (longitude, latitude; easting, northing), as GeoJSON has it,
 * whatever order an authority gives. Coordinate arrays hold x0, y0, x1, y1, ... Everything passes through longitude and
 * latitude on WGS 84; datum shifts without a grid file are good to some metres.
 *
 * <p>Known names: {@code CRS84} and {@code EPSG:4326} (degrees on WGS 84), any {@code EPSG:} code of the EPSG table in
 * proj4j, {@code AUTO2:42001,lon,lat} and its kin (the UTM zone of a place), well-known text in its first edition
 * ({@code PROJCS[...]}, {@code GEOGCS[...]}), and the URN and URL forms of the first two. Immutable; usable from
 * several threads.
 */
public final class Crs {

    /** Longitude and latitude in degrees on WGS 84: what GeoJSON is in when nothing else is said. */
    public static final Crs LON_LAT = new Crs("CRS84", new LonLatPassage());

    /** Plain metres that lie nowhere on Earth: the system of a generated city. */
    public static final Crs NONE = new Crs(Grid.NO_CRS, new NoPassage());

    private static final Pattern EPSG = Pattern.compile("(?:URN:OGC:DEF:CRS:EPSG:[0-9.]*:"
            + "|HTTPS?://WWW\\.OPENGIS\\.NET/DEF/CRS/EPSG/[0-9.]+/|EPSG:+)([0-9]{1,9})");
    private static final Pattern CRS84 = Pattern.compile(
            "(?:URN:OGC:DEF:CRS:OGC:[0-9.]*:|HTTPS?://WWW\\.OPENGIS\\.NET/DEF/CRS/OGC/[0-9.]+/|OGC:)?CRS84");

    private final String code;
    private final Passage passage;

    private Crs(String code, Passage passage) {
        this.code = code;
        this.passage = passage;
    }

    /**
     * The system that a text names.
     *
     * @param text one of the forms that the class lists
     * @throws ZoneDataException if the text names no known system
     */
    public static Crs parse(String text) {
        String trimmed = text.strip();
        String upper = trimmed.toUpperCase(Locale.ROOT);
        if (CRS84.matcher(upper).matches()) {
            return LON_LAT;
        }
        Matcher epsg = EPSG.matcher(upper);
        if (epsg.matches()) {
            return ofEpsg(Integer.parseInt(epsg.group(1)));
        }
        if (upper.startsWith("AUTO2:")) {
            return new Crs(upper, GeoToolsPassage.ofCode(upper));
        }
        if (trimmed.contains("[")) {
            return new Crs(trimmed, GeoToolsPassage.ofWkt(trimmed));
        }
        throw new ZoneDataException("unknown coordinate reference system '" + text
                + "'; give CRS84, an EPSG code such as EPSG:27700, or well-known text");
    }

    /**
     * The UTM zone on WGS 84 that holds a place, as its EPSG code (32601 to 32660, 32701 to 32760).
     *
     * @param longitude degrees, -180 to 180
     * @param latitude degrees, -80 to 84, where UTM is defined
     */
    public static Crs utm(double longitude, double latitude) {
        if (!(longitude >= -180 && longitude <= 180 && latitude >= -80 && latitude <= 84)) {
            throw new ZoneDataException("no UTM zone at longitude " + longitude + ", latitude " + latitude
                    + "; state a target coordinate reference system");
        }
        int zone = Math.min(60, (int) Math.floor((longitude + 180) / 6) + 1);
        return ofEpsg((latitude < 0 ? 32700 : 32600) + zone);
    }

    private static Crs ofEpsg(int number) {
        if (number == 4326) {
            return LON_LAT;
        }
        String code = "EPSG:" + number;
        int zone = number % 100;
        if ((number / 100 == 326 || number / 100 == 327) && zone >= 1 && zone <= 60) {
            int side = number / 100 == 327 ? -1 : 1;
            return new Crs(code, GeoToolsPassage.ofCode("AUTO2:42001," + (6 * zone - 183) + "," + side));
        }
        return new Crs(code, Proj4jPassage.of(code));
    }

    /** The name of this system: an authority code, well-known text as given, or {@link Grid#NO_CRS}. */
    public String code() {
        return code;
    }

    /** Whether coordinates are degrees of longitude and latitude. */
    public boolean isGeographic() {
        return passage.isGeographic();
    }

    /** Whether coordinates are metres in the plane, which a grid needs. */
    public boolean isMetric() {
        return passage.isMetric();
    }

    /**
     * Longitude and latitude of coordinates in this system.
     *
     * @param coordinates x0, y0, x1, y1, ...
     * @return lon0, lat0, ... in degrees on WGS 84, a new array; NaN where a coordinate lies outside the system's reach
     * @throws IllegalStateException if this is {@link #NONE}
     */
    public double[] toLonLat(double[] coordinates) {
        double[] result = coordinates.clone();
        passage.toLonLat(result);
        return result;
    }

    /**
     * Coordinates in this system of longitudes and latitudes.
     *
     * @param lonLat lon0, lat0, ... in degrees on WGS 84
     * @return x0, y0, ..., a new array; NaN where a place lies outside the system's reach
     * @throws IllegalStateException if this is {@link #NONE}
     */
    public double[] fromLonLat(double[] lonLat) {
        double[] result = lonLat.clone();
        for (int i = 0; i < result.length; i += 2) {
            // Beyond the globe the libraries warn on the error stream or throw.
            if (!(Math.abs(result[i]) <= 180 && Math.abs(result[i + 1]) <= 90)) {
                result[i] = Double.NaN;
                result[i + 1] = Double.NaN;
            }
        }
        passage.fromLonLat(result);
        return result;
    }

    /** A copy of a geometry with its vertices in another system, rounded to multiples of 1 / scale. */
    Geometry transform(Geometry geometry, Crs target, double scale) {
        Coordinate[] vertices = geometry.getCoordinates();
        double[] flat = new double[2 * vertices.length];
        for (int i = 0; i < vertices.length; i++) {
            flat[2 * i] = vertices[i].x;
            flat[2 * i + 1] = vertices[i].y;
        }
        if (!equals(target)) {
            flat = target.fromLonLat(toLonLat(flat));
        }
        Geometry copy = geometry.copy();
        copy.apply(new Replacement(flat, scale));
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Crs && ((Crs) other).code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The name, or "plain metres" for a place that lies nowhere. */
    @Override
    public String toString() {
        return code.isEmpty() ? "plain metres" : code;
    }

    /** Puts new coordinates into a geometry, vertex by vertex in the order of {@link Geometry#getCoordinates}. */
    private static final class Replacement implements CoordinateSequenceFilter {
        private final double[] flat;
        private final double scale;
        private int next;

        Replacement(double[] flat, double scale) {
            this.flat = flat;
            this.scale = scale;
        }

        @Override
        public void filter(CoordinateSequence sequence, int i) {
            sequence.setOrdinate(i, 0, Math.rint(flat[next] * scale) / scale);
            sequence.setOrdinate(i, 1, Math.rint(flat[next + 1] * scale) / scale);
            next += 2;
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
