package org.wespace.core.geo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitField;
import org.wespace.core.grid.UnitMask;

/**
 * Writes units and zones as GeoJSON for a map.
 *
 * <p>Coordinates are longitude and latitude on WGS 84, rounded to 6 decimals (about 0.1 m), as RFC 7946 wants. For a
 * grid without a coordinate reference system they are plain metres, which RFC 7946 does not know; a member
 * {@code "coordinates": "plain metres"} of the collection says so. A property that is not a finite number is written as
 * null. The file is written beside its place and then moved into it, so no half of it is ever seen there; its bytes are
 * the same in every run.
 */
public final class GeoJson {

    /** Member of a collection that says what its coordinates are where RFC 7946 does not know them. */
    static final String COORDINATES = "coordinates";

    /** Value of that member. */
    static final String PLAIN_METRES = "plain metres";

    private GeoJson() {}

    /**
     * Writes one polygon for each unit of a mask, in order of index, with the index as {@code id}.
     *
     * @param file the file; replaced if it exists
     * @param mask the units to write, and the grid
     * @param fields the properties, by their names, on the grid of the mask
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void writeUnits(Path file, UnitMask mask, List<UnitField> fields) {
        Grid grid = mask.grid();
        fields.forEach(field -> requireSame(grid, field));
        UnitOutlines outlines = new UnitOutlines(grid, crs(grid));
        write(file, writer -> {
            FeatureWriter features = new FeatureWriter(
                    writer,
                    grid.crs().isEmpty(),
                    fields.stream().map(UnitField::name).toList());
            double[] values = new double[fields.size()];
            for (int unit = 0; unit < grid.unitCount(); unit++) {
                if (mask.contains(unit)) {
                    for (int i = 0; i < values.length; i++) {
                        values[i] = fields.get(i).value(unit);
                    }
                    features.write(Integer.toString(unit), outlines.of(unit), values);
                }
            }
            features.end();
        });
    }

    /**
     * Writes one polygon for each zone, in order, with the id of the zone as {@code id} and its properties by alphabet.
     *
     * @param file the file; replaced if it exists
     * @param zones the zones
     * @param columns the properties by name, each with one number a zone
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void writeZones(Path file, Zones zones, Map<String, double[]> columns) {
        List<Map.Entry<String, double[]>> sorted =
                columns.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        for (Map.Entry<String, double[]> column : sorted) {
            if (column.getValue().length != zones.count()) {
                throw new IllegalArgumentException("column '" + column.getKey() + "' must have one value for each of "
                        + zones.count() + " zones: " + column.getValue().length);
            }
        }
        boolean plain = zones.crs().equals(Crs.NONE);
        Crs target = plain ? Crs.NONE : Crs.LON_LAT;
        write(file, writer -> {
            FeatureWriter features = new FeatureWriter(
                    writer, plain, sorted.stream().map(Map.Entry::getKey).toList());
            double[] values = new double[sorted.size()];
            for (int zone = 0; zone < zones.count(); zone++) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = sorted.get(i).getValue()[zone];
                }
                Geometry outline = zones.crs().transform(zones.polygon(zone), target, FeatureWriter.PER_DEGREE);
                // JTS puts shells clockwise when it normalizes; RFC 7946 wants them counter-clockwise.
                features.write(zones.ids().get(zone), outline.norm().reverse(), values);
            }
            features.end();
        });
    }

    private static Crs crs(Grid grid) {
        return grid.crs().isEmpty() ? Crs.NONE : Crs.parse(grid.crs());
    }

    private static void requireSame(Grid grid, UnitField field) {
        if (!field.grid().equals(grid)) {
            throw new IllegalArgumentException("field '" + field.name() + "' lies on another grid than the mask");
        }
    }

    /** What fills a file. */
    @FunctionalInterface
    private interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    private static void write(Path file, Content content) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                content.writeTo(writer);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(beside, e);
            throw new UncheckedIOException(file + ": cannot be written: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            discard(beside, e);
            throw e;
        }
    }

    private static void discard(Path beside, Exception cause) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
