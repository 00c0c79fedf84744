package org.wespace.core.measure.landscape;

import java.util.SplittableRandom;

/** Rasters for tests. */
final class Rasters {

    static final int NO_DATA = -9999;

    private Rasters() {}

    /** A raster from rows of digits; a dot has no data. Cells of 10 m. */
    static ClassRaster of(String... rows) {
        int[] classes = new int[rows.length * rows[0].length()];
        for (int cell = 0; cell < classes.length; cell++) {
            char one = rows[cell / rows[0].length()].charAt(cell % rows[0].length());
            classes[cell] = one == '.' ? NO_DATA : one - '0';
        }
        return ClassRaster.of(rows.length, rows[0].length(), 10, classes, NO_DATA);
    }

    /** A small raster of any sides, 1 to 4 classes and few or many gaps, from a seed. Cells of 10 m. */
    static ClassRaster small(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = 1 + random.nextInt(12);
        int columns = 1 + random.nextInt(12);
        int classes = 1 + random.nextInt(4);
        double gaps = random.nextInt(3) * 0.2;
        int[] cells = new int[rows * columns];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = random.nextDouble() < gaps ? NO_DATA : random.nextInt(classes);
        }
        cells[random.nextInt(cells.length)] = 0;
        return ClassRaster.of(rows, columns, 10, cells, NO_DATA);
    }

    /**
     * A raster of clumps: class 0 everywhere, with discs and single cells of the others; the fewer, the farther apart.
     * Cells of 10 m.
     *
     * @param spots number of discs
     * @param radius largest radius of a disc in cells
     */
    static ClassRaster clumps(int seed, int rows, int columns, int spots, int radius) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] cells = new int[rows * columns];
        for (int spot = 0; spot < spots; spot++) {
            int one = random.nextInt(4);
            int row = random.nextInt(rows);
            int column = random.nextInt(columns);
            int reach = random.nextInt(radius + 1);
            for (int y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
                for (int x = Math.max(0, column - reach); x <= Math.min(columns - 1, column + reach); x++) {
                    if ((y - row) * (y - row) + (x - column) * (x - column) <= reach * reach) {
                        cells[y * columns + x] = one == 3 ? NO_DATA : one;
                    }
                }
            }
        }
        cells[0] = 0;
        return ClassRaster.of(rows, columns, 10, cells, NO_DATA);
    }

    /** The mirror image in the diagonal. */
    static ClassRaster transposed(ClassRaster raster) {
        int[] cells = new int[raster.rows() * raster.columns()];
        for (int row = 0; row < raster.rows(); row++) {
            for (int column = 0; column < raster.columns(); column++) {
                cells[column * raster.rows() + row] =
                        raster.hasData(row, column) ? raster.classAt(row, column) : NO_DATA;
            }
        }
        return ClassRaster.of(raster.columns(), raster.rows(), raster.cellMetres(), cells, NO_DATA);
    }
}
