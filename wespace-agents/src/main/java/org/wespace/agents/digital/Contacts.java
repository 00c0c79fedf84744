package org.wespace.agents.digital;

import java.util.Arrays;
import org.wespace.core.choice.DecaySmoothing;
import org.wespace.core.grid.Grid;

/** Whom residents of each unit meet: those around, near ones more. */
final class Contacts {

    private final DecaySmoothing smoothing;
    private final int units;

    Contacts(Grid grid, double decayPerKilometre) {
        this.smoothing = DecaySmoothing.of(grid, decayPerKilometre);
        this.units = grid.unitCount();
    }

    /**
     * By unit the share of users among those of a class around it, times the residents around it relative to the mean
     * over residents; where users are the same share everywhere, the mean over residents is that share.
     */
    double[] met(int[] all, int[] ofClass, int[] users) {
        double[] around = smooth(all);
        double contacts = 0;
        double people = 0;
        for (int unit = 0; unit < units; unit++) {
            contacts += all[unit] * around[unit];
            people += all[unit];
        }
        double mean = contacts / people;
        double[] classAround = smooth(ofClass);
        double[] met = smooth(users);
        for (int unit = 0; unit < units; unit++) {
            met[unit] = classAround[unit] > 0 ? met[unit] / classAround[unit] * (around[unit] / mean) : 0;
        }
        return met;
    }

    private double[] smooth(int[] counts) {
        return smoothing.apply(Arrays.stream(counts).asDoubleStream().toArray());
    }
}
