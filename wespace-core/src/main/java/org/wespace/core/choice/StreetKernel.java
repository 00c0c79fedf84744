package org.wespace.core.choice;

import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

/**
 * Exponential decay over street links: the weights that all fields of one decay share.
 *
 * <p>A kernel looks either outward, from origins to destinations, or inward, from destinations back to origins; with
 * directed links the two differ. Sums over all units are made by {@link StreetSums}, draws by the field of
 * {@link #field()}. After the links have changed call {@link #update()}, then update the fields.
 *
 * <p>Memory: 24 bytes per unit and direction. An update costs one exponential per link.
 */
public final class StreetKernel {

    private final LinkMinutes links;
    private final double decay;
    private final boolean inward;
    private final LegPlan plan;
    private final LineWeights[] near;
    private final LineWeights[] far;

    private StreetKernel(LinkMinutes links, double decayPerMinute, boolean inward) {
        this.links = links;
        this.decay = Masses.requireDecay(decayPerMinute);
        this.inward = inward;
        this.plan = inward ? LegPlan.inward(links.pattern()) : LegPlan.outward(links.pattern());
        this.near = weights(plan.near());
        this.far = weights(plan.far());
        update();
    }

    /**
     * A kernel that looks from origins to destinations.
     *
     * @param decayPerMinute decay b of {@code exp(-b minutes)}, finite and not negative
     */
    public static StreetKernel outward(LinkMinutes links, double decayPerMinute) {
        return new StreetKernel(links, decayPerMinute, false);
    }

    /** A kernel that looks from destinations back to origins, over the same directed links. */
    public static StreetKernel inward(LinkMinutes links, double decayPerMinute) {
        return new StreetKernel(links, decayPerMinute, true);
    }

    /** Takes over the present minutes of the links. */
    public void update() {
        for (LineWeights weights : near) {
            weights.update(links, decay, inward);
        }
        for (LineWeights weights : far) {
            weights.update(links, decay, inward);
        }
    }

    /** As {@link #update()}, by all threads of a loop. */
    public void update(ParallelLoop loop) {
        loop.run(near.length + far.length, 1, (chunk, from, to) -> {
            LineWeights weights = from < near.length ? near[from] : far[from - near.length];
            weights.update(links, decay, inward);
        });
    }

    /**
     * Whether this kernel discounts nothing and no link that it runs over was closed when it was last updated: all such
     * kernels of a grid, pattern and direction of view are one.
     */
    public boolean isFlat() {
        boolean flat = decay == 0;
        for (LineWeights weights : near) {
            flat &= weights.crossing() == null;
        }
        for (LineWeights weights : far) {
            flat &= weights.crossing() == null;
        }
        return flat;
    }

    /** Bytes of a kernel of a grid. */
    public static long bytes(long units, StreetPattern pattern) {
        return units * 24 * 2 * pattern.firstLegs().size();
    }

    /** The grid that the kernel works on. */
    public Grid grid() {
        return links.grid();
    }

    /** The links that the decay runs over. */
    public LinkMinutes links() {
        return links;
    }

    /** Decay per minute. */
    public double decayPerMinute() {
        return decay;
    }

    /** Whether the kernel looks from destinations back to origins. */
    public boolean inward() {
        return inward;
    }

    /** New sums of this kernel, all masses 0, without tables for draws. */
    public StreetSums sums() {
        return new StreetSums(this, false);
    }

    /** A new field of this kernel that can draw, all masses 0. */
    public DecayField field() {
        return new StreetDecayField(this);
    }

    /**
     * Lets a field of another kernel run over this one from its next update on, so that many kernels can share the
     * memory of one field. Until that update the field must not be read.
     *
     * @param field a field that {@link #field()} of any kernel made
     * @throws IllegalArgumentException if it is of another grid or street pattern, or looks the other way
     */
    public void bind(DecayField field) {
        if (!(field instanceof StreetDecayField street)) {
            throw new IllegalArgumentException("only fields of street kernels can be bound to one: "
                    + field.getClass().getSimpleName());
        }
        StreetKernel former = street.kernel();
        if (!former.grid().equals(grid()) || former.links().pattern() != links.pattern() || former.inward() != inward) {
            throw new IllegalArgumentException("a field can be bound to kernels of its own grid, pattern and direction"
                    + " of view only: " + former.describe() + " is not " + describe());
        }
        street.bind(this);
    }

    /** Bytes of a field of a grid, its kernel left out. */
    public static long fieldBytes(long units, StreetPattern pattern) {
        int legs = pattern.firstLegs().size();
        // masses and totals, sums and tables of all legs, records of near and of far legs
        return units * (16 + 2L * legs * 12 + 2L * (1 + legs) * 4);
    }

    private String describe() {
        return grid().width() + " x " + grid().height() + " units, " + links.pattern() + ", "
                + (inward ? "inward" : "outward");
    }

    LegPlan plan() {
        return plan;
    }

    LineWeights near(int index) {
        return near[index];
    }

    LineWeights far(int index) {
        return far[index];
    }

    private LineWeights[] weights(java.util.List<Direction> directions) {
        return directions.stream()
                .map(direction -> new LineWeights(links.grid(), direction))
                .toArray(LineWeights[]::new);
    }
}
