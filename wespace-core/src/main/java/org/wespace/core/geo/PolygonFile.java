package org.wespace.core.geo;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geotools.geojson.feature.FeatureJSON;
import org.geotools.geojson.geom.GeometryJSON;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the polygons of a GeoJSON file.
 *
 * <p>Jackson parses the file, so that a slip of the pen is reported with its line and column, and every type is
 * checked; GeoTools then makes each feature, so that what it refuses is reported with the feature. GeoTools must not
 * see a value of a wrong type: its conversions fail with a missing class.
 */
final class PolygonFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int DECIMALS = 15;
    private static final List<String> USUAL_IDS = List.of("zone_id", "id");
    private static final String NUMBER_COLUMN = "feature_number";

    private final String source;
    private final @Nullable String idProperty;
    private final Problems problems = new Problems();
    private final FeatureJSON geoTools = new FeatureJSON(new GeometryJSON(DECIMALS));

    /**
     * Polygons and what the file says about each.
     *
     * @param polygons in the order of the file
     * @param properties a row for each polygon; text, numbers and truth values, blank where missing
     * @param idColumn the column that holds the ids
     * @param crs the system of the coordinates
     */
    record Layer(List<ZonePolygon> polygons, Table properties, String idColumn, Crs crs) {}

    private PolygonFile(String source, @Nullable String idProperty) {
        this.source = source;
        this.idProperty = idProperty;
    }

    /**
     * The polygons of a file, in its order.
     *
     * @param file a FeatureCollection of Polygon and MultiPolygon features
     * @param idProperty the property that holds the id, or null for a layer without ids
     * @param stated the system that the user says the file is in; the file's own {@code crs} member must agree
     */
    static List<ZonePolygon> read(Path file, @Nullable String idProperty, Crs stated) {
        CsvFile.requireReadable(file);
        PolygonFile reader = new PolygonFile(file.toString(), idProperty);
        JsonNode root = reader.parse(file);
        JsonNode features = reader.features(root);
        reader.checkCrs(root.path("crs"), stated);
        return reader.polygons(features);
    }

    /**
     * The polygons of a file with their properties.
     *
     * @param file a FeatureCollection of Polygon and MultiPolygon features
     * @param idProperty the property that holds the id; null to take zone_id or id where the first feature has it, else
     *     the number of the feature
     * @param stated the system of the coordinates; null to take what the file says, longitude and latitude if nothing
     */
    static Layer layer(Path file, @Nullable String idProperty, @Nullable Crs stated) {
        CsvFile.requireReadable(file);
        PolygonFile plain = new PolygonFile(file.toString(), idProperty);
        JsonNode root = plain.parse(file);
        JsonNode features = plain.features(root);
        Crs crs = stated == null ? plain.ownCrs(root) : stated;
        if (stated != null) {
            plain.checkCrs(root.path("crs"), stated);
        }
        String property = idProperty == null ? usualId(features.get(0)) : idProperty;
        PolygonFile reader = new PolygonFile(file.toString(), property);
        List<ZonePolygon> polygons = reader.polygons(features);
        String column = property == null ? NUMBER_COLUMN : property;
        if (property == null) {
            for (int i = 0; i < polygons.size(); i++) {
                ZonePolygon one = polygons.get(i);
                polygons.set(i, new ZonePolygon(one.place(), Integer.toString(i + 1), one.geometry()));
            }
        }
        return new Layer(polygons, PropertyTable.of(file.toString(), features, polygons, column), column, crs);
    }

    private static @Nullable String usualId(JsonNode feature) {
        for (String name : USUAL_IDS) {
            if (feature.path("properties").hasNonNull(name)) {
                return name;
            }
        }
        return feature.hasNonNull("id") ? "id" : null;
    }

    private Crs ownCrs(JsonNode root) {
        JsonNode member = root.path("crs");
        if (member.isMissingNode() || member.isNull()) {
            return GeoJson.PLAIN_METRES.equals(root.path(GeoJson.COORDINATES).asString("")) ? Crs.NONE : Crs.LON_LAT;
        }
        return parseCrs(member);
    }

    private List<ZonePolygon> polygons(JsonNode features) {
        List<ZonePolygon> polygons = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            ZonePolygon polygon = polygon(features.get(i), i + 1);
            if (polygon != null) {
                polygons.add(polygon);
            }
        }
        problems.refuseIfAny();
        return polygons;
    }

    private JsonNode parse(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new ZoneDataException(source + where + ": malformed GeoJSON: " + e.getOriginalMessage());
        }
    }

    private JsonNode features(JsonNode root) {
        if (!root.isObject() || !"FeatureCollection".equals(root.path("type").asString(""))) {
            throw new ZoneDataException(source + ": must be a GeoJSON object of type FeatureCollection, not "
                    + (root.isObject() ? "'" + root.path("type").asString("") + "'" : root.getNodeType()));
        }
        JsonNode features = root.path("features");
        if (!features.isArray() || features.isEmpty()) {
            throw new ZoneDataException(source + ": member 'features' must be an array with at least one feature");
        }
        return features;
    }

    private void checkCrs(JsonNode member, Crs stated) {
        if (member.isMissingNode() || member.isNull()) {
            return;
        }
        Crs own = parseCrs(member);
        if (!own.equals(stated)) {
            throw new ZoneDataException(source + ": the file says that its coordinates are in '" + nameOf(member)
                    + "', but the stated system is '" + stated + "'");
        }
    }

    private Crs parseCrs(JsonNode member) {
        try {
            return Crs.parse(nameOf(member));
        } catch (ZoneDataException e) {
            throw new ZoneDataException(source + ": member 'crs': " + e.getMessage());
        }
    }

    private static String nameOf(JsonNode crs) {
        return crs.path("properties").path("name").asString("");
    }

    private @Nullable ZonePolygon polygon(JsonNode feature, int number) {
        String place = source + ", feature " + number;
        if (!feature.isObject() || !"Feature".equals(feature.path("type").asString(""))) {
            problems.add(place + ": must be an object of type Feature");
            return null;
        }
        String id = idProperty == null ? "" : id(feature, place, idProperty);
        if (id == null) {
            return null;
        }
        String named = idProperty == null ? place : place + " (" + idProperty + " '" + id + "')";
        JsonNode geometry = feature.path("geometry");
        String fault = fault(geometry);
        if (fault != null) {
            problems.add(named + ": " + fault);
            return null;
        }
        Geometry parsed = geometry(geometry, named);
        return parsed == null ? null : new ZonePolygon(named, id, parsed);
    }

    private @Nullable String id(JsonNode feature, String place, String property) {
        JsonNode id = feature.path("properties").path(property);
        if (id.isMissingNode() && property.equals("id")) {
            id = feature.path("id");
        }
        if (id.isString() && !id.asString().isBlank()) {
            return id.asString().strip();
        }
        if (id.isIntegralNumber()) {
            return id.bigIntegerValue().toString();
        }
        problems.add(place + ": property '" + property + "' must hold the id of the zone, as text or whole number; "
                + (id.isMissingNode()
                        ? "the properties are "
                                + List.copyOf(feature.path("properties").propertyNames())
                        : "it holds " + id));
        return null;
    }

    private static @Nullable String fault(JsonNode geometry) {
        if (geometry.isMissingNode() || geometry.isNull()) {
            return "has no geometry; a Polygon or MultiPolygon is needed";
        }
        String type = geometry.path("type").asString("");
        JsonNode coordinates = geometry.path("coordinates");
        if (type.equals("Polygon")) {
            return ringsFault(coordinates);
        }
        if (!type.equals("MultiPolygon")) {
            return "geometry must be a Polygon or MultiPolygon, not '" + type + "'";
        }
        if (!coordinates.isArray() || coordinates.isEmpty()) {
            return "empty polygon";
        }
        for (JsonNode rings : coordinates) {
            String fault = ringsFault(rings);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable String ringsFault(JsonNode rings) {
        if (!rings.isArray() || rings.isEmpty()) {
            return "empty polygon";
        }
        for (JsonNode ring : rings) {
            if (!ring.isArray() || ring.isEmpty()) {
                return "empty polygon";
            }
            for (JsonNode position : ring) {
                if (!position.isArray()
                        || position.size() < 2
                        || !position.get(0).isNumber()
                        || !position.get(1).isNumber()) {
                    return "a position must be an array of two numbers, not " + position;
                }
            }
        }
        return null;
    }

    private @Nullable Geometry geometry(JsonNode geometry, String place) {
        String feature = "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":" + geometry.get("type")
                + ",\"coordinates\":" + geometry.get("coordinates") + "}}";
        try {
            Geometry parsed =
                    (Geometry) geoTools.readFeature(new StringReader(feature)).getDefaultGeometry();
            if (parsed != null && !parsed.isEmpty()) {
                return parsed;
            }
            problems.add(place + ": empty polygon");
        } catch (IOException | RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            problems.add(place + ": unusable polygon: " + cause.getMessage());
        }
        return null;
    }
}
