package org.wespace.core.measure.landscape;

/**
 * Where patches lie whose nearest one is not known yet, by class and square block of cells: at most 64 x 64 blocks.
 *
 * <p>A block is open for a class if a pair that improves on what is known may have a cell of the pair, or any point
 * between the two, in it.
 */
final class OpenBlocks {

    private static final int BLOCKS = 64;

    private final int side;
    private final int down;
    private final int across;
    /** Number of cells on edges of open patches, by class. */
    private final long[] cells;
    /** Largest squared distance so far of the open patches of a class. */
    private final int[] worst;
    /** The same of those with cells in a block: [class][block row][block column]; 0 if there are none. */
    private final int[][] worstOfBlock;

    /**
     * Looks for open patches of some classes; a class without any is done.
     *
     * @param toDo classes to look for; those without open patches become false
     * @param known squared distance up to which all pairs have been looked at
     */
    OpenBlocks(NearestPatches search, boolean[] toDo, int known) {
        this.side = Math.max(1, (Math.max(search.rows, search.columns) + BLOCKS - 1) / BLOCKS);
        this.down = (search.rows + side - 1) / side;
        this.across = (search.columns + side - 1) / side;
        this.cells = new long[toDo.length];
        this.worst = new int[toDo.length];
        this.worstOfBlock = new int[toDo.length][];
        for (int row = 0, cell = 0; row < search.rows; row++) {
            for (int column = 0; column < search.columns; column++, cell++) {
                short of = search.classes[cell];
                if (of != ClassRaster.NONE && toDo[of]) {
                    int best = search.best(search.patch(cell));
                    if (best > known && search.onEdge(row, column, cell)) {
                        note(of, row / side * across + column / side, best);
                    }
                }
            }
        }
        for (int of = 0; of < toDo.length; of++) {
            toDo[of] &= cells[of] > 0;
        }
    }

    private void note(int of, int block, int best) {
        if (worstOfBlock[of] == null) {
            worstOfBlock[of] = new int[down * across];
        }
        cells[of]++;
        worst[of] = Math.max(worst[of], best);
        worstOfBlock[of][block] = Math.max(worstOfBlock[of][block], best);
    }

    /** Whether any class has open patches. */
    boolean any() {
        for (long some : cells) {
            if (some > 0) {
                return true;
            }
        }
        return false;
    }

    /** Number of cells on the edges of open patches of a class. */
    long cells(int of) {
        return cells[of];
    }

    /** Largest squared distance so far of the open patches of a class. */
    int worst(int of) {
        return worst[of];
    }

    /** Number of cells in the open blocks of a class; those beyond the raster included. */
    long area(int of) {
        long area = 0;
        for (boolean[] row : open(of)) {
            for (boolean one : row) {
                area += one ? (long) side * side : 0;
            }
        }
        return area;
    }

    /** Side of a block in cells. */
    int side() {
        return side;
    }

    /** Whether each block is open for a class: [block row][block column]. */
    boolean[][] open(int of) {
        // Rectangles around blocks with open patches, as differences along both axes.
        int[][] covers = new int[down + 1][across + 1];
        int[] worstHere = worstOfBlock[of];
        for (int block = 0; worstHere != null && block < worstHere.length; block++) {
            if (worstHere[block] > 0) {
                int margin = (int) (Math.sqrt(worstHere[block]) / side) + 1;
                int top = Math.max(0, block / across - margin);
                int bottom = Math.min(down, block / across + margin + 1);
                int left = Math.max(0, block % across - margin);
                int right = Math.min(across, block % across + margin + 1);
                covers[top][left]++;
                covers[top][right]--;
                covers[bottom][left]--;
                covers[bottom][right]++;
            }
        }
        boolean[][] open = new boolean[down][across];
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                covers[row][column] += (row > 0 ? covers[row - 1][column] : 0)
                        + (column > 0 ? covers[row][column - 1] : 0)
                        - (row > 0 && column > 0 ? covers[row - 1][column - 1] : 0);
                open[row][column] = covers[row][column] > 0;
            }
        }
        return open;
    }
}
