package org.wespace.core.measure.landscape;

import java.util.Arrays;

/**
 * Which patch each cell belongs to, for 4 and for 8 neighbours. Patches are numbered by their first cells in row-major
 * order.
 *
 * <p>Method: cells are labelled row by row, and labels that turn out to touch are joined (Rosenfeld and Pfaltz 1966,
 * Sequential operations in digital picture processing, doi:10.1145/321356.321357; Wu, Otoo and Suzuki 2009, Optimizing
 * two-pass connected-component labeling algorithms, doi:10.1007/s10044-008-0109-y). Patches of 8 neighbours are patches
 * of 4 neighbours joined at corners.
 *
 * <p>Cost: O(cells) next to. Memory: 4 bytes a cell and 4 bytes a patch of 4 neighbours; as many again while at work.
 */
final class PatchLabels {

    /** Label of a cell without data. */
    static final int NONE = -1;

    /** Patch of 4 neighbours of each cell, or NONE. */
    private final int[] four;
    /** Patch of 8 neighbours that a patch of 4 neighbours is part of. */
    private final int[] eightOfFour;

    private final int eightCount;

    private PatchLabels(int[] four, int[] eightOfFour) {
        this.four = four;
        this.eightOfFour = eightOfFour;
        this.eightCount = Forest.sets(eightOfFour);
    }

    static PatchLabels of(ClassRaster raster) {
        int[] labels = new int[raster.positions().length];
        Forest forest = new Forest(0);
        label(raster, labels, forest);
        int[] numbers = forest.number();
        int count = Forest.sets(numbers);
        for (int cell = 0; cell < labels.length; cell++) {
            if (labels[cell] != NONE) {
                labels[cell] = numbers[labels[cell]];
            }
        }
        Forest corners = new Forest(count);
        joinAtCorners(raster, labels, corners);
        return new PatchLabels(labels, corners.number());
    }

    private static void label(ClassRaster raster, int[] labels, Forest forest) {
        short[] classes = raster.positions();
        int columns = raster.columns();
        for (int row = 0, cell = 0; row < raster.rows(); row++) {
            for (int column = 0; column < columns; column++, cell++) {
                short here = classes[cell];
                boolean west = column > 0 && classes[cell - 1] == here;
                boolean north = row > 0 && classes[cell - columns] == here;
                if (here == ClassRaster.NONE) {
                    labels[cell] = NONE;
                } else if (west) {
                    labels[cell] = labels[cell - 1];
                    // Where the north-western cell is alike too, the two are joined already.
                    if (north && classes[cell - columns - 1] != here) {
                        forest.join(labels[cell - 1], labels[cell - columns]);
                    }
                } else {
                    labels[cell] = north ? labels[cell - columns] : forest.add();
                }
            }
        }
    }

    /** Joins patches that touch at a corner only. */
    private static void joinAtCorners(ClassRaster raster, int[] labels, Forest corners) {
        short[] classes = raster.positions();
        int columns = raster.columns();
        for (int row = 1; row < raster.rows(); row++) {
            int from = row * columns + 1;
            for (int cell = from; cell < from + columns - 1; cell++) {
                short northWest = classes[cell - columns - 1];
                short north = classes[cell - columns];
                short west = classes[cell - 1];
                short here = classes[cell];
                if (here != ClassRaster.NONE && here == northWest && here != north && here != west) {
                    corners.join(labels[cell], labels[cell - columns - 1]);
                }
                if (west != ClassRaster.NONE && west == north && west != here && west != northWest) {
                    corners.join(labels[cell - 1], labels[cell - columns]);
                }
            }
        }
    }

    /** Number of patches. */
    int count(Neighbourhood neighbourhood) {
        return neighbourhood == Neighbourhood.FOUR ? eightOfFour.length : eightCount;
    }

    /** Patch of a cell, or NONE. */
    int patch(Neighbourhood neighbourhood, int cell) {
        int label = four[cell];
        return neighbourhood == Neighbourhood.FOUR || label == NONE ? label : eightOfFour[label];
    }

    /** Patch of 4 neighbours of each cell, or NONE. Not to be written to. */
    int[] four() {
        return four;
    }

    /** Patch of 8 neighbours of each patch of 4 neighbours. Not to be written to. */
    int[] eightOfFour() {
        return eightOfFour;
    }

    /** How many patches of 4 neighbours each patch of 8 neighbours is made of. */
    int[] partsOfEight() {
        int[] parts = new int[eightCount];
        for (int eight : eightOfFour) {
            parts[eight]++;
        }
        return parts;
    }

    /** A number for each patch of 4 neighbours, added up by patches of 8 neighbours. */
    int[] addUp(int[] byFour) {
        int[] sums = new int[eightCount];
        for (int patch = 0; patch < byFour.length; patch++) {
            sums[eightOfFour[patch]] += byFour[patch];
        }
        return sums;
    }

    /** Value of each patch of 8 neighbours that its parts have in common. */
    short[] common(short[] byFour) {
        short[] common = new short[eightCount];
        Arrays.fill(common, ClassRaster.NONE);
        for (int patch = 0; patch < byFour.length; patch++) {
            common[eightOfFour[patch]] = byFour[patch];
        }
        return common;
    }
}
