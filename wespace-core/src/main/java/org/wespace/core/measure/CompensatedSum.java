package org.wespace.core.measure;

/**
 * A sum that keeps what rounding cuts off: its error does not grow with the number of terms.
 *
 * <p>Source: A. Neumaier (1974), doi:10.1002/zamm.19740540106.
 */
public final class CompensatedSum {

    private double sum;
    private double rest;

    /** A sum of nothing. */
    public CompensatedSum() {}

    /** Adds a term, finite. */
    public void add(double value) {
        double next = sum + value;
        rest += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }

    /** The sum so far. */
    public double value() {
        return sum + rest;
    }
}
