package org.wespace.core.measure.segregation;

import java.util.Arrays;
import org.wespace.core.grid.Grid;

/**
 * Where units lie: centre, area and the neighbours that share a side. Immutable.
 *
 * <p>The unit of length matters to {@link SpatialProximity}, whose kernel is exp(-distance); kilometres are usual.
 * Memory: about 56 bytes for each unit of a lattice.
 */
public final class UnitLayout {

    private final double[] x;
    private final double[] y;
    private final double[] area;
    /** Where the neighbours of each unit begin, and behind the last unit where they end. */
    private final int[] first;

    private final int[] neighbour;
    /** Columns of a lattice of squares in row-major order; 0 for units of any form. */
    private final int columns;

    private UnitLayout(double[] x, double[] y, double[] area, int[] first, int[] neighbour, int columns) {
        this.x = x;
        this.y = y;
        this.area = area;
        this.first = first;
        this.neighbour = neighbour;
        this.columns = columns;
    }

    /** The units of a grid, in kilometres from its south-west corner; the four units beside one are its neighbours. */
    public static UnitLayout of(Grid grid) {
        return lattice(grid.width(), grid.height(), grid.unitMetres() / 1000);
    }

    /**
     * A lattice of squares, row by row from y = 0; the four beside one are its neighbours.
     *
     * @param columns number of columns, at least 1
     * @param rows number of rows, at least 1
     * @param side side of a square in the unit of length, positive and finite
     */
    public static UnitLayout lattice(int columns, int rows, double side) {
        if (columns < 1 || rows < 1 || !(side > 0) || Double.isInfinite(side)) {
            throw new IllegalArgumentException("a lattice needs at least 1 column and row, and a positive side: "
                    + columns + " x " + rows + ", side " + side);
        }
        int units = Math.multiplyExact(columns, rows);
        double[] x = new double[units];
        double[] y = new double[units];
        double[] area = new double[units];
        Arrays.fill(area, side * side);
        int[] first = new int[units + 1];
        int[] neighbour = new int[Math.multiplyExact(4, units)];
        int end = 0;
        for (int unit = 0; unit < units; unit++) {
            int column = unit % columns;
            int row = unit / columns;
            x[unit] = (column + 0.5) * side;
            y[unit] = (row + 0.5) * side;
            if (row > 0) {
                neighbour[end++] = unit - columns;
            }
            if (column > 0) {
                neighbour[end++] = unit - 1;
            }
            if (column < columns - 1) {
                neighbour[end++] = unit + 1;
            }
            if (row < rows - 1) {
                neighbour[end++] = unit + columns;
            }
            first[unit + 1] = end;
        }
        return new UnitLayout(x, y, area, first, Arrays.copyOf(neighbour, end), columns);
    }

    /**
     * Units of any form.
     *
     * @param x first coordinate of each unit's centre, in the unit of length; finite
     * @param y second coordinate of each unit's centre; finite
     * @param area area of each unit, in the square of the unit of length; positive and finite
     * @param neighbours units that each unit shares a side with, itself left out
     */
    public static UnitLayout of(double[] x, double[] y, double[] area, int[][] neighbours) {
        int units = x.length;
        if (units < 1 || y.length != units || area.length != units || neighbours.length != units) {
            throw new IllegalArgumentException("there must be at least 1 unit, and as many x, y, areas and lists of"
                    + " neighbours: " + units + ", " + y.length + ", " + area.length + ", " + neighbours.length);
        }
        int[] first = new int[units + 1];
        for (int unit = 0; unit < units; unit++) {
            if (!Double.isFinite(x[unit]) || !Double.isFinite(y[unit])) {
                throw new IllegalArgumentException(
                        "centre of unit " + unit + " must be finite: " + x[unit] + ", " + y[unit]);
            }
            if (!(area[unit] > 0) || Double.isInfinite(area[unit])) {
                throw new IllegalArgumentException("area of unit " + unit + " must be positive: " + area[unit]);
            }
            first[unit + 1] = Math.addExact(first[unit], neighbours[unit].length);
        }
        int[] neighbour = new int[first[units]];
        for (int unit = 0; unit < units; unit++) {
            for (int k = 0; k < neighbours[unit].length; k++) {
                int other = neighbours[unit][k];
                if (other < 0 || other >= units || other == unit) {
                    throw new IllegalArgumentException(
                            "a neighbour of unit " + unit + " must be another of the " + units + " units: " + other);
                }
                neighbour[first[unit] + k] = other;
            }
        }
        return new UnitLayout(x.clone(), y.clone(), area.clone(), first, neighbour, 0);
    }

    /** Number of units. */
    public int units() {
        return x.length;
    }

    /** First coordinate of a unit's centre. */
    public double x(int unit) {
        return x[unit];
    }

    /** Second coordinate of a unit's centre. */
    public double y(int unit) {
        return y[unit];
    }

    /** Area of a unit. */
    public double area(int unit) {
        return area[unit];
    }

    /** Number of neighbours of a unit. */
    public int neighbours(int unit) {
        return first[unit + 1] - first[unit];
    }

    /** The k-th neighbour of a unit, from 0. */
    public int neighbour(int unit, int k) {
        return neighbour[first[unit] + k];
    }

    /** Columns of a lattice of squares; 0 for units of any form. */
    int columns() {
        return columns;
    }

    /** Distance between the centres of two units. */
    double distance(int unit, int other) {
        return distance(unit, x[other], y[other]);
    }

    /** Distance from the centre of a unit to a point. */
    double distance(int unit, double pointX, double pointY) {
        double dx = x[unit] - pointX;
        double dy = y[unit] - pointY;
        return Math.sqrt(dx * dx + dy * dy);
    }

    void requireUnitsOf(GroupCounts counts) {
        if (counts.units() != units()) {
            throw new IllegalArgumentException(
                    "counts and layout must have the same units: " + counts.units() + " and " + units());
        }
    }
}
