package org.wespace.agents.land;

import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Grid;

/**
 * What covers the ground of each unit, as shares that sum to 1.
 *
 * <p>Shares are counted in millionths, whole, so that nothing is lost when ground passes from one cover to another.
 */
public final class LandCover {

    /** Counts in the whole ground of a unit. */
    public static final int WHOLE = 1_000_000;

    private final Grid grid;
    private final int[][] cover = new int[Cover.COUNT][];

    /** Open land everywhere. */
    public LandCover(Grid grid) {
        this.grid = grid;
        for (int c = 0; c < cover.length; c++) {
            cover[c] = new int[grid.unitCount()];
        }
        java.util.Arrays.fill(cover[Cover.OPEN.ordinal()], WHOLE);
    }

    /** The same covers, for another run. */
    public LandCover copy() {
        LandCover copy = new LandCover(grid);
        for (int c = 0; c < cover.length; c++) {
            System.arraycopy(cover[c], 0, copy.cover[c], 0, cover[c].length);
        }
        return copy;
    }

    /** The grid of units. */
    public Grid grid() {
        return grid;
    }

    /** Share of a cover in a unit, in [0, 1]. */
    public double share(Cover kind, int unit) {
        return cover[kind.ordinal()][unit] / (double) WHOLE;
    }

    /** Millionths of a unit under a cover. */
    public int counts(Cover kind, int unit) {
        return cover[kind.ordinal()][unit];
    }

    /** Ground of a cover in a unit, in square metres. */
    public double squareMetres(Cover kind, int unit) {
        return share(kind, unit) * grid.unitMetres() * grid.unitMetres();
    }

    /** Passes ground from one cover to another; no more than there is. */
    public void turn(Cover from, Cover to, int unit, int millionths) {
        if (millionths < 0 || millionths > counts(from, unit)) {
            throw new IllegalArgumentException("from cover " + from.id() + " of unit " + unit + " 0 to "
                    + counts(from, unit) + " millionths may be turned: " + millionths);
        }
        cover[from.ordinal()][unit] -= millionths;
        cover[to.ordinal()][unit] += millionths;
    }

    /** Ground of a cover in the whole city, in square kilometres. */
    public double squareKilometres(Cover kind) {
        long sum = 0;
        for (int counts : cover[kind.ordinal()]) {
            sum += counts;
        }
        return sum * grid.unitSquareKilometres() / WHOLE;
    }

    /** Makes sure that the shares of every unit sum to 1. */
    public void checkBalance() {
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            int sum = 0;
            for (int[] byUnit : cover) {
                sum += byUnit[unit];
            }
            if (sum != WHOLE) {
                throw new IllegalStateException("covers of unit " + unit + " sum to " + sum + " millionths");
            }
        }
    }

    /** Adds the covers to a hash. */
    public void addTo(StateHash hash) {
        for (int[] byUnit : cover) {
            hash.add(byUnit);
        }
    }
}
