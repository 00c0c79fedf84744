package org.wespace.core.measure.form;

import java.util.Arrays;

/**
 * How something per head changes with density: the elasticity of, say, car kilometres per resident, as the slope of
 * {@code ln y = a + e ln D}, fitted by weighted least squares over units, zones or whole cities.
 *
 * <p>An elasticity of -.2 says that twice the density goes with 13 % less. It describes and does not explain: over the
 * units of one city density goes with distance from the centre, and over cities with all that differs between them. The
 * standard error takes observations as independent, which neighbouring units are not, and is too small by as much.
 * Observations without a logarithm (density or value 0, or NaN) or without weight are left out. Cost O(observations).
 *
 * <p>Undefined figures are NaN: all of them with fewer than two different densities, the standard error with fewer than
 * three observations, R2 where the value does not vary.
 *
 * @param elasticity e, without unit
 * @param error standard error of e, with n - 2 degrees of freedom
 * @param logLevel a: ln y at a density of 1
 * @param r2 share of the weighted variance of ln y that the fit explains, 0 to 1
 * @param used number of observations that were used
 */
public record DensityElasticity(double elasticity, double error, double logLevel, double r2, int used) {

    /** Variance of ln D that is rounding, as a share of its mean square. */
    private static final double NO_VARIANCE = 1e-24;

    /**
     * Fits an elasticity with weights.
     *
     * @param density one for each observation, not negative; persons per km2 or any other unit
     * @param perHead value per head, not negative
     * @param weight of each observation, not negative; residents, to count each resident alike
     */
    public static DensityElasticity of(double[] density, double[] perHead, double[] weight) {
        requireLength("perHead", density.length, perHead.length);
        requireLength("weight", density.length, weight.length);
        int count = 0;
        double[] x = new double[density.length];
        double[] y = new double[density.length];
        double[] w = new double[density.length];
        for (int i = 0; i < density.length; i++) {
            require("density", i, density[i]);
            require("perHead", i, perHead[i]);
            require("weight", i, weight[i]);
            if (density[i] > 0 && perHead[i] > 0 && weight[i] > 0) {
                x[count] = StrictMath.log(density[i]);
                y[count] = StrictMath.log(perHead[i]);
                w[count++] = weight[i];
            }
        }
        return fit(x, y, w, count);
    }

    /**
     * Fits an elasticity over observations that count alike, such as cities; arguments as for the form with weights.
     */
    public static DensityElasticity of(double[] density, double[] perHead) {
        double[] weight = new double[density.length];
        Arrays.fill(weight, 1);
        return of(density, perHead, weight);
    }

    /**
     * Fits an elasticity over places, each of which counts by its residents.
     *
     * @param residents one for each place, finite, not negative
     * @param totals what all residents of a place do together: kilometres by car
     */
    public static DensityElasticity overPlaces(Places places, double[] residents, double[] totals) {
        places.requireLength("totals", totals.length);
        double[] perHead = new double[totals.length];
        for (int place = 0; place < totals.length; place++) {
            perHead[place] = residents[place] > 0 ? totals[place] / residents[place] : Double.NaN;
        }
        return of(places.densities(residents), perHead, residents);
    }

    private static DensityElasticity fit(double[] x, double[] y, double[] w, int count) {
        double total = 0;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < count; i++) {
            total += w[i];
            meanX += w[i] * x[i];
            meanY += w[i] * y[i];
        }
        meanX /= total;
        meanY /= total;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < count; i++) {
            xx += w[i] * (x[i] - meanX) * (x[i] - meanX);
            xy += w[i] * (x[i] - meanX) * (y[i] - meanY);
            yy += w[i] * (y[i] - meanY) * (y[i] - meanY);
        }
        if (count < 2 || !(xx > NO_VARIANCE * total * Math.max(1, meanX * meanX))) {
            return new DensityElasticity(Double.NaN, Double.NaN, Double.NaN, Double.NaN, count);
        }
        double slope = xy / xx;
        double left = 0;
        for (int i = 0; i < count; i++) {
            double error = y[i] - meanY - slope * (x[i] - meanX);
            left += w[i] * error * error;
        }
        double error = count > 2 ? Math.sqrt(left / (count - 2) / xx) : Double.NaN;
        return new DensityElasticity(slope, error, meanY - slope * meanX, yy > 0 ? 1 - left / yy : Double.NaN, count);
    }

    private static void require(String name, int i, double value) {
        if (value < 0 || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    name + " of observation " + i + " must be finite and not negative: " + value);
        }
    }

    private static void requireLength(String name, int wanted, int length) {
        if (length != wanted) {
            throw new IllegalArgumentException(
                    name + " must have a value for each of " + wanted + " densities: " + length);
        }
    }
}
