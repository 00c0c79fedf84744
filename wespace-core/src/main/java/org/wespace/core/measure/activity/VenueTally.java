package org.wespace.core.measure.activity;

/**
 * Counts the choices of venues (shops, restaurants, films) and how much those who chose like them.
 *
 * <p>Keeps no choice: 8 bytes for each venue. Whole-number sums, so that tallies of different persons can be put
 * together in any order with the same bits. Not thread-safe: one tally for each thread.
 */
public final class VenueTally {

    private static final double MAX_TASTE = 1e6;

    private final long[] visits;
    private long tasted;
    private long tastes;

    /** A tally of so many venues, at least 1, without choices. */
    public VenueTally(int venues) {
        if (venues < 1) {
            throw new IllegalArgumentException("there must be at least one venue: " + venues);
        }
        this.visits = new long[venues];
    }

    /**
     * Counts a choice.
     *
     * @param venue from 0 to the number of venues - 1
     */
    public void choose(int venue) {
        if (venue < 0 || venue >= visits.length) {
            throw new IllegalArgumentException("venue must lie in 0.." + (visits.length - 1) + ": " + venue);
        }
        visits[venue]++;
    }

    /**
     * Counts a choice by somebody with a taste of their own for the venue.
     *
     * @param taste liking of this person for this venue, apart from what everybody sees in it; from -1e6 to 1e6,
     *     rounded to 1e-9
     */
    public void choose(int venue, double taste) {
        if (!(Math.abs(taste) <= MAX_TASTE)) {
            throw new IllegalArgumentException("taste for venue " + venue + " must lie in -1e6..1e6: " + taste);
        }
        choose(venue);
        tastes = Math.addExact(tastes, FixedPoint.of(taste));
        tasted++;
    }

    /** Adds the choices that another tally of the same venues has counted. */
    public void add(VenueTally other) {
        if (other.visits.length != visits.length) {
            throw new IllegalArgumentException(
                    "tallies must have the same venues: " + visits.length + " and " + other.visits.length);
        }
        for (int venue = 0; venue < visits.length; venue++) {
            visits[venue] += other.visits[venue];
        }
        tastes = Math.addExact(tastes, other.tastes);
        tasted += other.tasted;
    }

    /** What has been counted so far. */
    public VenueChoices result() {
        return new VenueChoices(visits.clone(), FixedPoint.mean(tastes, tasted));
    }
}
