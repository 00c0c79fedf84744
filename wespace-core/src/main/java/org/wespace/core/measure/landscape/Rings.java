package org.wespace.core.measure.landscape;

/** The cells around a cell up to a distance, nearest first. */
final class Rings {

    private final int reach;
    /** Steps to the south and to the east, and their squared length, by length. */
    private final short[] south;

    private final short[] east;
    private final int[] squared;

    Rings(int reach) {
        this.reach = reach;
        int[] from = new int[reach * reach + 2];
        for (int i = 0; i < side() * side(); i++) {
            int length = squared(i);
            if (length <= reach * reach) {
                from[length + 1]++;
            }
        }
        for (int length = 1; length < from.length; length++) {
            from[length] += from[length - 1];
        }
        south = new short[from[from.length - 1]];
        east = new short[south.length];
        squared = new int[south.length];
        for (int i = 0; i < side() * side(); i++) {
            int length = squared(i);
            if (length <= reach * reach) {
                int at = from[length]++;
                south[at] = (short) (i / side() - reach);
                east[at] = (short) (i % side() - reach);
                squared[at] = length;
            }
        }
    }

    private int side() {
        return 2 * reach + 1;
    }

    private int squared(int i) {
        int down = i / side() - reach;
        int right = i % side() - reach;
        return down * down + right * right;
    }

    /**
     * Looks around the edges of all patches of some classes whose nearest one is not known yet.
     *
     * @param known squared distance up to which all pairs have been looked at
     */
    void look(NearestPatches search, boolean[] classesToDo, int known) {
        int from = 0;
        while (squared[from] <= known) {
            from++;
        }
        for (int row = 0, cell = 0; row < search.rows; row++) {
            boolean rowInside = row >= reach && row < search.rows - reach;
            for (int column = 0; column < search.columns; column++, cell++) {
                short of = search.classes[cell];
                if (of != ClassRaster.NONE && classesToDo[of]) {
                    int patch = search.patch(cell);
                    if (search.best(patch) > known && search.onEdge(row, column, cell)) {
                        boolean inside = rowInside && column >= reach && column < search.columns - reach;
                        if (inside) {
                            lookInside(search, cell, patch, from);
                        } else {
                            lookNearBorder(search, cell, patch, from);
                        }
                    }
                }
            }
        }
    }

    private void lookInside(NearestPatches search, int cell, int patch, int from) {
        short[] classes = search.classes;
        short of = classes[cell];
        int best = search.best(patch);
        for (int i = from; i < squared.length && squared[i] < best; i++) {
            int there = cell + south[i] * search.columns + east[i];
            if (classes[there] == of && search.patch(there) != patch) {
                search.meet(patch, search.patch(there), squared[i]);
                return;
            }
        }
    }

    private void lookNearBorder(NearestPatches search, int cell, int patch, int from) {
        short of = search.classes[cell];
        int row = cell / search.columns;
        int column = cell % search.columns;
        int best = search.best(patch);
        for (int i = from; i < squared.length && squared[i] < best; i++) {
            int toRow = row + south[i];
            int toColumn = column + east[i];
            if (toRow >= 0 && toRow < search.rows && toColumn >= 0 && toColumn < search.columns) {
                int there = toRow * search.columns + toColumn;
                if (search.classes[there] == of && search.patch(there) != patch) {
                    search.meet(patch, search.patch(there), squared[i]);
                    return;
                }
            }
        }
    }
}
