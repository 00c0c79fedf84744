package org.wespace.core.measure.autocorrelation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.core.measure.CompensatedSum;

/**
 * Rook or queen neighbours on a lattice, never stored: each pass adds shifted rows. One byte a unit.
 *
 * <p>Whole rows are added one shift after the other, rather than unit after unit with all its neighbours: each loop
 * then goes over two arrays in step, which the compiler turns into vector instructions. See AutocorrelationBenchmark.
 */
final class LatticeNeighbours implements Neighbours {

    /** Degree of a unit without a value. */
    private static final byte NO_VALUE = -1;

    private final int width;
    private final int height;
    private final boolean queen;
    /** Number of neighbours with a value, by unit; {@link #NO_VALUE} where it has none itself. */
    private final byte[] degree;

    LatticeNeighbours(int width, int height, Contiguity contiguity, double[] values) {
        this.width = width;
        this.height = height;
        this.queen = contiguity == Contiguity.QUEEN;
        this.degree = new byte[values.length];
        double[] present = new double[values.length];
        for (int unit = 0; unit < values.length; unit++) {
            present[unit] = Double.isNaN(values[unit]) ? 0 : 1;
        }
        double[] counts = new double[width];
        for (int from = 0; from < values.length; from += width) {
            lag(present, from, from + width, counts);
            for (int x = 0; x < width; x++) {
                degree[from + x] = present[from + x] == 0 ? NO_VALUE : (byte) counts[x];
            }
        }
    }

    @Override
    public int size() {
        return degree.length;
    }

    @Override
    public int blockSize() {
        return width;
    }

    @Override
    public boolean contains(int unit) {
        return degree[unit] >= 0;
    }

    @Override
    public double rowSum(int unit) {
        return Math.max(0, degree[unit]);
    }

    @Override
    public double squareSum(int unit) {
        return rowSum(unit);
    }

    @Override
    public void lag(double[] v, int from, int to, double[] out) {
        Arrays.fill(out, 0, width, 0);
        for (int dy = -1; dy <= 1; dy++) {
            int row = from + dy * width;
            if (row < 0 || row >= width * height) {
                continue;
            }
            if (dy != 0) {
                add(v, row, out, 0, width);
            }
            if (dy == 0 || queen) {
                add(v, row - 1, out, 1, width);
                add(v, row + 1, out, 0, width - 1);
            }
        }
    }

    private static void add(double[] v, int offset, double[] out, int first, int last) {
        for (int x = first; x < last; x++) {
            out[x] += v[offset + x];
        }
    }

    @Override
    public void squares(double[] v, int from, int to, double[] out) {
        Arrays.fill(out, 0, width, 0);
        for (int dy = -1; dy <= 1; dy++) {
            int row = from + dy * width;
            if (row < 0 || row >= width * height) {
                continue;
            }
            if (dy != 0) {
                addSquares(v, from, row, out, 0, width);
            }
            if (dy == 0 || queen) {
                addSquares(v, from, row - 1, out, 1, width);
                addSquares(v, from, row + 1, out, 0, width - 1);
            }
        }
        for (int x = 0; x < width; x++) {
            if (degree[from + x] < 0) {
                out[x] = 0;
            }
        }
    }

    private void addSquares(double[] v, int here, int there, double[] out, int first, int last) {
        for (int x = first; x < last; x++) {
            double difference = v[there + x] - v[here + x];
            if (degree[there + x] >= 0) {
                out[x] += difference * difference;
            }
        }
    }

    @Override
    public double[] columnSums(double @Nullable [] s) {
        double[] sums = new double[degree.length];
        if (s == null) {
            Arrays.setAll(sums, this::rowSum);
            return sums;
        }
        double[] row = new double[width];
        for (int from = 0; from < sums.length; from += width) {
            lag(s, from, from + width, row);
            for (int x = 0; x < width; x++) {
                sums[from + x] = degree[from + x] >= 0 ? row[x] : 0;
            }
        }
        return sums;
    }

    @Override
    public double mutualSum(double @Nullable [] s) {
        CompensatedSum sum = new CompensatedSum();
        double[] row = new double[width];
        for (int from = 0; from < degree.length; from += width) {
            if (s != null) {
                lag(s, from, from + width, row);
            }
            double part = 0;
            for (int x = 0; x < width; x++) {
                part += s == null ? rowSum(from + x) : s[from + x] * row[x];
            }
            sum.add(part);
        }
        return sum.value();
    }

    @Override
    public double @Nullable [] weights(int unit) {
        return null;
    }
}
