package org.wespace.core.measure.form;

import org.wespace.core.measure.commuting.TripLengths;

/**
 * How far from a centre all is: mean and median distance and the index of Bertaud and Malpezzi.
 *
 * <p>Straight distances from the points of the places. Everything is NaN where nothing is counted. Cost O(places), for
 * the median O(places log places).
 */
public final class Dispersion {

    private Dispersion() {}

    /**
     * Mean distance of what is counted to a centre in km: {@code sum c_i r_i / sum c_i}. From 0.
     *
     * @param counts one per place, finite, not negative, 0 without land
     */
    public static double meanKilometres(Places places, double[] counts, Centre centre) {
        places.requireCounts("counts", counts);
        double total = 0;
        double moment = 0;
        for (int place = 0; place < counts.length; place++) {
            total += counts[place];
            moment += counts[place] * centre.kilometres(places, place);
        }
        return moment / total;
    }

    /** The shortest distance to a centre within which at least half of what is counted lies, in km. */
    public static double medianKilometres(Places places, double[] counts, Centre centre) {
        places.requireCounts("counts", counts);
        double[] kilometres = new double[counts.length];
        for (int place = 0; place < counts.length; place++) {
            kilometres[place] = centre.kilometres(places, place);
        }
        return TripLengths.of(kilometres, counts).medianKilometres();
    }

    /**
     * Dispersion index rho: mean distance to the centre over that of a disc of the same area with even density,
     * {@code mean r / (2/3 sqrt(A / pi))}.
     *
     * <p>From 0; 1 for an even disc about the centre, below 1 where density is higher near the centre, above 1 where a
     * city is long, scattered or hollow. Comparable between cities of different size and density. NaN without built
     * area. Units are points, so a city of a few units has too small an index.
     *
     * <p>Source: A. Bertaud, S. Malpezzi (2003), The spatial distribution of population in 48 world cities:
     * implications for economies in transition, University of Wisconsin (first version 1999, World Bank).
     *
     * @param counts one per place, finite, not negative, 0 without land
     * @param builtSquareKilometres built area A in km2, finite and not negative
     */
    public static double rho(Places places, double[] counts, double builtSquareKilometres, Centre centre) {
        if (!(builtSquareKilometres >= 0) || Double.isInfinite(builtSquareKilometres)) {
            throw new IllegalArgumentException(
                    "built area must be finite and not negative, in km2: " + builtSquareKilometres);
        }
        if (builtSquareKilometres == 0) {
            return Double.NaN;
        }
        double disc = 2.0 / 3 * Math.sqrt(builtSquareKilometres / Math.PI);
        return meanKilometres(places, counts, centre) / disc;
    }
}
