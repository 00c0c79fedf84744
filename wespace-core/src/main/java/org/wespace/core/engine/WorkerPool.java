package org.wespace.core.engine;

import org.jspecify.annotations.Nullable;

/** A fixed set of daemon threads that help the caller with one job at a time. */
final class WorkerPool implements AutoCloseable {

    /*
     * A job stands open while its caller works on it. A helper that wakes up in time joins; one that comes late,
     * because the machine is busy, finds the job gone and sleeps on, so that the caller never waits for a helper that
     * has nothing to do. All fields below are guarded by the lock.
     */
    private final Object lock = new Object();
    private final Thread[] helpers;
    private final long[] seenJob;
    private @Nullable ChunkJob openJob;
    private long jobNumber;
    private int joined;
    private boolean closed;

    WorkerPool(int helperCount) {
        helpers = new Thread[helperCount];
        seenJob = new long[helperCount];
        for (int i = 0; i < helperCount; i++) {
            int worker = i + 1;
            helpers[i] = new Thread(() -> help(worker), "wespace-loop-" + worker);
            helpers[i].setDaemon(true);
            helpers[i].start();
        }
    }

    int size() {
        return helpers.length;
    }

    void requireOpen() {
        synchronized (lock) {
            if (closed) {
                throw new IllegalStateException("the parallel loop is closed");
            }
        }
    }

    /** Works on the job with the helpers, as worker 0; returns when all who joined are done. */
    void run(ChunkJob job) {
        requireOpen();
        if (helpers.length == 0) {
            job.work(0);
            return;
        }
        synchronized (lock) {
            openJob = job;
            jobNumber++;
            lock.notifyAll();
        }
        job.work(0);
        synchronized (lock) {
            openJob = null;
            awaitHelpers();
        }
    }

    /** Waits for those who joined, through interrupts: rows must not change after a loop has returned. */
    private void awaitHelpers() {
        boolean interrupted = false;
        while (joined > 0) {
            try {
                lock.wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void help(int worker) {
        for (ChunkJob job = join(worker); job != null; job = join(worker)) {
            try {
                job.work(worker);
            } finally {
                leave();
            }
        }
    }

    /** Waits for a job that this helper has not seen, and joins it; null when the pool is closed. */
    private @Nullable ChunkJob join(int worker) {
        synchronized (lock) {
            while (!closed) {
                ChunkJob job = openJob;
                if (job != null && seenJob[worker - 1] != jobNumber) {
                    seenJob[worker - 1] = jobNumber;
                    joined++;
                    return job;
                }
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    // A helper ends when the pool is closed and not before: an interrupt has no meaning here.
                    continue;
                }
            }
            return null;
        }
    }

    private void leave() {
        synchronized (lock) {
            joined--;
            lock.notifyAll();
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
    }
}
