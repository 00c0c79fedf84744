package org.wespace.models.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of text; columns of numbers are set flush right.
 *
 * @param title heading of the table
 * @param columns headings with alignment; at least one
 * @param rows cells as shown, one per column
 * @param emphasised indices of rows to stand out
 * @param caption how to read it, or ""
 */
public record TableBlock(
        String title, List<Column> columns, List<List<String>> rows, List<Integer> emphasised, String caption)
        implements Block {

    /**
     * A column.
     *
     * @param name heading, with the unit where there is one
     * @param numeric whether cells are numbers
     */
    public record Column(String name, boolean numeric) {}

    public TableBlock {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        emphasised = List.copyOf(emphasised);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("table must have at least one column: " + title);
        }
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row of table '" + title + "' must have " + columns.size() + " cells: " + row);
            }
        }
    }

    /** A table; add columns, then rows. */
    public static Builder of(String title) {
        return new Builder(title);
    }

    /** The table of a model's parameters: name, value, unit, source. Add rows of these four cells. */
    public static Builder parameters(String title) {
        return of(title).text("parameter").number("value").text("unit").text("source");
    }

    /** Collects a table. */
    public static final class Builder {

        private final String title;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        private final List<Integer> emphasised = new ArrayList<>();
        private String caption = "";

        private Builder(String title) {
            this.title = title;
        }

        /** Adds a column of text. */
        public Builder text(String name) {
            columns.add(new Column(name, false));
            return this;
        }

        /** Adds a column of numbers. */
        public Builder number(String name) {
            columns.add(new Column(name, true));
            return this;
        }

        /** Adds a row with one cell per column. */
        public Builder row(String... cells) {
            rows.add(List.of(cells));
            return this;
        }

        /** Adds a row that stands out. */
        public Builder emphasisedRow(String... cells) {
            emphasised.add(rows.size());
            return row(cells);
        }

        /** Sets the caption. */
        public Builder caption(String text) {
            caption = text;
            return this;
        }

        /** The table. */
        public TableBlock build() {
            return new TableBlock(title, columns, rows, emphasised, caption);
        }
    }
}
