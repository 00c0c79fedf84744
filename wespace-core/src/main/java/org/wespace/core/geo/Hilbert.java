package org.wespace.core.geo;

/** The Hilbert curve: an order of the cells of a square in which neighbours in order are neighbours in the plane. */
public final class Hilbert {

    private Hilbert() {}

    /**
     * Place of a cell on the curve.
     *
     * <p>Source: D. Hilbert (1891), Ueber die stetige Abbildung einer Linie auf ein Flaechenstueck,
     * doi:10.1007/BF01199431.
     *
     * @param levels the square has 2<sup>levels</sup> cells a side, levels at most 30
     * @param x column, from 0
     * @param y row, from 0
     * @return 0 to 4<sup>levels</sup> - 1, each once
     */
    public static long place(int levels, int x, int y) {
        long place = 0;
        int column = x;
        int row = y;
        for (int side = 1 << (levels - 1); side > 0; side >>= 1) {
            int right = (column & side) == 0 ? 0 : 1;
            int upper = (row & side) == 0 ? 0 : 1;
            place += (long) side * side * ((3 * right) ^ upper);
            // Turn the quadrant so that the curve within it starts where the last one ended.
            if (upper == 0) {
                if (right == 1) {
                    column = side - 1 - (column & (side - 1));
                    row = side - 1 - (row & (side - 1));
                }
                int swap = column;
                column = row;
                row = swap;
            }
        }
        return place;
    }

    /** Levels of the smallest square that holds a rectangle; at least 1. */
    public static int levels(int width, int height) {
        return Math.max(1, 32 - Integer.numberOfLeadingZeros(Math.max(width, height) - 1));
    }
}
