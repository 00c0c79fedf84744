package org.wespace.agents.daily;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/** Whole numbers that many threads add to, in any order, with the same sums. */
public final class UnitSums {

    private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(long[].class);

    private final long[] sums;

    /** So many sums, all 0. */
    public UnitSums(int length) {
        this.sums = new long[length];
    }

    /** Adds to a sum. Safe from many threads. */
    public void add(int index, long amount) {
        ENTRY.getAndAdd(sums, index, amount);
    }

    /** A sum. */
    public long get(int index) {
        return sums[index];
    }

    /** All sums together. */
    public long total() {
        long total = 0;
        for (long value : sums) {
            total += value;
        }
        return total;
    }

    /** Sets all to 0. */
    public void clear() {
        Arrays.fill(sums, 0);
    }
}
