package org.wespace.core.measure.form;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

/**
 * Where things are counted: points with an area of land each, the units of a grid or the zones of a census. Immutable.
 *
 * <p>Index of a place: that of the unit on the grid, or of the zone as listed. A place without land (area 0: water, or
 * outside the city) takes no part in any measure, and counts there must be 0. Every unit counts as a point at its
 * centre: what is shorter than a unit is not seen. Memory: 24 bytes per place.
 */
public final class Places {

    private final @Nullable Grid grid;
    private final double[] x;
    private final double[] y;
    private final double[] squareMetres;
    private final double totalSquareMetres;

    private Places(@Nullable Grid grid, double[] x, double[] y, double[] squareMetres) {
        this.grid = grid;
        this.x = x;
        this.y = y;
        this.squareMetres = squareMetres;
        double total = 0;
        for (int place = 0; place < squareMetres.length; place++) {
            if (!(squareMetres[place] >= 0) || squareMetres[place] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "land of " + name(place) + " must be finite and not negative, in m2: " + squareMetres[place]);
            }
            total += squareMetres[place];
        }
        if (!(total > 0) || total == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "the land of all places must add up to more than 0 and be finite, in m2: " + total);
        }
        this.totalSquareMetres = total;
    }

    /** Every unit of a grid, all of it land. */
    public static Places of(Grid grid) {
        double[] areas = new double[grid.unitCount()];
        Arrays.fill(areas, grid.unitMetres() * grid.unitMetres());
        return onGrid(grid, areas);
    }

    /** The units of a grid, of which those in the mask are land, whole. */
    public static Places of(Grid grid, UnitMask land) {
        if (!land.grid().equals(grid)) {
            throw new IllegalArgumentException("the mask of the land lies on another grid: " + land.grid());
        }
        double[] areas = new double[grid.unitCount()];
        for (int unit = 0; unit < areas.length; unit++) {
            areas[unit] = land.contains(unit) ? grid.unitMetres() * grid.unitMetres() : 0;
        }
        return onGrid(grid, areas);
    }

    /**
     * The units of a grid with their land.
     *
     * @param squareMetres land of each unit in m2, finite and not negative, somewhere positive
     */
    public static Places of(Grid grid, double[] squareMetres) {
        return onGrid(grid, grid.requireValues("squareMetres", squareMetres).clone());
    }

    /**
     * Zones.
     *
     * @param x easting of a point of each zone in metres, finite
     * @param y northing of it in metres, finite
     * @param squareMetres land of each zone in m2, finite and not negative, somewhere positive
     */
    public static Places of(double[] x, double[] y, double[] squareMetres) {
        if (x.length != y.length || x.length != squareMetres.length || x.length == 0) {
            throw new IllegalArgumentException("zones must have an easting, a northing and an area each: " + x.length
                    + ", " + y.length + " and " + squareMetres.length + " are given");
        }
        for (int zone = 0; zone < x.length; zone++) {
            if (!Double.isFinite(x[zone]) || !Double.isFinite(y[zone])) {
                throw new IllegalArgumentException(
                        "point of zone " + zone + " must be finite, in metres: " + x[zone] + ", " + y[zone]);
            }
        }
        return new Places(null, x.clone(), y.clone(), squareMetres.clone());
    }

    private static Places onGrid(Grid grid, double[] areas) {
        double[] x = new double[areas.length];
        double[] y = new double[areas.length];
        for (int unit = 0; unit < areas.length; unit++) {
            x[unit] = grid.centreX(unit);
            y[unit] = grid.centreY(unit);
        }
        return new Places(grid, x, y, areas);
    }

    /** Number of places, with land or without. */
    public int count() {
        return x.length;
    }

    /** The grid whose units these are, or null for zones. */
    public @Nullable Grid grid() {
        return grid;
    }

    /** Easting of a place in metres. */
    public double x(int place) {
        return x[place];
    }

    /** Northing of a place in metres. */
    public double y(int place) {
        return y[place];
    }

    /** Land of a place in square metres. */
    public double squareMetres(int place) {
        return squareMetres[place];
    }

    /** Whether a place has land. */
    public boolean isLand(int place) {
        return squareMetres[place] > 0;
    }

    /** Land of all places in square kilometres. */
    public double squareKilometres() {
        return totalSquareMetres / 1e6;
    }

    /**
     * Counts per square kilometre of land; 0 where there is no land.
     *
     * @param counts one per place, finite, not negative, 0 without land
     */
    public double[] densities(double[] counts) {
        requireCounts("counts", counts);
        double[] densities = new double[counts.length];
        for (int place = 0; place < counts.length; place++) {
            densities[place] = isLand(place) ? counts[place] / squareMetres[place] * 1e6 : 0;
        }
        return densities;
    }

    /**
     * Checks counts and returns them.
     *
     * @throws IllegalArgumentException naming the place and the value that is not allowed
     */
    public double[] requireCounts(String name, double[] counts) {
        requireLength(name, counts.length);
        for (int place = 0; place < counts.length; place++) {
            if (!(counts[place] >= 0) || counts[place] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        name + " of " + name(place) + " must be finite and not negative: " + counts[place]);
            }
            if (counts[place] > 0 && !isLand(place)) {
                throw new IllegalArgumentException(
                        name + " of " + name(place) + " must be 0, as it has no land: " + counts[place]);
            }
        }
        return counts;
    }

    void requireLength(String name, int length) {
        if (length != x.length) {
            throw new IllegalArgumentException(
                    name + " must have one value for each of " + x.length + " places: " + length);
        }
    }

    /** What a place is called in messages. */
    String name(int place) {
        return grid == null
                ? "zone " + place
                : "unit " + place + " (column " + grid.x(place) + ", row " + grid.y(place) + ")";
    }

    Grid requireGrid(String what) {
        if (grid == null) {
            throw new IllegalArgumentException(what + " needs the units of a grid; these places are zones");
        }
        return grid;
    }

    /** Smallest side of blocks of units that leaves at most so many places; 1 for zones. */
    int blockSideFor(int places) {
        int side = 1;
        while (grid != null && blocks(grid.width(), side) * blocks(grid.height(), side) > places) {
            side++;
        }
        return side;
    }

    private static long blocks(int units, int side) {
        return (units + side - 1) / side;
    }

    /**
     * Square blocks of units as places of their own, from the south-west corner; those at the east and north edge may
     * hold fewer units. A block lies at its geometric centre and has the land of its units.
     *
     * @param side side of a block in units, at least 1
     */
    public Places inBlocks(int side) {
        Grid fine = requireGrid("joining blocks");
        Grid coarse = coarse(fine, side);
        return onGrid(coarse, sums(fine, coarse, side, squareMetres));
    }

    /** Sums of counts by block of {@link #inBlocks}. */
    public double[] blockSums(double[] counts, int side) {
        Grid fine = requireGrid("joining blocks");
        return sums(fine, coarse(fine, side), side, requireCounts("counts", counts));
    }

    private static Grid coarse(Grid fine, int side) {
        if (side < 1) {
            throw new IllegalArgumentException("side of a block must be at least 1 unit: " + side);
        }
        int width = (int) blocks(fine.width(), side);
        int height = (int) blocks(fine.height(), side);
        return new Grid(width, height, fine.unitMetres() * side, fine.originX(), fine.originY(), fine.crs());
    }

    private static double[] sums(Grid fine, Grid coarse, int side, double[] values) {
        double[] sums = new double[coarse.unitCount()];
        for (int unit = 0; unit < values.length; unit++) {
            sums[coarse.unit(fine.x(unit) / side, fine.y(unit) / side)] += values[unit];
        }
        return sums;
    }
}
