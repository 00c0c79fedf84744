package org.wespace.agents.daily.leisure;

import org.wespace.core.engine.ParallelLoop;

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

    private static final int UNIT_CHUNK = 512;

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
    /** What knowing takes away, by unit, before what the unit adds. */
    private final double[] lack;

    VenueWeights(Venues venues, SearchParameters search, Reputation reputation) {
        int units = venues.grid().unitCount();
        this.venues = venues;
        this.search = search;
        this.reputation = reputation;
        this.knownRatio = new double[venues.count()];
        this.lack = new double[units];
        this.running = new double[TERMS][venues.count()];
        this.mass = new double[TERMS][units];
        this.deficit = new double[units];
        for (int unit = 0; unit < units; unit++) {
            sumKnown(unit);
        }
    }

    /** Sums that stay for the whole run: nothing that is known without a platform ever changes. */
    private void sumKnown(int unit) {
        double base = 0;
        double excess = 0;
        for (int v = venues.first(unit); v < venues.first(unit + 1); v++) {
            double unknown = stars(v, search.unknownStars());
            double known = stars(v, venues.quality(v) - reputation.meanStars());
            knownRatio[v] = known / unknown;
            base += venues.size(v) * unknown;
            excess += venues.size(v) * Math.max(0, known - unknown);
            lack[unit] += venues.size(v) * Math.max(0, unknown - known);
            running[BASE][v] = base;
            running[EXCESS][v] = excess;
        }
    }

    static long bytes(long venues, long units) {
        return 8 * (1 + TERMS) * (venues + units) + 8 * units;
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
    void update(double[] appeal, double recommendation, ParallelLoop loop) {
        double mean = reputation.meanStars();
        double[] online = running[ONLINE];
        loop.run(online.length, ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int v = from; v < to; v++) {
                online[v] = venues.size(v) * stars(v, reputation.shown(v) - mean);
            }
        });
        double scale = recommendation > 0 ? recommend(appeal, recommendation, loop) : 1;
        loop.run(appeal.length, UNIT_CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                sum(unit, scale, appeal[unit]);
            }
        });
    }

    private void sum(int unit, double scale, double appeal) {
        int first = venues.first(unit);
        int end = venues.first(unit + 1);
        double[] online = running[ONLINE];
        double sum = 0;
        for (int v = first; v < end; v++) {
            sum += online[v] * scale;
            online[v] = sum;
        }
        for (int term = 0; term < TERMS; term++) {
            mass[term][unit] = end > first ? appeal * running[term][end - 1] : 0;
        }
        deficit[unit] = lack[unit] * appeal;
    }

    /** Lets popularity weigh; gives the factor that keeps the sum over the city. */
    private double recommend(double[] appeal, double weight, ParallelLoop loop) {
        double most = Double.NEGATIVE_INFINITY;
        for (int v = 0; v < venues.count(); v++) {
            most = Math.max(most, reputation.logPopularity(v));
        }
        double[] online = running[ONLINE];
        double before = sum(appeal, online);
        double highest = most;
        loop.run(online.length, ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int v = from; v < to; v++) {
                online[v] *= StrictMath.exp(weight * (reputation.logPopularity(v) - highest));
            }
        });
        double after = sum(appeal, online);
        return after > 0 ? before / after : 1;
    }

    private double sum(double[] appeal, double[] values) {
        double sum = 0;
        for (int v = 0; v < values.length; v++) {
            sum += appeal[venues.unit(v)] * values[v];
        }
        return sum;
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
