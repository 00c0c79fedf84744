package org.wespace.core.measure.activity;

/** Fractions as whole numbers, so that their sum does not depend on the order of the terms. */
final class FixedPoint {

    /** Parts of 1 that a fraction is rounded to. */
    private static final double PARTS = 1e9;

    private FixedPoint() {}

    /** The nearest multiple of 1e-9, as a count of them. */
    static long of(double value) {
        return (long) StrictMath.rint(value * PARTS);
    }

    /** The mean of terms that sum to this; NaN without terms. */
    static double mean(long sum, long terms) {
        return sum / PARTS / terms;
    }
}
