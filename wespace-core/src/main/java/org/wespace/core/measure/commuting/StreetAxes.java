package org.wespace.core.measure.commuting;

import java.util.function.DoubleBinaryOperator;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/**
 * Distance over streets as a weighted sum of distances along axes.
 *
 * <p>{@code max(a, b) = (|a + b| + |a - b|) / 2} for a, b not negative, so that octile distance is {@code (sqrt(2) - 1)
 * (|dx| + |dy|) + (1 - sqrt(1/2)) (|dx + dy| + |dx - dy|)}.
 */
final class StreetAxes {

    private StreetAxes() {}

    /**
     * The weighted sum, over axes and places along them, of a function of the shares of workers and jobs up to that
     * place, in kilometres.
     */
    static double sum(
            Grid grid, StreetPattern pattern, double[] workers, double[] jobs, DoubleBinaryOperator ofShares) {
        grid.requireValues("workers", workers);
        grid.requireValues("jobs", jobs);
        double trips = WholeMargins.sum("workers", workers);
        double places = WholeMargins.sum("jobs", jobs);
        int[][] axes = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};
        boolean octile = pattern == StreetPattern.OCTILE;
        double straight = octile ? Math.sqrt(2) - 1 : 1;
        double sum = 0;
        for (int axis = 0; axis < (octile ? 4 : 2); axis++) {
            double[] shares = along(grid, axes[axis], workers, trips);
            double[] others = along(grid, axes[axis], jobs, places);
            double f = 0;
            double g = 0;
            double here = 0;
            for (int place = 0; place < shares.length - 1; place++) {
                f += shares[place];
                g += others[place];
                here += ofShares.applyAsDouble(f, g);
            }
            sum += here * (axis < 2 ? straight : 1 - Math.sqrt(0.5));
        }
        return trips > 0 && places > 0 ? sum * grid.unitMetres() / 1000 : Double.NaN;
    }

    private static double[] along(Grid grid, int[] axis, double[] values, double total) {
        double[] shares = new double[grid.width() + grid.height()];
        for (int unit = 0; unit < values.length; unit++) {
            int place = axis[0] * grid.x(unit) + axis[1] * grid.y(unit) + (axis[1] < 0 ? grid.height() : 0);
            shares[place] += values[unit] / total;
        }
        return shares;
    }
}
