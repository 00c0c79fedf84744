package org.wespace.agents.preset;

/** Checks of parameters: each gives the value back, or refuses it by name. */
public final class Bounds {

    private Bounds() {}

    /** A positive, finite number. */
    public static double positive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be positive and finite: " + value);
        }
        return value;
    }

    /** A finite number that is not negative. */
    public static double notNegative(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be finite and not negative: " + value);
        }
        return value;
    }

    /** A finite number. */
    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be finite: " + value);
        }
        return value;
    }

    /** A number in [0, 1]. */
    public static double share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must lie in [0, 1]: " + value);
        }
        return value;
    }

    /** A number in [0, 1). */
    public static double properShare(String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(name + " must be at least 0 and below 1: " + value);
        }
        return value;
    }

    /** A whole number of at least a bound. */
    public static int atLeast(String name, int bound, int value) {
        if (value < bound) {
            throw new IllegalArgumentException(name + " must be at least " + bound + ": " + value);
        }
        return value;
    }
}
