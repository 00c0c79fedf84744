package org.wespace.core.measure.landscape;

import java.util.Arrays;

/**
 * Finds the nearest pairs of all patches of one class in a sweep over the raster, however far they lie apart. Exact.
 *
 * <p>Let cell u of a patch and cell v of another one of the class be the nearest pair that the patch has, and m the
 * point halfway. No other cell of the class is as near to m as they are: it would be nearer than that to u and to v,
 * and whichever patch it belonged to, there would be a nearer pair. So on the row or half-row through m, where every
 * column has its nearest cell of the class above or below, the lower envelope of the parabolas (x - column)^2 +
 * height^2 passes from the one of u to the one of v at m: they stand side by side in it. It is enough to look at
 * neighbours in the envelopes of all rows and half-rows. Any pair that is looked at is a pair of cells, so nothing too
 * small can come out, and columns may be left out as long as u and v stay: those that are farther than the pair sought
 * can be, those in blocks where nothing is sought, those with a cell in the row itself (pairs within a row and within a
 * column have been looked at before). The envelope is that of Felzenszwalb and Huttenlocher (2012), Distance transforms
 * of sampled functions, doi:10.4086/toc.2012.v008a019, with whole numbers throughout.
 *
 * <p>Cost: O(rows x columns) to keep track of the nearest cells, and O(area of the open blocks). Memory: 48 bytes a
 * column.
 */
final class ClassSweep {

    private final NearestPatches search;
    private final int columns;
    private final int reach;
    private final int side;
    private final boolean[][] open;
    /** Row of the nearest cell of the class above or in the row, in each column, and its patch. */
    private final int[] above;

    private final int[] abovePatch;
    /** The same of the nearest one below the row. */
    private final int[] below;

    private final int[] belowPatch;

    /** Columns in the envelope, from west to east. */
    private final int[] column;
    /** Height of their cells over the line, in half rows; negative to the north. */
    private final int[] height;

    private final int[] patch;
    /** Four times the squared column plus the squared height: the parabola at column 0, times 4. */
    private final long[] lift;

    private int size;

    ClassSweep(NearestPatches search, int of, OpenBlocks blocks) {
        this.search = search;
        this.columns = search.columns;
        this.reach = (int) Math.ceil(Math.sqrt(blocks.worst(of)));
        this.side = blocks.side();
        this.open = blocks.open(of);
        this.above = new int[columns];
        this.abovePatch = new int[columns];
        this.below = search.firstRows(of);
        this.belowPatch = new int[columns];
        Arrays.fill(above, -NearestPatches.FAR);
        for (int x = 0; x < columns; x++) {
            belowPatch[x] = below[x] == NearestPatches.FAR ? PatchLabels.NONE : search.patch(below[x] * columns + x);
        }
        this.column = new int[columns];
        this.height = new int[columns];
        this.patch = new int[columns];
        this.lift = new long[columns];
    }

    /** Looks at all rows and half-rows. */
    void run() {
        for (int row = 0; row < search.rows; row++) {
            enter(row);
            boolean[] openHere = open[row / side];
            envelope(2 * row, openHere);
            envelope(2 * row + 1, openHere);
        }
    }

    private void enter(int row) {
        for (int x = 0; x < columns; x++) {
            if (below[x] == row) {
                int cell = row * columns + x;
                above[x] = row;
                abovePatch[x] = belowPatch[x];
                if (search.next(cell) == 0) {
                    below[x] = NearestPatches.FAR;
                } else {
                    below[x] = row + search.next(cell);
                    belowPatch[x] = search.patch(cell + search.next(cell) * columns);
                }
            }
        }
    }

    /** Looks at the neighbours in the envelope of a line, at half as many rows. */
    private void envelope(int line, boolean[] openHere) {
        size = 0;
        for (int block = 0; block < openHere.length; block++) {
            if (openHere[block]) {
                add(line, block * side, Math.min(columns, (block + 1) * side));
            }
        }
        for (int i = 1; i < size; i++) {
            if (patch[i] != patch[i - 1]) {
                int across = column[i] - column[i - 1];
                int along = (height[i] - height[i - 1]) / 2;
                search.meet(patch[i], patch[i - 1], across * across + along * along);
            }
        }
    }

    private void add(int line, int from, int to) {
        for (int x = from; x < to; x++) {
            int up = line - 2 * above[x];
            int down = 2 * below[x] - line;
            // Where both are as near, there is no nearest pair but the column's own.
            if (up < down) {
                if (up < reach && up > 0) {
                    push(x, -up, abovePatch[x]);
                }
            } else if (down < reach && down < up) {
                push(x, down, belowPatch[x]);
            }
        }
    }

    /** Adds a column east of all others, and removes those that it puts above the envelope. */
    private void push(int x, int tall, int of) {
        long top = 4L * x * x + (long) tall * tall;
        int last = size - 1;
        while (last > 0
                && (lift[last] - lift[last - 1]) * (x - column[last])
                        >= (top - lift[last]) * (column[last] - column[last - 1])) {
            last--;
        }
        last++;
        column[last] = x;
        height[last] = tall;
        patch[last] = of;
        lift[last] = top;
        size = last + 1;
    }
}
