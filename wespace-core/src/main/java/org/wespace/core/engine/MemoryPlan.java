package org.wespace.core.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a run will allocate, told before it does.
 *
 * <pre>{@code
 * MemoryPlan plan = new MemoryPlan()
 *         .add("residents", residentCount, 40)
 *         .add("decay fields", fieldCount * unitCount, Float.BYTES * 6);
 * out.println(plan.table());
 * plan.requireFits(MemoryPlan.heapLimit());
 * }</pre>
 */
public final class MemoryPlan {

    /** Share of the heap that a plan may fill; the rest is for short-lived objects and the collector. */
    public static final double USABLE_SHARE = 0.9;

    private static final double MEBIBYTE = 1 << 20;

    private record Part(String name, long bytes) {}

    private final List<Part> parts = new ArrayList<>();

    /** A plan does not fit into the heap. */
    public static final class HeapTooSmallException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private HeapTooSmallException(String message) {
            super(message);
        }
    }

    /** The most that the heap of this JVM may grow to, in bytes. */
    public static long heapLimit() {
        return Runtime.getRuntime().maxMemory();
    }

    /** Adds a part of so many bytes. */
    public MemoryPlan add(String name, long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes of '" + name + "' must be at least 0: " + bytes);
        }
        parts.add(new Part(name, bytes));
        return this;
    }

    /**
     * Adds a part of so many entries of so many bytes each.
     *
     * @throws ArithmeticException if the product is beyond the range of long
     */
    public MemoryPlan add(String name, long entries, long bytesEach) {
        return add(name, Math.multiplyExact(entries, bytesEach));
    }

    /** Bytes of all parts. */
    public long totalBytes() {
        return parts.stream().mapToLong(Part::bytes).reduce(0, Math::addExact);
    }

    /** A table to read: a line per part in the order of addition, then the total, in MiB. */
    public String table() {
        List<String> lines = new ArrayList<>();
        parts.forEach(part -> lines.add(line(part.name(), part.bytes())));
        lines.add(line("total", totalBytes()));
        return String.join("\n", lines);
    }

    /**
     * Refuses a plan that takes more than {@link #USABLE_SHARE} of a heap.
     *
     * @param heapBytes size of the heap, as from {@link #heapLimit}
     * @throws HeapTooSmallException saying what is needed, what there is, the largest part, and what helps
     */
    public void requireFits(long heapBytes) {
        long total = totalBytes();
        if (total <= heapBytes * USABLE_SHARE) {
            return;
        }
        Part largest = parts.stream().max(Comparator.comparingLong(Part::bytes)).orElseThrow();
        long neededMebibytes = (long) Math.ceil(total / USABLE_SHARE / MEBIBYTE);
        throw new HeapTooSmallException(String.format(
                Locale.ROOT,
                "the run needs %.1f MiB, and may use %.1f MiB of the heap's %.1f MiB; the largest part is '%s' with "
                        + "%.1f MiB. Give Java more (-Xmx%dm), or make the run smaller.",
                total / MEBIBYTE,
                heapBytes * USABLE_SHARE / MEBIBYTE,
                heapBytes / MEBIBYTE,
                largest.name(),
                largest.bytes() / MEBIBYTE,
                neededMebibytes));
    }

    private static String line(String name, long bytes) {
        return String.format(Locale.ROOT, "%-32s %12.1f MiB", name, bytes / MEBIBYTE);
    }
}
