package org.wespace.agents.resident.synthesis;

/** Shape of a table of any number of dimensions, kept in one row-major array. */
final class Lattice {

    private final int[] shape;
    private final int[] stride;
    private final int cells;

    /** A table of this many categories in each dimension. */
    Lattice(int... shape) {
        this.shape = shape.clone();
        this.stride = new int[shape.length];
        int size = 1;
        for (int d = shape.length - 1; d >= 0; d--) {
            if (shape[d] < 1) {
                throw new IllegalArgumentException("dimension " + d + " must have at least 1 category: " + shape[d]);
            }
            stride[d] = size;
            size = Math.multiplyExact(size, shape[d]);
        }
        this.cells = size;
    }

    int dimensions() {
        return shape.length;
    }

    int categories(int dimension) {
        return shape[dimension];
    }

    int cells() {
        return cells;
    }

    /** Distance of two cells that differ by one in a dimension. */
    int stride(int dimension) {
        return stride[dimension];
    }

    /** Category of a cell in a dimension. */
    int category(int cell, int dimension) {
        return cell / stride[dimension] % shape[dimension];
    }

    double[] margin(double[] table, int dimension) {
        double[] margin = new double[shape[dimension]];
        for (int cell = 0; cell < cells; cell++) {
            margin[category(cell, dimension)] += table[cell];
        }
        return margin;
    }

    int[] margin(int[] table, int dimension) {
        int[] margin = new int[shape[dimension]];
        for (int cell = 0; cell < cells; cell++) {
            margin[category(cell, dimension)] += table[cell];
        }
        return margin;
    }
}
