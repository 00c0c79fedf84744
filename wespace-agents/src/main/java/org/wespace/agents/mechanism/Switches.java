package org.wespace.agents.mechanism;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How strongly each mechanism works in a run: a number in [0, 1] for each, 0 being off.
 *
 * <p>Immutable. Strength 0 gives, bit for bit, the run without the mechanism. A mechanism without a switch
 * ({@link Mechanism#switched()}) stays at 0: to ask for more is an error, so that no run seems to show what it does
 * not.
 */
public final class Switches {

    private static final Switches NONE = new Switches(new double[Mechanism.values().length]);
    private static final Switches STANDARD = of(Mechanism::standardStrength);
    private static final Switches ALL = of(mechanism -> mechanism.switched() ? 1 : 0);

    private final double[] strength;

    private Switches(double[] strength) {
        this.strength = strength;
    }

    private static Switches of(ToDoubleFunction<Mechanism> strength) {
        return new Switches(
                Arrays.stream(Mechanism.values()).mapToDouble(strength).toArray());
    }

    /** Every mechanism off. */
    public static Switches none() {
        return NONE;
    }

    /** The standard scenario: each mechanism at its {@link Mechanism#standardStrength()}. */
    public static Switches standard() {
        return STANDARD;
    }

    /** Every mechanism that has a switch fully on. */
    public static Switches all() {
        return ALL;
    }

    /**
     * Switches from a text such as {@code "WK-2=0.6, CO_LIVING=1"}; what it does not name is off. Reads what
     * {@link #toString} writes.
     *
     * @param text settings with commas between them: a mechanism's id or name, in any case, "=", and its strength
     * @throws IllegalArgumentException if a mechanism is unknown, named twice or has no switch, or if a strength is no
     *     number in [0, 1]
     */
    public static Switches parse(String text) {
        return NONE.with(text);
    }

    /** These switches with those that a text names at other strengths; the text is as {@link #parse} takes it. */
    public Switches with(String text) {
        Switches changed = this;
        for (Map.Entry<Mechanism, Double> setting : SwitchText.read(text).entrySet()) {
            changed = changed.with(setting.getKey(), setting.getValue());
        }
        return changed;
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
        if (value > 0 && !mechanism.switched()) {
            throw new IllegalArgumentException(mechanism.id() + " (" + mechanism + ") has no switch: "
                    + mechanism.instead().orElse("it is not part of the model"));
        }
        double[] changed = strength.clone();
        changed[mechanism.ordinal()] = value + 0.0; // no negative zero, which would differ from 0 in equals
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

    /** The mechanisms that work with their strengths, such as {@code "[WK-2=0.6, DW-1=1.0]"}. */
    @Override
    public String toString() {
        return active().stream().map(m -> m.id() + "=" + strength(m)).collect(Collectors.joining(", ", "[", "]"));
    }
}
