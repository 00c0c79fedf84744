package org.wespace.agents.mobility.fleet;

import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/** How the chance of an end falls with the length of the ride. */
final class RideLengths {

    private static final double STEEPEST = 20;
    private static final int ROUNDS = 60;

    private final Grid grid;
    /** By |dx| + width |dy|: kilometres, and weight in [0, 1], 0 within a unit. */
    private final double[] kilometres;

    private final double[] weight;
    private double decay;

    private RideLengths(Grid grid, StreetPattern pattern) {
        this.grid = grid;
        this.kilometres = new double[grid.unitCount()];
        this.weight = new double[grid.unitCount()];
        for (int unit = 0; unit < kilometres.length; unit++) {
            kilometres[unit] = kilometres(grid, pattern, grid.x(unit), grid.y(unit));
        }
    }

    private static double kilometres(Grid grid, StreetPattern pattern, int dx, int dy) {
        return FleetStreets.steps(pattern, dx, dy) * grid.unitMetres() / 1000;
    }

    /** The decay with which rides both ways between two sides have a mean length. */
    static RideLengths fitted(Grid grid, StreetPattern pattern, double[][] sides, double meanKilometres) {
        RideLengths lengths = new RideLengths(grid, pattern);
        double least = -STEEPEST / lengths.longest();
        double most = STEEPEST / (grid.unitMetres() / 1000);
        double longest = lengths.with(least).mean(sides);
        double shortest = lengths.with(most).mean(sides);
        if (!(meanKilometres < longest && meanKilometres > shortest)) {
            throw new IllegalArgumentException("mean length of rides must be between " + shortest + " and " + longest
                    + " kilometres in this area: " + meanKilometres);
        }
        for (int round = 0; round < ROUNDS && most - least > 1e-9 * Math.abs(most); round++) {
            double middle = (least + most) / 2;
            if (lengths.with(middle).mean(sides) > meanKilometres) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return lengths.with(most);
    }

    private double longest() {
        double longest = 0;
        for (double one : kilometres) {
            longest = Math.max(longest, one);
        }
        return longest;
    }

    private RideLengths with(double newDecay) {
        decay = newDecay;
        double base = newDecay < 0 ? longest() : 0;
        for (int unit = 0; unit < weight.length; unit++) {
            weight[unit] = StrictMath.exp(-newDecay * (kilometres[unit] - base));
        }
        weight[0] = 0;
        return this;
    }

    double decay() {
        return decay;
    }

    /** Chance in [0, 1] that an end stands. */
    double acceptance(int from, int to) {
        return weight[apart(from, to)];
    }

    private int apart(int from, int to) {
        return Math.abs(grid.x(from) - grid.x(to)) + grid.width() * Math.abs(grid.y(from) - grid.y(to));
    }

    private double mean(double[][] sides) {
        return (mean(sides[0], sides[1]) + mean(sides[1], sides[0])) / 2;
    }

    /** Mean length of rides that begin by one field and end by the other. */
    private double mean(double[] from, double[] to) {
        double total = 0;
        double reached = 0;
        for (int begin = 0; begin < from.length; begin++) {
            if (from[begin] > 0) {
                double sum = 0;
                double length = 0;
                int end = 0;
                for (int y = 0; y < grid.height(); y++) {
                    int row = grid.width() * Math.abs(grid.y(begin) - y);
                    for (int x = 0; x < grid.width(); x++, end++) {
                        int apart = row + Math.abs(grid.x(begin) - x);
                        double chance = to[end] * weight[apart];
                        sum += chance;
                        length += chance * kilometres[apart];
                    }
                }
                if (sum > 0) {
                    total += from[begin] * length / sum;
                    reached += from[begin];
                }
            }
        }
        return total / reached;
    }

    /** Shares of rides that end in each unit. */
    double[] ends(double[] from, double[] to) {
        double[] ends = new double[from.length];
        for (int begin = 0; begin < from.length; begin++) {
            if (from[begin] > 0) {
                double sum = 0;
                for (int end = 0; end < to.length; end++) {
                    sum += to[end] * weight[apart(begin, end)];
                }
                for (int end = 0; sum > 0 && end < to.length; end++) {
                    ends[end] += from[begin] * to[end] * weight[apart(begin, end)] / sum;
                }
            }
        }
        return ends;
    }
}
