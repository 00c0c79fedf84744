package org.wespace.core.choice;

import org.wespace.core.grid.Direction;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

/** Routes walked link by link: the plain meaning of a street pattern, for tests. */
public final class Routes {

    private final LinkMinutes links;

    public Routes(LinkMinutes links) {
        this.links = links;
    }

    public void forEachLink(int from, int to, TestCities.LinkAction action) {
        int unit = from;
        while (unit != to) {
            Direction direction = next(unit, to, from);
            action.apply(direction, unit);
            unit = links.grid().neighbour(unit, direction);
        }
    }

    private Direction next(int unit, int to, int from) {
        int dx = links.grid().x(to) - links.grid().x(unit);
        int dy = links.grid().y(to) - links.grid().y(unit);
        boolean diagonal = links.pattern() == StreetPattern.OCTILE;
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            boolean wanted = diagonal
                    ? direction.dx() == Integer.signum(dx) && direction.dy() == Integer.signum(dy)
                    : dy != 0
                            ? direction.dx() == 0 && direction.dy() == Integer.signum(dy)
                            : direction.dx() == Integer.signum(dx) && direction.dy() == 0;
            if (wanted) {
                return direction;
            }
        }
        throw new IllegalStateException("no way from " + from + " to " + to);
    }
}
