package org.wespace.agents.work;

/** Checks of parameters. */
final class Limits {

    private Limits() {}

    /** Makes sure that a number lies in [low, high] and is finite. */
    static void require(String name, double value, double low, double high) {
        if (!(value >= low && value <= high) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    name + " must be finite and lie in [" + low + ", " + high + "]: " + value);
        }
    }

    /** Makes sure that a number is positive and finite. */
    static void requirePositive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be positive and finite: " + value);
        }
    }
}
