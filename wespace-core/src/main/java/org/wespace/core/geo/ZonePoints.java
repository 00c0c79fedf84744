package org.wespace.core.geo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Ids of zones and a point of each: enough to measure how long trips between them are. Immutable. */
public final class ZonePoints {

    private static final List<String> USUAL_IDS = List.of("zone_id", "id");
    private static final String AREA = "area_km2";

    private final List<String> ids;
    private final double[] kilometres;
    private final List<String> warnings;
    private final Map<String, Integer> indices = new HashMap<>();

    private ZonePoints(List<String> ids, double[] kilometres, List<String> warnings) {
        this.ids = List.copyOf(ids);
        this.kilometres = kilometres;
        this.warnings = List.copyOf(warnings);
        for (int zone = 0; zone < ids.size(); zone++) {
            indices.put(ids.get(zone), zone);
        }
    }

    /** The points of zones that are known in full. */
    public static ZonePoints of(Zones zones) {
        return new ZonePoints(zones.ids(), zones.distancesKilometres(), zones.warnings());
    }

    /**
     * Reads a CSV file in UTF-8 with a header line and a row for each zone: its id, and its point as {@code x} and
     * {@code y} in metres or {@code lon} and {@code lat} in degrees on WGS 84; {@code area_km2} if known.
     *
     * @param file the file
     * @param idColumn column of the ids; null for {@code zone_id}, else {@code id}, else the first one
     * @throws ZoneDataException with all that was found wrong
     */
    public static ZonePoints read(Path file, @Nullable String idColumn) {
        Table table = CsvFile.read(file);
        List<String> ids = table.texts(idColumn == null ? usualId(table) : idColumn);
        Problems problems = new Problems();
        requireDifferent(table, ids, problems);
        boolean plane = table.has("x") && table.has("y");
        if (!plane && !(table.has("lon") && table.has("lat"))) {
            throw new ZoneDataException(
                    file + ": points must stand in columns x and y (metres) or lon and lat (degrees);" + " there are "
                            + table.header());
        }
        double[] x = table.numbers(plane ? "x" : "lon", Table.Kind.NUMBER, problems);
        double[] y = table.numbers(plane ? "y" : "lat", Table.Kind.NUMBER, problems);
        double[] areas = table.has(AREA) ? areas(table, problems) : null;
        for (int zone = 0; !plane && zone < x.length; zone++) {
            if (Math.abs(x[zone]) > 180 || Math.abs(y[zone]) > 90) {
                problems.add(file + ", " + table.places().apply(zone) + ": no place on Earth: longitude " + x[zone]
                        + ", latitude " + y[zone]);
            }
        }
        problems.refuseIfAny();
        List<String> warnings = new ArrayList<>();
        if (areas == null) {
            warnings.add(file + ": no column " + AREA + ", so a trip within a zone counts as 0 km");
        }
        return new ZonePoints(ids, distances(plane, x, y, areas), warnings);
    }

    private static String usualId(Table table) {
        return USUAL_IDS.stream()
                .filter(table::has)
                .findFirst()
                .orElse(table.header().get(0));
    }

    private static void requireDifferent(Table table, List<String> ids, Problems problems) {
        Map<String, Integer> seen = new HashMap<>();
        for (int row = 0; row < ids.size(); row++) {
            Integer earlier = seen.putIfAbsent(ids.get(row), row);
            if (earlier != null) {
                problems.add(table.source() + ", " + table.places().apply(row) + ": id '" + ids.get(row)
                        + "' stands there already at " + table.places().apply(earlier));
            }
        }
    }

    private static double[] areas(Table table, Problems problems) {
        double[] areas = table.numbers(AREA, Table.Kind.NUMBER, problems);
        for (int zone = 0; zone < areas.length; zone++) {
            if (areas[zone] <= 0) {
                problems.add(
                        table.source() + ", " + table.places().apply(zone) + ": area must be positive: " + areas[zone]);
            }
        }
        return areas;
    }

    private static double[] distances(boolean plane, double[] x, double[] y, double @Nullable [] areas) {
        int n = x.length;
        double[] kilometres = new double[Math.multiplyExact(n, n)];
        for (int from = 0; from < n; from++) {
            kilometres[from * n + from] = areas == null ? 0 : Zones.nominalKilometresWithin(areas[from]);
            for (int to = 0; to < from; to++) {
                double dx = x[to] - x[from];
                double dy = y[to] - y[from];
                double distance = plane
                        ? Math.sqrt(dx * dx + dy * dy) / 1000
                        : GreatCircle.kilometres(x[from], y[from], x[to], y[to]);
                kilometres[from * n + to] = distance;
                kilometres[to * n + from] = distance;
            }
        }
        return kilometres;
    }

    /** Number of zones, at least 1. */
    public int count() {
        return ids.size();
    }

    /** The ids, by zone. */
    public List<String> ids() {
        return ids;
    }

    /** Index of the zone with an id, or nothing if there is none. */
    public OptionalInt find(String id) {
        Integer zone = indices.get(id);
        return zone == null ? OptionalInt.empty() : OptionalInt.of(zone);
    }

    /**
     * Kilometres between all pairs, row-major, a copy: as {@link Zones#distancesKilometres}; 0 within a zone whose area
     * is not known.
     */
    public double[] distancesKilometres() {
        return kilometres.clone();
    }

    /** What was assumed while reading, one sentence each; empty if nothing. */
    public List<String> warnings() {
        return warnings;
    }
}
