package org.wespace.models.measure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wespace.core.geo.Crs;
import org.wespace.core.geo.FlowTable;
import org.wespace.core.geo.ZonePoints;
import org.wespace.core.geo.ZoneReader;
import org.wespace.core.geo.Zones;
import org.wespace.core.geo.raster.RasterReader;
import org.wespace.models.run.RefusedException;

/** Reads a user's file as the kind of data that it holds: by its ending, else by its first characters. */
public final class InputReader {

    private static final List<String> RASTERS = List.of(".asc", ".asc.gz", ".agr", ".grd", ".tif", ".tiff", ".gtiff");
    private static final List<String> LAYERS = List.of(".geojson", ".json");
    private static final List<String> TABLES = List.of(".csv");
    private static final int FIRST_BYTES = 512;
    private static final String PLAIN = "plain";

    private final OfRaster raster;
    private final OfZones zones;
    private final OfFlows flows;

    /**
     * How to read a raster.
     *
     * @param nodata a value that stands for no data besides the file's own, or null
     * @param cellMetres side of a cell in metres, whatever the file says, or null
     * @param band band of a GeoTIFF, from 1, or null
     */
    public record OfRaster(
            @Nullable Double nodata,
            @Nullable Double cellMetres,
            @Nullable Integer band) {}

    /**
     * How to read zones.
     *
     * @param id property and column of the ids, or null for the usual ones
     * @param attributes CSV file of numbers by zone, or null to take the properties of the polygons
     * @param crs coordinate reference system of the polygons, "plain" for metres that lie nowhere, or null for the one
     *     that the file names
     */
    public record OfZones(
            @Nullable String id,
            @Nullable Path attributes,
            @Nullable String crs) {}

    /**
     * How to read flows.
     *
     * @param zones file of the zones, points (CSV) or polygons (GeoJSON), or null
     * @param columns which columns mean what
     * @param compare another file of flows between the same zones, or null
     */
    public record OfFlows(
            @Nullable Path zones,
            FlowTable.Columns columns,
            @Nullable Path compare) {}

    /** A reader with settings for each kind of data; only those of the kind that a file holds matter. */
    public InputReader(OfRaster raster, OfZones zones, OfFlows flows) {
        this.raster = raster;
        this.zones = zones;
        this.flows = flows;
    }

    /**
     * Reads and checks a file.
     *
     * @throws RefusedException if it is none of the kinds that can be measured, or wrong; the message names the place
     */
    public MeasureInput read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new RefusedException(file + (Files.exists(file) ? ": not a readable file" : ": no such file"));
        }
        try {
            return switch (kind(file)) {
                case RASTER -> raster(file);
                case LAYER -> new MeasureInput.OfZones(file, zones(file));
                case TABLE -> flows(file);
            };
        } catch (IllegalArgumentException e) {
            throw new RefusedException(String.valueOf(e.getMessage()), e);
        }
    }

    private enum Kind {
        RASTER,
        LAYER,
        TABLE
    }

    private static Kind kind(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (RASTERS.stream().anyMatch(name::endsWith) || RasterReader.isTiff(file)) {
            return Kind.RASTER;
        }
        if (LAYERS.stream().anyMatch(name::endsWith)) {
            return Kind.LAYER;
        }
        if (TABLES.stream().anyMatch(name::endsWith)) {
            return Kind.TABLE;
        }
        String start;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            start = new String(in.readNBytes(FIRST_BYTES), StandardCharsets.UTF_8)
                    .stripLeading()
                    .toLowerCase(Locale.ROOT);
        }
        if (start.startsWith("ncols") || start.startsWith("nrows")) {
            return Kind.RASTER;
        }
        if (start.startsWith("{")) {
            return Kind.LAYER;
        }
        if (start.lines().findFirst().orElse("").contains(",")) {
            return Kind.TABLE;
        }
        throw new RefusedException(file + ": not known what it holds; a raster (.asc, .tif), zones (.geojson) or flows "
                + "(.csv) can be measured");
    }

    private MeasureInput raster(Path file) {
        RasterReader reader = RasterReader.of(file);
        if (raster.nodata() != null) {
            reader.nodata(raster.nodata());
        }
        if (raster.cellMetres() != null) {
            reader.cellMetres(raster.cellMetres());
        }
        if (raster.band() != null) {
            reader.band(raster.band());
        }
        return new MeasureInput.OfRaster(file, reader.read());
    }

    private Zones zones(Path file) {
        ZoneReader reader = zones.attributes() == null
                ? ZoneReader.of(file)
                : ZoneReader.of(file, zones.attributes()).sourceOfFile();
        if (zones.id() != null) {
            reader.ids(zones.id());
        }
        if (zones.crs() != null) {
            reader.source(zones.crs().equalsIgnoreCase(PLAIN) ? Crs.NONE : Crs.parse(zones.crs()));
        }
        return reader.read();
    }

    private MeasureInput flows(Path file) throws IOException {
        if (flows.zones() == null) {
            throw new RefusedException(file + ": flows need to know where their zones lie: name a file of points or "
                    + "polygons (--zones FILE)");
        }
        ZonePoints points = kind(flows.zones()) == Kind.TABLE
                ? ZonePoints.read(flows.zones(), zones.id())
                : ZonePoints.of(zones(flows.zones()));
        FlowTable table = FlowTable.read(file, points, flows.columns());
        FlowTable other = flows.compare() == null ? null : FlowTable.read(flows.compare(), points, flows.columns());
        return new MeasureInput.OfFlows(file, table, points, other);
    }
}
