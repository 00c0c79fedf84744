package org.wespace.core.grid;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** A set of units, such as the land of a city or the part inside its boundary. Immutable. */
public final class UnitMask {

    private final Grid grid;
    private final BitSet units;

    private UnitMask(Grid grid, BitSet units) {
        this.grid = grid;
        this.units = units;
    }

    /** The units for which the predicate holds. */
    public static UnitMask where(Grid grid, IntPredicate predicate) {
        BitSet units = new BitSet(grid.unitCount());
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            units.set(unit, predicate.test(unit));
        }
        return new UnitMask(grid, units);
    }

    /** Every unit of the grid. */
    public static UnitMask all(Grid grid) {
        return where(grid, unit -> true);
    }

    /** The grid of this mask. */
    public Grid grid() {
        return grid;
    }

    /** Whether the unit is in the set. */
    public boolean contains(int unit) {
        return units.get(unit);
    }

    /** Number of units in the set. */
    public int count() {
        return units.cardinality();
    }

    /** The units that are not in this set. */
    public UnitMask complement() {
        return where(grid, unit -> !contains(unit));
    }
}
