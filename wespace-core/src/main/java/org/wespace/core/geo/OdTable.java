package org.wespace.core.geo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Observed flows between zones: one row for each pair of an origin and a destination that the file lists.
 *
 * <p>Pairs that are not listed have no flow. Arrays per row have {@link #rowCount()} values, in the order of the file.
 * Immutable.
 */
public final class OdTable {

    private final Zones zones;
    private final int[] origins;
    private final int[] destinations;
    private final Table table;

    private OdTable(Zones zones, int[] origins, int[] destinations, Table table) {
        this.zones = zones;
        this.origins = origins;
        this.destinations = destinations;
        this.table = table;
    }

    /**
     * Reads a CSV file in UTF-8 with a header line, the ids of zones in its columns {@code origin} and
     * {@code destination}.
     *
     * @param file the file
     * @param zones the zones that the ids name
     * @param counts columns that must hold whole numbers, not negative and not blank
     * @throws ZoneDataException with all that was found wrong: unknown ids, pairs listed twice, values that are no
     *     counts
     */
    public static OdTable read(Path file, Zones zones, String... counts) {
        return read(file, zones, "origin", "destination", List.of(counts));
    }

    /** As {@link #read(Path, Zones, String...)}, with other names for the two columns of ids. */
    public static OdTable read(Path file, Zones zones, String origin, String destination, List<String> counts) {
        Table table = CsvFile.read(file);
        Problems problems = new Problems();
        int[] origins = indices(table, origin, zones::find, problems);
        int[] destinations = indices(table, destination, zones::find, problems);
        counts.forEach(name -> table.numbers(name, Table.Kind.COUNT, problems));
        problems.refuseIfAny();
        refuseDoubles(table, zones, origins, destinations);
        return new OdTable(zones, origins, destinations, table);
    }

    /** The zones that a column names, by row; those that are not there become problems. */
    static int[] indices(Table table, String column, Function<String, OptionalInt> find, Problems problems) {
        List<String> ids = table.texts(column);
        int[] indices = new int[ids.size()];
        for (int row = 0; row < indices.length; row++) {
            OptionalInt zone = find.apply(ids.get(row));
            indices[row] = zone.orElse(-1);
            if (zone.isEmpty()) {
                problems.add(table.source() + ", " + table.places().apply(row) + ", column '" + column
                        + "': no zone has the id '" + ids.get(row) + "'");
            }
        }
        return indices;
    }

    private static void refuseDoubles(Table table, Zones zones, int[] origins, int[] destinations) {
        Problems problems = new Problems();
        Map<Long, Integer> seen = new HashMap<>();
        for (int row = 0; row < origins.length; row++) {
            Integer earlier = seen.putIfAbsent((long) origins[row] * zones.count() + destinations[row], row);
            if (earlier != null) {
                problems.add(table.source() + ", " + table.places().apply(row) + ": the pair stands there already at "
                        + table.places().apply(earlier));
            }
        }
        problems.refuseIfAny();
    }

    /** The zones. */
    public Zones zones() {
        return zones;
    }

    /** Number of rows. */
    public int rowCount() {
        return origins.length;
    }

    /** Index of the origin zone of a row. */
    public int origin(int row) {
        return origins[row];
    }

    /** Index of the destination zone of a row. */
    public int destination(int row) {
        return destinations[row];
    }

    /** Names of all columns, in the order of the file. */
    public List<String> columns() {
        return table.header();
    }

    /** A column of counts, one per row; refused with a {@link ZoneDataException} if it does not hold counts. */
    public int[] counts(String column) {
        return table.counts(column);
    }

    /** A column of numbers, one per row, NaN where blank; refused with a {@link ZoneDataException} otherwise. */
    public double[] numbers(String column) {
        return table.numbers(column, Table.Kind.NUMBER_OR_BLANK);
    }

    /** A column of counts as a full matrix, row-major: origin times the number of zones plus destination. */
    public int[] matrix(String column) {
        int n = zones.count();
        int[] matrix = new int[Math.multiplyExact(n, n)];
        int[] counts = counts(column);
        for (int row = 0; row < counts.length; row++) {
            matrix[origins[row] * n + destinations[row]] = counts[row];
        }
        return matrix;
    }

    /** Sums of a column of counts by origin, one per zone. */
    public int[] byOrigin(String column) {
        return sums(counts(column), origins);
    }

    /** Sums of a column of counts by destination, one per zone. */
    public int[] byDestination(String column) {
        return sums(counts(column), destinations);
    }

    private int[] sums(int[] counts, int[] index) {
        int[] sums = new int[zones.count()];
        for (int row = 0; row < counts.length; row++) {
            sums[index[row]] = Math.addExact(sums[index[row]], counts[row]);
        }
        return sums;
    }

    /** The rows whose origin and destination both are among some of the zones, with the indices of those. */
    public OdTable among(Zones some) {
        List<Integer> kept = new ArrayList<>();
        int[] renamed = new int[zones.count()];
        for (int zone = 0; zone < renamed.length; zone++) {
            renamed[zone] = some.find(zones.ids().get(zone)).orElse(-1);
        }
        for (int row = 0; row < origins.length; row++) {
            if (renamed[origins[row]] >= 0 && renamed[destinations[row]] >= 0) {
                kept.add(row);
            }
        }
        int[] rows = kept.stream().mapToInt(row -> row).toArray();
        int[] from = new int[rows.length];
        int[] to = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            from[i] = renamed[origins[rows[i]]];
            to[i] = renamed[destinations[rows[i]]];
        }
        return new OdTable(some, from, to, table.select(rows));
    }
}
