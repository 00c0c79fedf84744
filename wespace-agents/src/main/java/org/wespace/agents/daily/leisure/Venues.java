package org.wespace.agents.daily.leisure;

import it.unimi.dsi.fastutil.ints.IntArrays;
import org.wespace.core.grid.Grid;

/**
 * The venues of a city, in order of unit: where they lie, how large and good they are, and whether a chain runs them.
 *
 * <p>They stay for the whole run. Memory: 21 bytes a venue and 4 a unit.
 */
public final class Venues {

    private final Grid grid;
    private final int[] start;
    private final int[] unit;
    private final double[] size;
    private final double[] quality;
    private final boolean[] chain;

    private Venues(Grid grid, int[] unit, double[] size, double[] quality, boolean[] chain) {
        this.grid = grid;
        this.unit = unit;
        this.size = size;
        this.quality = quality;
        this.chain = chain;
        this.start = new int[grid.unitCount() + 1];
        for (int at : unit) {
            start[at + 1]++;
        }
        for (int u = 0; u < grid.unitCount(); u++) {
            start[u + 1] += start[u];
        }
    }

    /**
     * Given venues, which are put in order of unit; those of one unit keep their order.
     *
     * @param unit where each lies
     * @param size floor or another measure of attraction, positive and finite
     * @param quality in stars, finite; any zero point that suits the parameters
     * @param chain whether each belongs to a chain
     * @throws IllegalArgumentException naming the venue that is not allowed, or if there is none
     */
    public static Venues of(Grid grid, int[] unit, double[] size, double[] quality, boolean[] chain) {
        int count = unit.length;
        if (count == 0 || size.length != count || quality.length != count || chain.length != count) {
            throw new IllegalArgumentException("there must be at least one venue, and one value of each kind for each: "
                    + count + " units, " + size.length + " sizes, " + quality.length + " qualities, " + chain.length
                    + " marks of chains");
        }
        int[] order = new int[count];
        for (int v = 0; v < count; v++) {
            order[v] = v;
            grid.requireUnit(unit[v]);
            if (!(size[v] > 0) || Double.isInfinite(size[v]) || !Double.isFinite(quality[v])) {
                throw new IllegalArgumentException("size of venue " + v + " must be positive and finite, its quality"
                        + " finite: " + size[v] + ", " + quality[v]);
            }
        }
        IntArrays.stableSort(order, (a, b) -> Integer.compare(unit[a], unit[b]));
        int[] units = new int[count];
        double[] sizes = new double[count];
        double[] qualities = new double[count];
        boolean[] chains = new boolean[count];
        for (int v = 0; v < count; v++) {
            units[v] = unit[order[v]];
            sizes[v] = size[order[v]];
            qualities[v] = quality[order[v]];
            chains[v] = chain[order[v]];
        }
        return new Venues(grid, units, sizes, qualities, chains);
    }

    /** Bytes of so many venues. */
    public static long bytes(long venues, long units) {
        return 21 * venues + 4 * units;
    }

    /** The grid of units. */
    public Grid grid() {
        return grid;
    }

    /** Number of venues. */
    public int count() {
        return unit.length;
    }

    /** First venue of a unit; up to that of the next unit they are the unit's own. */
    public int first(int atUnit) {
        return start[atUnit];
    }

    /** Unit of a venue. */
    public int unit(int venue) {
        return unit[venue];
    }

    /** Size of a venue, in square metres where it was made of floor. */
    public double size(int venue) {
        return size[venue];
    }

    /** Quality of a venue, in stars. */
    public double quality(int venue) {
        return quality[venue];
    }

    /** Whether a venue belongs to a chain, of which everybody knows what to expect. */
    public boolean chain(int venue) {
        return chain[venue];
    }

    /** Sizes of all venues. */
    public double[] sizes() {
        return size.clone();
    }

    /** Qualities of all venues. */
    public double[] qualities() {
        return quality.clone();
    }

    /** A value of each venue's unit, for each venue. */
    public double[] at(double[] byUnit) {
        grid.requireValues("values by unit", byUnit);
        double[] values = new double[unit.length];
        for (int v = 0; v < values.length; v++) {
            values[v] = byUnit[unit[v]];
        }
        return values;
    }
}
