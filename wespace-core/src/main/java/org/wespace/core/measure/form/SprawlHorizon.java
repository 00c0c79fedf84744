package org.wespace.core.measure.form;

import java.util.Arrays;

/** Sprawl around each built-up unit, from the built-up units within the horizon, row by row. */
final class SprawlHorizon {

    private final int width;
    private final int height;
    /** Weighted distance of offset (dx, dy), by dy and dx, both not negative; each row ends at the horizon. */
    private final double[][] weight;
    /** Weighted distance within a unit. */
    private final double within;

    SprawlHorizon(int width, int height, double unitMetres, double horizonMetres) {
        this.width = width;
        this.height = height;
        this.within = Math.sqrt(0.97428 * unitMetres + 1.046) - 0.996249;
        // Centres just at the horizon belong to it; what lies beyond the lattice is never asked for.
        int reach = (int) Math.min(horizonMetres / unitMetres + 1, Math.max(width, height));
        double[][] rows = new double[reach + 1][];
        int count = 0;
        for (int dy = 0; dy <= reach && dy < height; dy++) {
            double[] row = new double[Math.min(reach + 1, width)];
            int columns = 0;
            for (int dx = 0; dx < row.length; dx++) {
                double metres = Math.sqrt((double) dx * dx + (double) dy * dy) * unitMetres;
                if (metres > horizonMetres) {
                    break;
                }
                row[columns++] = Math.sqrt(2 * metres + 1) - 1;
            }
            if (columns == 0) {
                break;
            }
            rows[count++] = Arrays.copyOf(row, columns);
        }
        this.weight = Arrays.copyOf(rows, count);
    }

    double[] perUnit(double[] built) {
        int[] column = new int[built.length];
        // Where the built-up units from a unit on stand in the list of columns.
        int[] from = new int[built.length + 1];
        int count = 0;
        for (int unit = 0; unit < built.length; unit++) {
            from[unit] = count;
            if (UrbanSprawl.isBuilt(built[unit])) {
                column[count++] = unit % width;
            }
        }
        from[built.length] = count;
        double[] perUnit = new double[built.length];
        for (int unit = 0; unit < built.length; unit++) {
            if (UrbanSprawl.isBuilt(built[unit])) {
                perUnit[unit] = around(unit % width, unit / width, column, from);
            } else if (Double.isNaN(built[unit])) {
                perUnit[unit] = Double.NaN;
            }
        }
        return perUnit;
    }

    private double around(int x, int y, int[] column, int[] from) {
        double sum = within;
        int count = 0;
        int lowest = Math.max(0, y - weight.length + 1);
        int highest = Math.min(height - 1, y + weight.length - 1);
        for (int row = lowest; row <= highest; row++) {
            double[] weights = weight[Math.abs(row - y)];
            int first = from[row * width + Math.max(0, x - weights.length + 1)];
            int end = from[row * width + Math.min(width, x + weights.length)];
            for (int k = first; k < end; k++) {
                sum += weights[Math.abs(column[k] - x)];
            }
            count += end - first;
        }
        return sum / count;
    }
}
