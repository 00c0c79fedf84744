package org.wespace.core.measure.landscape;

import java.util.Arrays;

/**
 * Squared distance, in cells, from each patch to the nearest cell of another patch of its class. Exact.
 *
 * <p>What is near is found by looking around each cell on the edge of its patch, ring by ring; where that gets dear,
 * {@link ClassSweep} finds the rest. Patches of 4 neighbours need no search of their own: where a patch of 8 neighbours
 * has several parts, each part touches another one at a corner; where it has but one, the nearest other patch is the
 * same.
 *
 * <p>Cost: O(rows x columns) for each class that has patches far apart, a small part of it where these are few. Memory:
 * 2 bytes a cell and 4 bytes a column and class while at work.
 */
final class NearestPatches {

    /** Stands for the distance of a patch that is the only one of its class. */
    static final int NOTHING = Integer.MAX_VALUE;

    /** Row of a cell that is not there: farther than any. */
    static final int FAR = 1 << 20;

    /** Squared distance within which rows and columns hold all pairs of patches of 8 neighbours. */
    private static final int NEXT = 4;

    private static final int FIRST_REACH = 4;
    /** Farther than this it is always a sweep that finds the pairs. */
    static final int LAST_REACH = 64;

    /** Looks at other cells that cost as much as one cell of a sweep. */
    private static final int LOOKS_PER_CELL = 4;

    final short[] classes;
    final int rows;
    final int columns;
    private final int[] fourOfCell;
    private final int[] eightOfFour;
    /** Least squared distance so far of each patch of 8 neighbours. */
    private final int[] best;
    /** Rows from a cell to the next one of its class further south in its column; 0 if there is none. */
    private final short[] next;
    /** First row of each class in each column: [class][column], row-major; FAR if there is none. */
    private final int[] first;

    private NearestPatches(ClassRaster raster, PatchLabels labels) {
        this.classes = raster.positions();
        this.rows = raster.rows();
        this.columns = raster.columns();
        this.fourOfCell = labels.four();
        this.eightOfFour = labels.eightOfFour();
        this.best = new int[labels.count(Neighbourhood.EIGHT)];
        this.next = new short[classes.length];
        this.first = new int[raster.classCount() * columns];
    }

    /**
     * Squared distances of all patches of 8 neighbours.
     *
     * @param classOfPatch class of each, as its position
     * @param lastReach how far to look around before sweeping; of no influence on the result
     * @return in cells; NOTHING where there is no other patch of the class
     */
    static int[] ofEight(ClassRaster raster, PatchLabels labels, short[] classOfPatch, int lastReach) {
        int[] patches = new int[raster.classCount()];
        for (short one : classOfPatch) {
            patches[one]++;
        }
        NearestPatches search = new NearestPatches(raster, labels);
        Arrays.fill(search.best, NOTHING);
        search.lookAlongColumns();
        search.lookAlongRows();
        boolean[] several = new boolean[patches.length];
        for (int of = 0; of < patches.length; of++) {
            several[of] = patches[of] > 1;
        }
        search.lookAround(several, lastReach);
        return search.best;
    }

    /** The same of patches of 4 neighbours. */
    static int[] ofFour(PatchLabels labels, int[] ofEight) {
        int[] parts = labels.partsOfEight();
        int[] ofFour = new int[labels.count(Neighbourhood.FOUR)];
        for (int patch = 0; patch < ofFour.length; patch++) {
            int eight = labels.eightOfFour()[patch];
            ofFour[patch] = parts[eight] > 1 ? 2 : ofEight[eight];
        }
        return ofFour;
    }

    /** Pairs within a column; what lies next to the south. */
    private void lookAlongColumns() {
        Arrays.fill(first, FAR);
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = 0, cell = row * columns; column < columns; column++, cell++) {
                if (classes[cell] != ClassRaster.NONE) {
                    int at = classes[cell] * columns + column;
                    if (first[at] != FAR) {
                        int distance = first[at] - row;
                        next[cell] = (short) distance;
                        if (distance > 1) {
                            meet(patch(cell), patch(cell + distance * columns), distance * distance);
                        }
                    }
                    first[at] = row;
                }
            }
        }
    }

    /** Pairs within a row. */
    private void lookAlongRows() {
        int[] last = new int[first.length / columns];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(last, -1);
            for (int cell = row * columns; cell < (row + 1) * columns; cell++) {
                if (classes[cell] != ClassRaster.NONE) {
                    int west = last[classes[cell]];
                    if (west >= 0 && west < cell - 1) {
                        meet(patch(west), patch(cell), (cell - west) * (cell - west));
                    }
                    last[classes[cell]] = cell;
                }
            }
        }
    }

    /** Looks around all cells of the classes, wider and wider, until a sweep over the class is cheaper. */
    private void lookAround(boolean[] several, int lastReach) {
        boolean[] toDo = several.clone();
        int known = NEXT;
        OpenBlocks open = new OpenBlocks(this, toDo, known);
        for (int reach = FIRST_REACH; open.any(); reach *= 2) {
            for (int of = 0; of < toDo.length; of++) {
                long looks = 3L * reach * reach * open.cells(of);
                boolean dear = reach > FIRST_REACH && looks > LOOKS_PER_CELL * open.area(of);
                if (toDo[of] && (dear || reach > lastReach)) {
                    new ClassSweep(this, of, open).run();
                    toDo[of] = false;
                }
            }
            if (reach <= lastReach) {
                new Rings(reach).look(this, toDo, known);
            }
            known = reach * reach;
            open = new OpenBlocks(this, toDo, known);
        }
    }

    /** Patch of 8 neighbours of a cell that has data. */
    int patch(int cell) {
        return eightOfFour[fourOfCell[cell]];
    }

    /** Least squared distance so far of a patch. */
    int best(int patch) {
        return best[patch];
    }

    /** Rows to the next cell of the class in the column; 0 if there is none. */
    int next(int cell) {
        return next[cell];
    }

    /** First row of a class in each column. */
    int[] firstRows(int of) {
        return Arrays.copyOfRange(first, of * columns, (of + 1) * columns);
    }

    /** Whether a cell has another class, or the outside, on any side. */
    boolean onEdge(int row, int column, int cell) {
        short here = classes[cell];
        return row == 0
                || column == 0
                || row == rows - 1
                || column == columns - 1
                || classes[cell - 1] != here
                || classes[cell + 1] != here
                || classes[cell - columns] != here
                || classes[cell + columns] != here;
    }

    /** Takes note of two cells of two patches, or of the same. */
    void meet(int one, int other, int squared) {
        if (one != other) {
            best[one] = Math.min(best[one], squared);
            best[other] = Math.min(best[other], squared);
        }
    }
}
