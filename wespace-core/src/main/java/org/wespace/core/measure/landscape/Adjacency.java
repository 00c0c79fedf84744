package org.wespace.core.measure.landscape;

/**
 * Sides of cells by what lies on either hand: class against class, or class against the outside (no data, or beyond the
 * raster).
 *
 * <p>Cost: one pass, O(cells).
 */
final class Adjacency {

    private final int classes;
    /** Sides met going east and south: [class + 1][class + 1], 0 for the outside, row-major. */
    private final long[] sides;
    /** Sides of cells with data on the border of the raster. */
    private final long border;

    private Adjacency(int classes, long[] sides, long border) {
        this.classes = classes;
        this.sides = sides;
        this.border = border;
    }

    static Adjacency of(ClassRaster raster) {
        int classes = raster.classCount();
        int columns = raster.columns();
        short[] positions = raster.positions();
        long[] sides = new long[(classes + 1) * (classes + 1)];
        int width = classes + 1;
        for (int row = 0; row < raster.rows(); row++) {
            int from = row * columns;
            int west = 0;
            for (int cell = from; cell < from + columns; cell++) {
                int here = positions[cell] + 1;
                sides[west * width + here]++;
                west = here;
            }
            sides[west * width]++;
            for (int cell = from; cell < from + columns; cell++) {
                int north = row == 0 ? 0 : positions[cell - columns] + 1;
                sides[north * width + positions[cell] + 1]++;
            }
        }
        int last = (raster.rows() - 1) * columns;
        for (int cell = last; cell < last + columns; cell++) {
            sides[(positions[cell] + 1) * width]++;
        }
        return new Adjacency(classes, sides, border(raster));
    }

    private static long border(ClassRaster raster) {
        long border = 0;
        for (int row = 0; row < raster.rows(); row++) {
            border += raster.hasData(row, 0) ? 1 : 0;
            border += raster.hasData(row, raster.columns() - 1) ? 1 : 0;
        }
        for (int column = 0; column < raster.columns(); column++) {
            border += raster.hasData(0, column) ? 1 : 0;
            border += raster.hasData(raster.rows() - 1, column) ? 1 : 0;
        }
        return border;
    }

    /** Number of sides between two classes, each counted once; of a class with itself too. */
    long between(int one, int other) {
        int width = classes + 1;
        long there = sides[(one + 1) * width + other + 1];
        return one == other ? there : there + sides[(other + 1) * width + one + 1];
    }

    /** Number of sides of a class towards the outside. */
    long outside(int one) {
        return sides[one + 1] + sides[(one + 1) * (classes + 1)];
    }

    /** Adjacencies of a class with another as seen from its cells: a side within the class is seen twice. */
    long seen(int one, int other) {
        return one == other ? 2 * between(one, one) : between(one, other);
    }

    /** All adjacencies of a class with classes as seen from its cells. */
    long seen(int one) {
        long sum = 0;
        for (int other = 0; other < classes; other++) {
            sum += seen(one, other);
        }
        return sum;
    }

    /** Sides of a class towards other classes. */
    long unlike(int one) {
        return seen(one) - seen(one, one);
    }

    /** Sides between different classes, each once. */
    long unlike() {
        long twice = 0;
        for (int one = 0; one < classes; one++) {
            twice += unlike(one);
        }
        return twice / 2;
    }

    /** Sides of all classes towards cells without data. */
    long noData() {
        return outside() - border;
    }

    /** Sides of all classes towards the outside. */
    long outside() {
        long sum = 0;
        for (int one = 0; one < classes; one++) {
            sum += outside(one);
        }
        return sum;
    }
}
