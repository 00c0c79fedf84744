package org.wespace.agents.daily;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Chances of modes as seen from every unit by every class of access, each worked out once between two updates, when
 * somebody first asks.
 *
 * <p>An entry holds the weight of the whole choice, then running sums of the chances. Memory: {@link #bytes}. Safe from
 * many threads: two that work out the same entry write the same numbers.
 */
final class ShareTable {

    private static final VarHandle STAMP = MethodHandles.arrayElementVarHandle(int[].class);

    private final int classes;
    private final int stride;
    private final double[] values;
    /** Update for which each entry is good. */
    private final int[] stamps;

    private int stamp;

    ShareTable(int units, int classes, int modes) {
        this.classes = classes;
        this.stride = modes + 1;
        this.values = new double[Math.multiplyExact(Math.multiplyExact(units, classes), stride)];
        this.stamps = new int[units * classes];
    }

    /** Bytes of a table. */
    static long bytes(long units, int classes, int modes) {
        return units * classes * (8L * (modes + 1) + 4);
    }

    /** Forgets everything; returns what entries of the new update are known by. */
    int renew() {
        stamp++;
        return stamp;
    }

    int entry(int unit, int accessClass) {
        return unit * classes + accessClass;
    }

    boolean knows(int entry, int update) {
        return (int) STAMP.getAcquire(stamps, entry) == update;
    }

    /** Writes an entry down. */
    void put(int entry, int update, double total, double[] chance) {
        int at = entry * stride;
        values[at] = total;
        double sum = 0;
        for (int m = 0; m < chance.length; m++) {
            sum += chance[m];
            values[at + 1 + m] = sum;
        }
        STAMP.setRelease(stamps, entry, update);
    }

    /** Weight of the whole choice. */
    double total(int entry) {
        return values[entry * stride];
    }

    /** The mode that a uniform number picks; {@link PlaceField#NONE} if no place can be reached. */
    int pick(int entry, double uniform) {
        int at = entry * stride + 1;
        int end = at + stride - 1;
        for (int k = at; k < end; k++) {
            if (uniform < values[k]) {
                return k - at;
            }
        }
        // beyond the sum, which rounding has left below 1: the last mode that has a chance
        int last = stride - 2;
        while (last > 0 && values[at + last] == values[at + last - 1]) {
            last--;
        }
        return values[at + last] > 0 ? last : PlaceField.NONE;
    }
}
