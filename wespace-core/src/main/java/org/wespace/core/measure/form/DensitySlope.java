package org.wespace.core.measure.form;

/**
 * The slope of log density along any measure of distance, from counts of residents: expected counts {@code ground_i
 * exp(intercept + slope x_i)}, fitted by maximum likelihood of Poisson counts.
 *
 * <p>Unlike {@link DensityGradient} it takes places without anybody as what they are, and weighs each place by what it
 * is expected to hold: a place with few residents says little, and the logarithm of a small count is biased. Standard
 * errors are those of the likelihood times the root of {@link #dispersion}, so they hold too where counts vary less
 * than Poisson counts because rents and free homes hold them down. They take places as independent. Solved by Newton's
 * method in O(places) a step.
 *
 * @param slope of log density per unit of distance, negative where density falls; NaN where it has none: with fewer
 *     than two distances, or with all residents at the nearest or the farthest
 * @param slopeError standard error of the slope; NaN with fewer than three places
 * @param intercept log density at distance 0; NaN with the slope
 * @param dispersion mean of {@code (count - expected)^2 / expected} over degrees of freedom, 1 for Poisson counts; NaN
 *     with fewer than three places
 * @param used number of places with ground
 */
public record DensitySlope(double slope, double slopeError, double intercept, double dispersion, int used) {

    private static final int MOST_STEPS = 200;
    private static final double TOLERANCE = 1e-12;
    /** Largest change of the slope in one step, times the spread of distances: keeps a far start from overshooting. */
    private static final double LONGEST_STEP = 2;

    /**
     * Fits the slope.
     *
     * @param counts residents of each place, not negative
     * @param distance distance of each place from the centre, in any unit, finite
     * @param ground ground of each place, in any unit, not negative; places with 0 are left out
     */
    public static DensitySlope of(double[] counts, double[] distance, double[] ground) {
        if (counts.length != distance.length || counts.length != ground.length) {
            throw new IllegalArgumentException("there must be a distance and a ground for each of " + counts.length
                    + " counts: " + distance.length + ", " + ground.length);
        }
        double residents = 0;
        double moment = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        int used = 0;
        for (int place = 0; place < counts.length; place++) {
            require("count", counts[place] >= 0, counts[place], place);
            require("ground", ground[place] >= 0, ground[place], place);
            if (ground[place] > 0) {
                require("distance", true, distance[place], place);
                residents += counts[place];
                moment += counts[place] * distance[place];
                low = Math.min(low, distance[place]);
                high = Math.max(high, distance[place]);
                used++;
            }
        }
        double mean = moment / residents;
        if (!(residents > 0 && mean > low && mean < high)) {
            return new DensitySlope(Double.NaN, Double.NaN, Double.NaN, Double.NaN, used);
        }
        return solve(counts, distance, ground, residents, mean, high - low, used);
    }

    /** {@link #of(double[], double[], double[])} for whole residents on units of equal ground. */
    public static DensitySlope of(int[] counts, double[] distance) {
        double[] values = new double[counts.length];
        double[] ground = new double[counts.length];
        for (int place = 0; place < counts.length; place++) {
            values[place] = counts[place];
            ground[place] = 1;
        }
        return of(values, distance, ground);
    }

    /** How many standard errors the slope lies above an expected one. */
    public double errorsFrom(double expected) {
        return (slope - expected) / slopeError;
    }

    private static void require(String name, boolean allowed, double value, int place) {
        if (!allowed || !Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    name + " of place " + place + " must be finite and, but for distances, not negative: " + value);
        }
    }

    /** At the maximum the fit has the residents and the mean distance of the counts; the level follows the slope. */
    private static DensitySlope solve(
            double[] counts, double[] x, double[] ground, double residents, double mean, double range, int used) {
        double slope = 0;
        double[] at = new double[3];
        double step = Double.POSITIVE_INFINITY;
        for (int n = 0; n < MOST_STEPS && Math.abs(step) * range > TOLERANCE; n++) {
            moments(x, ground, slope, mean, at);
            double gap = -at[1] / at[0];
            double variance = at[2] / at[0] - gap * gap;
            double longest = LONGEST_STEP / Math.sqrt(variance);
            step = Math.max(-longest, Math.min(longest, gap / variance));
            slope += step;
        }
        moments(x, ground, slope, mean, at);
        double level = StrictMath.log(residents / at[0]);
        double spread = at[2] / at[0] - (at[1] / at[0]) * (at[1] / at[0]);
        double misfit = 0;
        for (int place = 0; place < counts.length; place++) {
            if (ground[place] > 0) {
                double expected = ground[place] * StrictMath.exp(level + slope * (x[place] - mean));
                misfit += (counts[place] - expected) * (counts[place] - expected) / expected;
            }
        }
        double dispersion = used > 2 ? misfit / (used - 2) : Double.NaN;
        double error = Math.sqrt(dispersion / (residents * spread));
        return new DensitySlope(slope, error, level - slope * mean, dispersion, used);
    }

    /** Sums over ground of {@code exp(slope (x - mean))} times 1, x - mean and its square. */
    private static void moments(double[] x, double[] ground, double slope, double mean, double[] at) {
        at[0] = 0;
        at[1] = 0;
        at[2] = 0;
        for (int place = 0; place < x.length; place++) {
            if (ground[place] > 0) {
                double from = x[place] - mean;
                double weight = ground[place] * StrictMath.exp(slope * from);
                at[0] += weight;
                at[1] += weight * from;
                at[2] += weight * from * from;
            }
        }
    }
}
