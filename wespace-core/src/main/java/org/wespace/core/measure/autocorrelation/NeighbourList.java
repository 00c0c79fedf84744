package org.wespace.core.measure.autocorrelation;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * For each unit, its neighbours and how much each of them weighs: any geometry, directed where the list says so.
 * Immutable.
 *
 * <p>Units are numbered from 0. Within a unit neighbours stand in rising order, whatever order they were given in. A
 * unit is no neighbour of itself; the measures that count it add it themselves. A unit may have no neighbours: see
 * {@link Islands}. Memory: 4 bytes a unit and 4 a link, 12 with weights.
 */
public final class NeighbourList {

    private final int[] start;
    private final int[] neighbour;
    private final double @Nullable [] weight;

    private NeighbourList(int[] start, int[] neighbour, double @Nullable [] weight) {
        this.start = start;
        this.neighbour = neighbour;
        this.weight = weight;
    }

    /**
     * Neighbours of each unit, all of weight 1.
     *
     * @param neighbours [unit][neighbours of it]
     */
    public static NeighbourList of(int[][] neighbours) {
        return ofRows(starts(neighbours), flat(neighbours), null);
    }

    /**
     * Neighbours of each unit with their weights.
     *
     * @param neighbours [unit][neighbours of it]
     * @param weights as many as there are neighbours, positive and finite
     */
    public static NeighbourList of(int[][] neighbours, double[][] weights) {
        if (weights.length != neighbours.length) {
            throw new IllegalArgumentException(
                    "there must be weights for each of " + neighbours.length + " units: " + weights.length);
        }
        for (int unit = 0; unit < neighbours.length; unit++) {
            if (weights[unit].length != neighbours[unit].length) {
                throw new IllegalArgumentException("unit " + unit + " must have as many weights as neighbours: "
                        + weights[unit].length + " and " + neighbours[unit].length);
            }
        }
        double[] flat = Arrays.stream(weights).flatMapToDouble(Arrays::stream).toArray();
        return ofRows(starts(neighbours), flat(neighbours), flat);
    }

    private static int[] starts(int[][] neighbours) {
        int[] start = new int[neighbours.length + 1];
        for (int unit = 0; unit < neighbours.length; unit++) {
            start[unit + 1] = Math.addExact(start[unit], neighbours[unit].length);
        }
        return start;
    }

    private static int[] flat(int[][] neighbours) {
        return Arrays.stream(neighbours).flatMapToInt(Arrays::stream).toArray();
    }

    /**
     * Neighbours in compressed rows.
     *
     * @param start where the neighbours of each unit start, and a last entry where they end: one more than units
     * @param neighbours one unit's after the other's
     * @param weights of the same length, positive and finite; null if all are 1
     */
    public static NeighbourList ofRows(int[] start, int[] neighbours, double @Nullable [] weights) {
        requireRows(start, neighbours.length);
        if (weights != null && weights.length != neighbours.length) {
            throw new IllegalArgumentException(
                    "there must be as many weights as neighbours: " + weights.length + " and " + neighbours.length);
        }
        int[] rows = start.clone();
        int[] sorted = neighbours.clone();
        double @Nullable [] sortedWeights = weights == null ? null : weights.clone();
        for (int unit = 0; unit + 1 < rows.length; unit++) {
            sort(sorted, sortedWeights, rows[unit], rows[unit + 1]);
            requireUnit(unit, rows, sorted, sortedWeights);
        }
        return new NeighbourList(rows, sorted, sortedWeights);
    }

    private static void sort(int[] neighbours, double @Nullable [] weights, int from, int to) {
        if (weights == null) {
            IntArrays.quickSort(neighbours, from, to);
            return;
        }
        int[] order = new int[to - from];
        Arrays.setAll(order, i -> i);
        int[] row = Arrays.copyOfRange(neighbours, from, to);
        double[] rowWeights = Arrays.copyOfRange(weights, from, to);
        IntArrays.stableSort(order, (a, b) -> Integer.compare(row[a], row[b]));
        for (int k = 0; k < order.length; k++) {
            neighbours[from + k] = row[order[k]];
            weights[from + k] = rowWeights[order[k]];
        }
    }

    private static void requireRows(int[] start, int links) {
        if (start.length == 0 || start[0] != 0 || start[start.length - 1] != links) {
            throw new IllegalArgumentException("start must begin with 0 and end with the number of neighbours, " + links
                    + ": " + (start.length == 0 ? "it is empty" : start[0] + " to " + start[start.length - 1]));
        }
        for (int unit = 0; unit + 1 < start.length; unit++) {
            if (start[unit + 1] < start[unit]) {
                throw new IllegalArgumentException(
                        "start[" + (unit + 1) + "] must be at least " + start[unit] + ": " + start[unit + 1]);
            }
        }
    }

    private static void requireUnit(int unit, int[] start, int[] neighbours, double @Nullable [] weights) {
        int n = start.length - 1;
        for (int k = start[unit]; k < start[unit + 1]; k++) {
            int other = neighbours[k];
            if (other < 0 || other >= n || other == unit) {
                throw new IllegalArgumentException(
                        "a neighbour of unit " + unit + " must be another unit of 0.." + (n - 1) + ": " + other);
            }
            if (k > start[unit] && other == neighbours[k - 1]) {
                throw new IllegalArgumentException("unit " + unit + " must have a neighbour once only: " + other);
            }
            if (weights != null && !(weights[k] > 0 && weights[k] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "the weight of " + other + " for unit " + unit + " must be positive and finite: " + weights[k]);
            }
        }
    }

    /**
     * The k nearest other points of each point, all of weight 1; directed, as the nearest of one point need not have it
     * among its own nearest. Of equally distant points those with lower numbers come first. About O(n log n).
     *
     * @param x easting of each point, finite
     * @param y northing of each point, finite
     * @param k at least 1 and less than the number of points
     */
    public static NeighbourList nearest(double[] x, double[] y, int k) {
        return new PointNeighbours(x, y).nearest(k);
    }

    /**
     * All other points within a distance, the distance itself included, all of weight 1.
     *
     * @param x easting of each point, finite
     * @param y northing of each point, finite
     * @param distance in the unit of the coordinates, not negative
     */
    public static NeighbourList within(double[] x, double[] y, double distance) {
        return new PointNeighbours(x, y).within(distance, null);
    }

    /**
     * All other points within a distance, weighted by a function of how far they are: {@code d -> 1 / d} for inverse
     * distances.
     *
     * @param distance in the unit of the coordinates, not negative
     * @param weightOfDistance positive and finite for each distance between two points that occurs
     */
    public static NeighbourList within(double[] x, double[] y, double distance, DoubleUnaryOperator weightOfDistance) {
        return new PointNeighbours(x, y).within(distance, weightOfDistance);
    }

    /** Number of units. */
    public int size() {
        return start.length - 1;
    }

    /** Number of links: pairs of a unit and a neighbour of it. */
    public long links() {
        return neighbour.length;
    }

    /** Whether the list has weights of its own. */
    public boolean weighted() {
        return weight != null;
    }

    /** Number of neighbours of a unit. */
    public int count(int unit) {
        return start[unit + 1] - start[unit];
    }

    /** The k-th neighbour of a unit, from 0. */
    public int neighbour(int unit, int k) {
        return neighbour[start[unit] + k];
    }

    /** The weight of the k-th neighbour of a unit. */
    public double weight(int unit, int k) {
        return weight == null ? 1 : weight[start[unit] + k];
    }

    @Override
    public String toString() {
        return "NeighbourList[units=" + size() + ", links=" + links() + ", weighted=" + weighted() + "]";
    }

    static void requirePoints(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("there must be as many x as y: " + x.length + " and " + y.length);
        }
        for (int unit = 0; unit < x.length; unit++) {
            if (!Double.isFinite(x[unit]) || !Double.isFinite(y[unit])) {
                throw new IllegalArgumentException(
                        "point " + unit + " must have finite coordinates: " + x[unit] + ", " + y[unit]);
            }
        }
    }
}
