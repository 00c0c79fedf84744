package org.wespace.core.measure.form;

import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

/** Open land around what is built. */
public final class OpenSpace {

    /** Side of the window of Burchfield and others: a square kilometre. */
    public static final double WINDOW_METRES = 1000;

    private OpenSpace() {}

    /**
     * Mean over built units of the share of land in a square window about the unit that is not built, 0 to 1.
     *
     * <p>Near 0 in a compact city, near 1 for scattered units. The window is the odd number of units, at least 3, whose
     * side is nearest to that asked for; the unit itself counts, and so does all land on the grid within the window;
     * units without land do not. NaN where nothing is built. O(units) for any window, by sums over rectangles.
     *
     * <p>Source: M. Burchfield, H. G. Overman, D. Puga, M. A. Turner (2006), Causes of sprawl: a portrait from space,
     * doi:10.1162/qjec.2006.121.2.587 (share of undeveloped land in the square kilometre around an average residential
     * development).
     *
     * @param places units of a grid; a unit with any land counts whole
     * @param built the built units, all on land
     * @param windowMetres side of the window in metres, positive and finite
     */
    public static double share(Places places, UnitMask built, double windowMetres) {
        Grid grid = places.requireGrid("open space around built units");
        requireBuiltOnLand(places, built);
        if (!(windowMetres > 0) || Double.isInfinite(windowMetres)) {
            throw new IllegalArgumentException("side of the window must be positive and finite, in m: " + windowMetres);
        }
        int reach = (int) Math.min(
                Math.max(grid.width(), grid.height()),
                Math.max(1, Math.floor((windowMetres / grid.unitMetres() - 1) / 2 + 0.5)));
        int width = grid.width() + 1;
        int[] land = new int[width * (grid.height() + 1)];
        int[] open = new int[land.length];
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            int corner = (grid.y(unit) + 1) * width + grid.x(unit) + 1;
            int before = corner - 1;
            int below = corner - width;
            int isLand = places.isLand(unit) ? 1 : 0;
            land[corner] = land[before] + land[below] - land[below - 1] + isLand;
            open[corner] = open[before] + open[below] - open[below - 1] + (built.contains(unit) ? 0 : isLand);
        }
        double sum = 0;
        int count = 0;
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            if (built.contains(unit)) {
                int west = Math.max(0, grid.x(unit) - reach);
                int east = Math.min(grid.width(), grid.x(unit) + reach + 1);
                int south = Math.max(0, grid.y(unit) - reach) * width;
                int north = Math.min(grid.height(), grid.y(unit) + reach + 1) * width;
                sum += (double) (open[north + east] - open[north + west] - open[south + east] + open[south + west])
                        / (land[north + east] - land[north + west] - land[south + east] + land[south + west]);
                count++;
            }
        }
        return sum / count;
    }

    /** Checks that built units lie on the grid of the places, and on land. */
    static void requireBuiltOnLand(Places places, UnitMask built) {
        Grid grid = places.requireGrid("a mask of built units");
        if (!built.grid().equals(grid)) {
            throw new IllegalArgumentException("the mask of built units lies on another grid: " + built.grid());
        }
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            if (built.contains(unit) && !places.isLand(unit)) {
                throw new IllegalArgumentException("built " + places.name(unit) + " has no land");
            }
        }
    }
}
