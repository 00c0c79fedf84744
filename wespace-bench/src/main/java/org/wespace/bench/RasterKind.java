package org.wespace.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Rasters of 8 classes, from what cities look like to what is hardest on a program. */
public enum RasterKind {
    /** Smooth hills cut into eight heights: large patches with ragged edges. */
    BLOBS {
        @Override
        int[] classes(int side) {
            double[] heights = hills(side);
            double[] sorted = heights.clone();
            Arrays.sort(sorted);
            int[] classes = new int[heights.length];
            for (int cell = 0; cell < classes.length; cell++) {
                for (int cut = 1; cut < CLASSES; cut++) {
                    classes[cell] += heights[cell] >= sorted[(int) ((long) cut * sorted.length / CLASSES)] ? 1 : 0;
                }
            }
            return classes;
        }
    },
    /** A class at random for each cell: millions of patches. */
    NOISE {
        @Override
        int[] classes(int side) {
            SplittableRandom random = new SplittableRandom(SEED);
            int[] classes = new int[side * side];
            Arrays.setAll(classes, cell -> random.nextInt(CLASSES));
            return classes;
        }
    },
    /** Stripes one cell wide: every cell on an edge, every patch as far from the next as any. */
    STRIPES {
        @Override
        int[] classes(int side) {
            int[] classes = new int[side * side];
            Arrays.setAll(classes, cell -> cell % side % CLASSES);
            return classes;
        }
    },
    /** One class with a few lost cells of others, far from each other. */
    SPECKS {
        @Override
        int[] classes(int side) {
            SplittableRandom random = new SplittableRandom(SEED);
            int[] classes = new int[side * side];
            for (int speck = 0; speck < 100; speck++) {
                classes[random.nextInt(classes.length)] = 1 + speck % (CLASSES - 1);
            }
            return classes;
        }
    };

    /** A class that does not occur. */
    static final int NO_DATA = -1;

    private static final int CLASSES = 8;
    private static final long SEED = 42;
    private static final int LARGEST_HILL = 256;

    /** The class of each cell, row-major. */
    abstract int[] classes(int side);

    /** Heights between random ones on ever finer nets, the coarsest counting most. */
    private static double[] hills(int side) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] heights = new double[side * side];
        for (int mesh = LARGEST_HILL; mesh >= 2; mesh /= 2) {
            int knots = side / mesh + 2;
            double[] net = new double[knots * knots];
            for (int knot = 0; knot < net.length; knot++) {
                net[knot] = random.nextDouble() * mesh;
            }
            for (int cell = 0; cell < heights.length; cell++) {
                int row = cell / side;
                int column = cell % side;
                int knot = row / mesh * knots + column / mesh;
                double south = row % mesh / (double) mesh;
                double east = column % mesh / (double) mesh;
                heights[cell] += (1 - south) * ((1 - east) * net[knot] + east * net[knot + 1])
                        + south * ((1 - east) * net[knot + knots] + east * net[knot + knots + 1]);
            }
        }
        return heights;
    }
}
