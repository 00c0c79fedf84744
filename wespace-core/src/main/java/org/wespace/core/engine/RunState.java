package org.wespace.core.engine;

import java.util.concurrent.CancellationException;

/** Whether a run is on, and where it was when it ended before its time. */
final class RunState {

    private enum Status {
        READY,
        RUNNING,
        CANCELLED,
        FAILED
    }

    private final Cancellation cancellation;
    private Status status = Status.READY;
    private String where = "";

    RunState(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    boolean isReady() {
        return status == Status.READY;
    }

    boolean isCancelled() {
        return status == Status.CANCELLED;
    }

    /** The part of a tick that was cut short or not begun; empty between two ticks. */
    String where() {
        return where;
    }

    /** Forgets an earlier run. A wish to cancel that came before any run stays. */
    void beforeStart() {
        if (status != Status.READY) {
            cancellation.reset();
        }
        status = Status.READY;
        where = "";
    }

    void started() {
        status = Status.RUNNING;
    }

    void finished() {
        cancellation.reset();
        status = Status.READY;
        where = "";
    }

    void tickOver() {
        where = "";
    }

    void requireReady(String what) {
        if (status != Status.READY) {
            throw new IllegalStateException(what + " comes too late: the run has started");
        }
    }

    void requireRunning() {
        if (status == Status.READY) {
            throw new IllegalStateException("the run has not started");
        }
        if (status != Status.RUNNING) {
            throw new IllegalStateException("the run " + (status == Status.FAILED ? "failed" : "was cancelled")
                    + (where.isEmpty() ? " between two ticks" : " in '" + where + "'") + "; only start() begins anew");
        }
    }

    /** Runs a part of a tick, unless cancelled, and notes how it ended. */
    void guard(String place, Runnable part) {
        requireRunning();
        where = place;
        Status ending = Status.FAILED;
        try {
            cancellation.check();
            part.run();
            ending = Status.RUNNING;
        } catch (CancellationException e) {
            ending = cancellation.isCancelled() ? Status.CANCELLED : Status.FAILED;
            throw e;
        } finally {
            status = ending;
        }
    }

    /** Notes that something other than a guarded part broke a tick off. */
    void brokenOff(String place) {
        if (status == Status.RUNNING) {
            status = Status.FAILED;
            where = place;
        }
    }
}
