package org.wespace.models.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A short text for the screen with aligned figures: label, value, unit, remark. */
public final class ScreenText {

    private static final int FIGURE = 4;

    private final List<String[]> rows = new ArrayList<>();

    /** Adds a line as it is. */
    public ScreenText line(String text) {
        rows.add(new String[] {text});
        return this;
    }

    /** Adds a figure whose value is text already. */
    public ScreenText figure(String label, String value, String unit, String remark) {
        rows.add(new String[] {label, value, unit, remark});
        return this;
    }

    /** Adds a figure with a number of decimals; a value that is not finite shows as "-". */
    public ScreenText figure(String label, double value, int decimals, String unit, String remark) {
        return figure(label, number(value, decimals), unit, remark);
    }

    /** Adds a whole number. */
    public ScreenText figure(String label, long value, String unit, String remark) {
        return figure(label, String.format(Locale.ROOT, "%,d", value), unit, remark);
    }

    /** A number with decimals and thousands separators, "-" if not finite. */
    public static String number(double value, int decimals) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%,." + decimals + "f", value) : "-";
    }

    /** A number as short as it can be written: without decimals where it is whole. */
    public static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** The text; every line ends with a line feed and no blanks. */
    public String render() {
        int[] width = new int[FIGURE];
        for (String[] row : rows) {
            for (int column = 0; row.length == FIGURE && column < FIGURE; column++) {
                width[column] = Math.max(width[column], row[column].length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            text.append((row.length == FIGURE ? figureLine(row, width) : row[0]).stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    private static String figureLine(String[] row, int[] width) {
        return "  " + row[0] + " ".repeat(width[0] - row[0].length() + 2) + " ".repeat(width[1] - row[1].length())
                + row[1] + " " + row[2] + " ".repeat(width[2] - row[2].length() + 2) + row[3];
    }
}
