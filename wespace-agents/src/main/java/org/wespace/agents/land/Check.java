package org.wespace.agents.land;

/** What parameters must keep to. */
final class Check {

    private Check() {}

    static void that(boolean holds, String name, double value, String allowed) {
        if (!holds) {
            throw new IllegalArgumentException(name + " must be " + allowed + ": " + value);
        }
    }

    static void share(String name, double value) {
        that(value >= 0 && value <= 1, name, value, "in [0, 1]");
    }
}
