package org.wespace.agents.digital;

import org.wespace.core.choice.StreetKernel;
import org.wespace.core.choice.StreetSums;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

/** Whom residents of each unit meet: those around, near ones more. */
final class Contacts {

    /** At this speed a minute is a kilometre. */
    private static final double KILOMETRE_A_MINUTE = 60;

    private final StreetSums sums;
    private final double[] mass;
    private final double[] around;
    private final double[] classAround;
    private final double[] met;
    private final int units;

    Contacts(Grid grid, double decayPerKilometre) {
        LinkMinutes links = LinkMinutes.uniform(grid, StreetPattern.OCTILE, KILOMETRE_A_MINUTE);
        this.sums = StreetKernel.outward(links, decayPerKilometre).sums();
        this.units = grid.unitCount();
        this.mass = new double[units];
        this.around = new double[units];
        this.classAround = new double[units];
        this.met = new double[units];
    }

    /** Looks at all residents, by unit; what {@link #met} is measured by. */
    void look(int[] all, ParallelLoop loop) {
        smooth(all, around, loop);
        double contacts = 0;
        double people = 0;
        for (int unit = 0; unit < units; unit++) {
            contacts += all[unit] * around[unit];
            people += all[unit];
        }
        double mean = contacts / people;
        for (int unit = 0; unit < units; unit++) {
            around[unit] /= mean;
        }
    }

    /**
     * By unit the share of users among those of a class around it, times the residents around it relative to the mean
     * over residents; where users are the same share everywhere, the mean over residents is that share.
     *
     * @return live values by unit, until the next call
     */
    double[] met(int[] ofClass, int[] users, ParallelLoop loop) {
        smooth(ofClass, classAround, loop);
        smooth(users, met, loop);
        for (int unit = 0; unit < units; unit++) {
            met[unit] = classAround[unit] > 0 ? met[unit] / classAround[unit] * around[unit] : 0;
        }
        return met;
    }

    private void smooth(int[] counts, double[] target, ParallelLoop loop) {
        for (int unit = 0; unit < units; unit++) {
            mass[unit] = counts[unit];
        }
        sums.update(mass, loop);
        sums.copyAccessibility(target);
    }
}
