package org.wespace.core.measure.form;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import org.wespace.core.choice.DecaySmoothing;

/**
 * The centres of a city and what they hold. Immutable; numbered from 0 by what they hold, the largest first.
 *
 * <p>Two ways to find them. By threshold: contiguous places of at least so many jobs per km2, together of at least so
 * many jobs; G. Giuliano, K. A. Small (1991), Subcenters in the Los Angeles region, doi:10.1016/0166-0462(91)90032-I.
 * By peaks: the hills of the smoothed density of jobs, after D. P. McMillen (2001), Nonparametric employment subcenter
 * identification, doi:10.1006/juec.2001.2228, who smooths by locally weighted regression and tests each peak; here the
 * smoothing is by exponential decay over all units and a peak counts when it stands high enough. Memory: 4 bytes per
 * place.
 */
public final class Centres {

    /** What {@link #centreOf} gives outside all centres. */
    public static final int NONE = -1;

    private final Places places;
    private final double[] jobs;
    /** Centre of each place, or {@link #NONE}. */
    private final int[] centreOf;

    private final double[] totals;
    private final double all;

    private Centres(Places places, double[] jobs, int[] centreOf, double[] totals) {
        this.places = places;
        this.jobs = jobs;
        this.centreOf = centreOf;
        this.totals = totals;
        double sum = 0;
        for (double count : jobs) {
            sum += count;
        }
        this.all = sum;
    }

    /**
     * What makes a centre of contiguous places.
     *
     * @param perSquareKilometre least density of each place in jobs per km2, positive
     * @param total least jobs of all its places, not negative
     * @param neighbours 4 where units join by sides only, 8 where by corners too; of no meaning for zones
     */
    public record Threshold(double perSquareKilometre, double total, int neighbours) {

        /**
         * The cut of Giuliano and Small: 10 jobs per acre (2,471 per km2) and 10,000 jobs; units join by sides and
         * corners (an assumption: they join zones that touch).
         */
        public static final Threshold GIULIANO_SMALL = new Threshold(10 / 0.0040468564224, 10_000, 8);

        public Threshold {
            if (!(perSquareKilometre > 0) || Double.isInfinite(perSquareKilometre)) {
                throw new IllegalArgumentException(
                        "least density of a centre must be positive and finite, per km2: " + perSquareKilometre);
            }
            if (!(total >= 0) || Double.isInfinite(total)) {
                throw new IllegalArgumentException("least total of a centre must be finite and not negative: " + total);
            }
            if (neighbours != 4 && neighbours != 8) {
                throw new IllegalArgumentException("units have 4 or 8 neighbours: " + neighbours);
            }
        }
    }

    /**
     * What makes a centre of a peak.
     *
     * @param decayMetres length over which the weight of jobs falls to 1/e, positive
     * @param factor how many times the mean density of all land the smoothed density must reach, positive
     */
    public record Peaks(double decayMetres, double factor) {

        /** Smoothed over 1 km, twice the mean density; both are assumptions. */
        public static final Peaks STANDARD = new Peaks(1000, 2);

        public Peaks {
            if (!(decayMetres > 0) || Double.isInfinite(decayMetres)) {
                throw new IllegalArgumentException(
                        "length of the decay must be positive and finite, in m: " + decayMetres);
            }
            if (!(factor > 0) || Double.isInfinite(factor)) {
                throw new IllegalArgumentException("factor over the mean must be positive and finite: " + factor);
            }
        }
    }

    /**
     * Centres by threshold on the units of a grid. O(units).
     *
     * @param jobs one per place, finite, not negative, 0 without land
     */
    public static Centres byThreshold(Places places, double[] jobs, Threshold cut) {
        return byThreshold(
                places, jobs, cut, new UnitContiguity(places.requireGrid("joining units"), cut.neighbours()));
    }

    /**
     * Centres by threshold among zones. O(zones + neighbours).
     *
     * @param neighbours the zones that each zone touches, by index; if a names b, b need not name a
     */
    public static Centres byThreshold(Places places, double[] jobs, Threshold cut, int[][] neighbours) {
        return byThreshold(places, jobs, cut, ListContiguity.of(places.count(), neighbours));
    }

    private static Centres byThreshold(Places places, double[] jobs, Threshold cut, Contiguity contiguity) {
        double[] density = places.densities(jobs);
        int[] labels = new int[density.length];
        Arrays.fill(labels, NONE);
        int count = 0;
        for (int place = 0; place < labels.length; place++) {
            if (labels[place] == NONE && density[place] >= cut.perSquareKilometre()) {
                Flood.fill(contiguity, labels, place, count++, next -> density[next] >= cut.perSquareKilometre());
            }
        }
        return ordered(places, jobs, labels, count, cut.total());
    }

    /**
     * Centres by peaks on the units of a grid.
     *
     * <p>The smoothed density is {@code sum_j c_j k_ij / sum_j a_j k_ij} with {@code k = exp(-d / length)}, d the
     * octile distance over all units (within 8 % of the straight one): at the edge of the land it is not lower for want
     * of neighbours. Units with land that reach the cut are parted as hills are by valleys: each belongs to the peak
     * that the steepest way up leads to, over eight neighbours. Level ground (to one part in a billion of the highest)
     * is one peak. O(units log units).
     *
     * @param jobs one per unit, finite, not negative, 0 without land
     */
    public static Centres byPeaks(Places places, double[] jobs, Peaks cut) {
        UnitContiguity contiguity = new UnitContiguity(places.requireGrid("peaks"), 8);
        double[] smooth = smoothedDensity(places, jobs, cut.decayMetres());
        Hills hills = Hills.of(contiguity, smooth, cut.factor() * DensityMeasures.mean(places, jobs));
        return ordered(places, jobs, hills.labels(), hills.count(), 0);
    }

    /**
     * Density smoothed by exponential decay, per km2 of land, by unit; 0 without land.
     *
     * @param decayMetres length over which the weight falls to 1/e, positive and finite
     */
    static double[] smoothedDensity(Places places, double[] counts, double decayMetres) {
        places.requireCounts("counts", counts);
        DecaySmoothing smoothing = DecaySmoothing.of(places.requireGrid("smoothing"), 1000 / decayMetres);
        double[] land = new double[counts.length];
        for (int unit = 0; unit < land.length; unit++) {
            land[unit] = places.squareMetres(unit) / 1e6;
        }
        double[] smooth = smoothing.apply(counts);
        double[] around = smoothing.apply(land);
        for (int unit = 0; unit < smooth.length; unit++) {
            smooth[unit] = places.isLand(unit) ? smooth[unit] / around[unit] : 0;
        }
        return smooth;
    }

    private static Centres ordered(Places places, double[] jobs, int[] labels, int count, double least) {
        double[] found = sums(labels, count, jobs);
        int[] order = new int[count];
        int kept = 0;
        for (int label = 0; label < count; label++) {
            if (found[label] >= least && found[label] > 0) {
                order[kept++] = label;
            }
        }
        // Ties by label, that is by the lowest place, so that numbers do not depend on the sort.
        IntArrays.mergeSort(order, 0, kept, (a, b) -> {
            int byTotal = Double.compare(found[b], found[a]);
            return byTotal != 0 ? byTotal : Integer.compare(a, b);
        });
        int[] rank = new int[count];
        Arrays.fill(rank, NONE);
        double[] totals = new double[kept];
        for (int centre = 0; centre < kept; centre++) {
            rank[order[centre]] = centre;
            totals[centre] = found[order[centre]];
        }
        for (int place = 0; place < labels.length; place++) {
            labels[place] = labels[place] == NONE ? NONE : rank[labels[place]];
        }
        return new Centres(places, jobs.clone(), labels, totals);
    }

    private static double[] sums(int[] labels, int count, double[] values) {
        double[] sums = new double[count];
        for (int place = 0; place < labels.length; place++) {
            if (labels[place] != NONE) {
                sums[labels[place]] += values[place];
            }
        }
        return sums;
    }

    /** Number of centres. */
    public int count() {
        return totals.length;
    }

    /** Centre that a place belongs to, or {@link #NONE}. */
    public int centreOf(int place) {
        return centreOf[place];
    }

    /** Jobs of a centre. */
    public double total(int centre) {
        return totals[centre];
    }

    /** Centre of mass of the jobs of a centre. */
    public Centre point(int centre) {
        double[] own = new double[jobs.length];
        for (int place = 0; place < own.length; place++) {
            own[place] = centreOf[place] == centre ? jobs[place] : 0;
        }
        return Centre.ofMass(places, own);
    }

    /** What else the centres hold, by centre: residents, floor space. */
    public double[] totals(double[] counts) {
        return sums(centreOf, totals.length, places.requireCounts("counts", counts));
    }

    /** Jobs in all centres. */
    public double held() {
        double sum = 0;
        for (double total : totals) {
            sum += total;
        }
        return sum;
    }

    /** Share of all jobs that lie in centres, 0 to 1; NaN without jobs. */
    public double share() {
        return held() / all;
    }

    /** Share of the largest centre in the jobs of all centres; NaN without centres. */
    public double largestShare() {
        return totals.length == 0 ? Double.NaN : totals[0] / held();
    }

    /** Jobs per resident within all centres together; infinite where none lives, NaN without centres. */
    public double jobsPerResident(double[] residents) {
        double home = 0;
        for (double total : totals(residents)) {
            home += total;
        }
        return totals.length == 0 ? Double.NaN : held() / home;
    }
}
