package org.wespace.core.travel;

import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/**
 * Congested link minutes by successive averages: volumes make minutes, minutes make new volumes, until they agree.
 *
 * <p>Each {@link #average} moves the volumes a share of the way to those that travellers have just produced, and writes
 * the minutes of the averaged volumes into {@link #links()}. The gap says how far apart the two still are: the minutes
 * that the new volumes would change, over all minutes travelled: {@code sum_l v_l |t_l(new) - t_l(v)| / sum_l v_l
 * t_l(v)}, with v the larger of the averaged and the new volume. Zero is a fixed point.
 *
 * <p>Source: method of successive averages, Y. Sheffi (1985), Urban Transportation Networks, chapter 12.
 */
public final class Congestion {

    private static final double GROWING = 1.5;
    private static final double FALLING = 0.05;

    private final LinkMinutes free;
    private final LinkMinutes links;
    private final VolumeDelay delay;
    private final double capacity;
    /** Capacities of links: [direction][unit]; empty while all links carry {@link #capacity}. */
    private double[][] capacities = {};

    private final double[][] volume;
    private double gap;
    /** One over the share of the next self-regulated step. */
    private double divisor = 1;

    /**
     * Congestion on links of equal capacity.
     *
     * @param free minutes without traffic; copied
     * @param delay volume-delay function
     * @param capacity volume that a link of one unit's width carries at capacity, in the unit of the volumes, positive
     */
    public Congestion(LinkMinutes free, VolumeDelay delay, double capacity) {
        if (!(capacity > 0)) {
            throw new IllegalArgumentException("capacity of a link must be positive: " + capacity);
        }
        this.free = free.copy();
        this.links = free.copy();
        this.delay = delay;
        this.capacity = capacity;
        this.volume = new double[Direction.COUNT][];
        for (int d = 0; d < Direction.COUNT; d++) {
            volume[d] = new double[free.row(Direction.of(d)).length];
        }
        this.gap = Double.POSITIVE_INFINITY;
    }

    /**
     * Congestion on links of different capacities.
     *
     * @param free minutes without traffic; copied
     * @param delay volume-delay function
     * @param capacity volume that each link carries at capacity, in the unit of the volumes, positive
     */
    public Congestion(LinkMinutes free, VolumeDelay delay, LinkCapacity capacity) {
        this(free, delay, 1);
        setCapacities(capacity);
    }

    /** What a link carries at capacity. */
    @FunctionalInterface
    public interface LinkCapacity {

        /** Volume at capacity of the link that leaves a unit in a direction: positive and finite. */
        double capacity(Direction direction, int unit);
    }

    /**
     * Gives every open link a capacity of its own. Volumes stay; minutes follow with the next {@link #average}.
     *
     * @param given read once for each open link; may read the present {@link #capacity(Direction, int)}
     * @throws IllegalArgumentException if a capacity is not positive and finite; then nothing has changed
     */
    public void setCapacities(LinkCapacity given) {
        double[][] next = new double[Direction.COUNT][];
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            next[d] = new double[volume[d].length];
            for (int unit = 0; unit < next[d].length; unit++) {
                if (isOpen(direction, unit)) {
                    double one = given.capacity(direction, unit);
                    if (!(one > 0 && one < Double.POSITIVE_INFINITY)) {
                        throw new IllegalArgumentException("capacity of the link that leaves unit " + unit + " to "
                                + direction + " must be positive and finite: " + one);
                    }
                    next[d][unit] = one;
                }
            }
        }
        capacities = next;
    }

    /** Volume that a link carries at capacity; 0 where there is no link. */
    public double capacity(Direction direction, int unit) {
        if (volume[direction.ordinal()].length == 0 || !isOpen(direction, unit)) {
            return 0;
        }
        return capacities.length == 0 ? capacity : capacities[direction.ordinal()][unit];
    }

    /** Whether a link leaves a unit in a direction. */
    public boolean isOpen(Direction direction, int unit) {
        double[] row = free.row(direction);
        return row.length > 0 && row[unit] != LinkMinutes.CLOSED && free.grid().neighbour(unit, direction) != Grid.NONE;
    }

    /** Congested minutes, live: kernels and impedances on them see each average after their own update. */
    public LinkMinutes links() {
        return links;
    }

    /** Minutes without traffic. */
    public LinkMinutes free() {
        return free;
    }

    /** Averaged volume on a link; 0 where there is none. */
    public double volume(Direction direction, int unit) {
        double[] row = volume[direction.ordinal()];
        return row.length == 0 ? 0 : row[unit];
    }

    /** Gap found by the last average; positive infinity before the first. */
    public double gap() {
        return gap;
    }

    /** Where the new volumes of one average come from; they must not depend on {@link #links()} while it runs. */
    @FunctionalInterface
    public interface Volumes {

        /** Volume on the link that leaves a unit in a direction. */
        double volume(Direction direction, int unit);
    }

    /**
     * Moves the averaged volumes towards new ones by a share that regulates itself: it shrinks fast while the gap
     * grows, slowly while the gap falls.
     *
     * <p>Source: H. X. Liu, X. He, B. He (2009), Method of successive weighted averages and self-regulated averaging
     * schemes for solving stochastic user equilibrium problem, Networks and Spatial Economics 9,
     * doi:10.1007/s11067-007-9023-x. Its two increments are 1.5 and 0.05 here, an assumption.
     *
     * @return the gap before the move
     */
    public double settle(Volumes volumes) {
        double before = gap;
        double now = average(volumes, 1 / divisor);
        divisor += now >= before ? GROWING : FALLING;
        return now;
    }

    /**
     * Moves the averaged volumes towards new ones and writes the minutes that follow.
     *
     * @param share how far to move, in (0, 1]; 1/n in the n-th step gives plain averages
     * @return the gap before the move
     */
    public double average(Volumes volumes, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share of the new volumes must lie in (0, 1]: " + share);
        }
        double changed = 0;
        double travelled = 0;
        Grid grid = free.grid();
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            double[] row = volume[d];
            double[] freeMinutes = free.row(direction);
            double[] minutes = links.row(direction);
            for (int unit = 0; unit < row.length; unit++) {
                if (freeMinutes[unit] == LinkMinutes.CLOSED || grid.neighbour(unit, direction) == Grid.NONE) {
                    continue;
                }
                double most = capacities.length == 0 ? capacity : capacities[d][unit];
                double next = volumes.volume(direction, unit);
                double reaction = freeMinutes[unit] * delay.factor(next / most);
                double weight = Math.max(row[unit], next);
                changed += weight * Math.abs(reaction - minutes[unit]);
                travelled += weight * minutes[unit];
                row[unit] += share * (next - row[unit]);
                minutes[unit] = freeMinutes[unit] * delay.factor(row[unit] / most);
            }
        }
        gap = travelled > 0 ? changed / travelled : 0;
        return gap;
    }
}
