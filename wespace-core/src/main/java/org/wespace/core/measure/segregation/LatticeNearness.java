package org.wespace.core.measure.segregation;

import java.util.Arrays;
import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;

/**
 * Residents of all other units of a lattice by nearness, {@code sum_j v_j exp(-d_ij)} with the unit itself left out: a
 * convolution, by Fourier transforms of rows and columns on a lattice that is twice as long either way.
 *
 * <p>O(units log units); 100 to 400 bytes for each unit. Exact to some 1e-15 of the largest sums.
 */
final class LatticeNearness {

    private final int width;
    private final int height;
    /** Columns and rows with room for the kernel to run over the edge. */
    private final int wide;

    private final int high;
    /** Transformed kernel, real as the kernel is even: [row][column]. */
    private final double[] kernel;
    /** Complex numbers: [row][column][real, imaginary]. */
    private final double[] work;

    /** Real and imaginary parts of one line. */
    private final double[][] row;

    private final double[][] column;

    LatticeNearness(int width, int height, double side) {
        this.width = width;
        this.height = height;
        this.wide = room(2 * width - 1);
        this.high = room(2 * height - 1);
        this.work = new double[Math.multiplyExact(2, Math.multiplyExact(wide, high))];
        this.row = new double[2][wide];
        this.column = new double[2][high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                double dx = Math.min(x, wide - x);
                double dy = Math.min(y, high - y);
                work[2 * (y * wide + x)] = x == 0 && y == 0 ? 0 : StrictMath.exp(-side * Math.sqrt(dx * dx + dy * dy));
            }
        }
        transform();
        this.kernel = new double[wide * high];
        for (int cell = 0; cell < kernel.length; cell++) {
            kernel[cell] = work[2 * cell];
        }
    }

    /** The least power of two from n on. */
    private static int room(int n) {
        return n == 1 ? 1 : Math.multiplyExact(2, Integer.highestOneBit(n - 1));
    }

    /** The sums of all units for values by unit. */
    double[] of(double[] values) {
        Arrays.fill(work, 0);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                work[2 * (y * wide + x)] = values[y * width + x];
            }
        }
        transform();
        for (int cell = 0; cell < kernel.length; cell++) {
            // The transform of the conjugate is the way back, but for the sign of what is imaginary, and for the size.
            work[2 * cell] *= kernel[cell];
            work[2 * cell + 1] *= -kernel[cell];
        }
        transform();
        double[] sums = new double[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sums[y * width + x] = work[2 * (y * wide + x)] / kernel.length;
            }
        }
        return sums;
    }

    /** Transforms the work in place, rows first. */
    private void transform() {
        for (int y = 0; y < high; y++) {
            transform(row, y * wide, 1);
        }
        for (int x = 0; x < wide; x++) {
            transform(column, x, wide);
        }
    }

    /** Transforms the line of cells that starts at one and goes on by a step. */
    private void transform(double[][] line, int from, int step) {
        int length = line[0].length;
        if (length == 1) {
            return;
        }
        for (int k = 0; k < length; k++) {
            line[0][k] = work[2 * (from + k * step)];
            line[1][k] = work[2 * (from + k * step) + 1];
        }
        FastFourierTransformer.transformInPlace(line, DftNormalization.STANDARD, TransformType.FORWARD);
        for (int k = 0; k < length; k++) {
            work[2 * (from + k * step)] = line[0][k];
            work[2 * (from + k * step) + 1] = line[1][k];
        }
    }
}
