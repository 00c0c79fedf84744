package org.wespace.core.clock;

/**
 * Time that has passed since a start, by the machine's monotonic clock.
 *
 * <p>For progress, timings and benchmarks. What it reads must never reach the state of a model. Immutable, so any
 * number of threads may read one.
 */
public final class Stopwatch {

    private static final double NANOS_PER_SECOND = 1e9;

    private final long start;

    private Stopwatch(long start) {
        this.start = start;
    }

    /** A stopwatch that starts now. */
    public static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    /** Nanoseconds since the start; never negative. */
    public long nanos() {
        return System.nanoTime() - start;
    }

    /** Seconds since the start; never negative. */
    public double seconds() {
        return nanos() / NANOS_PER_SECOND;
    }
}
