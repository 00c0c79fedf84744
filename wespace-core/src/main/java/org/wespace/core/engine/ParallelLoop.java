package org.wespace.core.engine;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Loops over [0, count) in chunks, by several threads, with results that do not depend on how many.
 *
 * <pre>{@code
 * try (ParallelLoop loop = new ParallelLoop(2)) {
 *     loop.run(residentCount, ParallelLoop.CHUNK, (chunk, from, to) -> {
 *         for (int resident = from; resident < to; resident++) { ... }        // writes rows [from, to) only
 *     });
 *     long metres = loop.sum(residentCount, ParallelLoop.CHUNK, (chunk, from, to) -> sumOf(metresOf, from, to));
 * }
 * }</pre>
 *
 * <p>Contract:
 *
 * <ul>
 *   <li>Chunk k is [k * chunkSize, min((k + 1) * chunkSize, count)), whatever the number of threads. Each is run once.
 *   <li>Which thread runs a chunk, and when, is open. So a body writes only rows of its own chunk, draws only keyed
 *       numbers, and adds across chunks only integers, by {@link #sum} or {@link WorkerCounts}.
 *   <li>All that was written before a loop is seen in it, and all that was written in it is seen after it.
 *   <li>If bodies throw, no further chunks are begun, and the exception of the first failing chunk in index order is
 *       thrown to the caller as it is: the same one at any number of threads.
 *   <li>Cancellation is looked at before each chunk; a loop that it cuts short throws {@link CancellationException}.
 *   <li>Loops do not nest, and one loop runs at a time.
 * </ul>
 *
 * <p>Cost: some tens of microseconds a loop where threads have to wake up, none with one thread or one chunk; no
 * allocation per chunk. The threads are daemons; {@link #close} ends them.
 */
public final class ParallelLoop implements AutoCloseable {

    /** The usual chunk size for residents and units: 4,096. */
    public static final int CHUNK = 4096;

    private static final int CACHE_LINE_LONGS = 8;

    /** What is done to one chunk. */
    @FunctionalInterface
    public interface Body {
        /** Works on rows from (included) to (not included). */
        void run(int chunk, int from, int to);
    }

    /** What is done to one chunk with scratch that belongs to a worker. */
    @FunctionalInterface
    public interface WorkerBody {
        /** Works on rows [from, to); no other chunk runs with this worker, in [0, threads()), meanwhile. */
        void run(int worker, int chunk, int from, int to);
    }

    /** The share of one chunk in a sum. */
    @FunctionalInterface
    public interface ChunkSum {
        /** The sum over rows [from, to), in an integer unit. */
        long sum(int chunk, int from, int to);
    }

    private final WorkerPool pool;
    private final Cancellation cancellation;
    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * Loops by this many threads, the caller's own included; with 1 everything runs in the caller's.
     *
     * @param threads at least 1
     */
    public ParallelLoop(int threads) {
        this(threads, new Cancellation());
    }

    /**
     * Loops that another thread can stop.
     *
     * @param threads at least 1
     */
    public ParallelLoop(int threads, Cancellation cancellation) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        this.cancellation = cancellation;
        this.pool = new WorkerPool(threads - 1);
    }

    /** Number of threads, the caller's included. */
    public int threads() {
        return pool.size() + 1;
    }

    /** Number of chunks of a loop. */
    public static int chunkCount(int count, int chunkSize) {
        if (count < 0 || chunkSize < 1) {
            throw new IllegalArgumentException(
                    "count must be at least 0 and chunkSize at least 1: " + count + ", " + chunkSize);
        }
        return (int) (((long) count + chunkSize - 1) / chunkSize);
    }

    /** Runs the body on every chunk. */
    public void run(int count, int chunkSize, Body body) {
        execute(count, chunkSize, (worker, chunk, from, to) -> body.run(chunk, from, to));
    }

    /** Runs the body on every chunk and tells it the worker, for scratch that belongs to one worker. */
    public void run(int count, int chunkSize, WorkerBody body) {
        execute(count, chunkSize, body);
    }

    /** The sum over all chunks, modulo 2<sup>64</sup>: the same in every order. */
    public long sum(int count, int chunkSize, ChunkSum body) {
        long[] shares = new long[threads() * CACHE_LINE_LONGS];
        execute(count, chunkSize, (worker, chunk, from, to) -> {
            shares[worker * CACHE_LINE_LONGS] += body.sum(chunk, from, to);
        });
        long sum = 0;
        for (long share : shares) {
            sum += share;
        }
        return sum;
    }

    private void execute(int count, int chunkSize, WorkerBody body) {
        int chunkCount = chunkCount(count, chunkSize);
        if (!busy.compareAndSet(false, true)) {
            throw new IllegalStateException("a loop is already running here; loops do not nest");
        }
        try {
            ChunkJob job = new ChunkJob(count, chunkSize, chunkCount, body, cancellation);
            if (chunkCount > 1) {
                pool.run(job);
            } else {
                pool.requireOpen();
                job.work(0);
            }
            job.throwIfCutShort();
        } finally {
            busy.set(false);
        }
    }

    /** Ends the threads. Further loops are an {@link IllegalStateException}. */
    @Override
    public void close() {
        pool.close();
    }
}
