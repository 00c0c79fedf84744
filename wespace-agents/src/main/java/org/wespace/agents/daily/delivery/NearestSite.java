package org.wespace.agents.daily.delivery;

import java.util.Arrays;
import java.util.List;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/**
 * The nearest of some sites to every unit, by the length of the route.
 *
 * <p>Two sweeps over the grid, exact for both street patterns, since every route is made of steps to neighbours. Of
 * sites equally far the one first met in the sweep is taken, the same always. O(units) an update.
 */
final class NearestSite {

    /** No site at all. */
    static final int NONE = -1;

    private static final List<Direction> BEFORE =
            List.of(Direction.WEST, Direction.SOUTH_WEST, Direction.SOUTH, Direction.SOUTH_EAST);
    private static final List<Direction> BEHIND =
            List.of(Direction.EAST, Direction.NORTH_EAST, Direction.NORTH, Direction.NORTH_WEST);

    private final Grid grid;
    private final List<Direction> before;
    private final List<Direction> behind;
    private final double[] steps;
    private final int[] site;

    NearestSite(Grid grid, StreetPattern pattern) {
        this.grid = grid;
        this.before = BEFORE.stream().filter(pattern::uses).toList();
        this.behind = BEHIND.stream().filter(pattern::uses).toList();
        this.steps = new double[grid.unitCount()];
        this.site = new int[grid.unitCount()];
    }

    void update(boolean[] isSite) {
        for (int unit = 0; unit < site.length; unit++) {
            site[unit] = isSite[unit] ? unit : NONE;
            steps[unit] = isSite[unit] ? 0 : Double.POSITIVE_INFINITY;
        }
        for (int unit = 0; unit < site.length; unit++) {
            relax(unit, before);
        }
        for (int unit = site.length - 1; unit >= 0; unit--) {
            relax(unit, behind);
        }
    }

    private void relax(int unit, List<Direction> towards) {
        for (int k = 0; k < towards.size(); k++) {
            Direction direction = towards.get(k);
            int next = grid.neighbour(unit, direction);
            if (next != Grid.NONE && steps[next] + direction.step() < steps[unit]) {
                steps[unit] = steps[next] + direction.step();
                site[unit] = site[next];
            }
        }
    }

    /** The nearest site, or {@link #NONE} if there is none. */
    int site(int unit) {
        return site[unit];
    }

    /** Metres to the nearest site; infinite if there is none. */
    double metres(int unit) {
        return steps[unit] * grid.unitMetres();
    }

    int[] sites() {
        return Arrays.stream(site).filter(s -> s != NONE).distinct().sorted().toArray();
    }
}
