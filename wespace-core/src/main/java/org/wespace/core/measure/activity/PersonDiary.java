package org.wespace.core.measure.activity;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.ints.IntComparator;
import java.util.Arrays;

/**
 * The episodes of one person, none of them across the end of a day; reused from person to person.
 *
 * <p>Counting sorts them by activity and time, O(n log n) in the episodes of the person.
 */
final class PersonDiary {

    private final DayFragments fragments;
    private final IntComparator inOrder = this::compare;
    private int size;
    private int[] activity = new int[16];
    private int[] start = new int[16];
    private int[] end = new int[16];
    private int[] place = new int[16];
    private int[] order = new int[16];

    PersonDiary(PlacePoints places) {
        this.fragments = new DayFragments(places);
    }

    void add(int itsActivity, int itsStart, int itsEnd, int itsPlace) {
        if (size == activity.length) {
            int room = size * 2;
            activity = Arrays.copyOf(activity, room);
            start = Arrays.copyOf(start, room);
            end = Arrays.copyOf(end, room);
            place = Arrays.copyOf(place, room);
            order = Arrays.copyOf(order, room);
        }
        activity[size] = itsActivity;
        start[size] = itsStart;
        end[size] = itsEnd;
        place[size] = itsPlace;
        size++;
    }

    /** Adds every activity of every day to the sums of the activity, and forgets the episodes. */
    void count(FragmentSums[] sums) {
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        IntArrays.quickSort(order, 0, size, inOrder);
        int present = -1;
        int day = -1;
        for (int i = 0; i < size; i++) {
            int episode = order[i];
            int itsDay = start[episode] / FragmentTally.DAY_MINUTES;
            if (activity[episode] != present || itsDay != day) {
                if (present >= 0) {
                    fragments.count(sums[present]);
                }
                present = activity[episode];
                day = itsDay;
            }
            fragments.add(start[episode], end[episode], place[episode]);
        }
        if (present >= 0) {
            fragments.count(sums[present]);
        }
        size = 0;
    }

    /** By activity, then start, then the longest first, then place. */
    private int compare(int a, int b) {
        int sign = Integer.compare(activity[a], activity[b]);
        if (sign == 0) {
            sign = Integer.compare(start[a], start[b]);
        }
        if (sign == 0) {
            sign = Integer.compare(end[b], end[a]);
        }
        return sign == 0 ? Integer.compare(place[a], place[b]) : sign;
    }
}
