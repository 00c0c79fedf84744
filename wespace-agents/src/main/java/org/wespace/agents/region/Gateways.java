package org.wespace.agents.region;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.preset.Bounds;
import org.wespace.core.grid.Grid;

/** Places gateways at the edge of a grid. */
public final class Gateways {

    private Gateways() {}

    /**
     * Units of the edge in directions at even angles from a centre, the first to the east, then towards north.
     *
     * @param centre unit that is looked from
     * @param count number of gateways, at least 1 and so few that no two fall on one unit
     */
    public static List<Integer> atEdge(Grid grid, int centre, int count) {
        grid.requireUnit(centre);
        Bounds.atLeast("count of gateways", 1, count);
        List<Integer> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double angle = 2 * StrictMath.PI * i / count;
            int unit = edge(grid, centre, StrictMath.cos(angle), StrictMath.sin(angle));
            if (units.contains(unit)) {
                throw new IllegalArgumentException(count + " gateways do not fit at the edge of a grid of "
                        + grid.width() + " x " + grid.height() + " units: two fall on unit " + unit);
            }
            units.add(unit);
        }
        return units;
    }

    /** Gateways for through traffic in equal shares. */
    public static List<Gateway> forTraffic(Grid grid, int centre, int count) {
        return atEdge(grid, centre, count).stream()
                .map(unit -> Gateway.forTraffic(unit, 1.0 / count))
                .toList();
    }

    private static int edge(Grid grid, int centre, double dx, double dy) {
        double steps = Math.min(steps(grid.x(centre), grid.width(), dx), steps(grid.y(centre), grid.height(), dy));
        int x = (int) Math.round(grid.x(centre) + dx * steps);
        int y = (int) Math.round(grid.y(centre) + dy * steps);
        return grid.unit(Math.max(0, Math.min(grid.width() - 1, x)), Math.max(0, Math.min(grid.height() - 1, y)));
    }

    private static double steps(int from, int length, double step) {
        if (step > 0) {
            return (length - 1 - from) / step;
        }
        return step < 0 ? from / -step : Double.POSITIVE_INFINITY;
    }
}
