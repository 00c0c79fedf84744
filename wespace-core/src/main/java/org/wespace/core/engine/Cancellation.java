package org.wespace.core.engine;

import java.util.concurrent.CancellationException;

/** A wish to stop, expressed by one thread and looked at by others between pieces of work. Thread-safe. */
public final class Cancellation {

    private volatile boolean cancelled;

    /** Asks for the work to stop. Again and again does no harm. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether a stop was asked for. */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Ends the caller's work if a stop was asked for.
     *
     * @throws CancellationException if so
     */
    public void check() {
        if (cancelled) {
            throw new CancellationException("the run was cancelled");
        }
    }

    void reset() {
        cancelled = false;
    }
}
