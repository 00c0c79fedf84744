package org.wespace.models.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;

/** Measures for people: a table for each family, then the definition of each measure in it. */
public final class MeasuredText {

    private static final int WIDTH = 118;
    private static final int COLUMNS = 6;
    private static final String ALL = "all";
    private static final String CLASS = "class";
    private static final String COLUMN = "column";
    /** Keys whose values become columns, where there are few. */
    private static final List<List<String>> PIVOTS = List.of(
            List.of("neighbourhood"),
            List.of("contiguity", "weights"),
            List.of(COLUMN),
            List.of("mode"),
            List.of("field"));

    private MeasuredText() {}

    /** The values, family by family. */
    public static String of(List<Measured> values) {
        Map<MeasureFamily, List<Measured>> families = new LinkedHashMap<>();
        values.forEach(one -> families.computeIfAbsent(one.measure().family(), key -> new ArrayList<>())
                .add(one));
        StringBuilder text = new StringBuilder();
        families.forEach((family, found) -> family(text, family, found));
        return text.toString();
    }

    /** Definitions and sources of whole families. */
    public static String ofDefinitions(List<MeasureFamily> families) {
        StringBuilder text = new StringBuilder();
        for (MeasureFamily family : families) {
            List<Measure> measures = Catalogue.of(family);
            if (!measures.isEmpty()) {
                title(text, family);
                define(text, measures, true);
            }
        }
        return text.toString();
    }

    private static void title(StringBuilder text, MeasureFamily family) {
        text.append('\n')
                .append(family.id().toUpperCase(Locale.ROOT))
                .append(": ")
                .append(family.title())
                .append('\n');
    }

    private static void family(StringBuilder text, MeasureFamily family, List<Measured> values) {
        title(text, family);
        List<Measured> whole = new ArrayList<>();
        List<Measured> ofClasses = new ArrayList<>();
        Set<Measure> measures = new LinkedHashSet<>();
        for (Measured one : values) {
            measures.add(one.measure());
            (one.of().containsKey(CLASS) ? ofClasses : whole).add(one);
        }
        sections(text, whole);
        if (!ofClasses.isEmpty()) {
            ClassTables.append(text, ofClasses, WIDTH);
        }
        text.append("\n  Definitions (\"-\" above: undefined for these data)\n");
        define(text, measures, false);
    }

    /** A table for all, or one for each column of the data where columns do not fit beside each other. */
    private static void sections(StringBuilder text, List<Measured> values) {
        List<String> pivot = pivot(values);
        if (pivot.contains(COLUMN) || values.stream().noneMatch(one -> one.of().containsKey(COLUMN))) {
            table(text, values, pivot);
            return;
        }
        Map<Object, List<Measured>> parts = new LinkedHashMap<>();
        for (Measured one : values) {
            parts.computeIfAbsent(String.valueOf(one.of().get(COLUMN)), key -> new ArrayList<>())
                    .add(one);
        }
        parts.forEach((column, part) -> {
            text.append("\n  Column ").append(column).append('\n');
            table(text, part, pivot);
        });
    }

    private static List<String> pivot(List<Measured> values) {
        for (List<String> keys : PIVOTS) {
            Collection<String> heads = heads(values, keys);
            if (heads.size() > 1 && heads.size() <= COLUMNS) {
                return keys;
            }
        }
        return List.of();
    }

    private static Set<String> heads(List<Measured> values, List<String> pivot) {
        Set<String> heads = new LinkedHashSet<>();
        for (Measured one : values) {
            if (hasColumn(one, pivot)) {
                heads.add(head(one, pivot));
            }
        }
        return heads;
    }

    /** Whether a value stands in one column of the pivot: each of its keys is there and matters. */
    private static boolean hasColumn(Measured one, List<String> pivot) {
        return !pivot.isEmpty() && pivot.stream().allMatch(key -> one.of().get(key) != null);
    }

    /** Whether a value stands in every column of the pivot: its keys are there, but do not matter. */
    private static boolean hasAllColumns(Measured one, List<String> pivot) {
        return !hasColumn(one, pivot) && pivot.stream().allMatch(one.of()::containsKey);
    }

    /** The name of the column that a value stands in. */
    private static String head(Measured one, List<String> pivot) {
        List<String> words = new ArrayList<>();
        for (String key : pivot) {
            Object value = one.of().get(key);
            words.add(key.equals("neighbourhood") ? value + " neighbours" : shown(value));
        }
        return String.join(" ", words);
    }

    private static void table(StringBuilder text, List<Measured> values, List<String> pivot) {
        List<String> heads = new ArrayList<>(heads(values, pivot));
        if (heads.isEmpty() || values.stream().anyMatch(one -> !hasColumn(one, pivot) && !hasAllColumns(one, pivot))) {
            heads.add(0, ALL);
        }
        int columns = heads.size();
        boolean[] right = new boolean[columns + 3];
        Arrays.fill(right, 2, 2 + columns, true);
        TextTable table = new TextTable(right);
        Map<String, String[]> rows = new LinkedHashMap<>();
        for (Measured one : values) {
            String of = rest(one, pivot);
            String[] row = rows.computeIfAbsent(one.measure().id() + "\n" + of, key -> blank(one, of, columns));
            int at = heads.indexOf(hasColumn(one, pivot) ? head(one, pivot) : ALL);
            for (int column = 0; column < columns; column++) {
                if (at == column || hasAllColumns(one, pivot)) {
                    row[2 + column] = Digits.of(one.value());
                }
            }
        }
        List<String> header = new ArrayList<>();
        header.add("measure");
        header.add(rows.values().stream().allMatch(row -> row[1].isEmpty()) ? "" : "of");
        heads.forEach(head -> header.add(head.equals(ALL) && columns == 1 ? "value" : head));
        header.add("unit");
        table.row(header);
        rows.values().forEach(row -> table.row(List.of(row)));
        table.appendTo(text);
    }

    private static String[] blank(Measured one, String of, int columns) {
        String[] row = new String[columns + 3];
        Arrays.fill(row, "");
        row[0] = one.measure().id();
        row[1] = of;
        row[columns + 2] = unit(one.measure());
        return row;
    }

    /** What else tells a value apart, in words. */
    private static String rest(Measured one, List<String> pivot) {
        List<String> words = new ArrayList<>();
        one.of().forEach((key, value) -> {
            boolean said = pivot.contains(key) && hasColumn(one, pivot) || key.equals(COLUMN) || key.equals("level");
            if (!said && value != null) {
                words.add(inWords(key, value));
            }
        });
        return String.join(", ", words);
    }

    static String inWords(String key, Object value) {
        if (key.equals("count_boundary")) {
            return Boolean.TRUE.equals(value) ? "with boundary" : "without boundary";
        }
        if (key.equals("neighbourhood")) {
            return value + " neighbours";
        }
        return key.replace('_', ' ') + " " + shown(value);
    }

    private static String shown(@Nullable Object value) {
        return value instanceof Double number ? Digits.of(number) : String.valueOf(value);
    }

    /** The unit; ratios and indices have none to show. */
    private static String unit(Measure measure) {
        return measure.unit().equals("1") ? "" : measure.unit();
    }

    private static void define(StringBuilder text, Collection<Measure> measures, boolean withSource) {
        int width = measures.stream().mapToInt(one -> one.id().length()).max().orElse(0);
        for (Measure one : measures) {
            String unit = " [" + one.unit() + "]";
            String head = "  " + one.id() + " ".repeat(width - one.id().length()) + "  ";
            TextTable.paragraph(text, head, one.definition() + unit, WIDTH);
            if (withSource) {
                TextTable.paragraph(text, " ".repeat(head.length()), "Source: " + one.source(), WIDTH);
            }
        }
    }
}
