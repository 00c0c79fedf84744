package org.wespace.models.report;

import java.util.Locale;

/**
 * A headline figure: a card at the top of the page.
 *
 * @param label what it is, a few words
 * @param value the value as shown
 * @param unit unit of measure as shown beside the value, or ""
 * @param definition one sentence under the value: what is counted, and what to compare it with
 */
public record Figure(String label, String value, String unit, String definition) {

    /** A figure from a number, with thousands separators; "-" if it is not finite. */
    public static Figure of(String label, double value, int decimals, String unit, String definition) {
        String text = Double.isFinite(value) ? String.format(Locale.ROOT, "%,." + decimals + "f", value) : "-";
        return new Figure(label, text, unit, definition);
    }
}
