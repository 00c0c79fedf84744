package org.wespace.core.measure.inequality;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Checks of values and weights. */
final class Values {

    private Values() {}

    /** Makes sure that there are values, all finite and not negative. */
    static double[] require(String name, double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("there must be at least one " + name);
        }
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0) || values[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(name + " " + i + " must be finite and not negative: " + values[i]);
            }
        }
        return values;
    }

    /** Copies weights, one for each of so many values and not all 0; ones for null. */
    static double[] weights(int count, double @Nullable [] weights) {
        if (weights == null) {
            double[] ones = new double[count];
            Arrays.fill(ones, 1);
            return ones;
        }
        requireCount("weight", count, weights.length);
        double sum = 0;
        for (double weight : require("weight", weights)) {
            sum += weight;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("one weight of " + count + " must be above 0");
        }
        return weights.clone();
    }

    static void requireCount(String name, int expected, int count) {
        if (count != expected) {
            throw new IllegalArgumentException(
                    "there must be one " + name + " for each of " + expected + " values: " + count);
        }
    }
}
