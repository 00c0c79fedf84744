package org.wespace.core.measure.autocorrelation;

import org.wespace.core.measure.CompensatedSum;

/**
 * The values that there are, as deviations from their mean. NaN is no value.
 *
 * @param values by unit, 0 where there is none; not to be changed
 * @param deviations from the mean, 0 where there is no value and, exactly, where all values are equal
 * @param count number of values
 * @param sum of the values
 * @param moment2 sum of the squared deviations
 * @param moment3 sum of the cubed deviations
 * @param moment4 sum of the deviations to the fourth
 */
record Sample(
        double[] values, double[] deviations, int count, double sum, double moment2, double moment3, double moment4) {

    /** The values of the units that both have one and are wanted. */
    static Sample of(double[] given, Neighbours neighbours, boolean withIslands) {
        double[] values = new double[given.length];
        CompensatedSum sum = new CompensatedSum();
        int count = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int unit = 0; unit < given.length; unit++) {
            if (wanted(unit, neighbours, withIslands)) {
                double value = given[unit];
                values[unit] = value;
                sum.add(value);
                count++;
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        // The mean of equal values need not come out equal to them.
        double mean = least == most ? least : sum.value() / count;
        return centred(values, neighbours, withIslands, count, sum.value(), mean);
    }

    private static boolean wanted(int unit, Neighbours neighbours, boolean withIslands) {
        return neighbours.contains(unit) && (withIslands || neighbours.rowSum(unit) > 0);
    }

    private static Sample centred(
            double[] values, Neighbours neighbours, boolean withIslands, int count, double sum, double mean) {
        double[] deviations = new double[values.length];
        CompensatedSum second = new CompensatedSum();
        CompensatedSum third = new CompensatedSum();
        CompensatedSum fourth = new CompensatedSum();
        for (int unit = 0; unit < values.length; unit++) {
            if (wanted(unit, neighbours, withIslands)) {
                double z = values[unit] - mean;
                double square = z * z;
                deviations[unit] = z;
                second.add(square);
                third.add(square * z);
                fourth.add(square * square);
            }
        }
        return new Sample(values, deviations, count, sum, second.value(), third.value(), fourth.value());
    }

    /** Mean of the values. */
    double mean() {
        return sum / count;
    }

    /** Kurtosis of the values: n sum z^4 / (sum z^2)^2. */
    double kurtosis() {
        return count * moment4 / (moment2 * moment2);
    }
}
