package org.wespace.core.measure.landscape;

/** The most compact shape that so many cells can take: a square, or as near to one as can be. */
final class CompactShape {

    private CompactShape() {}

    /**
     * Least perimeter of so many cells, in sides of cells: with n the side of the largest square and m the cells left
     * over, 4 n for m = 0, 4 n + 2 for m up to n, else 4 n + 4.
     */
    static long sides(long cells) {
        long n = side(cells);
        long left = cells - n * n;
        return left == 0 ? 4 * n : left <= n ? 4 * n + 2 : 4 * n + 4;
    }

    /**
     * Most sides that so many cells can share: 2 n (n - 1), and 2 m - 1 more for m up to n, 2 m - 2 beyond (He, DeZonia
     * and Mladenoff 2000, doi:10.1023/A:1008102521322).
     */
    static long shared(long cells) {
        return (4 * cells - sides(cells)) / 2;
    }

    private static long side(long cells) {
        long n = (long) Math.sqrt((double) cells);
        while (n * n > cells) {
            n--;
        }
        while ((n + 1) * (n + 1) <= cells) {
            n++;
        }
        return n;
    }
}
