package org.wespace.core.geo.raster;

import org.jspecify.annotations.Nullable;

/**
 * The values that stand for no data in a file.
 *
 * @param own what the file itself says, or null; may be NaN
 * @param further one more that the user names, or null
 * @param single whether the file keeps its values in single precision, so that values are compared in it
 */
record NoData(@Nullable Double own, @Nullable Double further, boolean single) {

    // The largest float, which many tools take for no data, is written with six to seventeen digits.
    private static final double LARGE = 1e30;

    boolean contains(double value) {
        return Double.isNaN(value) || isOne(value, own) || isOne(value, further);
    }

    private boolean isOne(double value, @Nullable Double nodata) {
        if (nodata == null) {
            return false;
        }
        boolean inSingle = single || Math.abs(nodata) >= LARGE;
        return value == nodata || inSingle && (float) value == (float) (double) nodata;
    }

    /** Puts NaN in the place of each value that stands for no data; returns how many cells the further one took. */
    int clear(double[] values) {
        int found = 0;
        for (int cell = 0; cell < values.length; cell++) {
            if (isOne(values[cell], further)) {
                found++;
            }
            if (contains(values[cell])) {
                values[cell] = Double.NaN;
            }
        }
        return found;
    }
}
