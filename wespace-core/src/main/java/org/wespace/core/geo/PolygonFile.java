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

    private final String source;
    private final @Nullable String idProperty;
    private final Problems problems = new Problems();
    private final FeatureJSON geoTools = new FeatureJSON(new GeometryJSON(DECIMALS));

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
        JsonNode features = reader.features(reader.parse(file), stated);
        List<ZonePolygon> polygons = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            ZonePolygon polygon = reader.polygon(features.get(i), i + 1);
            if (polygon != null) {
                polygons.add(polygon);
            }
        }
        reader.problems.refuseIfAny();
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

    private JsonNode features(JsonNode root, Crs stated) {
        if (!root.isObject() || !"FeatureCollection".equals(root.path("type").asString(""))) {
            throw new ZoneDataException(source + ": must be a GeoJSON object of type FeatureCollection, not "
                    + (root.isObject() ? "'" + root.path("type").asString("") + "'" : root.getNodeType()));
        }
        JsonNode features = root.path("features");
        if (!features.isArray() || features.isEmpty()) {
            throw new ZoneDataException(source + ": member 'features' must be an array with at least one feature");
        }
        checkCrs(root.path("crs"), stated);
        return features;
    }

    private void checkCrs(JsonNode member, Crs stated) {
        if (member.isMissingNode() || member.isNull()) {
            return;
        }
        String name = member.path("properties").path("name").asString("");
        Crs own;
        try {
            own = Crs.parse(name);
        } catch (ZoneDataException e) {
            throw new ZoneDataException(source + ": member 'crs': " + e.getMessage());
        }
        if (!own.equals(stated)) {
            throw new ZoneDataException(source + ": the file says that its coordinates are in '" + name
                    + "', but the stated system is '" + stated + "'");
        }
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
