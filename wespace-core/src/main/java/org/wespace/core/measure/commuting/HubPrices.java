package org.wespace.core.measure.commuting;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/** The largest commute over a grid, as the least value of a convex function of the prices of a few hubs. */
final class HubPrices {

    /** Part of the value that bounds may be apart at the end. */
    private static final double GAP = 1e-11;

    private static final int MOST_CUTS = 400;

    private final Grid grid;
    private final double[] workers;
    private final double[] jobs;
    private final double trips;
    private final double scale;
    /** Prices lie between this and its negative, in units: no way across is longer. */
    private final double reach;

    /** Distance over streets is the largest of x times the first plus y times the second: [hub][x or y]. */
    private final double[][] slopes;

    HubPrices(Grid grid, StreetPattern pattern, double[] workers, double[] jobs) {
        this.grid = grid;
        this.workers = grid.requireValues("workers", workers);
        this.jobs = grid.requireValues("jobs", jobs);
        WholeMargins.of(workers, jobs);
        this.trips = WholeMargins.sum("workers", workers);
        double places = WholeMargins.sum("jobs", jobs);
        this.scale = places > 0 ? trips / places : 1;
        this.slopes = slopes(pattern);
        this.reach = 2.0 * (grid.width() + grid.height());
    }

    private static double[][] slopes(StreetPattern pattern) {
        double less = pattern == StreetPattern.OCTILE ? Math.sqrt(2) - 1 : 1;
        List<double[]> slopes = new ArrayList<>();
        for (int signs = 0; signs < 4; signs++) {
            double sx = (signs & 1) == 0 ? 1 : -1;
            double sy = (signs & 2) == 0 ? 1 : -1;
            slopes.add(new double[] {sx, sy * less});
            if (less < 1) {
                slopes.add(new double[] {sx * less, sy});
            }
        }
        return slopes.toArray(double[][]::new);
    }

    CommuteBound solve() {
        if (trips == 0) {
            return new CommuteBound(0, 0, 0);
        }
        double[] prices = new double[slopes.length];
        List<LinearConstraint> cuts = new ArrayList<>();
        for (int hub = 1; hub < slopes.length; hub++) {
            double[] one = new double[slopes.length];
            one[hub] = 1;
            cuts.add(new LinearConstraint(one, Relationship.LEQ, 2 * reach));
        }
        double above = Double.POSITIVE_INFINITY;
        double below = 0;
        for (int cut = 0; cut < MOST_CUTS && (cut == 0 || above - below > GAP * above); cut++) {
            double[] slope = new double[slopes.length];
            double value = value(prices, slope);
            above = Math.min(above, value);
            cuts.add(cut(prices, slope, value));
            PointValuePair model = model(cuts);
            below = Math.max(below, ceiling() - model.getValue());
            for (int hub = 1; hub < prices.length; hub++) {
                prices[hub] = model.getPoint()[hub] - reach;
            }
        }
        double kilometres = trips * grid.unitMetres() / 1000;
        return new CommuteBound(above * kilometres, trips, Math.max(0, above - below) * kilometres);
    }

    /** Above all that a cut can ask of the model, so that the program of the model is feasible where all is 0. */
    private double ceiling() {
        return 16 * reach;
    }

    /** Mean distance at given prices, in units, and how it changes with them: the workers less the jobs of each hub. */
    private double value(double[] prices, double[] slope) {
        double sum = 0;
        for (int unit = 0; unit < workers.length; unit++) {
            if (workers[unit] > 0) {
                sum += workers[unit] / trips * best(unit, prices, 1, workers[unit] / trips, slope);
            }
            if (jobs[unit] > 0) {
                sum += jobs[unit] * scale / trips * best(unit, prices, -1, jobs[unit] * scale / trips, slope);
            }
        }
        return sum;
    }

    private double best(int unit, double[] prices, int sign, double share, double[] slope) {
        double best = Double.NEGATIVE_INFINITY;
        int at = 0;
        for (int hub = 0; hub < slopes.length; hub++) {
            double value = sign * (slopes[hub][0] * grid.x(unit) + slopes[hub][1] * grid.y(unit) + prices[hub]);
            if (value > best) {
                best = value;
                at = hub;
            }
        }
        slope[at] += sign * share;
        return best;
    }

    /**
     * {@code model >= value + slope (prices' - prices)} in variables that are not negative: the ceiling less the model
     * in the place of the price of hub 0, which is 0, and the other prices plus the reach.
     */
    private LinearConstraint cut(double[] prices, double[] slope, double value) {
        double[] left = new double[prices.length];
        left[0] = 1;
        double right = ceiling() - value;
        for (int hub = 1; hub < prices.length; hub++) {
            left[hub] = slope[hub];
            right += slope[hub] * (prices[hub] + reach);
        }
        return new LinearConstraint(left, Relationship.LEQ, right);
    }

    private PointValuePair model(List<LinearConstraint> cuts) {
        double[] goal = new double[slopes.length];
        goal[0] = 1;
        return new SimplexSolver(1e-11)
                .optimize(
                        new LinearObjectiveFunction(goal, 0),
                        new LinearConstraintSet(cuts),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true),
                        PivotSelectionRule.BLAND);
    }
}
