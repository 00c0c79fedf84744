package org.wespace.core.choice.trips;

import java.util.Arrays;
import org.hipparchus.util.FastMath;

/** Iterative proportional fitting of a matrix to row and column totals, by factors of rows and columns. */
final class Furness {

    private final double[] origins;
    private final double[] destinations;
    /** Weights, the largest of each row being 1: factors of rows change nothing, and this keeps them in range. */
    private final double[] weights;

    private final double[] rowFactors;
    private final double[] columnFactors;
    private final double[] columnSums;

    /**
     * A balance that starts from column factors of 1.
     *
     * @throws IllegalArgumentException if trips leave or arrive where there is no weight
     */
    Furness(double[] logWeights, double[] origins, double[] destinations) {
        this(logWeights, origins, destinations, ones(destinations.length));
    }

    /** A balance that starts from given column factors, all above 0. */
    Furness(double[] logWeights, double[] origins, double[] destinations, double[] start) {
        this.origins = origins;
        this.destinations = destinations;
        this.weights = new double[logWeights.length];
        this.rowFactors = new double[origins.length];
        this.columnFactors = start.clone();
        this.columnSums = new double[destinations.length];
        for (int origin = 0; origin < origins.length; origin++) {
            if (origins[origin] > 0) {
                scaleRow(logWeights, origin);
            }
        }
        for (int zone = 0; zone < destinations.length; zone++) {
            if (destinations[zone] == 0) {
                columnFactors[zone] = 0;
            } else if (columnSums[zone] == 0) {
                throw new IllegalArgumentException(destinations[zone] + " trips arrive in zone " + zone
                        + ", which no weight that can be told from 0 links to an origin of trips");
            }
        }
    }

    private void scaleRow(double[] logWeights, int origin) {
        int row = origin * destinations.length;
        double largest = Double.NEGATIVE_INFINITY;
        for (int zone = 0; zone < destinations.length; zone++) {
            if (destinations[zone] > 0) {
                largest = Math.max(largest, logWeights[row + zone]);
            }
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException(
                    origins[origin] + " trips leave zone " + origin + ", which no weight links to a destination");
        }
        for (int zone = 0; zone < destinations.length; zone++) {
            if (destinations[zone] > 0) {
                weights[row + zone] = FastMath.exp(logWeights[row + zone] - largest);
                columnSums[zone] += weights[row + zone];
            }
        }
    }

    /**
     * Balances rows and columns in turn until no column factor changes by more than the given share of itself.
     *
     * @throws IllegalStateException if that takes more than the given steps
     */
    void solve(double closure, int maxSteps) {
        double change = Double.POSITIVE_INFINITY;
        for (int step = 0; step < maxSteps && !(change <= closure); step++) {
            change = step();
        }
        if (!(change <= closure)) {
            throw new IllegalStateException("the totals of origins and destinations cannot be met together: after "
                    + maxSteps + " steps the factor of a destination still changes by " + change + " of itself");
        }
        balanceRows();
    }

    private double step() {
        int zones = destinations.length;
        Arrays.fill(columnSums, 0);
        for (int origin = 0, cell = 0; origin < origins.length; origin++) {
            // Row and column in one go: the row is still in the cache.
            double factor = balanceRow(origin);
            for (int zone = 0; zone < zones; zone++, cell++) {
                columnSums[zone] += factor * weights[cell];
            }
        }
        double change = 0;
        for (int zone = 0; zone < zones; zone++) {
            if (destinations[zone] > 0) {
                double factor = destinations[zone] / columnSums[zone];
                change = Math.max(change, Math.abs(factor / columnFactors[zone] - 1));
                columnFactors[zone] = factor;
            }
        }
        return change;
    }

    private void balanceRows() {
        for (int origin = 0; origin < origins.length; origin++) {
            balanceRow(origin);
        }
    }

    /** Sets the factor of a row by its sum, which runs in four strands so that additions need not wait for another. */
    private double balanceRow(int origin) {
        int zones = destinations.length;
        int row = origin * zones;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int zone = 0;
        for (; zone + 3 < zones; zone += 4) {
            a += weights[row + zone] * columnFactors[zone];
            b += weights[row + zone + 1] * columnFactors[zone + 1];
            c += weights[row + zone + 2] * columnFactors[zone + 2];
            d += weights[row + zone + 3] * columnFactors[zone + 3];
        }
        for (; zone < zones; zone++) {
            a += weights[row + zone] * columnFactors[zone];
        }
        rowFactors[origin] = origins[origin] > 0 ? origins[origin] / (a + b + c + d) : 0;
        return rowFactors[origin];
    }

    /** The balanced matrix. */
    double[] flows() {
        int zones = destinations.length;
        double[] flows = new double[weights.length];
        for (int cell = 0; cell < flows.length; cell++) {
            flows[cell] = rowFactors[cell / zones] * weights[cell] * columnFactors[cell % zones];
        }
        return flows;
    }

    /** The column factors reached, 1 where nothing arrives: a start for weights that are nearly the same. */
    double[] columnFactors() {
        double[] factors = columnFactors.clone();
        for (int zone = 0; zone < factors.length; zone++) {
            if (destinations[zone] == 0) {
                factors[zone] = 1;
            }
        }
        return factors;
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
