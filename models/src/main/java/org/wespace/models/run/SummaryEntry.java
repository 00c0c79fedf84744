package org.wespace.models.run;

import java.util.regex.Pattern;

/**
 * One measure of a run: an entry of {@code summary.json}.
 *
 * @param key dotted lower-case key ("commute.mean_km"); unique in a run
 * @param value a String, Long, Double or Boolean; a Double that is not finite is written as null
 * @param unit unit of measure ("km", "1" for a ratio, "" for text)
 * @param definition what the value is, one sentence
 */
public record SummaryEntry(String key, Object value, String unit, String definition) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");

    public SummaryEntry {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "summary key must be dotted words of a-z, 0-9 and _, starting with a letter: " + key);
        }
        if (!(value instanceof String
                || value instanceof Long
                || value instanceof Double
                || value instanceof Boolean)) {
            throw new IllegalArgumentException(
                    "summary value of " + key + " must be a String, Long, Double or Boolean: "
                            + value.getClass().getName());
        }
    }

    /** A word or an id. */
    public static SummaryEntry text(String key, String value, String definition) {
        return new SummaryEntry(key, value, "", definition);
    }

    /** A whole number. */
    public static SummaryEntry count(String key, long value, String unit, String definition) {
        return new SummaryEntry(key, value, unit, definition);
    }

    /** A number. */
    public static SummaryEntry number(String key, double value, String unit, String definition) {
        return new SummaryEntry(key, value, unit, definition);
    }
}
