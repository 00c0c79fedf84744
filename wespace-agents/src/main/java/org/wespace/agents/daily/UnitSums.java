package org.wespace.agents.daily;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/** Whole numbers that many threads add to, in any order, with the same sums. */
final class UnitSums {

    private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(long[].class);

    private final long[] sums;

    UnitSums(int length) {
        this.sums = new long[length];
    }

    void add(int index, long amount) {
        ENTRY.getAndAdd(sums, index, amount);
    }

    long get(int index) {
        return sums[index];
    }

    long total() {
        long total = 0;
        for (long value : sums) {
            total += value;
        }
        return total;
    }

    void clear() {
        Arrays.fill(sums, 0);
    }
}
