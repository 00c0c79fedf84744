package org.wespace.core.measure.autocorrelation;

/**
 * Geary's C of all units: {@code (n - 1) / (2 S0) * sum_ij w_ij (x_i - x_j)^2 / sum_i z_i^2}.
 *
 * <p>0 where neighbours are equal, 1 where nothing is to be seen, above 1 where neighbours differ more than others. NaN
 * in the cases in which {@link MoransI} is.
 *
 * <p>Source: Geary (1954), The contiguity ratio and statistical mapping, doi:10.2307/2986645; moments from Cliff and
 * Ord (1981), Spatial Processes. The sign of z is that of esda, (C - 1) / sd: negative where neighbours are alike.
 * spdep prints (1 - C) / sd.
 *
 * @param value C
 * @param varianceNormality variance if values are drawn from one normal distribution
 * @param varianceRandomisation variance if the values at hand are dealt to units at random
 */
public record GearysC(double value, double varianceNormality, double varianceRandomisation) {

    public GearysC {
        // Rounding can leave a variance that is 0 a little below it; NaN stays.
        varianceNormality = Math.max(0, varianceNormality);
        varianceRandomisation = Math.max(0, varianceRandomisation);
    }

    static GearysC of(double squares, Sample sample, WeightSums sums, double n) {
        double s0 = sums.s0();
        double square = s0 * s0;
        double value = (n - 1) / (2 * s0) * squares / sample.moment2();
        double normality = ((2 * sums.s1() + sums.s2()) * (n - 1) - 4 * square) / (2 * (n + 1) * square);
        double k = sample.kurtosis();
        double randomisation = (n - 1) * sums.s1() * (n * n - 3 * n + 3 - k * (n - 1))
                - (n - 1) * sums.s2() * (n * n + 3 * n - 6 - k * (n * n - n + 2)) / 4
                + square * (n * n - 3 - k * (n - 1) * (n - 1));
        boolean defined = !Double.isNaN(value);
        return new GearysC(
                value,
                defined ? normality : Double.NaN,
                n < 4 ? Double.NaN : randomisation / (n * (n - 2) * (n - 3) * square));
    }

    /** 1, what is expected without autocorrelation. */
    public double expected() {
        return 1;
    }

    /** (C - 1) / standard deviation, under normality. */
    public double zNormality() {
        return NormalTest.score(value, 1, varianceNormality);
    }

    /** (C - 1) / standard deviation, under randomisation. */
    public double zRandomisation() {
        return NormalTest.score(value, 1, varianceRandomisation);
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
