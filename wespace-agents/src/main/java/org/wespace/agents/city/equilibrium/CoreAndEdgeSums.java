package org.wespace.agents.city.equilibrium;

import org.wespace.agents.land.FloorUse;
import org.wespace.core.grid.Grid;

/** Sums over the core of a city and over the rest. */
final class CoreAndEdgeSums {

    private CoreAndEdgeSums() {}

    static CoreAndEdge of(UrbanEquilibrium city, int centre, double kilometres) {
        double[] residents = city.residents();
        double[] jobs = city.jobs();
        double[] floor = city.floor(FloorUse.HOME);
        double[] rent = city.rents(FloorUse.HOME);
        double[] inCore = new double[4];
        double[] all = new double[4];
        double residentRadius = 0;
        double jobRadius = 0;
        for (int unit = 0; unit < residents.length; unit++) {
            double radius = kilometres(city.grid(), centre, unit);
            double[] values = {residents[unit], jobs[unit], floor[unit], floor[unit] * rent[unit]};
            for (int k = 0; k < values.length; k++) {
                all[k] += values[k];
                inCore[k] += radius <= kilometres ? values[k] : 0;
            }
            residentRadius += residents[unit] * radius;
            jobRadius += jobs[unit] * radius;
        }
        return new CoreAndEdge(
                inCore[1] / all[1],
                inCore[0] / all[0],
                residentRadius / all[0],
                jobRadius / all[1],
                inCore[3] / inCore[2],
                (all[3] - inCore[3]) / (all[2] - inCore[2]),
                all[3] / all[2]);
    }

    private static double kilometres(Grid grid, int from, int to) {
        double dx = grid.x(to) - grid.x(from);
        double dy = grid.y(to) - grid.y(from);
        return Math.sqrt(dx * dx + dy * dy) * grid.unitMetres() / 1000;
    }
}
