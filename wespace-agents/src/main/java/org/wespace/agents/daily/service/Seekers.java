package org.wespace.agents.daily.service;

import java.util.Arrays;
import org.wespace.agents.daily.PlaceField;

/** Those who look for a slot in one tier: one entry for each need. Grows, and is kept from tick to tick. */
final class Seekers {

    /** Most needs of one resident in a month. */
    static final int MOST_NEEDS = 30;

    /** Place of those who have no slot. */
    static final int NONE = PlaceField.NONE;

    private int[] row = {};
    private byte[] need = {};
    private int[] place = {};
    private byte[] mode = {};
    private boolean[] won = {};
    private int size;

    /** Makes room for so many, of whom the first {@code kept} stay as they are. */
    void resize(int wanted, int kept) {
        size = wanted;
        if (row.length < wanted) {
            int length = Math.max(wanted, row.length + (row.length >> 1));
            row = Arrays.copyOf(row, length);
            need = Arrays.copyOf(need, length);
            place = Arrays.copyOf(place, length);
            mode = Arrays.copyOf(mode, length);
            won = Arrays.copyOf(won, length);
        }
        Arrays.fill(won, kept, wanted, false);
    }

    /** Bytes for so many. */
    static long bytes(long seekers) {
        return 11 * seekers;
    }

    int size() {
        return size;
    }

    void set(int index, int whose, int which) {
        row[index] = whose;
        need[index] = (byte) which;
    }

    int row(int index) {
        return row[index];
    }

    int need(int index) {
        return need[index];
    }

    void bid(int index, int where, int how) {
        place[index] = where;
        mode[index] = (byte) how;
    }

    int place(int index) {
        return place[index];
    }

    int mode(int index) {
        return mode[index];
    }

    void win(int index) {
        won[index] = true;
    }

    boolean won(int index) {
        return won[index];
    }

    /** Keeps those who have not won, in their order. */
    void keepLosers() {
        int left = 0;
        for (int index = 0; index < size; index++) {
            if (!won[index]) {
                row[left] = row[index];
                need[left++] = need[index];
            }
        }
        size = left;
        Arrays.fill(won, 0, size, false);
    }

    /** Takes another list in, both in order of rows, so that all needs of a resident stand together. */
    void merge(Seekers others) {
        int mine = size - 1;
        int theirs = others.size - 1;
        resize(size + others.size, mine + 1);
        for (int at = size - 1; theirs >= 0; at--) {
            if (mine >= 0 && row[mine] > others.row[theirs]) {
                row[at] = row[mine];
                need[at] = need[mine--];
            } else {
                row[at] = others.row[theirs];
                need[at] = others.need[theirs--];
            }
        }
    }

    /**
     * First entry from an index on that is not of the same resident as the one before it: a loop from the boundary of
     * one chunk to that of the next has all needs of a resident in one chunk.
     */
    int boundary(int index) {
        int at = index;
        while (at > 0 && at < size && row[at] == row[at - 1]) {
            at++;
        }
        return at;
    }
}
