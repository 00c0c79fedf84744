package org.wespace.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wespace.core.clock.Stopwatch;

/** Wall-clock time by phase. Nothing of it reaches the state or its hash. */
public final class PhaseTimings {

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<String> names;
    private final long[] lastNanos;
    private final long[] totalNanos;
    private final long[] runs;
    private Stopwatch running = Stopwatch.start();

    PhaseTimings(List<String> names) {
        this.names = List.copyOf(names);
        this.lastNanos = new long[names.size()];
        this.totalNanos = new long[names.size()];
        this.runs = new long[names.size()];
    }

    void begin() {
        running = Stopwatch.start();
    }

    void end(int index) {
        lastNanos[index] = running.nanos();
        totalNanos[index] += lastNanos[index];
        runs[index]++;
    }

    /** What is timed, in order: the phases and, last, {@value Simulation#TICK_END}. */
    public List<String> names() {
        return names;
    }

    /** Nanoseconds of the latest run of this phase. */
    public long lastNanos(String name) {
        return lastNanos[indexOf(name)];
    }

    /** Nanoseconds of all runs of this phase. */
    public long totalNanos(String name) {
        return totalNanos[indexOf(name)];
    }

    /** How often this phase ran to its end. */
    public long runs(String name) {
        return runs[indexOf(name)];
    }

    /** A table to read: per phase its runs, milliseconds a run and milliseconds in all. */
    public String table() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-28s %8s %12s %12s", "phase", "runs", "ms/run", "ms"));
        for (int i = 0; i < names.size(); i++) {
            double millis = totalNanos[i] / NANOS_PER_MILLI;
            double millisEach = millis / Math.max(1, runs[i]);
            lines.add(String.format(Locale.ROOT, "%-28s %8d %12.3f %12.1f", names.get(i), runs[i], millisEach, millis));
        }
        return String.join("\n", lines);
    }

    private int indexOf(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no phase '" + name + "'; there are: " + names);
        }
        return index;
    }
}
