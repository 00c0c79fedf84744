package org.wespace.core.measure.activity;

/**
 * Into how many pieces activities fall, over the day and over places. Immutable.
 *
 * <p>Every figure is a mean over the person-days on which the activity is done at all (at least one minute); NaN where
 * nobody does it. What a fragment is, {@link FragmentTally} says. The three dimensions, number, sizes and
 * configuration, are those of Hubers, Schwanen and Dijst, the spatial ones those of Alexander and others; they use
 * several indicators for each, and the formulas here are our choice of one. Look at number, sizes and configuration
 * together: two pieces of 479 and 1 minutes are fragmented by number, hardly by size.
 *
 * <p>Means of fractions are rounded to 1e-9 on each person-day, and of the radius of gyration to a micrometre.
 *
 * <p>Source: C. Hubers, T. Schwanen, M. Dijst (2008), ICT and temporal fragmentation of activities: an analytical
 * framework and initial empirical findings, doi:10.1111/j.1467-9663.2008.00490.x; B. Alexander, C. Hubers, T. Schwanen,
 * M. Dijst, D. Ettema (2011), Anything, anywhere, anytime? Developing indicators to assess the spatial and temporal
 * fragmentation of activities, Environment and Planning B 38(4), 678-705.
 */
public final class Fragmentation {

    private final long personDays;
    private final FragmentSums[] sums;

    Fragmentation(long personDays, FragmentSums[] sums) {
        this.personDays = personDays;
        this.sums = sums;
    }

    /** Number of activities. */
    public int activities() {
        return sums.length;
    }

    /** Number of person-days observed, those without any episode included. */
    public long personDays() {
        return personDays;
    }

    /** Number of person-days with an activity. */
    public long personDays(int activity) {
        return sums(activity).personDays();
    }

    /** Share of the person-days observed that have the activity, 0 to 1; NaN if nobody was observed. */
    public double participation(int activity) {
        return (double) sums(activity).personDays() / personDays;
    }

    /** Minutes spent on the activity, {@code S}; more than 0, at most 1440. */
    public double minutes(int activity) {
        return sums(activity).meanMinutes();
    }

    /** Number of fragments, {@code N_f}: 1 or more. */
    public double fragments(int activity) {
        return sums(activity).meanFragments();
    }

    /** Share of the person-days with two fragments or more, 0 to 1. */
    public double fragmentedShare(int activity) {
        return sums(activity).brokenShare();
    }

    /**
     * Evenness of the sizes of fragments, {@code 1 - sum (s_i / S)^2}: 0 for one fragment, up to {@code 1 - 1/N_f} for
     * fragments of equal size, the chance that two minutes of the activity lie in different fragments.
     */
    public double sizeEvenness(int activity) {
        return sums(activity).meanEvenness();
    }

    /**
     * Configuration in time: mean gap between successive fragments over the span from the first beginning to the last
     * end, {@code (span - S) / (N_f - 1) / span}; from 0 up to, but without, 1. 0 for one fragment and for fragments
     * that touch.
     */
    public double gapShare(int activity) {
        return sums(activity).meanGap();
    }

    /** Share of the day from the beginning of the first fragment to the end of the last, gaps included; 0 to 1. */
    public double daySpan(int activity) {
        return sums(activity).meanSpanMinutes() / FragmentTally.DAY_MINUTES;
    }

    /** Number of different places at which the activity is done: 1 or more, at most {@link #fragments}. */
    public double places(int activity) {
        return sums(activity).meanPlaces();
    }

    /** Share of the person-days on which the activity is done at two places or more, 0 to 1. */
    public double severalPlacesShare(int activity) {
        return sums(activity).spreadShare();
    }

    /**
     * Entropy of the time over places, {@code -sum p ln p} in nats: 0 at one place, up to the logarithm of the number
     * of places.
     *
     * <p>The measure of C. Song and others (2010), doi:10.1126/science.1177170 (their temporal-uncorrelated entropy, in
     * bits and over all activities).
     */
    public double placeEntropy(int activity) {
        return sums(activity).meanEntropy();
    }

    /**
     * Radius of gyration of the fragments in metres: root mean square distance of the places from their centre, each
     * weighted by the minutes spent there; 0 at one place.
     *
     * <p>M. C. Gonzalez, C. A. Hidalgo, A.-L. Barabasi (2008), doi:10.1038/nature06958, weight by visits instead of
     * minutes and over all activities.
     */
    public double gyrationMetres(int activity) {
        return sums(activity).meanGyrationKilometres() * 1000;
    }

    private FragmentSums sums(int activity) {
        if (activity < 0 || activity >= sums.length) {
            throw new IllegalArgumentException("activity must lie in 0.." + (sums.length - 1) + ": " + activity);
        }
        return sums[activity];
    }
}
