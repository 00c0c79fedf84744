package org.wespace.core.grid;

import sim.field.grid.DoubleGrid2D;

/**
 * Values per unit with a name and a unit of measure: what leaves the library for a map, a file or MASON's GUI.
 *
 * <p>Kernels work on plain arrays; wrap a result once, where it is shown. Immutable: the array is copied in and out.
 */
public final class UnitField {

    private final String name;
    private final String measure;
    private final Grid grid;
    private final double[] values;

    /**
     * Wraps a copy of the values.
     *
     * @param name short lower-case name, used as a column and property name
     * @param measure unit of measure in words or symbols ("residents", "min", "vehicles per hour")
     * @param grid the grid that the values lie on
     * @param values one value per unit
     */
    public UnitField(String name, String measure, Grid grid, double[] values) {
        this.name = name;
        this.measure = measure;
        this.grid = grid;
        this.values = grid.requireValues(name, values).clone();
    }

    /** As the constructor, for counts. */
    public static UnitField ofCounts(String name, String measure, Grid grid, int[] counts) {
        double[] values = new double[counts.length];
        for (int unit = 0; unit < counts.length; unit++) {
            values[unit] = counts[unit];
        }
        return new UnitField(name, measure, grid, values);
    }

    /** Short name of the field. */
    public String name() {
        return name;
    }

    /** Unit of measure of the values. */
    public String measure() {
        return measure;
    }

    /** The grid that the values lie on. */
    public Grid grid() {
        return grid;
    }

    /** Value of one unit. */
    public double value(int unit) {
        return values[unit];
    }

    /** A copy of the values, one per unit. */
    public double[] values() {
        return values.clone();
    }

    /** The values as MASON draws them: column x, row counted from the north, as on a screen. */
    public DoubleGrid2D toDoubleGrid2D() {
        DoubleGrid2D result = new DoubleGrid2D(grid.width(), grid.height());
        for (int unit = 0; unit < values.length; unit++) {
            result.field[grid.x(unit)][grid.height() - 1 - grid.y(unit)] = values[unit];
        }
        return result;
    }
}
