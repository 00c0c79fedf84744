package org.wespace.core.measure.segregation;

import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;

/** Tables of counts for tests. */
final class Tables {

    private static final int CELL = Decisions.id("test.cell");

    private Tables() {}

    /** Whole counts of 0 to 39 with some cells and units empty, different for each seed. */
    static GroupCounts random(int units, int groups, long seed) {
        ChanceKey key = Chance.of(seed).at(0, CELL);
        double[] cells = new double[units * groups];
        for (int cell = 0; cell < cells.length; cell++) {
            boolean empty = key.boundedInt(1000 + cell / groups, 10) == 0 || key.boundedInt(2000 + cell, 5) == 0;
            cells[cell] = empty ? 0 : key.boundedInt(cell, 40);
        }
        return GroupCounts.of(units, groups, cells);
    }

    /** Counts given unit by unit. */
    static GroupCounts of(double[]... units) {
        int groups = units[0].length;
        double[] cells = new double[units.length * groups];
        for (int unit = 0; unit < units.length; unit++) {
            System.arraycopy(units[unit], 0, cells, unit * groups, groups);
        }
        return GroupCounts.of(units.length, groups, cells);
    }

    /** Each group in a unit of its own. */
    static GroupCounts apart() {
        return of(new double[] {30, 0, 0}, new double[] {0, 20, 0}, new double[] {0, 0, 7}, new double[] {10, 0, 0});
    }

    /** The same shares in every unit. */
    static GroupCounts even() {
        return of(new double[] {10, 20, 30}, new double[] {20, 40, 60}, new double[] {1, 2, 3});
    }
}
