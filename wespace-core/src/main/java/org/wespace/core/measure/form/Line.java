package org.wespace.core.measure.form;

/**
 * The straight line of least squares.
 *
 * @param slope NaN for fewer than two different x
 * @param intercept NaN with the slope
 * @param r2 share of the variance of y explained, 0 to 1; NaN where y does not vary
 */
record Line(double slope, double intercept, double r2) {

    static Line fit(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        double slope = xx > 0 ? xy / xx : Double.NaN;
        return new Line(slope, meanY - slope * meanX, yy > 0 ? xy * xy / (xx * yy) : Double.NaN);
    }

    /** Exactly the value where all are equal. */
    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value - values[0];
        }
        return values.length == 0 ? Double.NaN : values[0] + sum / values.length;
    }
}
