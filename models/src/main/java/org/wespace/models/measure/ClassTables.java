package org.wespace.models.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wespace.core.measure.Measured;

/** Values by class: a row for each class, a column for each measure, as many beside each other as fit. */
final class ClassTables {

    private static final String CLASS = "class";
    private static final String LEVEL = "level";

    private ClassTables() {}

    static void append(StringBuilder text, List<Measured> values, int width) {
        Map<String, List<Measured>> sections = new LinkedHashMap<>();
        for (Measured one : values) {
            List<String> words = new ArrayList<>();
            one.of().forEach((key, value) -> {
                if (!key.equals(CLASS) && !key.equals(LEVEL) && value != null) {
                    words.add(MeasuredText.inWords(key, value));
                }
            });
            sections.computeIfAbsent(String.join(", ", words), key -> new ArrayList<>())
                    .add(one);
        }
        sections.forEach((words, section) -> {
            text.append("\n  Classes")
                    .append(words.isEmpty() ? "" : ", " + words)
                    .append('\n');
            section(text, section, width);
        });
    }

    private static void section(StringBuilder text, List<Measured> values, int width) {
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        Map<String, Integer> classes = new LinkedHashMap<>();
        for (Measured one : values) {
            String name = String.valueOf(one.of().get(CLASS));
            classes.put(name, 0);
            columns.computeIfAbsent(one.measure().id(), key -> new LinkedHashMap<>())
                    .put(name, Digits.of(one.value()));
        }
        List<String> ids = List.copyOf(columns.keySet());
        int first = 0;
        while (first < ids.size()) {
            int last = fitting(columns, ids, first, width);
            chunk(text, columns, ids.subList(first, last), List.copyOf(classes.keySet()));
            first = last;
            if (first < ids.size()) {
                text.append('\n');
            }
        }
    }

    /** The end of the run of columns from the first that fits, at least one. */
    private static int fitting(Map<String, Map<String, String>> columns, List<String> ids, int first, int width) {
        int used = CLASS.length() + 4;
        int last = first;
        while (last < ids.size()) {
            String id = ids.get(last);
            int wide = id.length();
            for (String cell : columns.getOrDefault(id, Map.of()).values()) {
                wide = Math.max(wide, cell.length());
            }
            used += wide + 2;
            if (used > width && last > first) {
                break;
            }
            last++;
        }
        return last;
    }

    private static void chunk(
            StringBuilder text, Map<String, Map<String, String>> columns, List<String> ids, List<String> classes) {
        boolean[] right = new boolean[ids.size() + 1];
        Arrays.fill(right, true);
        TextTable table = new TextTable(right);
        List<String> header = new ArrayList<>(List.of(CLASS));
        header.addAll(ids);
        table.row(header);
        for (String name : classes) {
            List<String> row = new ArrayList<>(List.of(name));
            ids.forEach(id -> row.add(columns.getOrDefault(id, Map.of()).getOrDefault(name, "")));
            table.row(row);
        }
        table.appendTo(text);
    }
}
