package org.wespace.agents.city.plan;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.wespace.agents.land.LandCover;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.grid.Grid;

/** Water by unit, in millionths of its ground; never in a centre or beside one. */
final class WaterMap {

    private static final int WATER = Decisions.id("plan.water");

    private static final int LAKES = 5;

    private WaterMap() {}

    /** Fills the units that lie deepest until the share is met; the last one in part. */
    static int[] of(Grid grid, Water water, List<Site> sites, Chance chance) {
        int[] covered = new int[grid.unitCount()];
        long left = Math.round(water.share() * grid.unitCount() * LandCover.WHOLE);
        if (left == 0) {
            return covered;
        }
        ChanceKey key = chance.at(0, WATER);
        IntToDoubleFunction height =
                switch (water.kind()) {
                    case RIVER -> river(grid, sites.get(0), key);
                    case COAST -> coast(grid, key);
                    case LAKES -> lakes(grid, key);
                };
        double[] heights = new double[covered.length];
        int[] order = new int[covered.length];
        for (int unit = 0; unit < covered.length; unit++) {
            heights[unit] = atCentre(grid, sites, unit) ? Double.POSITIVE_INFINITY : height.applyAsDouble(unit);
            order[unit] = unit;
        }
        IntArrays.mergeSort(order, (a, b) -> Double.compare(heights[a], heights[b]));
        for (int i = 0; left > 0; i++) {
            if (i == order.length || heights[order[i]] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "water cannot cover " + water.share() + " of a grid of " + grid.width() + " x " + grid.height()
                                + " units with " + sites.size() + " centres, which stay dry");
            }
            covered[order[i]] = (int) Math.min(left, LandCover.WHOLE);
            left -= covered[order[i]];
        }
        return covered;
    }

    private static boolean atCentre(Grid grid, List<Site> sites, int unit) {
        for (Site site : sites) {
            if (Math.abs(grid.x(site.unit()) - grid.x(unit)) <= 1
                    && Math.abs(grid.y(site.unit()) - grid.y(unit)) <= 1) {
                return true;
            }
        }
        return false;
    }

    /** Distance from a winding line that passes the main centre. */
    private static IntToDoubleFunction river(Grid grid, Site main, ChanceKey key) {
        double side = Math.min(grid.width(), grid.height());
        double angle = StrictMath.PI * key.uniform(0);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double offset = side * (0.06 + 0.06 * key.uniform(1));
        double swing = side * 0.05;
        double phase = 2 * StrictMath.PI * key.uniform(2);
        return unit -> {
            double dx = grid.x(unit) - grid.x(main.unit());
            double dy = grid.y(unit) - grid.y(main.unit());
            double along = dx * cos + dy * sin;
            double across = dy * cos - dx * sin;
            return Math.abs(across - offset - swing * StrictMath.sin(phase + 4 * StrictMath.PI * along / side));
        };
    }

    /** Distance from one of the four sides, with waves. */
    private static IntToDoubleFunction coast(Grid grid, ChanceKey key) {
        int facing = key.boundedInt(0, 4);
        double swing = Math.min(grid.width(), grid.height()) * 0.03;
        double phase = 2 * StrictMath.PI * key.uniform(1);
        return unit -> {
            boolean eastWest = facing % 2 == 0;
            int length = eastWest ? grid.width() : grid.height();
            int along = eastWest ? grid.y(unit) : grid.x(unit);
            int from = eastWest ? grid.x(unit) : grid.y(unit);
            double wave = swing * StrictMath.sin(phase + 6 * StrictMath.PI * along / length);
            return (facing < 2 ? from : length - 1 - from) + wave;
        };
    }

    /** Distance from the nearest lake, in radii of that lake. */
    private static IntToDoubleFunction lakes(Grid grid, ChanceKey key) {
        double[] x = new double[LAKES];
        double[] y = new double[LAKES];
        double[] radius = new double[LAKES];
        for (int lake = 0; lake < LAKES; lake++) {
            x[lake] = grid.width() * key.uniform(lake, 0);
            y[lake] = grid.height() * key.uniform(lake, 1);
            radius[lake] = 0.5 + key.uniform(lake, 2);
        }
        return unit -> {
            double nearest = Double.POSITIVE_INFINITY;
            for (int lake = 0; lake < LAKES; lake++) {
                double dx = grid.x(unit) + 0.5 - x[lake];
                double dy = grid.y(unit) + 0.5 - y[lake];
                nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy) / radius[lake]);
            }
            return nearest;
        };
    }
}
