package org.wespace.core.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Rows of text under named columns, from a file or from memory, that turns columns into numbers strictly.
 *
 * @param source what messages call the table
 * @param header names of the columns
 * @param rows one array a row, each as long as the header
 * @param places what messages call a row, by its index ("line 7")
 */
record Table(String source, List<String> header, List<String[]> rows, IntFunction<String> places) {

    /** What a column of numbers may hold. */
    enum Kind {
        /** Whole, not negative, not blank, below 2^31. */
        COUNT("a whole number from 0 to 2147483647"),
        /** Finite, not blank. */
        NUMBER("a finite number"),
        /** Finite, or blank for unknown. */
        NUMBER_OR_BLANK("a finite number, or blank for unknown");

        private final String allowed;

        Kind(String allowed) {
            this.allowed = allowed;
        }
    }

    // Double.parseDouble alone would also take "NaN", "Infinity", "1d" and hexadecimal.
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

    boolean has(String column) {
        return header.contains(column);
    }

    /** Index of a column that must be there. */
    int column(String name) {
        int index = header.indexOf(name);
        if (index < 0) {
            throw new ZoneDataException(source + ": no column '" + name + "'; there are " + header);
        }
        return index;
    }

    /** The texts of a column, one per row. */
    List<String> texts(String name) {
        int column = column(name);
        List<String> texts = new ArrayList<>(rows.size());
        rows.forEach(row -> texts.add(row[column]));
        return texts;
    }

    /** The numbers of a column, one per row; NaN for blank where that is allowed. Whatever is not allowed is noted. */
    double[] numbers(String name, Kind kind, Problems problems) {
        int column = column(name);
        double[] numbers = new double[rows.size()];
        for (int row = 0; row < numbers.length; row++) {
            String text = rows.get(row)[column];
            numbers[row] = number(text);
            if (!allowed(text, numbers[row], kind)) {
                problems.add(source + ", " + places.apply(row) + ", column '" + name + "': '" + text + "' must be "
                        + kind.allowed);
            }
        }
        return numbers;
    }

    private static double number(String text) {
        return DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    private static boolean allowed(String text, double number, Kind kind) {
        if (kind == Kind.NUMBER_OR_BLANK && text.isEmpty()) {
            return true;
        }
        if (kind == Kind.COUNT) {
            return number >= 0 && number <= Integer.MAX_VALUE && number == Math.rint(number);
        }
        return Double.isFinite(number);
    }

    /** As {@link #numbers}, refusing at once. */
    double[] numbers(String name, Kind kind) {
        Problems problems = new Problems();
        double[] numbers = numbers(name, kind, problems);
        problems.refuseIfAny();
        return numbers;
    }

    /** A column of counts, refusing at once. */
    int[] counts(String name) {
        double[] numbers = numbers(name, Kind.COUNT);
        int[] counts = new int[numbers.length];
        for (int row = 0; row < counts.length; row++) {
            counts[row] = (int) numbers[row];
        }
        return counts;
    }

    /** The rows with the given indices, in that order. */
    Table select(int[] indices) {
        List<String[]> selected = new ArrayList<>(indices.length);
        for (int index : indices) {
            selected.add(rows.get(index));
        }
        int[] kept = indices.clone();
        IntFunction<String> all = places;
        return new Table(source, header, selected, row -> all.apply(kept[row]));
    }
}
