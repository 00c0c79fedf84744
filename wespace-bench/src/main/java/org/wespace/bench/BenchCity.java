package org.wespace.bench;

import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.choice.AliasTable;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;
import org.wespace.core.travel.VolumeDelay;

/**
 * The city that all suites run on: skewed as cities are, and the same at every call.
 *
 * <p>A square of units of 250 m with five centres. Jobs and people are log-normal around a density that falls from the
 * centres; jobs lie closer to them and are the more unequal. Links are slower near the centres, and slower towards them
 * than away from them, by the volume-delay function of the Bureau of Public Roads on log-normal volumes: no two of them
 * are equal, and the way there differs from the way back.
 */
final class BenchCity {

    private static final Chance CHANCE = Chance.of(42);
    private static final double UNIT_METRES = 250;
    private static final int CENTRES = 5;
    private static final double FREE_SPEED = 40;
    private static final double HIGHEST_RATIO = 2.5;

    private final Grid grid;
    /** Closeness to the centres, 0 to 1, by unit. */
    private final double[] closeness;

    private final double[] jobs;
    private final double[] people;

    /** A city of side x side units. */
    BenchCity(int side) {
        this.grid = Grid.of(side, side, UNIT_METRES);
        this.closeness = closeness(grid);
        this.jobs = skewed("bench.jobs", 1.2, 0.05);
        this.people = skewed("bench.people", 0.8, 0.2);
    }

    private static double[] closeness(Grid grid) {
        ChanceKey key = draws("bench.centres");
        double[] closeness = new double[grid.unitCount()];
        double reach = grid.width() / 6.0;
        for (int centre = 0; centre < CENTRES; centre++) {
            double x = grid.width() * (0.15 + 0.7 * key.uniform(centre, 0));
            double y = grid.height() * (0.15 + 0.7 * key.uniform(centre, 1));
            double rank = 1 / Math.sqrt(1 + centre);
            for (int unit = 0; unit < closeness.length; unit++) {
                double dx = grid.x(unit) - x;
                double dy = grid.y(unit) - y;
                double here = rank * StrictMath.exp(-Math.sqrt(dx * dx + dy * dy) / reach);
                closeness[unit] = Math.max(closeness[unit], here);
            }
        }
        return closeness;
    }

    private double[] skewed(String decision, double spread, double background) {
        ChanceKey key = draws(decision);
        double[] values = new double[grid.unitCount()];
        for (int unit = 0; unit < values.length; unit++) {
            values[unit] = (background + closeness[unit]) * StrictMath.exp(spread * key.normal(unit));
        }
        return values;
    }

    /** The draws of a decision, the same at every call. */
    static ChanceKey draws(String decision) {
        return CHANCE.at(0, Decisions.id(decision));
    }

    /** The grid of the city. */
    Grid grid() {
        return grid;
    }

    /** Jobs by unit, positive. */
    double[] jobs() {
        return jobs.clone();
    }

    /** People by unit, positive. */
    double[] people() {
        return people.clone();
    }

    /** Homes of residents, by resident, drawn in proportion to the people. */
    int[] homes(int residents) {
        ChanceKey key = draws("bench.home");
        AliasTable table = new AliasTable(people);
        int[] homes = new int[residents];
        for (int resident = 0; resident < residents; resident++) {
            homes[resident] = table.draw(key.bits(resident));
        }
        return homes;
    }

    /** Congested links of a street pattern. */
    LinkMinutes links(StreetPattern pattern) {
        ChanceKey speedKey = draws("bench.speed");
        double[] speed = new double[grid.unitCount()];
        for (int unit = 0; unit < speed.length; unit++) {
            speed[unit] = FREE_SPEED * (1 - 0.5 * closeness[unit]) * StrictMath.exp(0.2 * speedKey.normal(unit));
        }
        LinkMinutes links = LinkMinutes.ofSpeeds(grid, pattern, speed);
        for (int d = 0; d < Direction.COUNT; d++) {
            if (pattern.uses(Direction.of(d))) {
                congest(links, Direction.of(d));
            }
        }
        return links;
    }

    private void congest(LinkMinutes links, Direction direction) {
        VolumeDelay delay = VolumeDelay.bpr(0.15);
        ChanceKey key = draws("bench.volume." + direction);
        for (int unit = 0; unit < closeness.length; unit++) {
            int next = grid.neighbour(unit, direction);
            if (next == Grid.NONE) {
                continue;
            }
            double towards = closeness[next] > closeness[unit] ? 2 : 1;
            double busy = 0.3 + (closeness[unit] + closeness[next]) / 2;
            double ratio = towards * busy * StrictMath.exp(0.4 * key.normal(unit));
            double factor = delay.factor(Math.min(ratio, HIGHEST_RATIO));
            links.set(direction, unit, links.minutes(direction, unit) * factor);
        }
    }
}
