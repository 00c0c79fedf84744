package org.wespace.core.choice;

import org.wespace.core.grid.Grid;

/** Checks of what callers hand in. */
final class Masses {

    private Masses() {}

    static double[] require(Grid grid, double[] mass) {
        grid.requireValues("mass", mass);
        for (int unit = 0; unit < mass.length; unit++) {
            if (!(mass[unit] >= 0) || mass[unit] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("mass of unit " + unit + " (column " + grid.x(unit) + ", row "
                        + grid.y(unit) + ") must be finite and not negative: " + mass[unit]);
            }
        }
        return mass;
    }

    static double requireDecay(double decayPerMinute) {
        if (!(decayPerMinute >= 0) || decayPerMinute == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("decay must be finite and >= 0 per minute: " + decayPerMinute);
        }
        return decayPerMinute;
    }
}
