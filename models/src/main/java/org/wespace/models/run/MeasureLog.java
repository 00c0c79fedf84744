package org.wespace.models.run;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.wespace.core.clock.Stopwatch;
import org.wespace.core.measure.Measured;

/**
 * The measures of a run, tick by tick: the rows of {@code measures.csv}, and the last of them for {@code summary.json}.
 *
 * <p>A measure's key is its family, its name and what it was taken of, joined by dots ({@code landscape.np.homes},
 * {@code inequality.gini.access}): the same in both files, and unit and definition stand under it in the summary.
 */
public final class MeasureLog {

    private final LongArrayList ticks = new LongArrayList();
    private final Map<String, Measured> columns = new LinkedHashMap<>();
    private final List<Map<String, Double>> rows = new ArrayList<>();
    private double seconds;

    /** Does a piece of measuring and adds the time it takes to {@link #seconds}. */
    public <T> T timed(Supplier<T> measuring) {
        Stopwatch watch = Stopwatch.start();
        T result = measuring.get();
        seconds += watch.seconds();
        return result;
    }

    /** Wall time that measuring took so far. */
    double seconds() {
        return seconds;
    }

    /**
     * Takes down the measures of a tick.
     *
     * @param tick number of the tick, larger than that of the row before
     * @throws IllegalArgumentException if the tick does not follow or two values have the same key
     */
    public void record(long tick, List<Measured> measured) {
        if (!ticks.isEmpty() && tick <= ticks.getLong(ticks.size() - 1)) {
            throw new IllegalArgumentException(
                    "tick must be larger than " + ticks.getLong(ticks.size() - 1) + ": " + tick);
        }
        Map<String, Double> row = new LinkedHashMap<>();
        for (Measured one : measured) {
            String key = key(one);
            if (row.putIfAbsent(key, one.value()) != null) {
                throw new IllegalArgumentException("measure twice in one tick: " + key);
            }
            columns.put(key, one);
        }
        ticks.add(tick);
        rows.add(row);
    }

    /** Key of a value: family, name, and what tells it from others of its name, joined by dots. */
    static String key(Measured measured) {
        return measured.measure().family().id() + '.' + shortKey(measured);
    }

    /** The key without the family ({@code rent.home.core}). */
    public static String shortKey(Measured measured) {
        StringBuilder key = new StringBuilder(word(measured.measure().id()));
        for (Object of : measured.of().values()) {
            key.append('.').append(word(String.valueOf(of)));
        }
        return key.toString();
    }

    private static String word(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_");
    }

    /** Whether nothing was taken down. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Ticks taken down. */
    int rowCount() {
        return rows.size();
    }

    /** Number of the tick of a row. */
    long tick(int row) {
        return ticks.getLong(row);
    }

    /** Every key that occurred, in order of first occurrence. */
    List<String> keys() {
        return List.copyOf(columns.keySet());
    }

    /** A value, NaN where undefined or not taken in that tick. */
    double value(int row, String key) {
        return rows.get(row).getOrDefault(key, Double.NaN);
    }

    /** The last value of each measure with its unit and definition, as entries of the summary. */
    public List<SummaryEntry> summary() {
        List<SummaryEntry> entries = new ArrayList<>();
        columns.forEach((key, measured) -> entries.add(SummaryEntry.number(
                key,
                measured.value(),
                measured.measure().unit(),
                measured.measure().definition())));
        return entries;
    }
}
