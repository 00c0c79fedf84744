package org.wespace.core.choice;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

/** Small cities with unequal, directed links, the same in every run. */
public final class TestCities {

    private TestCities() {}

    public static UniformRandomProvider random(long seed) {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    }

    /** Every link has minutes of its own, between 0.5 and 2.5; the way back differs from the way there. */
    public static LinkMinutes directedLinks(int width, int height, StreetPattern pattern, long seed) {
        UniformRandomProvider random = random(seed);
        LinkMinutes links = LinkMinutes.uniform(Grid.of(width, height, 500), pattern, 30);
        forEachLink(links, (direction, unit) -> links.set(direction, unit, 0.5 + 2 * random.nextDouble()));
        return links;
    }

    /** As the directed links, with about one link in ten closed. */
    public static LinkMinutes linksWithWalls(int width, int height, StreetPattern pattern, long seed) {
        LinkMinutes links = directedLinks(width, height, pattern, seed);
        UniformRandomProvider random = random(seed + 1);
        forEachLink(links, (direction, unit) -> {
            if (random.nextInt(10) == 0) {
                links.set(direction, unit, LinkMinutes.CLOSED);
            }
        });
        return links;
    }

    /** Masses between 0 and 10; about a third of the units have none. */
    public static double[] masses(int units, long seed) {
        UniformRandomProvider random = random(seed);
        double[] mass = new double[units];
        for (int unit = 0; unit < units; unit++) {
            mass[unit] = random.nextInt(3) == 0 ? 0 : 10 * random.nextDouble();
        }
        return mass;
    }

    public interface LinkAction {
        void apply(Direction direction, int unit);
    }

    public static void forEachLink(LinkMinutes links, LinkAction action) {
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            for (int unit = 0;
                    links.pattern().uses(direction) && unit < links.grid().unitCount();
                    unit++) {
                if (links.grid().neighbour(unit, direction) != Grid.NONE) {
                    action.apply(direction, unit);
                }
            }
        }
    }
}
