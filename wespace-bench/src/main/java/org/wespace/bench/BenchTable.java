package org.wespace.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.wespace.bench.Results.Measurement;

/**
 * The results as Markdown: the bars with met or not met, and a table for each suite.
 *
 * <p>Times are per draw, unit, cell, trip, number or city; passes over a city or a raster are divided by its units or
 * cells. Ratios are to the line of the same suite, side and pattern that {@link #baseline} names.
 */
final class BenchTable {

    private static final String BEGIN = "<!-- results: begin -->";
    private static final String END = "<!-- results: end -->";

    /** Below this many bytes per operation it is the harness that allocates. */
    private static final double NO_BYTES = 0.05;

    private final Results results;

    BenchTable(Results results) {
        this.results = results;
    }

    /**
     * A page with the tables between its two markers.
     *
     * @throws IllegalArgumentException if the markers are not there
     */
    static String fill(String page, String tables) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("the page must hold " + BEGIN + " and, further down, " + END);
        }
        return page.substring(0, begin + BEGIN.length()) + "\n\n" + tables + "\n" + page.substring(end);
    }

    /** All tables. */
    String markdown() {
        StringBuilder text = new StringBuilder();
        results.machine().forEach((name, value) -> text.append("- ")
                .append(name)
                .append(": ")
                .append(value)
                .append('\n'));
        text.append("\n### Bars\n\n").append(new BenchBars(this).markdown());
        suite(text, "Draw", "### Draws, per draw", "fastest flat search");
        suite(text, "Field", "### Fields, per unit", "exponential filter");
        suite(text, "Load", "### Loads, per trip (add, walk) or unit (count, volumes)", "walk");
        suite(text, "Autocorrelation", "### Likeness of neighbours, per unit", "stored list");
        suite(text, "Chance", "### Random numbers, per number", "keyed");
        suite(
                text,
                "LeastCommute",
                "### Least and largest commute, per city of a million workers, in ms and MB",
                "nothing");
        suite(text, "Landscape", "### All landscape measures, per cell", "blobs");
        suite(text, "Month", "### A month of a living city and its phases, in ms and MB", "month");
        return text.toString();
    }

    private void suite(StringBuilder text, String suite, String title, String baseline) {
        List<Measurement> lines = all(one -> one.suite().equals(suite));
        if (lines.isEmpty()) {
            return;
        }
        text.append('\n')
                .append(title)
                .append("\n\n| what | with | ns | ± | B | / ")
                .append(baseline)
                .append(" |\n");
        text.append("|---|---|---:|---:|---:|---:|\n");
        for (Measurement line : lines) {
            text.append("| ").append(line.method());
            text.append(" | ").append(with(line));
            text.append(" | ").append(number(each(line)));
            text.append(" | ").append(number(line.error() / parts(line)));
            text.append(" | ").append(bytes(line));
            text.append(" | ")
                    .append(baseline(line)
                            .map(one -> number(each(line) / each(one)))
                            .orElse(""))
                    .append(" |\n");
        }
    }

    private static String with(Measurement line) {
        StringBuilder with = new StringBuilder();
        String side = line.param("side");
        if (!side.isEmpty()) {
            with.append(side).append(" x ").append(side).append(' ');
        }
        for (Map.Entry<String, String> param : line.params().entrySet()) {
            switch (param.getKey()) {
                case "side", "residents", "decayPerMinute", "workersAndJobs" -> {}
                case "citySide" ->
                    with.append(param.getValue())
                            .append(" x ")
                            .append(param.getValue())
                            .append(' ');
                case "threads" -> with.append(param.getValue()).append(" threads ");
                case "order" -> with.append(param.getValue().equals("HOME") ? "" : "random order ");
                default -> with.append(param.getValue()).append(' ');
            }
        }
        return with.toString().strip();
    }

    /** What a line is compared with. */
    private Optional<Measurement> baseline(Measurement line) {
        Predicate<Measurement> near = one -> one.param("side").equals(line.param("side"));
        return switch (line.suite()) {
            case "Draw" -> fastest(one -> is(one, "Draw", "flat") && near.test(one));
            case "Field" -> fastest(one -> is(one, "Field", "filter") && near.test(one));
            case "Autocorrelation" ->
                fastest(one -> is(one, "Autocorrelation", "list")
                        && near.test(one)
                        && one.param("contiguity").equals(line.param("contiguity")));
            case "Load" ->
                line.method().equals("add") || line.method().equals("walk")
                        ? fastest(one -> is(one, "Load", "walk")
                                && near.test(one)
                                && one.param("pattern").equals(line.param("pattern")))
                        : Optional.empty();
            case "LeastCommute" -> Optional.empty();
            case "Month" ->
                fastest(one -> one.suite().equals("Month")
                        && one.param("phase").equals(Months.MONTH)
                        && near.test(one)
                        && one.param("residents").equals(line.param("residents"))
                        && one.param("threads").equals(line.param("threads"))
                        && one.param("pattern").equals(line.param("pattern")));
            case "Landscape" ->
                fastest(one -> is(one, "Landscape", "suite")
                        && near.test(one)
                        && one.param("kind").equals(RasterKind.BLOBS.name()));
            default -> fastest(one -> is(one, "Chance", "keyed"));
        };
    }

    /** Whether a measurement is of a method. */
    static boolean is(Measurement one, String suite, String method) {
        return one.suite().equals(suite) && one.method().equals(method);
    }

    /** The measurement with the least time, if there is any. */
    Optional<Measurement> fastest(Predicate<Measurement> which) {
        return all(which).stream().min((a, b) -> Double.compare(each(a), each(b)));
    }

    private List<Measurement> all(Predicate<Measurement> which) {
        return results.measurements().stream().filter(which).toList();
    }

    /** Time in ns per draw, unit, cell, trip or number, in ms per city or month. */
    static double each(Measurement one) {
        return one.nanos() / parts(one);
    }

    /** Units that one operation goes over, or 1; a million where ms and MB are shown. */
    private static double parts(Measurement one) {
        if (one.suite().equals("LeastCommute") || one.suite().equals("Month")) {
            return 1e6;
        }
        boolean pass = one.suite().equals("Field")
                || one.suite().equals("Autocorrelation")
                || one.suite().equals("Landscape")
                || is(one, "Load", "count")
                || is(one, "Load", "volumes");
        double side = pass ? Double.parseDouble(one.param("side")) : 1;
        return side * side;
    }

    private static String bytes(Measurement one) {
        double bytes = one.bytes() / parts(one);
        return bytes < NO_BYTES ? "0" : number(bytes);
    }

    /** Three digits that count, thousands apart; a dash for NaN. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        String format =
                Math.abs(value) < 1 ? "%.3f" : Math.abs(value) < 10 ? "%.2f" : Math.abs(value) < 100 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, value);
    }
}
