package org.wespace.core.geo.raster;

import org.jspecify.annotations.Nullable;

/**
 * What a format says, before cells are in metres and no data is NaN.
 *
 * @param rows number of rows
 * @param columns number of columns
 * @param values row-major, row 0 in the north
 * @param place where the cells lie
 * @param nodata the file's own value for no data, or null
 * @param single whether the values are kept in single precision
 */
record RawRaster(
        int rows,
        int columns,
        double[] values,
        Place place,
        @Nullable Double nodata,
        boolean single) {

    /** What the cells are measured in. */
    enum Unit {
        /** A length in metres after {@link Place#metresPerUnit}. */
        LENGTH,
        /** Degrees of longitude and latitude. */
        DEGREE,
        /** The file says nothing. */
        UNSTATED,
        /** The file names a unit that is not known. */
        UNKNOWN
    }

    /**
     * Where the cells lie.
     *
     * @param cellWidth in units of the coordinate reference system; NaN if the file does not say
     * @param cellHeight likewise
     * @param west west edge in these units
     * @param south south edge
     * @param unit what the units are
     * @param metresPerUnit metres in one of them, for a length
     * @param crs the coordinate reference system; empty if unknown
     */
    record Place(
            double cellWidth,
            double cellHeight,
            double west,
            double south,
            Unit unit,
            double metresPerUnit,
            String crs) {}
}
