package org.wespace.core.geo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Four zones near Leeds, each 0.02 degrees of longitude by 0.01 of latitude:
 *
 * <pre>
 *   c d     53.81
 *   a b     53.80
 *   -1.50   -1.48
 * </pre>
 */
final class TinyCity {

    static final String ATTRIBUTES = """
            zone_id,name,lon,lat,area_km2,people,jobs,income
            a,South West,-1.49,53.805,1.467,10,3,12.5
            b,"South, East",-1.47,53.805,1.467,20,0,
            c,North West,-1.49,53.815,1.466,30,7,14
            d,North East,-1.47,53.815,1.466,41,5,15.25
            """;

    private final Path folder;

    TinyCity(Path folder) {
        this.folder = folder;
        attributes(ATTRIBUTES);
        polygons(List.of(
                square("a", -1.50, 53.80),
                square("b", -1.48, 53.80),
                square("c", -1.50, 53.81),
                square("d", -1.48, 53.81)));
    }

    Path polygonFile() {
        return folder.resolve("zones.geojson");
    }

    Path attributeFile() {
        return folder.resolve("zones.csv");
    }

    Path flowFile() {
        return folder.resolve("od.csv");
    }

    TinyCity attributes(String csv) {
        write(attributeFile(), csv);
        return this;
    }

    TinyCity flows(String csv) {
        write(flowFile(), csv);
        return this;
    }

    TinyCity polygons(List<String> features) {
        return geoJson("{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}\n");
    }

    TinyCity geoJson(String text) {
        write(polygonFile(), text);
        return this;
    }

    ZoneReader reader() {
        return ZoneReader.of(polygonFile(), attributeFile());
    }

    Zones zones() {
        return reader().counts("people", "jobs").numbers("income").read();
    }

    static String square(String id, double west, double south) {
        return feature(id, ring(west, south, west + 0.02, south + 0.01));
    }

    static String ring(double west, double south, double east, double north) {
        return String.format(
                Locale.ROOT,
                "[[%1$.6f,%2$.6f],[%3$.6f,%2$.6f],[%3$.6f,%4$.6f],[%1$.6f,%4$.6f],[%1$.6f,%2$.6f]]",
                west,
                south,
                east,
                north);
    }

    static String feature(String id, String ring) {
        return "{\"type\":\"Feature\",\"properties\":{\"zone_id\":\"" + id
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}}";
    }

    static Geometry box(double west, double south, double east, double north) {
        return new GeometryFactory().toGeometry(new Envelope(west, east, south, north));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
