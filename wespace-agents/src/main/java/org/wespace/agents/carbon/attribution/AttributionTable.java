package org.wespace.agents.carbon.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An attribution for people and for files. */
public final class AttributionTable {

    private AttributionTable() {}

    /**
     * One line, or the total, as a text table in tonnes: each cause with its share, standard error and one-at-a-time
     * differences, between the run with none and that with all; {@code *} marks causes that interact.
     */
    public static String text(Attribution.Line line) {
        AlignedText table = new AlignedText("lrrrrl");
        table.row("tCO2e", "share", "+-", "first in", "last out", "");
        table.row("none", AlignedText.tonnes(line.base()), "", "", "", "");
        for (Attribution.Share share : line.shares()) {
            table.row(
                    share.cause(),
                    AlignedText.tonnes(share.grams()),
                    share.standardError() == 0 ? "" : AlignedText.tonnes(share.standardError()),
                    AlignedText.tonnes(share.firstIn()),
                    AlignedText.tonnes(share.lastOut()),
                    share.interacts() ? "*" : "");
        }
        table.row("all", AlignedText.tonnes(line.all()), "", "", "", "");
        return table.text();
    }

    /** Causes by lines as a text table in tonnes, with the total in the last column; all rows and columns add up. */
    public static String matrix(Attribution attribution) {
        List<Attribution.Line> columns = columns(attribution);
        AlignedText table = new AlignedText("l" + "r".repeat(columns.size()));
        List<String> head = new ArrayList<>(List.of("tCO2e"));
        List<String> none = new ArrayList<>(List.of("none"));
        List<String> all = new ArrayList<>(List.of("all"));
        for (Attribution.Line line : columns) {
            head.add(line.name());
            none.add(AlignedText.tonnes(line.base()));
            all.add(AlignedText.tonnes(line.all()));
        }
        table.row(head.toArray(new String[0]));
        table.row(none.toArray(new String[0]));
        for (int cause = 0; cause < attribution.total().shares().size(); cause++) {
            List<String> row = new ArrayList<>();
            row.add(attribution.total().shares().get(cause).cause());
            for (Attribution.Line line : columns) {
                row.add(AlignedText.tonnes(line.shares().get(cause).grams()));
            }
            table.row(row.toArray(new String[0]));
        }
        table.row(all.toArray(new String[0]));
        return table.text();
    }

    /**
     * One map for each cause and line, the total last, with keys in order: line, cause, grams, standardErrorGrams,
     * firstInGrams, lastOutGrams, interacts. The run without any cause is the cause "none".
     */
    public static List<Map<String, Object>> rows(Attribution attribution) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Attribution.Line line : columns(attribution)) {
            Map<String, Object> none = new LinkedHashMap<>();
            none.put("line", line.name());
            none.put("cause", "none");
            none.put("grams", line.base());
            rows.add(none);
            for (Attribution.Share share : line.shares()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("line", line.name());
                row.put("cause", share.cause());
                row.put("grams", share.grams());
                row.put("standardErrorGrams", share.standardError());
                row.put("firstInGrams", share.firstIn());
                row.put("lastOutGrams", share.lastOut());
                row.put("interacts", share.interacts());
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Attribution.Line> columns(Attribution attribution) {
        List<Attribution.Line> columns = new ArrayList<>(attribution.lines());
        columns.add(attribution.total());
        return columns;
    }
}
