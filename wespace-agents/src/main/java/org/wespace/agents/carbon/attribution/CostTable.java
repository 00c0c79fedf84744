package org.wespace.agents.carbon.attribution;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.wespace.core.engine.ParallelLoop;

/**
 * What sets of causes cost, line by line, each set run once.
 *
 * <pre>{@code
 * CostTable costs = new CostTable(MechanismFamily.causes(), ledgerLines, causes -> {
 *     Switches switches = MechanismFamily.switches(MechanismFamily.ofSet(causes), base);
 *     return ledgerOf(switches);                          // grams by line of a run, always with the same seed
 * });
 * }</pre>
 *
 * <p>A set of causes is a long: bit k is cause k. The table is used by one thread; the runs that it asks for are spread
 * over the threads of a loop. What it holds depends on neither. Runs that are known are not run again, so that exact
 * values may follow sampled ones at the cost of what is missing.
 */
public final class CostTable {

    /** The most causes that a set can hold. */
    public static final int MOST_CAUSES = 62;

    /** Name of all lines together, which no line may have. */
    static final String TOTAL = "total";

    private static final long MOST_GRAMS = 1L << 61;

    private final List<String> causes;
    private final List<String> lines;
    private final SetCost cost;
    private final Long2ObjectOpenHashMap<long[]> known = new Long2ObjectOpenHashMap<>();

    /**
     * A table without any run yet.
     *
     * @param causes names of 1 to {@value #MOST_CAUSES} causes, all different
     * @param lines names of the lines of the ledger, at least one, all different; they are disjoint and add up
     */
    public CostTable(List<String> causes, List<String> lines, SetCost cost) {
        this.causes = distinct("causes", causes);
        this.lines = distinct("lines", lines);
        this.cost = cost;
        if (lines.contains(TOTAL)) {
            throw new IllegalArgumentException("no line may be named 'total', which is all of them together: " + lines);
        }
        if (causes.size() > MOST_CAUSES) {
            throw new IllegalArgumentException("there are at most " + MOST_CAUSES + " causes: " + causes.size());
        }
    }

    private static List<String> distinct(String what, List<String> names) {
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank) || new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException(
                    what + " must be at least one name, all different, none blank: " + names);
        }
        return List.copyOf(names);
    }

    /** Names of the causes; cause k is bit k of a set. */
    public List<String> causes() {
        return causes;
    }

    /** Names of the lines. */
    public List<String> lines() {
        return lines;
    }

    /** The set of all causes. */
    public long all() {
        return (1L << causes.size()) - 1;
    }

    /** Number of sets that have been run. */
    public int evaluations() {
        return known.size();
    }

    /**
     * Runs those of some sets that are not known yet, spread over the threads of a loop.
     *
     * <p>If a run throws, the exception goes to the caller and what was run stays known.
     */
    public void evaluate(long[] sets, ParallelLoop loop) {
        long[] missing = Arrays.stream(sets)
                .distinct()
                .filter(set -> !known.containsKey(set))
                .toArray();
        long[][] rows = new long[missing.length][];
        try {
            loop.run(missing.length, 1, (chunk, from, to) -> {
                for (int i = from; i < to; i++) {
                    rows[i] = reckon(missing[i]);
                }
            });
        } finally {
            for (int i = 0; i < missing.length; i++) {
                if (rows[i] != null) {
                    known.put(missing[i], rows[i]);
                }
            }
        }
    }

    /** Grams of one line where a set of causes works; runs the set if it is not known. */
    public long grams(long set, int line) {
        if (line < 0 || line >= lines.size()) {
            throw new IndexOutOfBoundsException("there are " + lines.size() + " lines: " + line);
        }
        return row(set)[line];
    }

    /** Grams of all lines together. */
    public long total(long set) {
        return row(set)[lines.size()];
    }

    /** Grams by line with the total behind them; not to be written to. */
    long[] row(long set) {
        long[] row = known.get(set);
        if (row == null) {
            row = reckon(set);
            known.put(set, row);
        }
        return row;
    }

    private long[] reckon(long set) {
        if ((set & ~all()) != 0) {
            throw new IllegalArgumentException(
                    "a set of " + causes.size() + " causes has no further bits: 0x" + Long.toHexString(set));
        }
        long[] grams = cost.grams(set);
        if (grams.length != lines.size()) {
            throw new IllegalArgumentException("a cost must have " + lines.size() + " lines: " + grams.length);
        }
        long[] row = Arrays.copyOf(grams, grams.length + 1);
        for (int line = 0; line < grams.length; line++) {
            row[grams.length] = Math.addExact(row[grams.length], within(grams[line], lines.get(line)));
        }
        within(row[grams.length], TOTAL);
        return row;
    }

    private static long within(long grams, String line) {
        if (grams <= -MOST_GRAMS || grams >= MOST_GRAMS) {
            throw new IllegalArgumentException("grams of '" + line + "' must be below 2^61 in size: " + grams);
        }
        return grams;
    }
}
