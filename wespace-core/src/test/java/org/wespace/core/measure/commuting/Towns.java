package org.wespace.core.measure.commuting;

import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

/** Small random towns: workers, jobs and links, the same at every call. */
final class Towns {

    private final ChanceKey key;

    Towns(int seed) {
        this.key = Chance.of(seed).at(0, 1);
    }

    /** Whole numbers with the given sum, skewed, some of them 0. */
    double[] counts(int decision, int places, int sum) {
        double[] weights = new double[places];
        double all = 0;
        for (int place = 0; place < places; place++) {
            weights[place] =
                    key.uniform(decision, place) < 0.3 ? 0 : StrictMath.exp(key.normal(1000L * decision + place));
            all += weights[place];
        }
        double[] counts = new double[places];
        double running = 0;
        double given = 0;
        for (int place = 0; place < places; place++) {
            running += weights[place];
            counts[place] = Math.rint(running / all * sum) - given;
            given += counts[place];
        }
        return counts;
    }

    /** Numbers that are not whole, with the given sum. */
    double[] shares(int decision, int places, double sum) {
        double[] shares = new double[places];
        double all = 0;
        for (int place = 0; place < places; place++) {
            shares[place] = key.uniform(decision, place);
            all += shares[place];
        }
        for (int place = 0; place < places; place++) {
            shares[place] *= sum / all;
        }
        return shares;
    }

    /** Costs from 0 to 50. */
    double[] costs(int pairs) {
        double[] costs = new double[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            costs[pair] = 50 * key.uniform(77, pair);
        }
        return costs;
    }

    /** Links of unequal minutes, some closed, but none along the first row and column. */
    LinkMinutes links(Grid grid, StreetPattern pattern, double closed) {
        LinkMinutes links = LinkMinutes.uniform(grid, pattern, 30);
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < grid.unitCount(); unit++) {
                double minutes = links.minutes(Direction.of(d), unit);
                if (minutes < LinkMinutes.CLOSED) {
                    boolean spine = grid.x(unit) == 0 && d % 4 == 2 || grid.y(unit) == 0 || d == 4 || d == 0;
                    boolean close = !spine && key.uniform(88 + d, unit) < closed;
                    links.set(
                            Direction.of(d),
                            unit,
                            close ? LinkMinutes.CLOSED : minutes * (0.5 + key.uniform(99 + d, unit)));
                }
            }
        }
        return links;
    }

    /** Quickest minutes between all units, by repeated relaxation. */
    static double[] quickest(LinkMinutes links) {
        Grid grid = links.grid();
        int units = grid.unitCount();
        double[] minutes = new double[units * units];
        for (int from = 0; from < units; from++) {
            for (int to = 0; to < units; to++) {
                minutes[from * units + to] = from == to ? 0 : Double.POSITIVE_INFINITY;
            }
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int unit = 0; unit < units; unit++) {
                    for (int d = 0; d < Direction.COUNT; d++) {
                        int next = grid.neighbour(unit, Direction.of(d));
                        double there = minutes[from * units + unit] + links.minutes(Direction.of(d), unit);
                        if (next != Grid.NONE && there < minutes[from * units + next]) {
                            minutes[from * units + next] = there;
                            changed = true;
                        }
                    }
                }
            }
        }
        return minutes;
    }

    /** Distances of a street pattern between all units, in kilometres. */
    static double[] kilometres(Grid grid, StreetPattern pattern) {
        int units = grid.unitCount();
        double[] kilometres = new double[units * units];
        for (int from = 0; from < units; from++) {
            for (int to = 0; to < units; to++) {
                double dx = Math.abs(grid.x(from) - grid.x(to));
                double dy = Math.abs(grid.y(from) - grid.y(to));
                double steps = pattern == StreetPattern.GRID
                        ? dx + dy
                        : Math.max(dx, dy) + (Math.sqrt(2) - 1) * Math.min(dx, dy);
                kilometres[from * units + to] = steps * grid.unitMetres() / 1000;
            }
        }
        return kilometres;
    }
}
