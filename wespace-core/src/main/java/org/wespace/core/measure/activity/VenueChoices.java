package org.wespace.core.measure.activity;

import java.util.Arrays;
import org.wespace.core.measure.inequality.Inequality;

/**
 * How alike the choices of venues are: does everybody go to the same few? Immutable.
 *
 * <p>Sales are visits unless others are given. Each figure costs O(venues), the Gini coefficient O(n log n).
 */
public final class VenueChoices {

    private final long[] visits;
    private final double total;
    private final double meanTaste;

    VenueChoices(long[] visits, double meanTaste) {
        this.visits = visits;
        this.meanTaste = meanTaste;
        long sum = 0;
        for (long count : visits) {
            sum = Math.addExact(sum, count);
        }
        this.total = sum;
    }

    /**
     * Choices that have been counted, without tastes.
     *
     * @param visits of each venue, not negative; at least one venue
     */
    public static VenueChoices of(long[] visits) {
        if (visits.length == 0) {
            throw new IllegalArgumentException("there must be at least one venue");
        }
        for (int venue = 0; venue < visits.length; venue++) {
            if (visits[venue] < 0) {
                throw new IllegalArgumentException(
                        "visits of venue " + venue + " must not be negative: " + visits[venue]);
            }
        }
        return new VenueChoices(visits.clone(), Double.NaN);
    }

    /** Number of venues, those that nobody chose included. */
    public int venues() {
        return visits.length;
    }

    /** Number of choices. */
    public double choices() {
        return total;
    }

    /**
     * Same-choice probability, {@code sum p^2}: the chance that two choices, drawn with replacement, are of one venue.
     *
     * <p>From 1 over the number of venues (all alike) to 1 (one venue has all); NaN without choices. The Herfindahl
     * index of the visits, and 1 minus the Gini-Simpson index.
     *
     * <p>Source: E. H. Simpson (1949), Measurement of diversity, doi:10.1038/163688a0.
     */
    public double sameChoiceProbability() {
        double sum = 0;
        for (long count : visits) {
            sum += (count / total) * (count / total);
        }
        return sum;
    }

    /**
     * Effective number of venues, {@code exp(H)} with {@code H = -sum p ln p}: the number of equally popular venues
     * that would be as diverse.
     *
     * <p>From 1 to the number of venues; NaN without choices. Never below 1 / {@link #sameChoiceProbability}.
     *
     * <p>Source: M. O. Hill (1973), Diversity and evenness: a unifying notation and its consequences,
     * doi:10.2307/1934352, of order 1.
     */
    public double effectiveVenues() {
        double entropy = 0;
        for (long count : visits) {
            if (count > 0) {
                double share = count / total;
                entropy -= share * StrictMath.log(share);
            }
        }
        return total > 0 ? StrictMath.exp(entropy) : Double.NaN;
    }

    /** Mean taste of the choosers for the venue they chose, as counted by {@link VenueTally}; NaN without tastes. */
    public double meanTaste() {
        return meanTaste;
    }

    /** Gini coefficient of the visits, as {@link #salesGini(double[])}. */
    public double salesGini() {
        return salesGini(asSales());
    }

    /**
     * Gini coefficient of the sales, venues without sales included: {@code sum_i (2 i - n - 1) x_i / (n sum x)} with
     * sales in rising order and i from 1.
     *
     * <p>From 0 (all alike) to {@code 1 - 1/n} (one venue has all), not corrected for n; NaN without sales.
     *
     * <p>Source: C. Gini (1912), Variabilita e mutabilita; J. L. Gastwirth (1972), The estimation of the Lorenz curve
     * and Gini index, doi:10.2307/1937992.
     *
     * @param sales of each venue in any unit, finite and not negative
     */
    public double salesGini(double[] sales) {
        return Inequality.of(requireSales(sales)).gini();
    }

    /** Correlation of log visits with centrality, as {@link #salesCentrality(double[], double[])}. */
    public double salesCentrality(double[] centrality) {
        return salesCentrality(asSales(), centrality);
    }

    /**
     * Pearson's correlation of the logarithm of sales with the centrality of venues, over the venues that have sales.
     *
     * <p>From -1 to 1: near 1 if central venues sell more, near 0 if place does not matter any more. NaN with fewer
     * than two venues that have sales, or where either does not vary.
     *
     * @param sales of each venue in any unit, finite and not negative
     * @param centrality of each venue, such as its accessibility; finite
     */
    public double salesCentrality(double[] sales, double[] centrality) {
        requireSales(sales);
        if (centrality.length != visits.length) {
            throw new IllegalArgumentException(
                    "centrality must have one value for each of " + visits.length + " venues: " + centrality.length);
        }
        int count = 0;
        double[] x = new double[sales.length];
        double[] y = new double[sales.length];
        for (int venue = 0; venue < sales.length; venue++) {
            if (!Double.isFinite(centrality[venue])) {
                throw new IllegalArgumentException(
                        "centrality of venue " + venue + " must be finite: " + centrality[venue]);
            }
            if (sales[venue] > 0) {
                x[count] = StrictMath.log(sales[venue]);
                y[count++] = centrality[venue];
            }
        }
        return correlation(x, y, count);
    }

    private static double correlation(double[] x, double[] y, int count) {
        double meanX = 0;
        double meanY = 0;
        boolean varies = false;
        boolean differs = false;
        for (int i = 0; i < count; i++) {
            meanX += x[i] / count;
            meanY += y[i] / count;
            varies |= x[i] != x[0];
            differs |= y[i] != y[0];
        }
        if (!varies || !differs) {
            return Double.NaN;
        }
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < count; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        return Math.max(-1, Math.min(1, xy / (Math.sqrt(xx) * Math.sqrt(yy))));
    }

    private double[] asSales() {
        double[] sales = new double[visits.length];
        Arrays.setAll(sales, venue -> visits[venue]);
        return sales;
    }

    private double[] requireSales(double[] sales) {
        if (sales.length != visits.length) {
            throw new IllegalArgumentException(
                    "sales must have one value for each of " + visits.length + " venues: " + sales.length);
        }
        for (int venue = 0; venue < sales.length; venue++) {
            if (!(sales[venue] >= 0) || sales[venue] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "sales of venue " + venue + " must be finite and not negative: " + sales[venue]);
            }
        }
        return sales;
    }
}
