package org.wespace.core.choice;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.LineSweep;
import org.wespace.core.travel.LinkMinutes;

/**
 * Decay along the lines of one direction, as one weight per unit.
 *
 * <p>Within a block of a line, the discount from a unit i to a unit j that lies ahead of it is {@code w_j / w_i}. A
 * line is one block as long as the weights stay within {@code exp(-40) .. exp(40)}; beyond that, and behind a closed
 * link, a new block begins. A <em>break</em> is the last unit of a block.
 */
final class LineWeights {

    /** Exponent at the start of a block, and minus the exponent at which a block ends. Floats overflow at 88. */
    private static final double BLOCK_EXPONENT = 40;

    private final Grid grid;
    private final Direction direction;
    /** Weight of each unit, positive. */
    final double[] weight;
    /** One over the weight of each unit. */
    final double[] inverse;
    /** What a running sum is multiplied by when it crosses the link ahead of a unit; 1 within a block. */
    private double @Nullable [] crossing;
    /** Number of units ahead that share the block of the next unit; undefined at the edge. */
    private int @Nullable [] reach;

    private final double[] minutes;

    LineWeights(Grid grid, Direction direction) {
        this.grid = grid;
        this.direction = direction;
        this.weight = new double[grid.unitCount()];
        this.inverse = new double[grid.unitCount()];
        this.minutes = new double[grid.unitCount()];
    }

    /** Factor of each link ahead, or null where no line has a break. */
    double @Nullable [] crossing() {
        return crossing;
    }

    /** Units ahead in the block of the next unit, or null where no line has a break. */
    int @Nullable [] reach() {
        return reach;
    }

    /**
     * Takes over the minutes of the links.
     *
     * @param inward whether time runs from the unit ahead to the viewpoint
     */
    void update(LinkMinutes links, double decay, boolean inward) {
        links.copyTo(inward ? direction.opposite() : direction, minutes);
        crossing = null;
        reach = null;
        if (decay == 0 && !anyClosed()) {
            Arrays.fill(weight, Exponential.exp(BLOCK_EXPONENT));
            Arrays.fill(inverse, 1 / weight[0]);
            return;
        }
        int height = grid.height();
        for (int n = 0; n < height; n++) {
            int y = direction.dy() < 0 ? height - 1 - n : n;
            if (direction.dy() == 0) {
                alongRow(y, decay, inward);
            } else {
                acrossRow(y, n == 0, decay, inward);
            }
        }
        for (int unit = 0; unit < weight.length; unit++) {
            weight[unit] = Exponential.within(weight[unit]);
        }
        for (int unit = 0; unit < weight.length; unit++) {
            inverse[unit] = 1 / weight[unit];
        }
        if (crossing != null) {
            measureReach(crossing);
        }
    }

    /** Exponents of a row whose units follow one another. */
    private void alongRow(int y, double decay, boolean inward) {
        int width = grid.width();
        int dx = direction.dx();
        int unit = y * width + (dx > 0 ? 0 : width - 1);
        weight[unit] = BLOCK_EXPONENT;
        double value = BLOCK_EXPONENT;
        for (int n = 1; n < width; n++) {
            unit += dx;
            value -= decay * minutes[inward ? unit : unit - dx];
            if (!(value >= -BLOCK_EXPONENT)) {
                value = beginBlock(unit, unit - dx, decay, inward);
            }
            weight[unit] = value;
        }
    }

    /** Exponents of a row of units that follow those of the row before. */
    private void acrossRow(int y, boolean first, double decay, boolean inward) {
        int width = grid.width();
        int dx = direction.dx();
        int base = y * width;
        if (first) {
            Arrays.fill(weight, base, base + width, BLOCK_EXPONENT);
            return;
        }
        if (dx != 0) {
            weight[dx > 0 ? base : base + width - 1] = BLOCK_EXPONENT;
        }
        int begin = base + Math.max(0, dx);
        int end = base + width + Math.min(0, dx);
        int ahead = direction.dy() * width + dx;
        int link = inward ? 0 : ahead;
        boolean whole = true;
        for (int unit = begin; unit < end; unit++) {
            double value = weight[unit - ahead] - decay * minutes[unit - link];
            weight[unit] = value;
            whole &= value >= -BLOCK_EXPONENT;
        }
        for (int unit = begin; !whole && unit < end; unit++) {
            if (!(weight[unit] >= -BLOCK_EXPONENT)) {
                weight[unit] = beginBlock(unit, unit - ahead, decay, inward);
            }
        }
    }

    /** Begins a new block at a unit; gives its exponent. */
    private double beginBlock(int unit, int before, double decay, boolean inward) {
        double cost = minutes[inward ? unit : before];
        double next = cost == LinkMinutes.CLOSED ? Double.NEGATIVE_INFINITY : weight[before] - decay * cost;
        if (next >= -BLOCK_EXPONENT) {
            return next;
        }
        markBreak(before, next - BLOCK_EXPONENT);
        return BLOCK_EXPONENT;
    }

    /** Whether more links are closed than those that would leave the grid. */
    private boolean anyClosed() {
        int inside = (grid.width() - Math.abs(direction.dx())) * (grid.height() - Math.abs(direction.dy()));
        int closed = 0;
        for (double value : minutes) {
            closed += value == LinkMinutes.CLOSED ? 1 : 0;
        }
        return closed > minutes.length - inside;
    }

    private void markBreak(int unit, double exponent) {
        if (crossing == null) {
            crossing = new double[weight.length];
            Arrays.fill(crossing, 1);
        }
        crossing[unit] = Exponential.exp(exponent);
    }

    private void measureReach(double[] factors) {
        int[] steps = new int[weight.length];
        LineSweep sweep = new LineSweep(grid, direction.opposite());
        while (sweep.next()) {
            int ahead = sweep.before();
            if (ahead != Grid.NONE) {
                boolean continues = factors[ahead] == 1 && steps[ahead] > 0;
                steps[sweep.unit()] = continues ? steps[ahead] + 1 : 1;
            }
        }
        reach = steps;
    }
}
