package org.wespace.core.measure.form;

import org.wespace.core.choice.StreetKernel;
import org.wespace.core.choice.StreetSums;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

/** Sums over all units discounted by distance, {@code sum_j v_j exp(-d_ij / length)}, octile distance, exact. */
final class DecaySmoothing {

    /** At this speed a minute is a kilometre. */
    private static final double KILOMETRE_A_MINUTE = 60;

    private final StreetSums sums;

    DecaySmoothing(Grid grid, double lengthMetres) {
        LinkMinutes links = LinkMinutes.uniform(grid, StreetPattern.OCTILE, KILOMETRE_A_MINUTE);
        this.sums = StreetKernel.outward(links, 1000 / lengthMetres).sums();
    }

    double[] of(double[] values) {
        sums.update(values);
        double[] smooth = new double[values.length];
        sums.copyAccessibility(smooth);
        return smooth;
    }
}
