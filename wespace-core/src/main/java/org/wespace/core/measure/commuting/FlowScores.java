package org.wespace.core.measure.commuting;

/**
 * How alike two tables of trips between the same zones are.
 *
 * <p>All scores run over all pairs of zones, those within a zone included, and are undefined (NaN) where a table that
 * they divide by has no trips. Each costs O(zones squared). Never report one without that of {@link NoDistance} and,
 * for the common part, the {@link NoiseLimit}.
 */
public final class FlowScores {

    /** Width of the bands that distances are compared in, unless another is asked for. */
    public static final double BAND_KILOMETRES = 2;

    private static final int MAX_BANDS = 1 << 20;

    private FlowScores() {}

    /**
     * Common part of commuters (CPC): {@code 2 sum min(a, b) / (sum a + sum b)}.
     *
     * <p>From 0 (no trip in common) to 1 (equal); with equal totals it is the share of the trips that both tables agree
     * on. Symmetric. NaN if neither has trips.
     *
     * <p>Source: the index of T. Sorensen (1948) on trips; F. Gargiulo, M. Lenormand, S. Huet, O. Baqueiro Espinosa
     * (2012), Commuting network models: getting the essentials, JASSS 15(2) 6; M. Lenormand, S. Huet, F. Gargiulo, G.
     * Deffuant (2012), A universal model of commuting networks, doi:10.1371/journal.pone.0045985.
     */
    public static double commonPart(Flows a, Flows b) {
        requireSameZones(a, b);
        return sorensen(a.cells(), b.cells());
    }

    /**
     * Common part of distances: {@link #commonPart} of the trips by band of distance, [0, width), [width, 2 width), ...
     *
     * <p>From 0 to 1; it does not matter who goes where, only how far. NaN if neither has trips.
     *
     * <p>Source: M. Lenormand, A. Bassolas, J. J. Ramasco (2016), Systematic comparison of trip distribution laws and
     * models, doi:10.1016/j.jtrangeo.2015.12.008.
     *
     * @param kilometres distance by pair of zones, row-major; finite and not negative where there are trips
     * @param widthKilometres width of a band, positive
     */
    public static double commonPartOfDistances(Flows a, Flows b, double[] kilometres, double widthKilometres) {
        requireSameZones(a, b);
        a.requireKilometres(kilometres);
        b.requireKilometres(kilometres);
        if (!(widthKilometres > 0)) {
            throw new IllegalArgumentException("width of a band must be positive, in km: " + widthKilometres);
        }
        double longest = 0;
        for (int cell = 0; cell < kilometres.length; cell++) {
            if (a.cells()[cell] > 0 || b.cells()[cell] > 0) {
                longest = Math.max(longest, kilometres[cell]);
            }
        }
        if (longest / widthKilometres >= MAX_BANDS) {
            throw new IllegalArgumentException("bands of " + widthKilometres + " km are too narrow for distances of "
                    + longest + " km: at most " + MAX_BANDS + " bands");
        }
        int bands = (int) (longest / widthKilometres) + 1;
        return sorensen(byBand(a, kilometres, widthKilometres, bands), byBand(b, kilometres, widthKilometres, bands));
    }

    /** As {@link #commonPartOfDistances(Flows, Flows, double[], double)}, in bands of {@link #BAND_KILOMETRES}. */
    public static double commonPartOfDistances(Flows a, Flows b, double[] kilometres) {
        return commonPartOfDistances(a, b, kilometres, BAND_KILOMETRES);
    }

    /**
     * Common part of links: {@code 2 L_ab / (L_a + L_b)}, with L the number of pairs of zones that have trips, in both
     * or in one table.
     *
     * <p>From 0 to 1. Expected flows, which are hardly ever 0, should be drawn or rounded first. NaN if neither has
     * trips.
     *
     * <p>Source: as for {@link #commonPartOfDistances}.
     */
    public static double commonPartOfLinks(Flows a, Flows b) {
        requireSameZones(a, b);
        return sorensen(present(a), present(b));
    }

    /**
     * Pearson's correlation of the trips of all pairs of zones.
     *
     * <p>From -1 to 1. NaN if one table has the same trips for every pair.
     */
    public static double correlation(Flows a, Flows b) {
        requireSameZones(a, b);
        double[] x = a.cells();
        double[] y = b.cells();
        double meanX = a.total() / x.length;
        double meanY = b.total() / y.length;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int cell = 0; cell < x.length; cell++) {
            double dx = x[cell] - meanX;
            double dy = y[cell] - meanY;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
        return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Double.NaN;
    }

    /** Root mean square difference of all pairs of zones, in trips: {@code sqrt(sum (a - b)^2 / zones^2)}. */
    public static double rootMeanSquareError(Flows a, Flows b) {
        requireSameZones(a, b);
        return Math.sqrt(squaredDifference(a, b) / a.cells().length);
    }

    /**
     * Standardised root mean square error (SRMSE): {@link #rootMeanSquareError} over the mean observed trips of a pair
     * of zones.
     *
     * <p>0 for equal tables, no upper bound. NaN or infinite without observed trips.
     *
     * <p>Source: F. C. Knudsen, A. S. Fotheringham (1986), Matrix comparison, goodness-of-fit, and spatial interaction
     * modeling, International Regional Science Review 10(2).
     */
    public static double standardisedError(Flows observed, Flows modelled) {
        return rootMeanSquareError(observed, modelled) / (observed.total() / observed.cells().length);
    }

    /**
     * Root squared error per observed trip: {@code sqrt(sum (a - b)^2 / sum a)}, the normalised error of the TDLM
     * software; about 1 for a sample from a perfect model. NaN or infinite without observed trips.
     *
     * <p>Source: as for {@link #commonPartOfDistances}.
     */
    public static double errorPerTrip(Flows observed, Flows modelled) {
        requireSameZones(observed, modelled);
        return Math.sqrt(squaredDifference(observed, modelled) / observed.total());
    }

    /**
     * Kullback-Leibler divergence of the modelled from the observed shares, in nats: {@code sum p ln(p / q)} with
     * {@code p = a / sum a} and {@code q = b / sum b}; pairs of zones where either is 0 count nothing.
     *
     * <p>0 for equal shares; not symmetric. Where the model has no trips on observed pairs it can be negative, and says
     * little. NaN if one table has no trips.
     *
     * <p>Source: S. Kullback, R. A. Leibler (1951), doi:10.1214/aoms/1177729694.
     */
    public static double divergence(Flows observed, Flows modelled) {
        requireSameZones(observed, modelled);
        if (!(observed.total() > 0 && modelled.total() > 0)) {
            return Double.NaN;
        }
        double[] a = observed.cells();
        double[] b = modelled.cells();
        double sum = 0;
        for (int cell = 0; cell < a.length; cell++) {
            if (a[cell] > 0 && b[cell] > 0) {
                double p = a[cell] / observed.total();
                sum += p * StrictMath.log(p / (b[cell] / modelled.total()));
            }
        }
        return sum;
    }

    /** The index of Sorensen on weights. */
    private static double sorensen(double[] a, double[] b) {
        double common = 0;
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            common += Math.min(a[i], b[i]);
            sum += a[i] + b[i];
        }
        return 2 * common / sum;
    }

    private static double[] byBand(Flows flows, double[] kilometres, double width, int bands) {
        double[] trips = flows.cells();
        double[] sums = new double[bands];
        for (int cell = 0; cell < trips.length; cell++) {
            if (trips[cell] > 0) {
                sums[(int) (kilometres[cell] / width)] += trips[cell];
            }
        }
        return sums;
    }

    private static double[] present(Flows flows) {
        double[] trips = flows.cells();
        double[] ones = new double[trips.length];
        for (int cell = 0; cell < trips.length; cell++) {
            ones[cell] = trips[cell] > 0 ? 1 : 0;
        }
        return ones;
    }

    private static double squaredDifference(Flows a, Flows b) {
        double[] x = a.cells();
        double[] y = b.cells();
        double sum = 0;
        for (int cell = 0; cell < x.length; cell++) {
            double difference = x[cell] - y[cell];
            sum += difference * difference;
        }
        return sum;
    }

    private static void requireSameZones(Flows a, Flows b) {
        if (a.zones() != b.zones()) {
            throw new IllegalArgumentException("flows must have the same zones: " + a.zones() + " and " + b.zones());
        }
    }
}
