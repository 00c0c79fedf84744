package org.wespace.agents.daily;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/** Whole numbers that many threads add to, in any order, with the same sums. 8 bytes an entry. */
public final class UnitSums {

    private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(long[].class);

    private final long[] sums;

    /** So many zeros. */
    public UnitSums(int length) {
        this.sums = new long[length];
    }

    /** Adds to an entry. Safe from many threads. */
    public void add(int index, long amount) {
        ENTRY.getAndAdd(sums, index, amount);
    }

    /** Adds to an entry while nobody else does. */
    void addAlone(int index, long amount) {
        sums[index] += amount;
    }

    /** An entry, once those who add have finished. */
    public long get(int index) {
        return sums[index];
    }

    /** Puts a range of entries into an array, from its beginning. */
    void read(int from, int to, double[] target) {
        for (int index = from; index < to; index++) {
            target[index - from] = sums[index];
        }
    }

    /** Sum of all entries. */
    public long total() {
        long total = 0;
        for (long value : sums) {
            total += value;
        }
        return total;
    }

    /** Sets all entries to 0. */
    public void clear() {
        Arrays.fill(sums, 0);
    }
}
