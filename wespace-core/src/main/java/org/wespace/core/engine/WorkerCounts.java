package org.wespace.core.engine;

/**
 * Counts that many chunks add to: one int array per worker, merged by addition, so that order cannot matter.
 *
 * <pre>{@code
 * WorkerCounts arrivals = new WorkerCounts(loop, unitCount);                      // kept from tick to tick
 * loop.run(residentCount, ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
 *     int[] count = arrivals.of(worker);
 *     for (int r = from; r < to; r++) { count[work[r]]++; }
 * });
 * arrivals.moveInto(jobsTaken);
 * }</pre>
 *
 * <p>Memory: 4 bytes times threads times length.
 */
public final class WorkerCounts {

    private final ParallelLoop loop;
    private final int[][] counts;
    private final int length;

    /** Counts of this length, all 0, for the workers of the loop. */
    public WorkerCounts(ParallelLoop loop, int length) {
        this.loop = loop;
        this.length = length;
        this.counts = new int[loop.threads()][length];
    }

    /** The array that this worker, and nobody else, adds to. */
    public int[] of(int worker) {
        return counts[worker];
    }

    /**
     * Adds all counts to the target, in parallel, and sets them to 0 again.
     *
     * @param target of the same length
     * @throws ArithmeticException if a sum leaves the range of int, even on the way
     */
    public void moveInto(int[] target) {
        if (target.length != length) {
            throw new IllegalArgumentException("target must have " + length + " entries: " + target.length);
        }
        loop.run(length, ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int[] part : counts) {
                for (int i = from; i < to; i++) {
                    target[i] = Math.addExact(target[i], part[i]);
                    part[i] = 0;
                }
            }
        });
    }
}
