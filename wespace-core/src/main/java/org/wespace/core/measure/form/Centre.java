package org.wespace.core.measure.form;

/**
 * A point that a city is seen from: its centre of mass, its main station, a peak of jobs.
 *
 * @param x easting in metres, finite
 * @param y northing in metres, finite
 */
public record Centre(double x, double y) {

    public Centre {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("centre must be finite, in metres: " + x + ", " + y);
        }
    }

    /**
     * The centre of mass of counts; that of the land if nothing is counted.
     *
     * @param counts one per place, finite, not negative, 0 without land
     */
    public static Centre ofMass(Places places, double[] counts) {
        places.requireCounts("counts", counts);
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        boolean land = !(sum > 0);
        double mass = 0;
        double momentX = 0;
        double momentY = 0;
        // From the first place, so that far-off origins of national grids cost no digits.
        for (int place = 0; place < counts.length; place++) {
            double weight = land ? places.squareMetres(place) : counts[place];
            mass += weight;
            momentX += weight * (places.x(place) - places.x(0));
            momentY += weight * (places.y(place) - places.y(0));
        }
        return new Centre(places.x(0) + momentX / mass, places.y(0) + momentY / mass);
    }

    /** Straight distance to a place in kilometres. */
    public double kilometres(Places places, int place) {
        double dx = places.x(place) - x;
        double dy = places.y(place) - y;
        return Math.sqrt(dx * dx + dy * dy) / 1000;
    }
}
