package org.wespace.core.choice;

import java.util.List;
import org.wespace.core.grid.Direction;
import org.wespace.core.travel.StreetPattern;

/**
 * In which directions somebody looks for places, and in which order.
 *
 * <p>Looking outward, from the origin of a route to its destination, the near leg is the route's first leg and the far
 * leg its second. Looking inward, from the destination back to origins, the far end of a route is its first leg, so the
 * near leg runs against the pattern's second legs and the far leg against its first.
 *
 * @param near directions of the leg at the viewpoint
 * @param far directions of the leg at the other end
 * @param follow for each near direction, the indices in {@code far} of the directions that may follow it
 */
record LegPlan(List<Direction> near, List<Direction> far, int[][] follow) {

    static LegPlan outward(StreetPattern pattern) {
        List<Direction> near = pattern.firstLegs();
        List<Direction> far = pattern.secondLegs();
        int[][] follow = near.stream()
                .map(direction ->
                        pattern.after(direction).stream().mapToInt(far::indexOf).toArray())
                .toArray(int[][]::new);
        return new LegPlan(near, far, follow);
    }

    static LegPlan inward(StreetPattern pattern) {
        List<Direction> near =
                pattern.secondLegs().stream().map(Direction::opposite).toList();
        List<Direction> far =
                pattern.firstLegs().stream().map(Direction::opposite).toList();
        int[][] follow = near.stream()
                .map(direction -> pattern.firstLegs().stream()
                        .filter(first -> pattern.after(first).contains(direction.opposite()))
                        .mapToInt(first -> far.indexOf(first.opposite()))
                        .toArray())
                .toArray(int[][]::new);
        return new LegPlan(near, far, follow);
    }
}
