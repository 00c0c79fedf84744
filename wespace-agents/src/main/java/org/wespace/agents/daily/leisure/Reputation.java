package org.wespace.agents.daily.leisure;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.StateHash;

/**
 * What a platform shows of each venue: its rating and how popular it is.
 *
 * <p>A rating is the mean of all that were left, drawn towards the mean of all venues by a prior weight: {@code (k mean
 * + sum of stars) / (k + ratings)}, to the nearest half star where asked. Popularity is the share of a venue in all
 * visits of the last tick, with one visit added to each so that none is forgotten. Stars are added up in hundredths,
 * which are not bounded, so that the mean of many is the quality. Many threads may rate and visit at once; what is
 * shown changes in {@link #update} alone. Memory: 36 bytes a venue, and 4 more for each worker.
 */
public final class Reputation {

    private static final double HUNDREDTHS = 100;
    private static final double HALF = 2;

    private final RatingParameters parameters;
    private final double meanStars;
    private final AtomicLongArray stars;
    private final AtomicIntegerArray ratings;
    private final long[] visits;
    /** Visits of the tick that each worker has counted: [worker][venue]. */
    private int[][] counted;

    private final double[] shown;
    private final double[] logPopularity;
    private final boolean settled;

    /** Nothing known: every venue shows the mean and is as popular as any other. */
    public Reputation(int venues, double meanStars, RatingParameters parameters) {
        this(venues, meanStars, parameters, false);
    }

    private Reputation(int venues, double meanStars, RatingParameters parameters, boolean settled) {
        this.parameters = parameters;
        this.meanStars = meanStars;
        this.settled = settled;
        this.stars = new AtomicLongArray(venues);
        this.ratings = new AtomicIntegerArray(venues);
        this.visits = new long[venues];
        this.counted = new int[1][venues];
        this.shown = new double[venues];
        this.logPopularity = new double[venues];
        show(0, venues, 0);
    }

    /** Ratings that are known for good: each venue shows its quality, whatever visitors say. */
    public static Reputation settled(Venues venues, double meanStars) {
        Reputation known = new Reputation(venues.count(), meanStars, RatingParameters.standard(), true);
        System.arraycopy(venues.qualities(), 0, known.shown, 0, venues.count());
        return known;
    }

    /** Bytes of so many venues, what workers count left out. */
    public static long bytes(long venues) {
        return 36 * venues;
    }

    /** Mean of all venues. */
    public double meanStars() {
        return meanStars;
    }

    /** A visitor's rating. Safe from many threads. */
    void rate(int venue, double given) {
        stars.addAndGet(venue, Math.round(given * HUNDREDTHS));
        ratings.incrementAndGet(venue);
    }

    /** Visits. Safe from many threads, each with its own worker index. */
    void visit(int worker, int venue, int howMany) {
        counted[worker][venue] += howMany;
    }

    /** How ratings come about. */
    RatingParameters parameters() {
        return parameters;
    }

    /** Forgets the visits of the last tick, before the first of a new one. */
    void open(int workers) {
        if (counted.length != workers) {
            counted = new int[workers][visits.length];
        }
        for (int[] own : counted) {
            Arrays.fill(own, 0);
        }
    }

    /** Takes what was left by visitors into what is shown. */
    void update(ParallelLoop loop) {
        long all = loop.sum(visits.length, ParallelLoop.CHUNK, (chunk, from, to) -> count(from, to));
        loop.run(visits.length, ParallelLoop.CHUNK, (chunk, from, to) -> show(from, to, all));
    }

    private long count(int from, int to) {
        long all = 0;
        for (int v = from; v < to; v++) {
            long sum = 0;
            for (int[] own : counted) {
                sum += own[v];
            }
            visits[v] = sum;
            all += sum;
        }
        return all;
    }

    private void show(int from, int to, long all) {
        double total = (double) all + visits.length;
        for (int v = from; v < to; v++) {
            logPopularity[v] = StrictMath.log((visits[v] + 1) / total);
            if (!settled) {
                double mean = (parameters.priorWeight() * meanStars + stars.get(v) / HUNDREDTHS)
                        / (parameters.priorWeight() + ratings.get(v));
                shown[v] = parameters.halfStars() ? Math.round(mean * HALF) / HALF : mean;
            }
        }
    }

    /** Rating that is shown of a venue, in stars. */
    public double shown(int venue) {
        return shown[venue];
    }

    /** Ratings that a venue has got. */
    public int ratings(int venue) {
        return ratings.get(venue);
    }

    /** Logarithm of the share of a venue in all visits of the tick before. */
    public double logPopularity(int venue) {
        return logPopularity[venue];
    }

    /** Visits of the tick, by venue. */
    public long[] visits() {
        return visits.clone();
    }

    /** Adds ratings and visits to a hash. */
    public void addTo(StateHash hash) {
        hash.add(shown.length);
        for (int v = 0; v < shown.length; v++) {
            hash.add(stars.get(v)).add(ratings.get(v)).add(visits[v]);
        }
        hash.add(shown);
    }
}
