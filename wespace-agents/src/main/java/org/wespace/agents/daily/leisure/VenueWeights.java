package org.wespace.agents.daily.leisure;

import java.util.Arrays;

/**
 * Weight of every venue before distance and taste, and the sums of it by unit, in the terms of which
 * {@link VenueFields} makes its fields.
 *
 * <p>With size s, quality q, mean m and {@code e(x) = exp(perStar (x - m))}, which is 1 for a chain:
 *
 * <ul>
 *   <li>{@link #BASE}: {@code s e(unknown)}, what a venue weighs for somebody who knows nothing of it;
 *   <li>{@link #EXCESS}: what knowing adds, {@code s (e(q) - e(unknown))} where that is positive; where it is negative
 *       its size is the deficit, which no draw can start from;
 *   <li>{@link #ONLINE}: {@code s e(rating)} times the popularity to the power of the recommender's weight, scaled to
 *       the same sum over the city: recommendations move visits and make none.
 * </ul>
 */
final class VenueWeights {

    static final int BASE = 0;
    static final int EXCESS = 1;
    static final int ONLINE = 2;
    static final int TERMS = 3;

    private final Venues venues;
    private final SearchParameters search;
    private final Reputation reputation;
    /** Weight of a venue whose quality is known over that of one of which nothing is. */
    private final double[] knownRatio;
    /** Sums within each unit up to and with a venue: [term][venue]. */
    private final double[][] running;
    /** Mass by unit: [term][unit]. */
    private final double[][] mass;

    private final double[] deficit;

    VenueWeights(Venues venues, SearchParameters search, Reputation reputation) {
        int units = venues.grid().unitCount();
        this.venues = venues;
        this.search = search;
        this.reputation = reputation;
        this.knownRatio = new double[venues.count()];
        this.running = new double[TERMS][venues.count()];
        this.mass = new double[TERMS][units];
        this.deficit = new double[units];
    }

    static long bytes(long venues, long units) {
        return 8 * (1 + TERMS) * (venues + units);
    }

    private double stars(int venue, double aboveMean) {
        return venues.chain(venue) ? 1 : StrictMath.exp(search.perStar() * aboveMean);
    }

    /**
     * Weighs all venues anew.
     *
     * @param appeal factor of each unit, not negative
     * @param recommendation weight of popularity, 0 for none
     */
    void update(double[] appeal, double recommendation) {
        double mean = reputation.meanStars();
        Arrays.fill(deficit, 0);
        for (int v = 0; v < venues.count(); v++) {
            double unknown = stars(v, search.unknownStars());
            double known = stars(v, venues.quality(v) - mean);
            knownRatio[v] = known / unknown;
            double size = venues.size(v);
            running[BASE][v] = size * unknown;
            running[EXCESS][v] = size * Math.max(0, known - unknown);
            running[ONLINE][v] = size * stars(v, reputation.shown(v) - mean);
            deficit[venues.unit(v)] += size * Math.max(0, unknown - known);
        }
        if (recommendation > 0) {
            recommend(appeal, recommendation);
        }
        for (int unit = 0; unit < appeal.length; unit++) {
            deficit[unit] *= appeal[unit];
            for (int term = 0; term < TERMS; term++) {
                double sum = 0;
                for (int v = venues.first(unit); v < venues.first(unit + 1); v++) {
                    sum += running[term][v];
                    running[term][v] = sum;
                }
                mass[term][unit] = appeal[unit] * sum;
            }
        }
    }

    private void recommend(double[] appeal, double weight) {
        double most = Double.NEGATIVE_INFINITY;
        for (int v = 0; v < venues.count(); v++) {
            most = Math.max(most, reputation.logPopularity(v));
        }
        double before = 0;
        double after = 0;
        double[] online = running[ONLINE];
        for (int v = 0; v < online.length; v++) {
            double here = appeal[venues.unit(v)];
            before += here * online[v];
            online[v] *= StrictMath.exp(weight * (reputation.logPopularity(v) - most));
            after += here * online[v];
        }
        double scale = after > 0 ? before / after : 1;
        for (int v = 0; v < online.length; v++) {
            online[v] *= scale;
        }
    }

    /** Mass by unit of a term, live. */
    double[] mass(int term) {
        return mass[term];
    }

    /** What knowing takes away, by unit, live. */
    double[] deficit() {
        return deficit;
    }

    /** Weight of a venue whose quality is known over that of one of which nothing is. */
    double knownRatio(int venue) {
        return knownRatio[venue];
    }

    /** A venue of a unit, in proportion to its weight. */
    int pick(int term, int unit, double uniform) {
        double[] sums = running[term];
        int low = venues.first(unit);
        int high = venues.first(unit + 1) - 1;
        double target = uniform * sums[high];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] > target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
