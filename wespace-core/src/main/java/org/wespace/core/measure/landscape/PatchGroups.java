package org.wespace.core.measure.landscape;

import java.util.Arrays;

/**
 * The patches of one class, those that are alike in area and perimeter counted together: a raster has millions of small
 * patches but few sorts of them.
 */
final class PatchGroups {

    /** Patches of more cells stand alone. */
    private static final int SMALL = 32;

    private static final int PERIMETERS = 4 * SMALL / 2 + 1;

    private int[] cells = new int[16];
    private int[] sides = new int[16];
    private int[] counts = new int[16];
    private int size;
    private int patches;

    private PatchGroups() {}

    /**
     * Groups of each class.
     *
     * @param classCount number of classes
     * @param classOfPatch class of each patch
     * @param cells area of each patch in cells
     * @param sides perimeter of each patch in sides of cells, always even
     */
    static PatchGroups[] of(int classCount, short[] classOfPatch, int[] cells, int[] sides) {
        int sorts = (SMALL + 1) * PERIMETERS;
        int[] counts = new int[classCount * sorts];
        PatchGroups[] groups = new PatchGroups[classCount];
        Arrays.setAll(groups, one -> new PatchGroups());
        for (int patch = 0; patch < cells.length; patch++) {
            int one = classOfPatch[patch];
            if (cells[patch] <= SMALL) {
                counts[one * sorts + cells[patch] * PERIMETERS + sides[patch] / 2]++;
            } else {
                groups[one].add(cells[patch], sides[patch], 1);
            }
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                int sort = i % sorts;
                groups[i / sorts].add(sort / PERIMETERS, sort % PERIMETERS * 2, counts[i]);
            }
        }
        return groups;
    }

    private void add(int area, int perimeter, int count) {
        if (size == cells.length) {
            int more = size + (size >> 1);
            cells = Arrays.copyOf(cells, more);
            sides = Arrays.copyOf(sides, more);
            counts = Arrays.copyOf(counts, more);
        }
        cells[size] = area;
        sides[size] = perimeter;
        counts[size] = count;
        size++;
        patches += count;
    }

    /** Number of groups. */
    int size() {
        return size;
    }

    /** Number of patches in all groups. */
    int patches() {
        return patches;
    }

    /** Cells of each patch in a group. */
    int cells(int group) {
        return cells[group];
    }

    /** Perimeter of each patch in a group, in sides of cells. */
    int sides(int group) {
        return sides[group];
    }

    /** Number of patches in a group. */
    int count(int group) {
        return counts[group];
    }
}
