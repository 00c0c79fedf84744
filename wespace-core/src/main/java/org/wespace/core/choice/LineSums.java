package org.wespace.core.choice;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/**
 * Running sums of discounted masses along every line of one direction.
 *
 * <p>{@code out_i = sum over the units j ahead of i, i left out, of m_j w_j / w_i}. In one pass per line, from its far
 * end: {@code C_i = m_i w_i + C_next}, {@code out_i = C_next / w_i}. All terms are positive, so nothing cancels. C is
 * what draws search; where somebody will draw it is kept as float, built in double.
 */
final class LineSums {

    private final int width;
    private final int dx;
    private final int dy;
    /** The row that has none ahead, for directions across rows. */
    private final int firstRow;

    private LineWeights weights;
    private final LineTable layout;
    private final int @Nullable [] table;
    /** Scratch rows, with a zero at each end for lines that begin at the edge. */
    private final double[][] rows;

    /**
     * Sums along one direction.
     *
     * @param layout where the running sums stand in the table
     * @param table where to keep the running sums for draws; null if nobody will draw
     */
    LineSums(Grid grid, Direction direction, LineWeights weights, LineTable layout, int @Nullable [] table) {
        this.width = grid.width();
        this.dx = direction.dx();
        this.dy = direction.dy();
        this.firstRow = dy > 0 ? grid.height() - 1 : 0;
        this.weights = weights;
        this.layout = layout;
        this.table = table;
        this.rows = new double[3][width + 2];
    }

    /** The weights of the lines. */
    LineWeights weights() {
        return weights;
    }

    /** Runs along the same lines with other weights from the next update on. */
    void bind(LineWeights other) {
        weights = other;
    }

    /** Where the units stand in the table. */
    LineTable layout() {
        return layout;
    }

    /**
     * Computes the sums ahead of every unit of a row. Rows must come in order, those ahead first.
     *
     * @param masses arrays by unit whose sum is what is summed: one, or three
     */
    void row(int y, double[][] masses, double[] out) {
        if (dy == 0) {
            alongRow(y, masses, out);
        } else {
            acrossRow(y, masses, out);
        }
    }

    private void alongRow(int y, double[][] masses, double[] out) {
        double[] inverse = weights.inverse;
        double[] crossing = weights.crossing();
        double[] row = rows[0];
        double[] terms = rows[1];
        int base = y * width;
        weigh(masses, base, terms);
        int x = dx > 0 ? width - 1 : 0;
        double sum = 0;
        for (int n = 0; n < width; n++, x -= dx) {
            if (crossing != null) {
                sum *= crossing[base + x];
            }
            row[x + 1 + dx] = sum;
            sum += terms[x + 1];
        }
        row[dx > 0 ? 1 : width] = sum;
        for (int i = 0; i < width; i++) {
            out[base + i] = row[i + 1 + dx] * inverse[base + i];
        }
        keep(row, y);
    }

    private void acrossRow(int y, double[][] masses, double[] out) {
        double[] crossing = weights.crossing();
        double[] sums = rows[0];
        double[] ahead = rows[2];
        int base = y * width;
        if (y == firstRow) {
            Arrays.fill(sums, 0);
        }
        System.arraycopy(sums, 1 + dx, ahead, 1, width);
        if (crossing != null) {
            for (int x = 0; x < width; x++) {
                ahead[x + 1] *= crossing[base + x];
            }
        }
        if (masses.length == 1) {
            advance(masses[0], base, ahead, sums, out);
        } else {
            advance(masses, base, ahead, sums, out);
        }
        keep(sums, y);
    }

    private void advance(double[] mass, int base, double[] ahead, double[] sums, double[] out) {
        double[] weight = weights.weight;
        double[] inverse = weights.inverse;
        for (int x = 0; x < width; x++) {
            double sum = ahead[x + 1];
            out[base + x] = sum * inverse[base + x];
            sums[x + 1] = sum + mass[base + x] * weight[base + x];
        }
    }

    private void advance(double[][] masses, int base, double[] ahead, double[] sums, double[] out) {
        double[] weight = weights.weight;
        double[] inverse = weights.inverse;
        double[] first = masses[0];
        double[] second = masses[1];
        double[] third = masses[2];
        for (int x = 0; x < width; x++) {
            double sum = ahead[x + 1];
            double mass = first[base + x] + second[base + x] + third[base + x];
            out[base + x] = sum * inverse[base + x];
            sums[x + 1] = sum + mass * weight[base + x];
        }
    }

    /** Masses of a row times their weights. */
    private void weigh(double[][] masses, int base, double[] terms) {
        double[] weight = weights.weight;
        double[] first = masses[0];
        if (masses.length == 1) {
            for (int x = 0; x < width; x++) {
                terms[x + 1] = first[base + x] * weight[base + x];
            }
            return;
        }
        double[] second = masses[1];
        double[] third = masses[2];
        for (int x = 0; x < width; x++) {
            terms[x + 1] = (first[base + x] + second[base + x] + third[base + x]) * weight[base + x];
        }
    }

    private void keep(double[] row, int y) {
        if (table != null) {
            layout.store(row, y, table);
        }
    }
}
