package org.wespace.core.measure.autocorrelation;

import org.jspecify.annotations.Nullable;

/** The local G of each unit, the unit itself left out or (star) taken in with raw weight 1. */
final class GetisOrd {

    private final Neighbours neighbours;
    private final Sample sample;
    private final boolean star;

    GetisOrd(Neighbours neighbours, Sample sample, boolean star) {
        this.neighbours = neighbours;
        this.sample = sample;
        this.star = star;
    }

    /** Weighted sum over neighbours as a share of the sum of all. */
    double[] share(double @Nullable [] scale) {
        double[] x = sample.values();
        double[] share = LocalAnselin.lag(neighbours, x);
        for (int unit = 0; unit < x.length; unit++) {
            double own = star ? x[unit] : 0;
            double factor = scale == null ? 1 : star ? 1 / (neighbours.rowSum(unit) + 1) : scale[unit];
            double rest = star ? sample.sum() : sample.sum() - x[unit];
            share[unit] = neighbours.contains(unit) ? factor * (share[unit] + own) / rest : Double.NaN;
        }
        return share;
    }

    /**
     * Scores from raw weights, since a factor of a row cancels. Deviations from the mean of the units summed over serve
     * instead of values: without the unit that mean is z_i / (n - 1) lower, and the sum of squares is z_i^2 n / (n - 1)
     * smaller.
     */
    double[] scores() {
        double[] z = sample.deviations();
        double[] score = LocalAnselin.lag(neighbours, z);
        double n = sample.count();
        for (int unit = 0; unit < z.length; unit++) {
            double row = neighbours.rowSum(unit);
            double squares = neighbours.squareSum(unit);
            if (!neighbours.contains(unit) || sample.moment2() == 0) {
                score[unit] = Double.NaN;
            } else if (star) {
                double variance = sample.moment2() / n;
                double spread = (n * (squares + 1) - (row + 1) * (row + 1)) / (n - 1);
                score[unit] = NormalTest.score(score[unit] + z[unit], 0, variance * spread);
            } else {
                double variance = (sample.moment2() - z[unit] * z[unit] * n / (n - 1)) / (n - 1);
                double spread = ((n - 1) * squares - row * row) / (n - 2);
                score[unit] = NormalTest.score(score[unit] + row * z[unit] / (n - 1), 0, variance * spread);
            }
        }
        return score;
    }
}
