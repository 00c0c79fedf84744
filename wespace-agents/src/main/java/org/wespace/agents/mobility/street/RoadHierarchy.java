package org.wespace.agents.mobility.street;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.Congestion;

/**
 * Streets of two grades: every few lines of units one is an arterial, which carries more than the others.
 *
 * <p>Lines are rows for links to the east and west, columns for links to the north and south; each block of
 * {@code spacing} lines has its arterial in the middle. All lines of a block together carry as much as without grades,
 * so total capacity is the same. Of the traffic that a route puts on a local line, a share is driven on the arterial of
 * its block instead: vehicle-kilometres stay. Diagonal links are not graded. Minutes of a link are those of its own
 * traffic; a route pays the minutes of the line that it was put on.
 *
 * <p>{@link Mechanism#FLAT_ROADS} (TR-10) at strength s takes the share s of all this away: at 1 every link carries the
 * same, bit for bit as in a city without grades. A city that has no hierarchy is flat already.
 *
 * @param spacing lines in a block, at least 2
 * @param capacityShare share of the capacity of a block that is the arterial's, in (1 / spacing, 1)
 * @param trafficShare share of the traffic of a block that is the arterial's where its lines would otherwise carry the
 *     same, in [1 / spacing, 1)
 */
public record RoadHierarchy(int spacing, double capacityShare, double trafficShare) {

    public RoadHierarchy {
        if (spacing < 2) {
            throw new IllegalArgumentException("spacing of arterials must be at least 2 lines: " + spacing);
        }
        double even = 1.0 / spacing;
        if (!(capacityShare > even && capacityShare < 1)) {
            throw new IllegalArgumentException(
                    "capacityShare must lie between " + even + ", an even share, and 1: " + capacityShare);
        }
        if (!(trafficShare >= even && trafficShare < 1)) {
            throw new IllegalArgumentException(
                    "trafficShare must be at least " + even + ", an even share, and below 1: " + trafficShare);
        }
    }

    /**
     * An arterial on every fourth line with .65 of capacity and traffic: an assumption of the order of the guidelines
     * of the Federal Highway Administration (2013), Highway functional classification: concepts, criteria and
     * procedures, section 3, by which most urban vehicle-miles are driven on arterials that are a minor part of all
     * miles.
     */
    public static RoadHierarchy standard() {
        return new RoadHierarchy(4, 0.65, 0.65);
    }

    /** These grades on a grid, as far as the switches leave them. */
    public Roads on(Grid grid, Switches switches) {
        return new Roads(this, grid, 1 - switches.strength(Mechanism.FLAT_ROADS));
    }

    /** Traffic of a local line that its arterial takes over where nothing is flattened. */
    double diverted() {
        return (trafficShare * spacing - 1) / (spacing - 1);
    }

    /** Capacity of a local line over that of the arterial where nothing is flattened. */
    double localOverArterial() {
        return (1 - capacityShare) / (spacing - 1) / capacityShare;
    }

    /** Graded streets of one grid. Immutable; safe for several threads. */
    public static final class Roads {

        private final RoadHierarchy grades;
        private final Grid grid;
        /** How much of the grades is left, in [0, 1]. */
        private final double left;

        private Roads(RoadHierarchy grades, Grid grid, double left) {
            this.grades = grades;
            this.grid = grid;
            this.left = left;
        }

        /** Whether every link carries the same. */
        public boolean isFlat() {
            return left == 0;
        }

        /** Whether a link lies on an arterial; false for diagonal links. */
        public boolean isArterial(Direction direction, int unit) {
            return !direction.isDiagonal() && line(direction, unit) == arterial(direction, line(direction, unit));
        }

        /** Capacity of a link over that of an ungraded one. */
        public double capacityFactor(Direction direction, int unit) {
            if (isFlat() || direction.isDiagonal()) {
                return 1;
            }
            int line = line(direction, unit);
            int lines = end(direction, line) - start(line);
            double ratio = grades.localOverArterial();
            double arterial = lines / (1 + (lines - 1) * ratio);
            double graded = line == arterial(direction, line) ? arterial : ratio * arterial;
            return 1 + left * (graded - 1);
        }

        /** Grades the links of a network: each then carries its capacity so far times its factor. Call it once. */
        public void grade(Congestion roads) {
            if (!isFlat()) {
                roads.setCapacities(
                        (direction, unit) -> roads.capacity(direction, unit) * capacityFactor(direction, unit));
            }
        }

        /** Volumes with the arterials' part of what routes put on local lines; the very same where all is flat. */
        public Congestion.Volumes spread(Congestion.Volumes routes) {
            return isFlat() ? routes : (direction, unit) -> spread(routes, direction, unit);
        }

        private double spread(Congestion.Volumes routes, Direction direction, int unit) {
            double own = routes.volume(direction, unit);
            if (direction.isDiagonal()) {
                return own;
            }
            double diverted = left * grades.diverted();
            int line = line(direction, unit);
            if (line != arterial(direction, line)) {
                return (1 - diverted) * own;
            }
            double sum = own;
            int step = direction.dx() != 0 ? grid.width() : 1;
            for (int other = start(line); other < end(direction, line); other++) {
                if (other != line) {
                    sum += diverted * routes.volume(direction, unit + (other - line) * step);
                }
            }
            return sum;
        }

        private int line(Direction direction, int unit) {
            return direction.dx() != 0 ? grid.y(unit) : grid.x(unit);
        }

        private int start(int line) {
            return line - line % grades.spacing;
        }

        private int end(Direction direction, int line) {
            return Math.min(direction.dx() != 0 ? grid.height() : grid.width(), start(line) + grades.spacing);
        }

        private int arterial(Direction direction, int line) {
            return (start(line) + end(direction, line)) / 2;
        }
    }
}
