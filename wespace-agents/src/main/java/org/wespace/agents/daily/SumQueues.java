package org.wespace.agents.daily;

/**
 * Additions to {@link UnitSums} that workers write down first and make later, many in a row: an addition that is safe
 * from many threads holds up everything else that its thread does, unless there is nothing else.
 *
 * <p>Sums are good after {@link #settle()}, which readers call. Memory: {@link #bytes}.
 */
final class SumQueues {

    private static final int CAPACITY = 1 << 11;
    /** Entries between the sizes of two queues, so that no two share a cache line. */
    private static final int APART = 16;

    private final UnitSums[][] sums;
    private final int[][] index;
    private final long[][] amount;
    private final int[] size;
    private volatile boolean pending;

    SumQueues(int workers) {
        sums = new UnitSums[workers][CAPACITY];
        index = new int[workers][CAPACITY];
        amount = new long[workers][CAPACITY];
        size = new int[workers * APART];
    }

    /** Bytes of the queues of so many workers. */
    static long bytes(int workers) {
        return 20L * CAPACITY * workers;
    }

    /** Adds to an entry. Safe from many threads, each with its own worker index. */
    void add(int worker, UnitSums to, int entry, long howMany) {
        if (sums.length == 1) {
            to.addAlone(entry, howMany);
            return;
        }
        int at = size[worker * APART];
        UnitSums[] mySums = sums[worker];
        int[] myIndex = index[worker];
        if (at > 0 && mySums[at - 1] == to && myIndex[at - 1] == entry) {
            amount[worker][at - 1] += howMany;
            return;
        }
        if (at == CAPACITY) {
            flush(worker);
            at = 0;
        }
        mySums[at] = to;
        myIndex[at] = entry;
        amount[worker][at] = howMany;
        size[worker * APART] = at + 1;
        if (!pending) {
            pending = true;
        }
    }

    private void flush(int worker) {
        for (int k = 0; k < size[worker * APART]; k++) {
            sums[worker][k].add(index[worker][k], amount[worker][k]);
        }
        size[worker * APART] = 0;
    }

    /** Makes all additions that are written down. Safe from many threads, once those who add have finished. */
    void settle() {
        if (pending) {
            settleAll();
        }
    }

    private synchronized void settleAll() {
        if (pending) {
            for (int worker = 0; worker < sums.length; worker++) {
                flush(worker);
            }
            pending = false;
        }
    }
}
