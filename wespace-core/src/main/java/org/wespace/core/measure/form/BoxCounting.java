package org.wespace.core.measure.form;

import java.util.Arrays;

/**
 * Box-counting dimension of a footprint: how fast the number of boxes needed to cover it rises as boxes get smaller.
 * Immutable.
 *
 * <p>{@code D = -slope} of the least-squares line of ln N on ln size, N the number of boxes of that size. Between 0 (a
 * point) and 2 (a full square), 1 for a line. NaN where there are fewer than two sizes or a size needs no box (nothing
 * is there, or for {@link BoxVariant#BOUNDARY} nothing is an edge).
 *
 * <p>Rows: the grid of boxes of {@link BoxVariant#NONEMPTY} and {@link BoxVariant#BOUNDARY} starts at the first unit
 * given, and boxes at the far sides may be cut. Rasters of peers start in the north-west, so give rows from north to
 * south where their counts are to be met; a grid of ours starts in the south.
 *
 * <p>Cost: O(units) once, and O(units / size^2) for each size; 4 bytes a unit while counting.
 *
 * <p>Source: Batty and Longley (1994), Fractal Cities, Academic Press; Shen (2002), Fractal dimension and fractal
 * growth of urbanized areas, doi:10.1080/13658810210137013. Variants: as {@link BoxVariant} says; ImageJ computes
 * logarithms in single precision and so differs by about 1e-7.
 */
public final class BoxCounting {

    private final BoxVariant variant;
    private final int[] sizes;
    private final int[] counts;
    private final Line line;

    private BoxCounting(BoxVariant variant, int[] sizes, int[] counts) {
        this.variant = variant;
        this.sizes = sizes;
        this.counts = counts;
        double[] logSize = new double[sizes.length];
        double[] logCount = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            logSize[i] = StrictMath.log(sizes[i]);
            logCount[i] = counts[i] == 0 ? Double.NaN : StrictMath.log(counts[i]);
        }
        this.line = Line.fit(logSize, logCount);
    }

    /**
     * Boxes of the sizes that the variant names.
     *
     * @param width number of columns, at least 1
     * @param height number of rows, at least 1
     * @param built row after row
     */
    public static BoxCounting of(BoxVariant variant, int width, int height, boolean[] built) {
        return of(variant, width, height, built, variant.sizes(width, height));
    }

    /**
     * Boxes that hold something, of sizes 1, 2, 4, ... up to the shorter side: {@link BoxVariant#NONEMPTY} down to the
     * single unit.
     */
    public static BoxCounting ofUnits(int width, int height, boolean[] built) {
        return of(BoxVariant.NONEMPTY, width, height, built, BoxVariant.powersOfTwo(Math.min(width, height), 1));
    }

    /**
     * Boxes of any sizes.
     *
     * @param width number of columns, at least 1
     * @param height number of rows, at least 1
     * @param built row after row
     * @param sizes sides of boxes in units, each at least 1
     */
    public static BoxCounting of(BoxVariant variant, int width, int height, boolean[] built, int... sizes) {
        if (width < 1 || height < 1 || (long) width * height != built.length) {
            throw new IllegalArgumentException("there must be width x height units, both at least 1: " + width + " x "
                    + height + " and " + built.length);
        }
        for (int size : sizes) {
            if (size < 1) {
                throw new IllegalArgumentException("a box must be at least 1 unit wide: " + size);
            }
        }
        BuiltCount count = new BuiltCount(width, height, built);
        if (variant == BoxVariant.IMAGEJ) {
            count = count.cropped();
        }
        int[] counts = new int[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            counts[i] = count.boxes(sizes[i], variant == BoxVariant.BOUNDARY);
        }
        return new BoxCounting(variant, sizes.clone(), counts);
    }

    /** The variant. */
    public BoxVariant variant() {
        return variant;
    }

    /** The dimension; NaN where undefined. */
    public double dimension() {
        return -line.slope();
    }

    /** Share of the variance of ln N that the line explains, 0 to 1; NaN where N does not vary. */
    public double r2() {
        return line.r2();
    }

    /** Sides of the boxes in units. */
    public int[] sizes() {
        return sizes.clone();
    }

    /** Number of boxes counted, by size. */
    public int[] counts() {
        return counts.clone();
    }

    @Override
    public String toString() {
        return "BoxCounting[" + variant.id() + ", sizes=" + Arrays.toString(sizes) + ", counts="
                + Arrays.toString(counts) + ", dimension=" + dimension() + "]";
    }
}
