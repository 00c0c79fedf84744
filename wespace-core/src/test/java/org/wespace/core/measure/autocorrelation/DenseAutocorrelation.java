package org.wespace.core.measure.autocorrelation;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The measures as their formulas stand, from a full matrix of weights between the units that have a value: plain. */
final class DenseAutocorrelation {

    final double[][] w;
    final double[] x;
    final int n;
    final double s0;
    private final double mean;
    private final double s1;
    private final double s2;

    private DenseAutocorrelation(double[][] w, double[] x) {
        this.w = w;
        this.x = x;
        this.n = x.length;
        this.mean = Arrays.stream(x).sum() / n;
        double sum = 0;
        double mutual = 0;
        double margins = 0;
        for (int i = 0; i < n; i++) {
            double margin = 0;
            for (int j = 0; j < n; j++) {
                sum += w[i][j];
                mutual += (w[i][j] + w[j][i]) * (w[i][j] + w[j][i]) / 2;
                margin += w[i][j] + w[j][i];
            }
            margins += margin * margin;
        }
        this.s0 = sum;
        this.s1 = mutual;
        this.s2 = margins;
    }

    static DenseAutocorrelation onLattice(
            int width, int height, double[] values, Contiguity contiguity, Weighting weighting) {
        double[][] raw = new double[values.length][values.length];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                int dx = Math.abs(i % width - j % width);
                int dy = Math.abs(i / width - j / width);
                boolean near = contiguity == Contiguity.ROOK ? dx + dy == 1 : Math.max(dx, dy) == 1;
                raw[i][j] = near ? 1 : 0;
            }
        }
        return of(raw, values, weighting);
    }

    static DenseAutocorrelation onList(NeighbourList list, double[] values, Weighting weighting) {
        double[][] raw = new double[values.length][values.length];
        for (int i = 0; i < values.length; i++) {
            for (int k = 0; k < list.count(i); k++) {
                raw[i][list.neighbour(i, k)] = weighting == Weighting.BINARY ? 1 : list.weight(i, k);
            }
        }
        return of(raw, values, weighting);
    }

    private static DenseAutocorrelation of(double[][] raw, double[] values, Weighting weighting) {
        int[] units = IntStream.range(0, values.length)
                .filter(unit -> !Double.isNaN(values[unit]))
                .toArray();
        double[][] w = new double[units.length][units.length];
        double[] x = new double[units.length];
        for (int i = 0; i < units.length; i++) {
            x[i] = values[units[i]];
            for (int j = 0; j < units.length; j++) {
                w[i][j] = raw[units[i]][units[j]];
            }
            double sum = Arrays.stream(w[i]).sum();
            for (int j = 0; weighting == Weighting.ROW_STANDARDISED && sum > 0 && j < units.length; j++) {
                w[i][j] /= sum;
            }
        }
        return new DenseAutocorrelation(w, x);
    }

    private double moment(int power) {
        return Arrays.stream(x)
                .map(value -> StrictMath.pow(value - mean, power))
                .sum();
    }

    MoransI moransI() {
        double cross = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                cross += w[i][j] * (x[i] - mean) * (x[j] - mean);
            }
        }
        double e = -1.0 / (n - 1);
        double k = n * moment(4) / (moment(2) * moment(2));
        double normality = ((double) n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * (double) n - 1) * s0 * s0) - e * e;
        double randomisation = (n * ((n * n - 3.0 * n + 3) * s1 - n * s2 + 3 * s0 * s0)
                                - k * ((n * n - (double) n) * s1 - 2 * n * s2 + 6 * s0 * s0))
                        / ((n - 1.0) * (n - 2.0) * (n - 3.0) * s0 * s0)
                - e * e;
        return new MoransI(n / s0 * cross / moment(2), e, normality, randomisation);
    }

    double gearysC() {
        double squares = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                squares += w[i][j] * (x[i] - x[j]) * (x[i] - x[j]);
            }
        }
        return (n - 1) * squares / (2 * s0 * moment(2));
    }

    /** From raw moments, as printed in the paper. */
    GeneralG generalG() {
        double m1 = Arrays.stream(x).sum();
        double m2 = Arrays.stream(x).map(v -> v * v).sum();
        double m3 = Arrays.stream(x).map(v -> v * v * v).sum();
        double m4 = Arrays.stream(x).map(v -> v * v * v * v).sum();
        double top = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                top += w[i][j] * x[i] * x[j];
            }
        }
        double b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0;
        double b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
        double b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * s0 * s0);
        double b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0 * s0;
        double b4 = s1 - s2 + s0 * s0;
        double square = (b0 * m2 * m2 + b1 * m4 + b2 * m1 * m1 * m2 + b3 * m1 * m3 + b4 * m1 * m1 * m1 * m1)
                / ((m1 * m1 - m2) * (m1 * m1 - m2) * n * (n - 1) * (n - 2) * (n - 3));
        double e = s0 / (n * (n - 1.0));
        return new GeneralG(top / (m1 * m1 - m2), e, square - e * e);
    }

    double[] localMoran() {
        double[] local = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                local[i] += w[i][j] * (x[j] - mean);
            }
            local[i] *= (x[i] - mean) / (moment(2) / n);
        }
        return local;
    }

    /** Score of Gi or Gi* of a unit from its row of weights, the mean and the variance of the units summed over. */
    double getisOrdZ(int i, boolean star) {
        double[] row = w[i].clone();
        row[i] = star ? 1 : 0;
        int m = star ? n : n - 1;
        double sum = 0;
        double squares = 0;
        double weights = 0;
        double weightSquares = 0;
        double top = 0;
        for (int j = 0; j < n; j++) {
            if (star || j != i) {
                sum += x[j];
                squares += x[j] * x[j];
                weights += row[j];
                weightSquares += row[j] * row[j];
                top += row[j] * x[j];
            }
        }
        double average = sum / m;
        double variance = squares / m - average * average;
        return (top - weights * average) / Math.sqrt(variance * (m * weightSquares - weights * weights) / (m - 1));
    }
}
