package org.wespace.models.measure;

import java.util.ArrayList;
import java.util.List;

/** Aligned columns of text: the first ones to the left, numbers to the right; and paragraphs of a width. */
final class TextTable {

    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final boolean[] right;
    private final List<String[]> rows = new ArrayList<>();

    /** A table; for each column whether it is aligned to the right. */
    TextTable(boolean... right) {
        this.right = right.clone();
    }

    void row(List<String> cells) {
        if (cells.size() != right.length) {
            throw new IllegalArgumentException("a row must have " + right.length + " cells: " + cells);
        }
        rows.add(cells.toArray(String[]::new));
    }

    void appendTo(StringBuilder text) {
        int[] width = new int[right.length];
        for (String[] row : rows) {
            for (int column = 0; column < width.length; column++) {
                width[column] = Math.max(width[column], row[column].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder(INDENT);
            for (int column = 0; column < width.length; column++) {
                if (width[column] == 0) {
                    continue;
                }
                String pad = " ".repeat(width[column] - row[column].length());
                line.append(right[column] ? pad + row[column] : row[column] + pad)
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    /** Appends words in lines of at most a width, the first after a head, the others indented by its length. */
    static void paragraph(StringBuilder text, String head, String words, int width) {
        StringBuilder line = new StringBuilder(head);
        boolean empty = true;
        for (String word : words.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                text.append(line).append('\n');
                line = new StringBuilder(" ".repeat(head.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
