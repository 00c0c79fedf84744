package org.wespace.core.measure.landscape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Patches by flood fill, and distances between them by comparing all cells: plain, slow and the oracle. */
final class PlainPatches {

    private final ClassRaster raster;
    private final Neighbourhood neighbourhood;
    /** Patch of each cell, -1 without data, numbered by first cells. */
    private final int[] patch;

    private final List<List<int[]>> cells = new ArrayList<>();

    PlainPatches(ClassRaster raster, Neighbourhood neighbourhood) {
        this.raster = raster;
        this.neighbourhood = neighbourhood;
        this.patch = new int[raster.rows() * raster.columns()];
        Arrays.fill(patch, -1);
        for (int row = 0; row < raster.rows(); row++) {
            for (int column = 0; column < raster.columns(); column++) {
                if (raster.hasData(row, column) && patchAt(row, column) < 0) {
                    fill(row, column);
                }
            }
        }
    }

    private void fill(int row, int column) {
        List<int[]> found = new ArrayList<>();
        Deque<int[]> open = new ArrayDeque<>();
        patch[row * raster.columns() + column] = cells.size();
        open.add(new int[] {row, column});
        while (!open.isEmpty()) {
            int[] cell = open.remove();
            found.add(cell);
            for (int down = -1; down <= 1; down++) {
                for (int right = -1; right <= 1; right++) {
                    int y = cell[0] + down;
                    int x = cell[1] + right;
                    boolean near = neighbourhood == Neighbourhood.EIGHT || down * right == 0;
                    if (near && alike(row, column, y, x) && patchAt(y, x) < 0) {
                        patch[y * raster.columns() + x] = cells.size();
                        open.add(new int[] {y, x});
                    }
                }
            }
        }
        cells.add(found);
    }

    private boolean alike(int row, int column, int y, int x) {
        return y >= 0
                && y < raster.rows()
                && x >= 0
                && x < raster.columns()
                && raster.hasData(y, x)
                && raster.classAt(y, x) == raster.classAt(row, column);
    }

    int patchAt(int row, int column) {
        return patch[row * raster.columns() + column];
    }

    int count() {
        return cells.size();
    }

    int classOf(int one) {
        return raster.classAt(cells.get(one).get(0)[0], cells.get(one).get(0)[1]);
    }

    int cells(int one) {
        return cells.get(one).size();
    }

    /** Perimeter in m. */
    double perimeterMetres(int one) {
        int sides = 0;
        for (int[] cell : cells.get(one)) {
            sides += alike(cell[0], cell[1], cell[0] - 1, cell[1]) ? 0 : 1;
            sides += alike(cell[0], cell[1], cell[0] + 1, cell[1]) ? 0 : 1;
            sides += alike(cell[0], cell[1], cell[0], cell[1] - 1) ? 0 : 1;
            sides += alike(cell[0], cell[1], cell[0], cell[1] + 1) ? 0 : 1;
        }
        return sides * raster.cellMetres();
    }

    /** Distance to the nearest cell of another patch of the class in m; NaN if there is none. */
    double nearestMetres(int one) {
        long least = Long.MAX_VALUE;
        for (int other = 0; other < count(); other++) {
            if (other != one && classOf(other) == classOf(one)) {
                for (int[] a : edge(one)) {
                    for (int[] b : edge(other)) {
                        long down = a[0] - b[0];
                        long right = a[1] - b[1];
                        least = Math.min(least, down * down + right * right);
                    }
                }
            }
        }
        return least == Long.MAX_VALUE ? Double.NaN : Math.sqrt(least) * raster.cellMetres();
    }

    /** Cells that touch something else, or the border of the raster: the nearest ones are among them. */
    private List<int[]> edge(int one) {
        return cells.get(one).stream()
                .filter(cell -> !alike(cell[0], cell[1], cell[0] - 1, cell[1])
                        || !alike(cell[0], cell[1], cell[0] + 1, cell[1])
                        || !alike(cell[0], cell[1], cell[0], cell[1] - 1)
                        || !alike(cell[0], cell[1], cell[0], cell[1] + 1))
                .toList();
    }
}
