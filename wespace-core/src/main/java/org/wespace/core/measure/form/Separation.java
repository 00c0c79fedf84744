package org.wespace.core.measure.form;

import java.util.Arrays;
import org.wespace.core.grid.Grid;

/** Straight distances between the places that have land, numbered anew; on a grid looked up by columns and rows. */
final class Separation {

    /** Pairs are O(places^2): 65,536 places have 2.1 billion, some seconds of work. */
    static final int MAX_PLACES = 1 << 16;

    /** Index of each place that has land. */
    private final int[] land;
    /** On a grid: columns and rows; else empty. */
    private final int[] column;

    private final int[] row;
    private final double[] x;
    private final double[] y;
    /** Metres by difference in rows, times the width, plus that in columns; empty for zones. */
    private final double[] table;

    private final int width;

    private Separation(Places places, int[] land) {
        this.land = land;
        Grid grid = places.grid();
        boolean zones = grid == null;
        this.column = new int[zones ? 0 : land.length];
        this.row = new int[zones ? 0 : land.length];
        this.x = new double[zones ? land.length : 0];
        this.y = new double[zones ? land.length : 0];
        if (grid == null) {
            width = 0;
            table = new double[0];
            for (int i = 0; i < land.length; i++) {
                x[i] = places.x(land[i]);
                y[i] = places.y(land[i]);
            }
            return;
        }
        width = grid.width();
        table = new double[grid.unitCount()];
        for (int unit = 0; unit < table.length; unit++) {
            double dx = grid.x(unit);
            double dy = grid.y(unit);
            table[unit] = grid.unitMetres() * Math.sqrt(dx * dx + dy * dy);
        }
        for (int i = 0; i < land.length; i++) {
            column[i] = grid.x(land[i]);
            row[i] = grid.y(land[i]);
        }
    }

    /** Distances between the places with land; refuses more than {@link #MAX_PLACES}. */
    static Separation of(Places places) {
        int[] land = new int[places.count()];
        int count = 0;
        for (int place = 0; place < land.length; place++) {
            if (places.isLand(place)) {
                land[count++] = place;
            }
        }
        if (count > MAX_PLACES) {
            throw new IllegalArgumentException("all pairs of " + count + " places with land are too many: at most "
                    + MAX_PLACES + " places; join units into blocks with Places.inBlocks");
        }
        return new Separation(places, Arrays.copyOf(land, count));
    }

    /** Whether these are zones, which no blocks can join, in a number that is refused. */
    static boolean tooMany(Places places) {
        return places.grid() == null && places.count() > MAX_PLACES;
    }

    /** Number of places with land. */
    int count() {
        return land.length;
    }

    /** Index of a place with land among all places. */
    int place(int i) {
        return land[i];
    }

    /** Distance in metres. */
    double metres(int i, int j) {
        if (width > 0) {
            return table[Math.abs(row[i] - row[j]) * width + Math.abs(column[i] - column[j])];
        }
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        return Math.sqrt(dx * dx + dy * dy);
    }
}
