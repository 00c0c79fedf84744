package org.wespace.core.measure.landscape;

/**
 * A sum that keeps what rounding cuts off (Neumaier 1974, doi:10.1002/zamm.19740540106): its error does not grow with
 * the number of terms.
 */
final class CompensatedSum {

    private double sum;
    private double rest;

    void add(double value) {
        double next = sum + value;
        rest += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }

    double value() {
        return sum + rest;
    }
}
