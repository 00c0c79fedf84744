package org.wespace.agents.land;

import org.jspecify.annotations.Nullable;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Grid;

/**
 * The floor of every unit by use, and the account of what was built, torn down and converted.
 *
 * <p>Floor is counted in whole tenths of a square metre, so that sums are exact: {@link #PER_SQUARE_METRE}. It changes
 * only by {@link #build}, {@link #demolish} and {@link #convert}, each of which is booked; {@link #checkBalance}
 * compares the books with the stock. Memory: 8 bytes for each unit and use. Not for several threads to write.
 */
public final class FloorStock {

    /** Counts of floor in a square metre. */
    public static final int PER_SQUARE_METRE = 10;

    private final Grid grid;
    private final long[][] floor = new long[FloorUse.COUNT][];
    private final long[] opening = new long[FloorUse.COUNT];
    private final long[] built = new long[FloorUse.COUNT];
    private final long[] demolished = new long[FloorUse.COUNT];
    private final long[][] converted = new long[FloorUse.COUNT][FloorUse.COUNT];
    private boolean open;
    private @Nullable FloorWatch watch;

    /** No floor at all. */
    public FloorStock(Grid grid) {
        this.grid = grid;
        for (int use = 0; use < floor.length; use++) {
            floor[use] = new long[grid.unitCount()];
        }
    }

    /** The same floor with fresh books, so that two runs can start from one plan. */
    public FloorStock copy() {
        FloorStock copy = new FloorStock(grid);
        for (int use = 0; use < floor.length; use++) {
            System.arraycopy(floor[use], 0, copy.floor[use], 0, floor[use].length);
        }
        return copy;
    }

    /** Counts of floor of so many square metres, to the nearest. */
    public static long counts(double squareMetres) {
        if (!(squareMetres >= 0) || squareMetres > Long.MAX_VALUE / (2.0 * PER_SQUARE_METRE)) {
            throw new IllegalArgumentException("floor must be finite and not negative, in m2: " + squareMetres);
        }
        return Math.round(squareMetres * PER_SQUARE_METRE);
    }

    /** The grid of units. */
    public Grid grid() {
        return grid;
    }

    /** Floor of a use in a unit, in counts. */
    public long floor(FloorUse use, int unit) {
        return floor[use.ordinal()][unit];
    }

    /** Floor of a use in a unit, in square metres. */
    public double squareMetres(FloorUse use, int unit) {
        return floor[use.ordinal()][unit] / (double) PER_SQUARE_METRE;
    }

    /** Floor of all uses in a unit, in counts. */
    public long total(int unit) {
        long sum = 0;
        for (long[] byUnit : floor) {
            sum += byUnit[unit];
        }
        return sum;
    }

    /** Floor of a use in the whole city, in counts. */
    public long total(FloorUse use) {
        long sum = 0;
        for (long value : floor[use.ordinal()]) {
            sum += value;
        }
        return sum;
    }

    /** Sets the floor that a city starts with; only before the books are opened. */
    public void endow(FloorUse use, int unit, long counts) {
        if (open || counts < 0) {
            throw new IllegalArgumentException("floor is endowed before the first change, not negative: " + use
                    + " in unit " + unit + ": " + counts);
        }
        floor[use.ordinal()][unit] = counts;
    }

    /** Lets somebody see every change from now on, in place of who did before; copies are not watched. */
    public void watch(FloorWatch by) {
        watch = by;
    }

    /** Builds floor. */
    public void build(FloorUse use, int unit, long counts) {
        require(counts >= 0, use, unit, counts);
        open();
        floor[use.ordinal()][unit] += counts;
        built[use.ordinal()] += counts;
        if (watch != null) {
            watch.built(use, unit, counts);
        }
    }

    /** Tears floor down; no more than there is. */
    public void demolish(FloorUse use, int unit, long counts) {
        require(counts >= 0 && counts <= floor(use, unit), use, unit, counts);
        open();
        floor[use.ordinal()][unit] -= counts;
        demolished[use.ordinal()] += counts;
    }

    /** Turns floor of one use into another; no more than there is. */
    public void convert(FloorUse from, FloorUse to, int unit, long counts) {
        require(counts >= 0 && counts <= floor(from, unit), from, unit, counts);
        open();
        floor[from.ordinal()][unit] -= counts;
        floor[to.ordinal()][unit] += counts;
        converted[from.ordinal()][to.ordinal()] += counts;
        if (watch != null) {
            watch.converted(from, to, unit, counts);
        }
    }

    /** Floor of a use that has been built since the start, in counts. */
    public long built(FloorUse use) {
        return built[use.ordinal()];
    }

    /** Floor of a use that has been torn down since the start, in counts. */
    public long demolished(FloorUse use) {
        return demolished[use.ordinal()];
    }

    /** Floor that has been turned from one use into another since the start, in counts. */
    public long converted(FloorUse from, FloorUse to) {
        return converted[from.ordinal()][to.ordinal()];
    }

    /** Makes sure that the stock of every use is what the books say and nowhere negative. */
    public void checkBalance() {
        open();
        for (int use = 0; use < floor.length; use++) {
            long expected = opening[use] + built[use] - demolished[use];
            for (int other = 0; other < floor.length; other++) {
                expected += converted[other][use] - converted[use][other];
            }
            long stock = 0;
            for (int unit = 0; unit < floor[use].length; unit++) {
                require(floor[use][unit] >= 0, FloorUse.of(use), unit, floor[use][unit]);
                stock += floor[use][unit];
            }
            if (stock != expected) {
                throw new IllegalStateException("floor of use "
                        + FloorUse.of(use).id() + " is " + stock + " tenths of a m2, but the books say " + expected);
            }
        }
    }

    /** Adds the stock to a hash. */
    public void addTo(StateHash hash) {
        for (long[] byUnit : floor) {
            hash.add(byUnit);
        }
    }

    private void open() {
        if (!open) {
            open = true;
            for (int use = 0; use < floor.length; use++) {
                opening[use] = total(FloorUse.of(use));
            }
        }
    }

    private static void require(boolean allowed, FloorUse use, int unit, long counts) {
        if (!allowed) {
            throw new IllegalArgumentException("floor of use " + use.id() + " in unit " + unit
                    + " cannot change by or be this, in tenths of a m2: " + counts);
        }
    }
}
