package org.wespace.core.measure.landscape;

/** Measures of the shape of one patch, from its area in cells and its perimeter in sides of cells. */
final class PatchShape {

    private PatchShape() {}

    /** Perimeter over the least possible one. */
    static double minperim(int cells, int sides) {
        return (double) sides / CompactShape.sides(cells);
    }

    /** Perimeter over that of a square of the area. */
    static double square(int cells, int sides) {
        return 0.25 * sides / Math.sqrt(cells);
    }

    /** Fractal dimension from perimeter in m and area in m2; 1 where the area is 1 m2. */
    static double frac(int cells, int sides, double cellMetres) {
        double area = cells * cellMetres * cellMetres;
        return area == 1 ? 1 : 2 * StrictMath.log(0.25 * sides * cellMetres) / StrictMath.log(area);
    }

    /** Perimeter over area, per m. */
    static double para(int cells, int sides, double cellMetres) {
        return sides / (cells * cellMetres);
    }
}
