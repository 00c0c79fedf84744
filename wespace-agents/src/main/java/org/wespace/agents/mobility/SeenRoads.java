package org.wespace.agents.mobility;

import org.jspecify.annotations.Nullable;
import org.wespace.core.grid.Direction;
import org.wespace.core.travel.Congestion;
import org.wespace.core.travel.LinkMinutes;

/**
 * Roads as residents see them who do not answer, or not fully, to what traffic does: link minutes between those of the
 * first traffic and the present ones. Before there was any traffic, the present ones.
 */
final class SeenRoads {

    private final Congestion congestion;
    private final double elasticity;
    private final LinkMinutes links;
    private @Nullable LinkMinutes first;

    /**
     * Roads without traffic yet.
     *
     * @param elasticity share of the changes since the first traffic that is seen, in [0, 1]
     */
    SeenRoads(Congestion congestion, double elasticity) {
        if (!(elasticity >= 0 && elasticity <= 1)) {
            throw new IllegalArgumentException("elasticity must lie in [0, 1]: " + elasticity);
        }
        this.congestion = congestion;
        this.elasticity = elasticity;
        this.links = congestion.links().copy();
    }

    /** What residents see, live. */
    LinkMinutes links() {
        return links;
    }

    void update() {
        LinkMinutes now = congestion.links();
        LinkMinutes from = first;
        if (from == null && congestion.gap() < Double.POSITIVE_INFINITY) {
            from = now.copy();
            first = from;
        }
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            if (!links.pattern().uses(direction)) {
                continue;
            }
            for (int unit = 0; unit < links.grid().unitCount(); unit++) {
                double present = now.minutes(direction, unit);
                if (present < LinkMinutes.CLOSED) {
                    double base = from == null ? present : from.minutes(direction, unit);
                    links.set(direction, unit, base + elasticity * (present - base));
                }
            }
        }
    }
}
