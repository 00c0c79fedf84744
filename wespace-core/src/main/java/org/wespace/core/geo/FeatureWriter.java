package org.wespace.core.geo;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.geojson.feature.FeatureJSON;
import org.geotools.geojson.geom.GeometryJSON;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.opengis.feature.simple.SimpleFeatureType;

/** Streams GeoTools features into a GeoJSON FeatureCollection, one line each. */
final class FeatureWriter {

    static final double PER_DEGREE = 1e6;

    private static final String GEOMETRY = "geometry";
    private static final int DECIMALS = 6;
    private static final double WHOLE_LIMIT = 1e15;

    private final Writer writer;
    private final Writer unclosed;
    private final SimpleFeatureType type;
    private final FeatureJSON json = new FeatureJSON(new GeometryJSON(DECIMALS));
    private boolean first = true;

    /** Starts the collection. */
    FeatureWriter(Writer writer, boolean plainMetres, List<String> properties) throws IOException {
        this.writer = writer;
        this.unclosed = new Unclosed(writer);
        if (properties.contains(GEOMETRY) || new HashSet<>(properties).size() < properties.size()) {
            throw new IllegalArgumentException(
                    "property names must differ from each other and from '" + GEOMETRY + "': " + properties);
        }
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("feature");
        builder.add(GEOMETRY, Geometry.class);
        properties.forEach(name -> builder.add(name, Number.class));
        type = builder.buildFeatureType();
        json.setEncodeNullValues(true);
        String metres = "\"" + GeoJson.COORDINATES + "\":\"" + GeoJson.PLAIN_METRES + "\",";
        writer.write("{\"type\":\"FeatureCollection\"," + (plainMetres ? metres : "") + "\"features\":[");
    }

    void write(String id, Geometry outline, double[] values) throws IOException {
        @Nullable Object[] attributes = new Object[values.length + 1];
        attributes[0] = outline;
        for (int i = 0; i < values.length; i++) {
            attributes[i + 1] = number(values[i]);
        }
        writer.write(first ? "\n" : ",\n");
        first = false;
        json.writeFeature(SimpleFeatureBuilder.build(type, attributes, id), unclosed);
    }

    /** Ends the collection; the writer stays open. */
    void end() throws IOException {
        writer.write("\n]}\n");
    }

    private static @Nullable Object number(double value) {
        if (!Double.isFinite(value)) {
            return null;
        }
        if (value == Math.rint(value) && Math.abs(value) < WHOLE_LIMIT) {
            return (long) value;
        }
        return value;
    }

    /** FeatureJSON closes what it writes a feature to; the collection goes on. */
    private static final class Unclosed extends FilterWriter {

        Unclosed(Writer writer) {
            super(writer);
        }

        @Override
        public void flush() {
            // the collection flushes at its end
        }

        @Override
        public void close() {
            // the collection closes at its end
        }
    }
}
