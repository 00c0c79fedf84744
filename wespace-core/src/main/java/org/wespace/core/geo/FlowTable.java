package org.wespace.core.geo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Flows of any kind between zones from a CSV file: a row for each pair of an origin and a destination, or for each pair
 * and mode. Pairs that are not listed have no flow. Immutable.
 */
public final class FlowTable {

    private static final String ALL = "";
    private static final List<String> USUAL_COUNTS =
            List.of("count", "all", "trips", "flow", "flows", "commuters", "total");

    private final int zones;
    private final Map<String, double[]> matrices;
    private final double[] total;

    private FlowTable(int zones, double[] total, Map<String, double[]> matrices) {
        this.zones = zones;
        this.total = total;
        this.matrices = matrices;
    }

    /**
     * Which columns mean what.
     *
     * @param origin column of the id of the origin
     * @param destination column of the id of the destination
     * @param count column of the flow; null for the first of count, all, trips, flow, flows, commuters and total that
     *     the file has
     * @param mode column that names the mode of the row; null if there is none
     * @param modes columns that hold the flow of one mode each, beside the count of all; empty if there are none
     */
    public record Columns(
            String origin,
            String destination,
            @Nullable String count,
            @Nullable String mode,
            List<String> modes) {

        public Columns {
            modes = List.copyOf(modes);
            if (mode != null && !modes.isEmpty()) {
                throw new IllegalArgumentException(
                        "modes stand in one column that names them or in a column each, not both: '" + mode + "' and "
                                + modes);
            }
        }

        /** Columns {@code origin} and {@code destination}, one count, no modes. */
        public static Columns standard() {
            return new Columns("origin", "destination", null, null, List.of());
        }
    }

    /**
     * Reads a CSV file in UTF-8 with a header line.
     *
     * @throws ZoneDataException with all that was found wrong: unknown ids, pairs listed twice, values that are
     *     negative or no numbers
     */
    public static FlowTable read(Path file, ZonePoints zones, Columns columns) {
        Table table = CsvFile.read(file);
        Problems problems = new Problems();
        int[] origins = OdTable.indices(table, columns.origin(), zones::find, problems);
        int[] destinations = OdTable.indices(table, columns.destination(), zones::find, problems);
        double[] counts = flows(table, countColumn(table, columns), problems);
        Map<String, double[]> wide = new LinkedHashMap<>();
        columns.modes().forEach(name -> wide.put(name, flows(table, name, problems)));
        List<String> modes = columns.mode() == null ? List.of() : table.texts(columns.mode());
        problems.refuseIfAny();
        refuseDoubles(table, origins, destinations, modes);
        int n = zones.count();
        int[] cells = new int[counts.length];
        Math.multiplyExact(n, n);
        for (int row = 0; row < cells.length; row++) {
            cells[row] = origins[row] * n + destinations[row];
        }
        Map<String, double[]> matrices = new LinkedHashMap<>();
        wide.forEach((name, values) -> matrices.put(name, matrix(n, cells, values)));
        for (int row = 0; row < modes.size(); row++) {
            matrices.computeIfAbsent(modes.get(row), name -> new double[n * n])[cells[row]] += counts[row];
        }
        return new FlowTable(n, matrix(n, cells, counts), matrices);
    }

    private static String countColumn(Table table, Columns columns) {
        if (columns.count() != null) {
            return columns.count();
        }
        return USUAL_COUNTS.stream()
                .filter(table::has)
                .findFirst()
                .orElseThrow(() -> new ZoneDataException(table.source()
                        + ": no column is called " + String.join(", ", USUAL_COUNTS)
                        + "; name the one that counts the flow"
                        + " (--count), there are " + table.header()));
    }

    private static double[] flows(Table table, String column, Problems problems) {
        double[] flows = table.numbers(column, Table.Kind.NUMBER, problems);
        for (int row = 0; row < flows.length; row++) {
            if (flows[row] < 0) {
                problems.add(table.source() + ", " + table.places().apply(row) + ", column '" + column
                        + "': a flow must not be negative: '" + table.rows().get(row)[table.column(column)] + "'");
            }
        }
        return flows;
    }

    private static void refuseDoubles(Table table, int[] origins, int[] destinations, List<String> modes) {
        Problems problems = new Problems();
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (int row = 0; row < origins.length; row++) {
            List<Object> key = new ArrayList<>(List.of(origins[row], destinations[row]));
            key.add(modes.isEmpty() ? ALL : modes.get(row));
            Integer earlier = seen.putIfAbsent(key, row);
            if (earlier != null) {
                problems.add(table.source() + ", " + table.places().apply(row) + ": the pair stands there already at "
                        + table.places().apply(earlier)
                        + (modes.isEmpty() ? "; if rows are of one mode each, name their column (--mode)" : ""));
            }
        }
        problems.refuseIfAny();
    }

    private static double[] matrix(int n, int[] cells, double[] values) {
        double[] matrix = new double[n * n];
        for (int row = 0; row < cells.length; row++) {
            matrix[cells[row]] += values[row];
        }
        return matrix;
    }

    /** Number of zones. */
    public int zones() {
        return zones;
    }

    /** Names of the modes, in the order of the columns or of their first row; empty if the file has none. */
    public List<String> modes() {
        return List.copyOf(matrices.keySet());
    }

    /** All flows, row-major: origin times zones plus destination; a copy. */
    public double[] matrix() {
        return total.clone();
    }

    /**
     * The flows of one mode, likewise.
     *
     * @throws IllegalArgumentException if there is no such mode
     */
    public double[] matrix(String mode) {
        double[] matrix = matrices.get(mode);
        if (matrix == null) {
            throw new IllegalArgumentException("no mode '" + mode + "'; there are " + modes());
        }
        return matrix.clone();
    }
}
