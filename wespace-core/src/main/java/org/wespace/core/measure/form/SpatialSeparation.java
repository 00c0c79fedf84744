package org.wespace.core.measure.form;

import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;

/**
 * Venables' index on a lattice: the sum of s_i s_j d_ij over all pairs of units, d from centre to centre and, within a
 * unit, the radius of the circle of its area.
 *
 * <p>Pairs are summed one by one where there are few; otherwise the shares of all pairs that lie equally far apart are
 * summed at once, by their autocorrelation, which is exact but for rounding (about 1e-14): O(units log units) instead
 * of O(units^2), with 64 bytes a unit or more.
 */
final class SpatialSeparation {

    /** Up to so many units with a share pairs are faster. */
    static final int FEW = 2048;

    private final int width;
    private final int height;
    private final double unitMetres;

    SpatialSeparation(int width, int height, double unitMetres) {
        this.width = width;
        this.height = height;
        this.unitMetres = unitMetres;
    }

    /** The index of shares that are 0 outside. */
    double of(double[] shares) {
        int count = 0;
        for (double share : shares) {
            count += share > 0 ? 1 : 0;
        }
        return count <= FEW ? byPairs(shares) : byOffsets(shares);
    }

    double byPairs(double[] shares) {
        int[] units = new int[shares.length];
        int count = 0;
        for (int unit = 0; unit < shares.length; unit++) {
            if (shares[unit] > 0) {
                units[count++] = unit;
            }
        }
        double between = 0;
        double within = 0;
        for (int i = 0; i < count; i++) {
            int x = units[i] % width;
            int y = units[i] / width;
            double sum = 0;
            for (int j = 0; j < i; j++) {
                double dx = units[j] % width - x;
                double dy = units[j] / width - y;
                sum += shares[units[j]] * Math.sqrt(dx * dx + dy * dy);
            }
            between += shares[units[i]] * sum;
            within += shares[units[i]] * shares[units[i]];
        }
        return unitMetres * (2 * between + within / Math.sqrt(Math.PI));
    }

    double byOffsets(double[] shares) {
        int columns = powerOfTwo(2 * width - 1);
        int rows = powerOfTwo(2 * height - 1);
        double[][][] plane = new double[rows][2][columns];
        for (int y = 0; y < height; y++) {
            System.arraycopy(shares, y * width, plane[y][0], 0, width);
            transform(plane[y], TransformType.FORWARD);
        }
        double[][] column = new double[2][rows];
        for (int x = 0; x < columns; x++) {
            for (int y = 0; y < rows; y++) {
                column[0][y] = plane[y][0][x];
                column[1][y] = plane[y][1][x];
            }
            transform(column, TransformType.FORWARD);
            for (int y = 0; y < rows; y++) {
                column[0][y] = column[0][y] * column[0][y] + column[1][y] * column[1][y];
                column[1][y] = 0;
            }
            transform(column, TransformType.INVERSE);
            for (int y = 0; y < rows; y++) {
                plane[y][0][x] = column[0][y];
                plane[y][1][x] = column[1][y];
            }
        }
        double sum = 0;
        for (int y = 0; y < rows; y++) {
            transform(plane[y], TransformType.INVERSE);
            sum += rowSum(plane[y][0], Math.min(y, rows - y));
        }
        return unitMetres * sum;
    }

    /** Sum over one row of offsets of the shares that lie so far apart, times how far. */
    private static double rowSum(double[] together, double dy) {
        double sum = 0;
        for (int x = 0; x < together.length; x++) {
            double dx = Math.min(x, together.length - x);
            double distance = dx == 0 && dy == 0 ? 1 / Math.sqrt(Math.PI) : Math.sqrt(dx * dx + dy * dy);
            sum += together[x] * distance;
        }
        return sum;
    }

    private static void transform(double[][] parts, TransformType type) {
        if (parts[0].length > 1) {
            FastFourierTransformer.transformInPlace(parts, DftNormalization.STANDARD, type);
        }
    }

    private static int powerOfTwo(int least) {
        return least == 1 ? 1 : Integer.highestOneBit(least - 1) << 1;
    }
}
