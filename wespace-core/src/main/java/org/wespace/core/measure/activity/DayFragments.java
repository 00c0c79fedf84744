package org.wespace.core.measure.activity;

import java.util.Arrays;

/** The fragments of one activity on one day of one person; reused. */
final class DayFragments {

    private final PlacePoints places;
    private int size;
    private int[] start = new int[16];
    private int[] end = new int[16];
    private int[] place = new int[16];
    /** The different places, in the order in which they are first used, and the minutes in each. */
    private int placeCount;

    private int[] placeOf = new int[16];
    private int[] minutesAt = new int[16];

    DayFragments(PlacePoints places) {
        this.places = places;
    }

    /** Adds an episode; they come by start, and time that is taken stays with the one that came before. */
    void add(int itsStart, int itsEnd, int itsPlace) {
        int from = size == 0 ? itsStart : Math.max(itsStart, end[size - 1]);
        if (from >= itsEnd) {
            return;
        }
        if (size > 0 && from == end[size - 1] && itsPlace == place[size - 1]) {
            end[size - 1] = itsEnd;
            return;
        }
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            place = Arrays.copyOf(place, size * 2);
            placeOf = Arrays.copyOf(placeOf, size * 2);
            minutesAt = Arrays.copyOf(minutesAt, size * 2);
        }
        start[size] = from;
        end[size] = itsEnd;
        place[size] = itsPlace;
        size++;
    }

    /** Adds what there is to the sums and forgets it. */
    void count(FragmentSums sums) {
        int minutes = 0;
        long squares = 0;
        for (int i = 0; i < size; i++) {
            int length = end[i] - start[i];
            minutes += length;
            squares += (long) length * length;
        }
        int span = end[size - 1] - start[0];
        double evenness = 1 - squares / ((double) minutes * minutes);
        double gap = size == 1 ? 0 : (span - minutes) / (double) (size - 1) / span;
        collectPlaces();
        sums.addDay(size, minutes, span, placeCount);
        sums.addShape(evenness, gap, placeEntropy(minutes), gyrationMetres(minutes));
        size = 0;
    }

    private void collectPlaces() {
        placeCount = 0;
        for (int i = 0; i < size; i++) {
            int at = 0;
            while (at < placeCount && placeOf[at] != place[i]) {
                at++;
            }
            if (at == placeCount) {
                placeOf[at] = place[i];
                minutesAt[at] = 0;
                placeCount++;
            }
            minutesAt[at] += end[i] - start[i];
        }
    }

    private double placeEntropy(int minutes) {
        double entropy = 0;
        for (int at = 0; at < placeCount; at++) {
            double share = minutesAt[at] / (double) minutes;
            entropy -= share * StrictMath.log(share);
        }
        return entropy;
    }

    private double gyrationMetres(int minutes) {
        // From the first place on, so that one place gives exactly 0 wherever it lies.
        double originX = places.x(placeOf[0]);
        double originY = places.y(placeOf[0]);
        double meanX = 0;
        double meanY = 0;
        for (int at = 0; at < placeCount; at++) {
            meanX += minutesAt[at] * (places.x(placeOf[at]) - originX) / minutes;
            meanY += minutesAt[at] * (places.y(placeOf[at]) - originY) / minutes;
        }
        double moment = 0;
        for (int at = 0; at < placeCount; at++) {
            double dx = places.x(placeOf[at]) - originX - meanX;
            double dy = places.y(placeOf[at]) - originY - meanY;
            moment += minutesAt[at] * (dx * dx + dy * dy) / minutes;
        }
        return Math.sqrt(moment);
    }
}
