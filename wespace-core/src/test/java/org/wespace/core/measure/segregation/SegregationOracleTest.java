package org.wespace.core.measure.segregation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.wespace.core.measure.Measured;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;
import tools.jackson.databind.JsonNode;

/** Cases of the family "segregation". */
public final class SegregationOracleTest extends OracleFamilyTest {

    public SegregationOracleTest() {
        super("segregation");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        Map<String, Double> ours = new LinkedHashMap<>();
        for (Measured one : suite(input)) {
            String key = one.measure().id() + " " + one.of();
            if (ours.put(key, one.value()) != null) {
                throw new IllegalStateException(input.name() + " has two values of " + key);
            }
        }
        return expected -> {
            Map<String, Object> of = new LinkedHashMap<>();
            for (String key : List.of("group", "other")) {
                if (expected.has(key)) {
                    of.put(key, expected.integer(key));
                }
            }
            Double value = ours.get(expected.metric() + " " + of);
            if (value == null) {
                throw new NoSuchElementException("not measured: " + expected);
            }
            return new double[] {value};
        };
    }

    private static List<Measured> suite(OracleCase input) {
        int units = input.input().required("units").intValue();
        int groups = input.input().required("groups").intValue();
        JsonNode grid = input.input().get("grid");
        double[] cells = input.numbers("counts");
        if (grid == null) {
            return SegregationSuite.of(GroupCounts.of(units, groups, cells));
        }
        int rows = grid.required("rows").intValue();
        int columns = grid.required("cols").intValue();
        double side = grid.required("cell").doubleValue();
        double[] centre = input.numbers("centre");
        GroupCounts counts = GroupCounts.of(units, groups, fromSouth(rows, cells));
        UnitLayout lattice = UnitLayout.lattice(columns, rows, side);
        double centreY = rows * side - centre[1];
        List<Measured> all = new ArrayList<>(SegregationSuite.of(counts, lattice, centre[0], centreY));

        // The same units as a list of centres and neighbours, in the order of the case.
        UnitLayout list = irregular(input, rows, columns, side);
        List<Measured> others = SegregationSuite.of(GroupCounts.of(units, groups, cells), list, centre[0], centre[1]);
        for (int i = 0; i < all.size(); i++) {
            requireClose(all.get(i), others.get(i));
        }
        return all;
    }

    private static double[] fromSouth(int rows, double[] cells) {
        double[] flipped = new double[cells.length];
        int row = cells.length / rows;
        for (int y = 0; y < rows; y++) {
            System.arraycopy(cells, y * row, flipped, (rows - 1 - y) * row, row);
        }
        return flipped;
    }

    private static UnitLayout irregular(OracleCase input, int rows, int columns, double side) {
        int units = rows * columns;
        double[] x = new double[units];
        double[] y = new double[units];
        double[] area = new double[units];
        int[][] neighbours = new int[units][];
        for (int unit = 0; unit < units; unit++) {
            x[unit] = (unit % columns + 0.5) * side;
            y[unit] = (unit / columns + 0.5) * side;
            area[unit] = side * side;
            neighbours[unit] = input.input()
                    .required("rook_neighbours")
                    .required(unit)
                    .valueStream()
                    .mapToInt(JsonNode::intValue)
                    .toArray();
        }
        return UnitLayout.of(x, y, area, neighbours);
    }

    private static void requireClose(Measured one, Measured other) {
        boolean same = one.measure() == other.measure() && one.of().equals(other.of());
        if (!same || !(Math.abs(one.value() - other.value()) <= 1e-12)) {
            throw new IllegalStateException("a lattice and its list of units differ: " + one + " and " + other);
        }
    }
}
