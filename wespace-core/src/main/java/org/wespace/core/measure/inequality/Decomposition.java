package org.wespace.core.measure.inequality;

/**
 * Inequality split by groups.
 *
 * @param between what would be left if all within a group had the same
 * @param within the mean inequality within groups, weighted as the index asks
 */
public record Decomposition(double between, double within) {

    static final Decomposition UNDEFINED = new Decomposition(Double.NaN, Double.NaN);

    /** The index of all values: the sum of both parts. */
    public double total() {
        return between + within;
    }
}
