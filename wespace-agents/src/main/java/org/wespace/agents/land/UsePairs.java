package org.wespace.agents.land;

import java.util.Arrays;

/** A number for each ordered pair of uses, such as the cost to turn one into the other. Immutable. */
public final class UsePairs {

    private final double[] values;

    private UsePairs(double[] values) {
        this.values = values;
    }

    /** The same number for all pairs; finite and not negative. */
    public static UsePairs all(double value) {
        double[] values = new double[FloorUse.COUNT * FloorUse.COUNT];
        Arrays.fill(values, require(value));
        return new UsePairs(values);
    }

    /** The number of a pair. */
    public double of(FloorUse from, FloorUse to) {
        return values[from.ordinal() * FloorUse.COUNT + to.ordinal()];
    }

    /** These with another number for one pair. */
    public UsePairs with(FloorUse from, FloorUse to, double value) {
        double[] changed = values.clone();
        changed[from.ordinal() * FloorUse.COUNT + to.ordinal()] = require(value);
        return new UsePairs(changed);
    }

    /** These with another number for a pair in both directions. */
    public UsePairs withBoth(FloorUse one, FloorUse other, double value) {
        return with(one, other, value).with(other, one, value);
    }

    /** These with another number for all pairs that begin with a use. */
    public UsePairs withFrom(FloorUse from, double value) {
        UsePairs changed = this;
        for (FloorUse to : FloorUse.values()) {
            changed = changed.with(from, to, value);
        }
        return changed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsePairs that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    private static double require(double value) {
        Check.that(
                value >= 0 && value < Double.POSITIVE_INFINITY, "a number of two uses", value, "finite, not negative");
        return value;
    }
}
