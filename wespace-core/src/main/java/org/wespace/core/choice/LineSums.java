package org.wespace.core.choice;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/**
 * Running sums of discounted masses along every line of one direction.
 *
 * <p>{@code out_i = sum over the units j ahead of i, i left out, of m_j w_j / w_i}. In one pass per line, from its far
 * end: {@code C_i = m_i w_i + C_next}, {@code out_i = C_next / w_i}. All terms are positive, so nothing cancels. C is what
 * draws search; where somebody will draw it is kept as float, built in double.
 */
final class LineSums {

    private final int width;
    private final int height;
    private final int dx;
    private final int dy;
    private final LineWeights weights;
    private final LineTable layout;
    private final float @Nullable [] table;
    /** Two rows of running sums, with a zero at each end for lines that begin at the edge. */
    private final double[][] rows;

    /**
     * Sums along one direction.
     *
     * @param drawn whether to keep the running sums for draws
     */
    LineSums(Grid grid, Direction direction, LineWeights weights, boolean drawn) {
        this.width = grid.width();
        this.height = grid.height();
        this.dx = direction.dx();
        this.dy = direction.dy();
        this.weights = weights;
        this.layout = new LineTable(grid, direction);
        this.table = drawn ? new float[layout.size()] : null;
        this.rows = new double[2][width + 2];
    }

    /** The weights of the lines. */
    LineWeights weights() {
        return weights;
    }

    /** Where the units stand in the table. */
    LineTable layout() {
        return layout;
    }

    /** The running sums C by the places of the layout. */
    float[] table() {
        if (table == null) {
            throw new IllegalStateException("these sums were made without tables for draws");
        }
        return table;
    }

    /** Computes the sums ahead of every unit. */
    void run(double[] mass, double[] out) {
        if (dy == 0) {
            alongRows(mass, out);
        } else {
            acrossRows(mass, out);
        }
    }

    private void alongRows(double[] mass, double[] out) {
        double[] weight = weights.weight;
        double[] crossing = weights.crossing();
        double[] row = rows[0];
        for (int y = 0; y < height; y++) {
            int base = y * width;
            int x = dx > 0 ? width - 1 : 0;
            double sum = 0;
            for (int n = 0; n < width; n++, x -= dx) {
                if (crossing != null) {
                    sum *= crossing[base + x];
                }
                out[base + x] = sum / weight[base + x];
                sum += mass[base + x] * weight[base + x];
                row[x + 1] = sum;
            }
            keep(row, y);
        }
    }

    private void acrossRows(double[] mass, double[] out) {
        double[] crossing = weights.crossing();
        double[] ahead = rows[0];
        double[] here = rows[1];
        Arrays.fill(ahead, 0);
        Arrays.fill(here, 0);
        int y = dy > 0 ? height - 1 : 0;
        for (int n = 0; n < height; n++, y -= dy) {
            int base = y * width;
            if (crossing != null) {
                for (int x = 0; x < width; x++) {
                    ahead[x + 1 + dx] *= crossing[base + x];
                }
            }
            accumulate(mass, out, base, ahead, here);
            keep(here, y);
            double[] swap = ahead;
            ahead = here;
            here = swap;
        }
    }

    private void accumulate(double[] mass, double[] out, int base, double[] ahead, double[] here) {
        double[] weight = weights.weight;
        int shift = 1 + dx;
        for (int x = 0; x < width; x++) {
            double sum = ahead[x + shift];
            double w = weight[base + x];
            out[base + x] = sum / w;
            here[x + 1] = sum + mass[base + x] * w;
        }
    }

    private void keep(double[] row, int y) {
        if (table != null) {
            layout.store(row, 1, y, table);
        }
    }
}
