package org.wespace.core.engine;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One loop in progress: hands out chunks in index order and keeps the first failure. */
final class ChunkJob {

    /*
     * Chunks are claimed in index order, and a claimed chunk is always run to its end. So when chunk k fails, all
     * chunks before k were claimed already and will have run when the job is over: the lowest failing index is known
     * for sure and does not depend on the threads.
     */
    private final int count;
    private final int chunkSize;
    private final int chunkCount;
    private final ParallelLoop.WorkerBody body;
    private final Cancellation cancellation;
    private final AtomicLong next = new AtomicLong();

    private volatile boolean stopped;
    private boolean cutShort;
    private int failedChunk = Integer.MAX_VALUE;
    private @Nullable Throwable failure;

    ChunkJob(int count, int chunkSize, int chunkCount, ParallelLoop.WorkerBody body, Cancellation cancellation) {
        this.count = count;
        this.chunkSize = chunkSize;
        this.chunkCount = chunkCount;
        this.body = body;
        this.cancellation = cancellation;
    }

    /** Runs chunks until none is left. Throws nothing. */
    void work(int worker) {
        while (!stopped && next.get() < chunkCount) {
            if (cancellation.isCancelled()) {
                noteCancelled();
                return;
            }
            long chunk = next.getAndIncrement();
            if (chunk < chunkCount) {
                runChunk(worker, (int) chunk);
            }
        }
    }

    private void runChunk(int worker, int chunk) {
        long from = (long) chunk * chunkSize;
        try {
            body.run(worker, chunk, (int) from, (int) Math.min(from + chunkSize, count));
        } catch (Throwable thrown) {
            noteFailure(chunk, thrown);
        }
    }

    private synchronized void noteCancelled() {
        stopped = true;
        cutShort = true;
    }

    private synchronized void noteFailure(int chunk, Throwable thrown) {
        stopped = true;
        if (chunk < failedChunk) {
            failedChunk = chunk;
            failure = thrown;
        }
    }

    /** After the job: throws the first failure, else a cancellation if chunks were left out because of it. */
    synchronized void throwIfCutShort() {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw new IllegalStateException("chunk " + failedChunk + " failed", failure);
        }
        if (cutShort) {
            throw new CancellationException("the run was cancelled");
        }
    }
}
