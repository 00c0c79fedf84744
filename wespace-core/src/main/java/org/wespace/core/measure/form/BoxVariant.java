package org.wespace.core.measure.form;

import java.util.Locale;

/**
 * Which boxes are counted, and from where the grid of boxes starts. On one footprint the three differ by 0.2 to 0.3, so
 * a dimension says nothing without the name of its variant.
 */
public enum BoxVariant {
    /**
     * Boxes that hold something, on a grid that starts at the first unit of the first row; boxes cut by the last row or
     * column are kept. Sizes, unless told: the largest power of two that fits into the shorter side, down to 2.
     */
    NONEMPTY,
    /**
     * Boxes that are neither empty nor full: the dimension of the edge. The same grid; a box cut by the last row or
     * column never counts as full. Sizes, unless told: as {@link #NONEMPTY}, down to 4.
     */
    BOUNDARY,
    /**
     * Boxes that hold something, on a grid that starts at the corner of the smallest rectangle around what is there, as
     * the Fractal Box Counter of ImageJ. Sizes, unless told: 2, 3, 4, 6, 8, 12, 16, 32, 64, which bias exact fractals
     * upward.
     */
    IMAGEJ;

    private static final int[] IMAGEJ_SIZES = {2, 3, 4, 6, 8, 12, 16, 32, 64};

    /** Name in tables: "nonempty", "boundary" or "imagej". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sizes of boxes in units, unless told otherwise. */
    int[] sizes(int width, int height) {
        return switch (this) {
            case NONEMPTY -> powersOfTwo(Math.min(width, height), 2);
            case BOUNDARY -> powersOfTwo(Math.min(width, height), 4);
            case IMAGEJ -> IMAGEJ_SIZES.clone();
        };
    }

    /** Powers of two from the largest that is at most {@code most} down to {@code least}; none if there is none. */
    static int[] powersOfTwo(int most, int least) {
        int largest = Integer.highestOneBit(most);
        int count =
                largest < least ? 0 : Integer.numberOfTrailingZeros(largest) - Integer.numberOfTrailingZeros(least) + 1;
        int[] sizes = new int[count];
        for (int i = 0; i < count; i++) {
            sizes[i] = largest >> i;
        }
        return sizes;
    }
}
