package org.wespace.agents.land;

import org.wespace.core.grid.Grid;

/**
 * What floor of a use would bring in each unit: its rent over the reference where there is such floor, and elsewhere
 * the most that floor nearby suggests, less a fall with distance.
 *
 * <p>A unit without floor of a use has no market in it, so its own entry among the rents says nothing. There the log of
 * rent is the upper envelope {@code max_j (ln r_j - g d_ij)} over the units j with floor, d the octile distance: exact,
 * by two sweeps. A use of which the city has no floor at all is offered at its own entries.
 */
final class OfferedRents {

    private static final double SQRT_2 = 1.4142135623730951;

    private final Land land;
    private final RentScale scale;
    private final double straight;
    private final double diagonal;
    private final double[][] logs = new double[FloorUse.COUNT][];

    /** Offered rents of some uses, taken by {@link #update}. */
    OfferedRents(Land land, RentScale scale, double gradientPerKilometre, Iterable<FloorUse> uses) {
        this.land = land;
        this.scale = scale;
        this.straight = gradientPerKilometre * land.grid().unitMetres() / 1000;
        this.diagonal = straight * SQRT_2;
        for (FloorUse use : uses) {
            logs[use.ordinal()] = new double[land.grid().unitCount()];
        }
    }

    /** Takes the rents as they are now. */
    void update() {
        for (int use = 0; use < logs.length; use++) {
            if (logs[use] != null) {
                take(FloorUse.of(use), logs[use]);
            }
        }
    }

    /** Log of the rent over the reference. */
    double log(FloorUse use, int unit) {
        return logs[use.ordinal()][unit];
    }

    /** Rent over the reference. */
    double relative(FloorUse use, int unit) {
        return StrictMath.exp(logs[use.ordinal()][unit]);
    }

    private void take(FloorUse use, double[] log) {
        boolean any = false;
        for (int unit = 0; unit < log.length; unit++) {
            boolean built = land.floor().floor(use, unit) > 0;
            any |= built;
            log[unit] = built ? own(use, unit) : Double.NEGATIVE_INFINITY;
        }
        if (any) {
            spread(use, log);
        } else {
            for (int unit = 0; unit < log.length; unit++) {
                log[unit] = own(use, unit);
            }
        }
    }

    private double own(FloorUse use, int unit) {
        return StrictMath.log(scale.relative(land.rents(), use, unit));
    }

    private void spread(FloorUse use, double[] log) {
        Grid grid = land.grid();
        double[] envelope = log.clone();
        for (int unit = 0; unit < log.length; unit++) {
            envelope[unit] = reach(grid, envelope, unit, -1);
        }
        for (int unit = log.length - 1; unit >= 0; unit--) {
            envelope[unit] = reach(grid, envelope, unit, 1);
        }
        for (int unit = 0; unit < log.length; unit++) {
            if (land.floor().floor(use, unit) == 0) {
                log[unit] = envelope[unit];
            }
        }
    }

    /** The most that the unit itself or the neighbours already swept suggest; sign: the side they lie on. */
    private double reach(Grid grid, double[] envelope, int unit, int sign) {
        int x = grid.x(unit);
        int y = grid.y(unit);
        double best = envelope[unit];
        best = Math.max(best, at(grid, envelope, x + sign, y) - straight);
        best = Math.max(best, at(grid, envelope, x - 1, y + sign) - diagonal);
        best = Math.max(best, at(grid, envelope, x, y + sign) - straight);
        return Math.max(best, at(grid, envelope, x + 1, y + sign) - diagonal);
    }

    private static double at(Grid grid, double[] values, int x, int y) {
        return grid.contains(x, y) ? values[grid.unit(x, y)] : Double.NEGATIVE_INFINITY;
    }
}
