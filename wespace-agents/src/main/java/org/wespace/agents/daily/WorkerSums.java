package org.wespace.agents.daily;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers that many workers add to, each in an array of its own, which are added up when somebody reads: for
 * entries that all workers add to all the time.
 *
 * <p>Memory: 8 bytes an entry, and 8 for each worker that adds.
 */
final class WorkerSums {

    /** Entries before the first of a worker's, so that no two arrays share a cache line. */
    private static final int APART = 16;

    private final UnitSums sums;
    private final int length;
    private final @Nullable long[][] byWorker;
    private volatile boolean pending;

    /** So many zeros. */
    WorkerSums(int length, int workers) {
        this.sums = new UnitSums(length);
        this.length = length;
        this.byWorker = new long[workers][];
    }

    /** Adds to an entry. Safe from many threads. */
    void add(int index, long amount) {
        sums.add(index, amount);
    }

    /** Adds to an entry. Safe from many threads, each with its own worker index. */
    void add(int worker, int index, long amount) {
        long[] mine = byWorker[worker];
        if (mine == null) {
            mine = new long[length + 2 * APART];
            byWorker[worker] = mine;
        }
        mine[APART + index] += amount;
        if (!pending) {
            pending = true;
        }
    }

    /** An entry, once those who add have finished. */
    long get(int index) {
        settle();
        return sums.get(index);
    }

    /** Sum of all entries, once those who add have finished. */
    long total() {
        settle();
        return sums.total();
    }

    private void settle() {
        if (pending) {
            settleAll();
        }
    }

    private synchronized void settleAll() {
        if (!pending) {
            return;
        }
        for (long[] mine : byWorker) {
            for (int index = 0; mine != null && index < length; index++) {
                long more = mine[APART + index];
                if (more != 0) {
                    sums.addAlone(index, more);
                    mine[APART + index] = 0;
                }
            }
        }
        pending = false;
    }

    /** Sets all entries to 0. */
    void clear() {
        sums.clear();
        for (long[] mine : byWorker) {
            if (mine != null) {
                Arrays.fill(mine, 0);
            }
        }
        pending = false;
    }
}
