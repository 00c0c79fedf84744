package org.wespace.agents.city;

import org.wespace.core.grid.Grid;

/** The parts of a city by distance from its largest centre. */
final class CoreEdge {

    static final double CORE_KILOMETRES = 5;
    static final double EDGE_KILOMETRES = 10;

    private final double[] kilometres;

    CoreEdge(Grid grid, int centre) {
        kilometres = new double[grid.unitCount()];
        for (int unit = 0; unit < kilometres.length; unit++) {
            double dx = grid.centreX(unit) - grid.centreX(centre);
            double dy = grid.centreY(unit) - grid.centreY(centre);
            kilometres[unit] = Math.sqrt(dx * dx + dy * dy) / 1000;
        }
    }

    double kilometres(int unit) {
        return kilometres[unit];
    }

    boolean core(int unit) {
        return kilometres[unit] <= CORE_KILOMETRES;
    }

    boolean edge(int unit) {
        return kilometres[unit] > EDGE_KILOMETRES;
    }

    /** Mean distance of what is counted by unit. */
    double meanRadius(double[] count) {
        double sum = 0;
        double weighted = 0;
        for (int unit = 0; unit < count.length; unit++) {
            sum += count[unit];
            weighted += count[unit] * kilometres[unit];
        }
        return weighted / sum;
    }

    /** Share of the core, or of the edge, in what is counted by unit. */
    double share(double[] count, boolean ofCore) {
        double all = 0;
        double part = 0;
        for (int unit = 0; unit < count.length; unit++) {
            all += count[unit];
            part += (ofCore ? core(unit) : edge(unit)) ? count[unit] : 0;
        }
        return part / all;
    }
}
