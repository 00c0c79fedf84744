package org.wespace.core.measure.form;

/**
 * How far a mass spreads about its own centre: radius of gyration and ellipse of spread.
 *
 * <p>With C the matrix of the mass's variances and covariance in x and y (divided by the mass itself, no correction for
 * the number of places): radius of gyration {@code sqrt(C_xx + C_yy)}; half axes of the ellipse the square roots of the
 * eigenvalues of C, so that {@code major^2 + minor^2 = gyration^2}. All in 0..infinity and 0 for a mass at one place;
 * everything but the total is NaN without mass. The ellipse of GIS tools is longer by sqrt(2) (and by sqrt(n/(n-2))
 * where they correct for n points); its shape and direction are the same. Cost O(places).
 *
 * <p>Source: D. W. Lefever (1926), Measuring geographic concentration by means of the standard deviational ellipse,
 * doi:10.1086/214027; R. S. Yuill (1971), The standard deviational ellipse, Geografiska Annaler B 53(1).
 *
 * @param total the mass
 * @param centreX easting of the centre of mass in metres
 * @param centreY northing of the centre of mass in metres
 * @param gyrationKilometres root mean square distance from the centre of mass in km
 * @param majorKilometres longer half axis of the ellipse in km
 * @param minorKilometres shorter half axis of the ellipse in km
 * @param majorDegrees direction of the longer axis, clockwise from north, in [0, 180); NaN for a round spread
 */
public record Spread(
        double total,
        double centreX,
        double centreY,
        double gyrationKilometres,
        double majorKilometres,
        double minorKilometres,
        double majorDegrees) {

    /** What is rounding rather than direction, as a share of the radius of gyration squared. */
    private static final double ROUND = 1e-12;

    /**
     * The spread of counts.
     *
     * @param counts one per place, finite, not negative, 0 without land
     */
    public static Spread of(Places places, double[] counts) {
        Centre centre = Centre.ofMass(places, counts);
        double total = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int place = 0; place < counts.length; place++) {
            double dx = (places.x(place) - centre.x()) / 1000;
            double dy = (places.y(place) - centre.y()) / 1000;
            total += counts[place];
            xx += counts[place] * dx * dx;
            yy += counts[place] * dy * dy;
            xy += counts[place] * dx * dy;
        }
        if (!(total > 0)) {
            double none = Double.NaN;
            return new Spread(0, none, none, none, none, none, none);
        }
        xx /= total;
        yy /= total;
        xy /= total;
        double mean = (xx + yy) / 2;
        double half = Math.sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
        return new Spread(
                total,
                centre.x(),
                centre.y(),
                Math.sqrt(xx + yy),
                Math.sqrt(mean + half),
                Math.sqrt(Math.max(0, mean - half)),
                degrees(xx, yy, xy, half, mean));
    }

    private static double degrees(double xx, double yy, double xy, double half, double mean) {
        if (half <= ROUND * mean) {
            return Double.NaN;
        }
        double fromEast = StrictMath.toDegrees(StrictMath.atan2(2 * xy, xx - yy)) / 2;
        double fromNorth = 90 - fromEast;
        return fromNorth >= 180 ? fromNorth - 180 : fromNorth;
    }

    /** Shorter axis over longer, from 0 (a line) to 1 (round); NaN for a mass at one place or none. */
    public double roundness() {
        return minorKilometres / majorKilometres;
    }
}
