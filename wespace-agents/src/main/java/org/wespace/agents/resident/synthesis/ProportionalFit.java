package org.wespace.agents.resident.synthesis;

import java.util.Locale;

/**
 * Iterative proportional fitting: the table with given margins that is nearest to a seed.
 *
 * <p>The seed is scaled along one dimension after the other until every margin is as asked, to 1e-10 of the total. The
 * result keeps the odds ratios of the seed, and its zeros; a seed of ones gives independence. Tables are row-major, the
 * last dimension running fastest. Immutable.
 *
 * <p>Source: W. E. Deming, F. F. Stephan (1940), On a least squares adjustment of a sampled frequency table when the
 * expected marginal totals are known, doi:10.1214/aoms/1177731829.
 */
public final class ProportionalFit {

    private static final double TOLERANCE = 1e-10;
    private static final int MOST_SWEEPS = 10_000;
    /** Margins may differ in their sums by this part of them. */
    private static final double SUM_TOLERANCE = 1e-9;

    private final Lattice lattice;
    private final double[] table;
    private final double[][] margins;
    private final int sweeps;

    private ProportionalFit(Lattice lattice, double[] table, double[][] margins, int sweeps) {
        this.lattice = lattice;
        this.table = table;
        this.margins = margins;
        this.sweeps = sweeps;
    }

    /**
     * Fits a table.
     *
     * @param shape number of categories of each dimension, at least two dimensions
     * @param seed one value per cell, finite and not negative; left as it is
     * @param margins for each dimension the sum of each category, finite and not negative, all of one total
     * @throws IllegalArgumentException naming the dimension and category if the margins do not fit together, or if
     *     zeros of the seed forbid them
     */
    public static ProportionalFit of(int[] shape, double[] seed, double[]... margins) {
        Lattice lattice = new Lattice(shape);
        double total = requireMargins(lattice, margins);
        if (seed.length != lattice.cells()) {
            throw new IllegalArgumentException("seed must have " + lattice.cells() + " values: " + seed.length);
        }
        for (int cell = 0; cell < seed.length; cell++) {
            requireAmount("value " + cell + " of the seed", seed[cell]);
        }
        double[] table = seed.clone();
        double[][] copy = new double[margins.length][];
        for (int d = 0; d < margins.length; d++) {
            copy[d] = margins[d].clone();
        }
        for (int sweep = 1; sweep <= MOST_SWEEPS; sweep++) {
            double error = 0;
            for (int d = 0; d < copy.length; d++) {
                error = Math.max(error, scale(lattice, table, d, copy[d]));
            }
            if (error <= TOLERANCE * total) {
                return new ProportionalFit(lattice, table, copy, sweep);
            }
        }
        throw new IllegalArgumentException(String.format(
                Locale.ROOT,
                "margins cannot be met by the seed, whose zeros forbid it: after %d sweeps %s",
                MOST_SWEEPS,
                worst(lattice, table, copy)));
    }

    /** Brings one margin to its target; returns how far the worst category was off. */
    private static double scale(Lattice lattice, double[] table, int dimension, double[] target) {
        double[] factor = lattice.margin(table, dimension);
        double error = 0;
        for (int k = 0; k < target.length; k++) {
            error = Math.max(error, Math.abs(factor[k] - target[k]));
            if (factor[k] == 0 && target[k] > 0) {
                throw new IllegalArgumentException("category " + k + " of dimension " + dimension + " should have "
                        + target[k] + ", but the seed allows none");
            }
            factor[k] = target[k] == 0 ? 0 : target[k] / factor[k];
        }
        for (int cell = 0; cell < table.length; cell++) {
            table[cell] *= factor[lattice.category(cell, dimension)];
        }
        return error;
    }

    private static String worst(Lattice lattice, double[] table, double[][] margins) {
        String text = "";
        double error = -1;
        for (int d = 0; d < margins.length; d++) {
            double[] margin = lattice.margin(table, d);
            for (int k = 0; k < margin.length; k++) {
                if (Math.abs(margin[k] - margins[d][k]) > error) {
                    error = Math.abs(margin[k] - margins[d][k]);
                    text = "category " + k + " of dimension " + d + " has " + margin[k] + " in place of "
                            + margins[d][k];
                }
            }
        }
        return text;
    }

    private static double requireMargins(Lattice lattice, double[][] margins) {
        if (lattice.dimensions() < 2 || margins.length != lattice.dimensions()) {
            throw new IllegalArgumentException("there must be two dimensions or more and a margin for each: "
                    + lattice.dimensions() + ", " + margins.length);
        }
        double total = 0;
        for (int d = 0; d < margins.length; d++) {
            if (margins[d].length != lattice.categories(d)) {
                throw new IllegalArgumentException("margin of dimension " + d + " must have " + lattice.categories(d)
                        + " values: " + margins[d].length);
            }
            double sum = 0;
            for (int k = 0; k < margins[d].length; k++) {
                sum += requireAmount("margin of dimension " + d + ", category " + k + ",", margins[d][k]);
            }
            if (d > 0 && Math.abs(sum - total) > SUM_TOLERANCE * total) {
                throw new IllegalArgumentException(
                        "margins must have one total: " + total + " over dimension 0, " + sum + " over dimension " + d);
            }
            total = d == 0 ? sum : total;
        }
        return total;
    }

    private static double requireAmount(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be finite and not negative: " + value);
        }
        return value;
    }

    /** The fitted table, row-major. */
    public double[] table() {
        return table.clone();
    }

    /** Sweeps over all dimensions until nothing was off any more. */
    public int sweeps() {
        return sweeps;
    }

    /** Sums of the fitted table by category of a dimension. */
    public double[] margin(int dimension) {
        return lattice.margin(table, dimension);
    }

    /**
     * The fitted table in whole numbers.
     *
     * <p>Margins become whole numbers of the rounded total by largest remainder; those that are whole already stay. The
     * margin of the first dimension is kept exactly, always. So are the others if the seed has no zeros; if it has, a
     * category may stay off where no move is allowed.
     */
    public int[] whole() {
        long total = 0;
        double sum = 0;
        for (double value : margins[0]) {
            sum += value;
        }
        total = Math.round(sum);
        int[][] targets = new int[margins.length - 1][];
        for (int d = 1; d < margins.length; d++) {
            targets[d - 1] = WholeNumbers.split(margins[d], total);
        }
        return WholeNumbers.round(lattice, table, WholeNumbers.split(margins[0], total), targets);
    }
}
