package org.wespace.core.measure.access;

import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/**
 * Everything within a walking distance of every unit, along the streets of a grid and without a matrix. Immutable.
 *
 * <p>The distance is that of the street pattern, centre to centre: columns plus rows, or a diagonal leg and a straight
 * one; links are neither closed nor slow. What lies exactly at the distance is within it, and so is the unit itself.
 * Sums are exact: no unit is cut in parts and none is sampled; they run over each row of the disc by running sums, so
 * that a sum over the disc of every unit costs O(units x rows of the disc). Whole numbers below 2<sup>53</sup> are
 * summed without error, fractions to about the width of the grid times 1e-16 of the sum of a row.
 */
public final class GridReach {

    /** How far somebody walks in a quarter of an hour at 4.8 km/h. */
    public static final double WALK_METRES = 1200;

    /** A distance that differs from the bound by rounding alone is within it. */
    private static final double SLACK = 1 + 1e-12;

    private final Grid grid;
    private final double metres;
    /** Columns to each side that are within the distance, by rows away: index 0 is the own row. */
    private final int[] halfWidth;

    private GridReach(Grid grid, double metres, int[] halfWidth) {
        this.grid = grid;
        this.metres = metres;
        this.halfWidth = halfWidth;
    }

    /**
     * The units within a distance of each other.
     *
     * @param metres finite and not negative, included
     */
    public static GridReach within(Grid grid, StreetPattern pattern, double metres) {
        if (!(metres >= 0) || metres == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("walking distance must be finite and not negative, in m: " + metres);
        }
        double steps = metres * SLACK / grid.unitMetres();
        int rows = (int) Math.min(Math.floor(steps), grid.height() - 1.0) + 1;
        int[] halfWidth = new int[rows];
        int columns = (int) Math.min(Math.floor(steps), grid.width() - 1.0);
        for (int dy = 0; dy < rows; dy++) {
            while (steps(pattern, columns, dy) > steps) {
                columns--;
            }
            halfWidth[dy] = columns;
        }
        return new GridReach(grid, metres, halfWidth);
    }

    /** Length of the way to a unit some columns and rows away, in sides of a unit. */
    private static double steps(StreetPattern pattern, int columns, int rows) {
        int diagonal = Math.min(columns, rows);
        return pattern == StreetPattern.GRID
                ? columns + rows
                : diagonal * Direction.NORTH_EAST.step() + (Math.max(columns, rows) - diagonal);
    }

    /** The grid. */
    public Grid grid() {
        return grid;
    }

    /** The distance in metres. */
    public double metres() {
        return metres;
    }

    /**
     * Sum of the values within the distance of each unit.
     *
     * @param values one per unit, finite
     * @return one sum per unit, in a new array
     */
    public double[] sums(double[] values) {
        double[] prefix = prefix(grid.requireValues("values", values));
        double[] sums = new double[values.length];
        int height = grid.height();
        for (int y = 0; y < height; y++) {
            int first = Math.max(0, y - halfWidth.length + 1);
            int last = Math.min(height - 1, y + halfWidth.length - 1);
            for (int row = first; row <= last; row++) {
                addRow(prefix, row, halfWidth[Math.abs(row - y)], sums, y);
            }
        }
        return sums;
    }

    /** Sum of the values in a row from its start up to, but without, each column; width + 1 to a row. */
    private double[] prefix(double[] values) {
        int width = grid.width();
        double[] prefix = new double[(width + 1) * grid.height()];
        for (int y = 0; y < grid.height(); y++) {
            int base = y * (width + 1);
            for (int x = 0; x < width; x++) {
                double value = values[y * width + x];
                if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException("value of unit " + (y * width + x) + " (column " + x + ", row "
                            + y + ") must be finite: " + value);
                }
                prefix[base + x + 1] = prefix[base + x] + value;
            }
        }
        return prefix;
    }

    private void addRow(double[] prefix, int row, int half, double[] sums, int y) {
        int width = grid.width();
        int from = row * (width + 1);
        int to = y * width;
        // Inside, both ends of the run lie on the grid; near the edges they are held at it.
        int inside = Math.min(half, width);
        int edge = Math.max(inside, width - half);
        for (int x = 0; x < inside; x++) {
            sums[to + x] += prefix[from + Math.min(width, x + half + 1)] - prefix[from];
        }
        for (int x = inside; x < edge; x++) {
            sums[to + x] += prefix[from + x + half + 1] - prefix[from + x - half];
        }
        for (int x = edge; x < width; x++) {
            sums[to + x] += prefix[from + width] - prefix[from + Math.max(0, x - half)];
        }
    }

    /**
     * Cumulative opportunities within the distance, as {@link Access#cumulative}.
     *
     * @param opportunities of each unit, finite and not negative
     */
    public AccessResult cumulative(double[] opportunities) {
        return new AccessResult(
                sums(WeightRows.requireMasses("opportunities", "unit", grid.unitCount(), opportunities)));
    }

    /**
     * Two-step floating catchment area within the distance, as {@link FloatingCatchment#twoStep} with
     * {@link CostDecay#within}.
     *
     * @param residents of each unit, finite and not negative
     * @param supply of each unit, finite and not negative
     */
    public AccessResult twoStep(double[] residents, double[] supply) {
        return new AccessResult(GridAccess.twoStep(
                WeightRows.requireMasses("residents", "unit", grid.unitCount(), residents),
                WeightRows.requireMasses("supply", "unit", grid.unitCount(), supply),
                this::sums,
                this::sums));
    }
}
