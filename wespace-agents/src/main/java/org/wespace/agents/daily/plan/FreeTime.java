package org.wespace.agents.daily.plan;

/** The waking minutes of a day that nothing has been planned for yet: intervals in order of time. */
final class FreeTime {

    static final int DAY = 1440;
    static final int WAKE = 420;
    static final int SLEEP = 1380;
    static final int NONE = -1;

    private static final int MOST = 64;

    private final int[] start = new int[MOST];
    private final int[] end = new int[MOST];
    private int count;

    /** The whole waking day. */
    void clear() {
        count = 1;
        start[0] = WAKE;
        end[0] = SLEEP;
    }

    /** Minutes that are free. */
    int minutes() {
        int sum = 0;
        for (int k = 0; k < count; k++) {
            sum += end[k] - start[k];
        }
        return sum;
    }

    /** First minute, not before {@code earliest}, from which so many are free in one piece, or {@link #NONE}. */
    int find(int earliest, int minutes) {
        for (int k = 0; k < count; k++) {
            int from = Math.max(start[k], earliest);
            if (from + minutes <= end[k]) {
                return from;
            }
        }
        return NONE;
    }

    /** Takes minutes that are free, as {@link #find} gave them. */
    void take(int from, int minutes) {
        int to = from + minutes;
        for (int k = 0; k < count; k++) {
            if (start[k] <= from && to <= end[k]) {
                split(k, from, to);
                return;
            }
        }
        throw new IllegalStateException("minutes " + from + " to " + to + " of a day are taken already");
    }

    private void split(int k, int from, int to) {
        int last = end[k];
        end[k] = from;
        if (to < last) {
            if (count == MOST) {
                return; // the rest stays unused: a day of so many pieces is full
            }
            for (int later = count; later > k + 1; later--) {
                start[later] = start[later - 1];
                end[later] = end[later - 1];
            }
            start[k + 1] = to;
            end[k + 1] = last;
            count++;
        }
    }
}
