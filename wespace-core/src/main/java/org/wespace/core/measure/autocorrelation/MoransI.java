package org.wespace.core.measure.autocorrelation;

/**
 * Moran's I of all units: {@code n / S0 * sum_ij w_ij z_i z_j / sum_i z_i^2}, z the deviations from the mean, S0 the
 * sum of weights.
 *
 * <p>About -1 where neighbours are opposite, {@link #expected} where nothing is to be seen, about 1 where they are
 * alike; bounded by the extreme eigenvalues of the weights. NaN where all values are equal, where there are none, or
 * where no unit has a neighbour; the variance under randomisation also for fewer than four units.
 *
 * <p>Source: Moran (1950), Notes on continuous stochastic phenomena, doi:10.2307/2332142; moments from Cliff and Ord
 * (1981), Spatial Processes. Equal to {@code Moran} of esda and {@code moran.test} of spdep; for islands see
 * {@link Islands}.
 *
 * @param value I
 * @param expected -1 / (n - 1)
 * @param varianceNormality variance if values are drawn from one normal distribution
 * @param varianceRandomisation variance if the values at hand are dealt to units at random
 */
public record MoransI(double value, double expected, double varianceNormality, double varianceRandomisation) {

    public MoransI {
        // Rounding can leave a variance that is 0 a little below it; NaN stays.
        varianceNormality = Math.max(0, varianceNormality);
        varianceRandomisation = Math.max(0, varianceRandomisation);
    }

    static MoransI of(double cross, Sample sample, WeightSums sums, double n) {
        double s0 = sums.s0();
        double value = n / s0 * cross / sample.moment2();
        double expected = -1 / (n - 1);
        double square = s0 * s0;
        double normality =
                (n * n * sums.s1() - n * sums.s2() + 3 * square) / (square * (n * n - 1)) - expected * expected;
        double plain = n * ((n * n - 3 * n + 3) * sums.s1() - n * sums.s2() + 3 * square);
        double tailed = sample.kurtosis() * ((n * n - n) * sums.s1() - 2 * n * sums.s2() + 6 * square);
        double randomisation =
                n < 4 ? Double.NaN : (plain - tailed) / ((n - 1) * (n - 2) * (n - 3) * square) - expected * expected;
        boolean defined = !Double.isNaN(value);
        return new MoransI(value, n > 1 ? expected : Double.NaN, defined ? normality : Double.NaN, randomisation);
    }

    /** (I - expected) / standard deviation, under normality. */
    public double zNormality() {
        return NormalTest.score(value, expected, varianceNormality);
    }

    /** (I - expected) / standard deviation, under randomisation. */
    public double zRandomisation() {
        return NormalTest.score(value, expected, varianceRandomisation);
    }

    /** Two-sided probability of a z as large, under normality. */
    public double pNormality() {
        return NormalTest.twoSided(zNormality());
    }

    /** Two-sided probability of a z as large, under randomisation. */
    public double pRandomisation() {
        return NormalTest.twoSided(zRandomisation());
    }
}
