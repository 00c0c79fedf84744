package org.wespace.models.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.wespace.models.run.Progress;

/** Progress on standard error: one line redrawn on a terminal, else a plain line now and then. */
final class ConsoleProgress implements Progress, AutoCloseable {

    private static final long REDRAW_NANOS = 100_000_000L;
    private static final long PLAIN_NANOS = 5_000_000_000L;
    private static final int WIDTH = 78;

    private final PrintWriter err;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long start;
    private long last;
    private boolean shown;
    private boolean closed;
    private volatile boolean cancelled;

    ConsoleProgress(PrintWriter err, boolean terminal, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.last = start;
    }

    @Override
    public synchronized void at(String phase, double fraction) {
        long now = nanos.getAsLong();
        if (closed || now - last < (terminal ? REDRAW_NANOS : PLAIN_NANOS)) {
            return;
        }
        last = now;
        shown = true;
        String line = line(phase, fraction, (now - start) / 1e9);
        if (terminal) {
            err.print("\r" + line + " ".repeat(WIDTH - line.length()));
            err.flush();
        } else {
            err.println(line);
        }
    }

    private static String line(String phase, double fraction, double seconds) {
        String share = Double.isNaN(fraction)
                ? "    "
                : String.format(Locale.ROOT, "%3.0f%%", 100 * Math.min(1, Math.max(0, fraction)));
        String line = String.format(Locale.ROOT, "%s %6.1f s  %s", share, seconds, phase);
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH);
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    /** Wipes the line, so that what follows starts clean. */
    @Override
    public synchronized void close() {
        if (!closed && terminal && shown) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
        closed = true;
    }
}
