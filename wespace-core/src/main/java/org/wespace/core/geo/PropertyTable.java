package org.wespace.core.geo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The properties of GeoJSON features as a table: a row for each feature, a column for each name that any of them has.
 */
final class PropertyTable {

    private PropertyTable() {}

    /**
     * The table.
     *
     * @param source what messages call the file
     * @param features the features
     * @param polygons their polygons, in the same order
     * @param idColumn the column to put the ids of the polygons into; the first one
     */
    static Table of(String source, JsonNode features, List<ZonePolygon> polygons, String idColumn) {
        Set<String> names = new LinkedHashSet<>(List.of(idColumn));
        features.forEach(feature -> feature.path("properties").properties().forEach(property -> {
            if (property.getValue().isValueNode()) {
                names.add(property.getKey());
            }
        }));
        List<String> header = List.copyOf(names);
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < polygons.size(); i++) {
            String[] row = new String[header.size()];
            row[0] = polygons.get(i).id();
            for (int column = 1; column < row.length; column++) {
                row[column] = text(features.get(i).path("properties").path(header.get(column)));
            }
            rows.add(row);
        }
        return new Table(source, header, rows, row -> "feature " + (row + 1));
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() || !value.isValueNode()
                ? ""
                : value.asString().strip();
    }
}
