package org.wespace.agents.mechanism;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How strongly each mechanism works in a run: a number in [0, 1] for each, 0 being off.
 *
 * <p>Immutable. Strength 0 gives, bit for bit, the run without the mechanism.
 */
public final class Switches {

    private static final Switches NONE = new Switches(new double[Mechanism.values().length]);

    private final double[] strength;

    private Switches(double[] strength) {
        this.strength = strength;
    }

    /** Every mechanism off. */
    public static Switches none() {
        return NONE;
    }

    /**
     * These switches with one mechanism at another strength.
     *
     * @param value in [0, 1]
     */
    public Switches with(Mechanism mechanism, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "strength of " + mechanism.id() + " (" + mechanism + ") must be in [0, 1]: " + value);
        }
        double[] changed = strength.clone();
        changed[mechanism.ordinal()] = value;
        return new Switches(changed);
    }

    /** These switches with some mechanisms fully on. */
    public Switches with(Mechanism... mechanisms) {
        Switches changed = this;
        for (Mechanism mechanism : mechanisms) {
            changed = changed.with(mechanism, 1);
        }
        return changed;
    }

    /** These switches with some mechanisms off. */
    public Switches without(Mechanism... mechanisms) {
        Switches changed = this;
        for (Mechanism mechanism : mechanisms) {
            changed = changed.with(mechanism, 0);
        }
        return changed;
    }

    /** Strength of a mechanism, in [0, 1]. */
    public double strength(Mechanism mechanism) {
        return strength[mechanism.ordinal()];
    }

    /** Whether a mechanism works at all. */
    public boolean on(Mechanism mechanism) {
        return strength(mechanism) > 0;
    }

    /** The mechanisms that work at all, in their order. */
    public List<Mechanism> active() {
        return Arrays.stream(Mechanism.values()).filter(this::on).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Switches that && Arrays.equals(strength, that.strength);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(strength);
    }

    @Override
    public String toString() {
        return active().stream().map(m -> m.id() + "=" + strength(m)).collect(Collectors.joining(", ", "[", "]"));
    }
}
