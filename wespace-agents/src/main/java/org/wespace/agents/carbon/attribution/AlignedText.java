package org.wespace.agents.carbon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of text in columns. */
final class AlignedText {

    private static final double GRAMS_PER_TONNE = 1e6;
    private static final String GAP = "  ";

    private final boolean[] right;
    private final List<String[]> rows = new ArrayList<>();

    /** Columns, of which 'r' stands for one that is set to the right and any other letter for one to the left. */
    AlignedText(String columns) {
        right = new boolean[columns.length()];
        for (int i = 0; i < right.length; i++) {
            right[i] = columns.charAt(i) == 'r';
        }
    }

    void row(String... cells) {
        if (cells.length != right.length) {
            throw new IllegalArgumentException("there are " + right.length + " columns: " + cells.length);
        }
        rows.add(cells);
    }

    String text() {
        int[] width = new int[right.length];
        for (String[] row : rows) {
            for (int i = 0; i < width.length; i++) {
                width[i] = Math.max(width[i], row[i].length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < width.length; i++) {
                String blanks = " ".repeat(width[i] - row[i].length());
                line.append(i == 0 ? "" : GAP);
                line.append(right[i] ? blanks + row[i] : row[i] + blanks);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Grams as tonnes, to the kilogram. */
    static String tonnes(double grams) {
        String text = String.format(Locale.ROOT, "%.3f", grams / GRAMS_PER_TONNE);
        return text.equals("-0.000") ? "0.000" : text;
    }
}
