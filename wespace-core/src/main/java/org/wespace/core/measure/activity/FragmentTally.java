package org.wespace.core.measure.activity;

import java.util.Arrays;
import org.wespace.core.grid.Grid;

/**
 * Takes the episodes of a diary, one person after the other, and counts the fragments that each activity falls into.
 *
 * <p>A fragment is time spent on one activity at one place without a break, within one day of one person. From episodes
 * to fragments:
 *
 * <ul>
 *   <li>An episode that runs over the end of a day is cut there; the rest belongs to the next day. What lies after the
 *       last day of the diary is left out. Days begin at minute 0, 1440, 2880, ... of the diary, whatever hour that is.
 *   <li>An episode of zero minutes is no fragment; it only shows that the person was observed.
 *   <li>Episodes of one activity that overlap count once: the one that began first keeps the time and the place; of
 *       those that began together the longest does, then the one in the place with the lowest number. Different
 *       activities may overlap (eating and reading): each is measured by itself.
 *   <li>Episodes of one activity that touch are one fragment at one place, two at different places.
 * </ul>
 *
 * <p>Persons come in rising order, with their episodes in any order; every person who is named is observed on all days,
 * also those without episodes. Memory: the episodes of one person and some sums for each activity, so that millions of
 * persons cost nothing. Tallies of different persons can be put together by {@link #add(FragmentTally)} in any order,
 * with the same bits. Not thread-safe: one tally for each thread.
 */
public final class FragmentTally {

    /** Minutes of a day. */
    public static final int DAY_MINUTES = 1440;

    private static final int NOBODY = -1;
    private static final int MAX_DAYS = 1 << 20;

    private final PlacePoints places;
    private final int activities;
    private final int days;
    private final PersonDiary diary;
    private final FragmentSums[] sums;
    private long persons;
    private int person = NOBODY;
    /** Whether the present person has been counted and cannot come again. */
    private boolean closed;

    private FragmentTally(PlacePoints places, int activities, int days) {
        if (activities < 1) {
            throw new IllegalArgumentException("there must be at least one activity: " + activities);
        }
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("days of the diary must be 1 to " + MAX_DAYS + ": " + days);
        }
        this.places = places;
        this.activities = activities;
        this.days = days;
        this.diary = new PersonDiary(places);
        this.sums = new FragmentSums[activities];
        Arrays.setAll(sums, activity -> new FragmentSums());
    }

    /**
     * A tally whose places are the units of a grid.
     *
     * @param activities number of activities, at least 1
     * @param days number of days that every person is observed, at least 1
     */
    public static FragmentTally on(Grid grid, int activities, int days) {
        return new FragmentTally(PlacePoints.of(grid), activities, days);
    }

    /**
     * A tally whose places are points.
     *
     * @param xMetres easting of each place, finite
     * @param yMetres northing of each place, finite
     * @param activities number of activities, at least 1
     * @param days number of days that every person is observed, at least 1
     */
    public static FragmentTally at(double[] xMetres, double[] yMetres, int activities, int days) {
        return new FragmentTally(PlacePoints.of(xMetres.clone(), yMetres.clone()), activities, days);
    }

    /**
     * Names the person whose episodes follow; needed only for one who has none.
     *
     * @param next not below 0, and not below the person before
     */
    public void person(int next) {
        if (next < 0 || next < person || (closed && next == person)) {
            throw new IllegalArgumentException(
                    "persons must come in rising order from 0, all episodes of one together: " + next
                            + (person == NOBODY ? "" : " after " + person));
        }
        if (next > person) {
            close();
            person = next;
            closed = false;
            persons++;
        }
    }

    /**
     * Adds an episode.
     *
     * @param who the person; not below the person before
     * @param activity from 0 to the number of activities - 1
     * @param startMinute minute of the diary that it begins in, 0 to 1440 times the days - 1
     * @param minutes how long it lasts, not negative
     * @param place from 0 to the number of places - 1
     * @throws IllegalArgumentException naming the person and the value that is not allowed
     */
    public void add(int who, int activity, int startMinute, int minutes, int place) {
        int end = days * DAY_MINUTES;
        require(who, "activity", activity, activities - 1);
        require(who, "start minute", startMinute, end - 1);
        require(who, "minutes", minutes, Integer.MAX_VALUE);
        require(who, "place", place, places.count() - 1);
        person(who);
        int stop = (int) Math.min((long) startMinute + minutes, end);
        for (int start = startMinute; start < stop; ) {
            int midnight = (start / DAY_MINUTES + 1) * DAY_MINUTES;
            int cut = Math.min(stop, midnight);
            diary.add(activity, start, cut, place);
            start = cut;
        }
    }

    private static void require(int who, String name, int value, int max) {
        if (value < 0 || value > max) {
            throw new IllegalArgumentException(
                    name + " of an episode of person " + who + " must lie in 0.." + max + ": " + value);
        }
    }

    /** Adds episodes given as columns of equal length; as {@link #add(int, int, int, int, int)} on each row. */
    public void addAll(int[] who, int[] activity, int[] startMinute, int[] minutes, int[] place) {
        int rows = who.length;
        if (activity.length != rows || startMinute.length != rows || minutes.length != rows || place.length != rows) {
            throw new IllegalArgumentException("columns of episodes must be of one length: " + rows + " persons, "
                    + activity.length + " activities, " + startMinute.length + " start minutes, " + minutes.length
                    + " minutes, " + place.length + " places");
        }
        for (int row = 0; row < rows; row++) {
            add(who[row], activity[row], startMinute[row], minutes[row], place[row]);
        }
    }

    /**
     * Adds what another tally of the same activities, days and places has counted, of other persons; nobody may be in
     * both, which is not checked.
     *
     * <p>Ends the present person of both.
     */
    public void add(FragmentTally other) {
        if (other.activities != activities || other.days != days || other.places.count() != places.count()) {
            throw new IllegalArgumentException("tallies must have the same activities, days and places: " + activities
                    + ", " + days + ", " + places.count() + " and " + other.activities + ", " + other.days + ", "
                    + other.places.count());
        }
        close();
        other.close();
        persons += other.persons;
        for (int activity = 0; activity < activities; activity++) {
            sums[activity].add(other.sums[activity]);
        }
    }

    /** What has been counted so far. Ends the present person: the next one must have a higher number. */
    public Fragmentation result() {
        close();
        FragmentSums[] copies = new FragmentSums[activities];
        Arrays.setAll(copies, activity -> sums[activity].copy());
        return new Fragmentation(Math.multiplyExact(persons, (long) days), copies);
    }

    /** Counts the fragments of the present person, who may not come again with further episodes. */
    private void close() {
        diary.count(sums);
        closed = true;
    }
}
