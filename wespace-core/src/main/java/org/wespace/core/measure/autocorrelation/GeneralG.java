package org.wespace.core.measure.autocorrelation;

/**
 * The general G of all units: {@code sum_ij w_ij x_i x_j / sum_{i != j} x_i x_j}, for values that are not negative.
 *
 * <p>Above {@link #expected} where high values stand together, below it where low ones do: unlike {@link MoransI} it
 * tells hot spots from cold spots. Meant for {@link Weighting#BINARY} weights, and for values with a natural zero; a
 * shift of all values changes it. NaN where a value is negative, where fewer than two are positive, or where no unit
 * has a neighbour; the variance also for fewer than four units.
 *
 * <p>Source: Getis and Ord (1992), The analysis of spatial association by use of distance statistics,
 * doi:10.1111/j.1538-4632.1992.tb00261.x. The variance is that of the paper, computed from deviations instead of raw
 * moments, which lose digits where values are large. Equal to {@code G} of esda and {@code globalG.test} of spdep.
 *
 * @param value G
 * @param expected S0 / (n (n - 1))
 * @param variance if the values at hand are dealt to units at random
 */
public record GeneralG(double value, double expected, double variance) {

    public GeneralG {
        // Rounding can leave a variance that is 0 a little below it; NaN stays.
        variance = Math.max(0, variance);
    }

    /**
     * With x = mean + z the numerator is mean^2 S0 + mean A + B, A = sum_i c_i z_i with c_i the row and column sums of
     * unit i together, B = sum_ij w_ij z_i z_j; the denominator does not change when values change places. So the
     * variance is that of mean A + B over the square of the denominator.
     */
    static GeneralG of(double numerator, double sumOfSquares, Sample sample, WeightSums sums) {
        double n = sample.count();
        double s0 = sums.s0();
        double mean = sample.mean();
        double m2 = sample.moment2();
        double m3 = sample.moment3();
        double denominator = sample.sum() * sample.sum() - sumOfSquares;
        double value = s0 > 0 && denominator > 0 ? numerator / denominator : Double.NaN;
        double linear = m2 / (n - 1) * (sums.s2() - 4 * s0 * s0 / n);
        double mixed = m3 / (n * (n - 1)) * (2 * (2 * s0 * s0 - sums.s2()) / (n - 2) - sums.s2());
        double moran = s0 * m2 / n;
        double quadratic =
                m2 == 0 ? 0 : moran * moran * MoransI.of(0, sample, sums, n).varianceRandomisation();
        double variance = (mean * mean * linear + 2 * mean * mixed + quadratic) / (denominator * denominator);
        boolean defined = !Double.isNaN(value);
        return new GeneralG(
                value, defined ? s0 / (n * (n - 1)) : Double.NaN, defined && n >= 4 ? variance : Double.NaN);
    }

    static GeneralG undefined() {
        return new GeneralG(Double.NaN, Double.NaN, Double.NaN);
    }

    /** (G - expected) / standard deviation. */
    public double z() {
        return NormalTest.score(value, expected, variance);
    }

    /** Two-sided probability of a z as large. */
    public double p() {
        return NormalTest.twoSided(z());
    }
}
