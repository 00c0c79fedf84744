package org.wespace.bench;

import java.util.Optional;
import java.util.function.Predicate;
import org.wespace.bench.Results.Measurement;

/**
 * The bars that the kernel is held to, at 256 x 256 units, and landscape measures, at 4,096 x 4,096 cells, and whether
 * a run meets them.
 *
 * <p>A draw over all units, near ones first, shall cost no more than one binary search in a flat table of as many
 * entries (1.5 x that for octile routes), and at most 1/3,000 of looking at every unit; a field at most 30 ns a unit; a
 * draw, a trip and a keyed number allocate nothing. Ratios are of one run. Moran's I of a million units, at 1,024 x
 * 1,024, with its moments, shall take at most a second, the least commute of 64 x 64 units at most 5 s, and all
 * landscape measures of a raster of 4,096 x 4,096 cells in 8 classes at most 10 s. A month of a living city of a
 * million residents, by two threads, shall take at most half a second.
 */
final class BenchBars {

    private final BenchTable table;
    private final StringBuilder text = new StringBuilder();

    BenchBars(BenchTable table) {
        this.table = table;
    }

    /** The table of bars; those whose measurements are missing are left out. */
    String markdown() {
        text.setLength(0);
        text.append("| at 256 x 256 units (landscapes: 4,096 x 4,096), one thread | measured | bar | goal | |\n");
        text.append("|---|---:|---:|---:|---|\n");
        Optional<Measurement> grid = street("GRID");
        Optional<Measurement> octile = street("OCTILE");
        for (FlatSearch search : FlatSearch.values()) {
            String name = "flat binary search, " + search.name();
            ratio("draws at once, GRID / " + name, together("GRID"), flat(search), 1, 0.6);
            ratio("draws at once, OCTILE / " + name, together("OCTILE"), flat(search), 1.5, 0.9);
            ratio("draw, GRID / " + name, grid, flat(search), 1, 0.6);
            ratio("draw, OCTILE / " + name, octile, flat(search), 1.5, 0.9);
        }
        ratio("draw, OCTILE / GRID", octile, grid, 1.5, 1.5);
        scan("GRID", grid);
        scan("OCTILE", octile);
        field("field", "GRID");
        field("field", "OCTILE");
        field("sums", "GRID");
        field("sums", "OCTILE");
        city("GRID");
        city("OCTILE");
        bytes("draw, GRID", grid);
        bytes("draw, OCTILE", octile);
        bytes("draws at once, GRID", together("GRID"));
        bytes("draws at once, OCTILE", together("OCTILE"));
        bytes("trip, GRID", find("Load", "add", "pattern", "GRID"));
        bytes("trip, OCTILE", find("Load", "add", "pattern", "OCTILE"));
        moran("ROOK");
        moran("QUEEN");
        bytes("keyed number", table.fastest(one -> BenchTable.is(one, "Chance", "keyed")));
        for (RasterKind kind : RasterKind.values()) {
            landscape(kind);
        }
        month("GRID");
        month("OCTILE");
        return text.toString();
    }

    private Optional<Measurement> street(String pattern) {
        return find("Draw", "street", "pattern", pattern);
    }

    private Optional<Measurement> together(String pattern) {
        return find("Draw", "together", "pattern", pattern);
    }

    private Optional<Measurement> flat(FlatSearch search) {
        return find("Draw", "flat", "search", search.name());
    }

    private Optional<Measurement> find(String suite, String method, String param, String value) {
        Predicate<Measurement> which = one -> BenchTable.is(one, suite, method)
                && one.param(param).equals(value)
                && one.param("side").equals("256")
                && !one.param("order").equals("RANDOM");
        return table.fastest(which);
    }

    private void ratio(String what, Optional<Measurement> one, Optional<Measurement> other, double bar, double goal) {
        if (one.isPresent() && other.isPresent()) {
            double ratio = BenchTable.each(one.get()) / BenchTable.each(other.get());
            line(what, ratio, "≤ ", bar, goal, verdict(ratio <= bar, ratio <= goal));
        }
    }

    private void scan(String pattern, Optional<Measurement> draw) {
        Optional<Measurement> scan = table.fastest(one -> BenchTable.is(one, "Draw", "scan")
                && one.param("pattern").equals(pattern)
                && one.param("side").equals("256"));
        if (draw.isPresent() && scan.isPresent()) {
            double ratio = BenchTable.each(scan.get()) / BenchTable.each(draw.get());
            line("fastest scan / draw, " + pattern, ratio, "≥ ", 3000, 3000, verdict(ratio >= 3000, ratio >= 3000));
        }
    }

    private void field(String method, String pattern) {
        find("Field", method, "pattern", pattern).ifPresent(one -> {
            double nanos = BenchTable.each(one);
            line(method + ", " + pattern + ", ns per unit", nanos, "≤ ", 30, 10, verdict(nanos <= 30, nanos <= 10));
        });
    }

    private void moran(String contiguity) {
        table.fastest(one -> BenchTable.is(one, "Autocorrelation", "moran")
                        && one.param("contiguity").equals(contiguity)
                        && one.param("side").equals("1024"))
                .ifPresent(one -> {
                    double millis = one.nanos() / 1e6;
                    String what = "Moran's I of 1,024 x 1,024 units, " + contiguity + ", ms";
                    line(what, millis, "≤ ", 1000, 100, verdict(millis <= 1000, millis <= 100));
                });
    }

    private void city(String pattern) {
        Optional<Measurement> least = table.fastest(one -> BenchTable.is(one, "LeastCommute", "kilometres")
                && one.param("pattern").equals(pattern)
                && one.param("citySide").equals("64"));
        least.ifPresent(one -> {
            double seconds = one.nanos() / 1e9;
            line(
                    "least commute, 64 x 64, " + pattern + ", s",
                    seconds,
                    "≤ ",
                    5,
                    1,
                    verdict(seconds <= 5, seconds <= 1));
        });
    }

    private void landscape(RasterKind kind) {
        Optional<Measurement> found = table.fastest(one -> BenchTable.is(one, "Landscape", "suite")
                && one.param("kind").equals(kind.name())
                && one.param("side").equals("4096"));
        found.ifPresent(one -> {
            double seconds = one.nanos() / 1e9;
            line("all landscape measures, " + kind + ", s", seconds, "≤ ", 10, 5, verdict(seconds <= 10, seconds <= 5));
        });
    }

    private void month(String pattern) {
        Optional<Measurement> found = table.fastest(one -> one.suite().equals("Month")
                && one.param("phase").equals(Months.MONTH)
                && one.param("pattern").equals(pattern)
                && one.param("threads").equals("2")
                && one.param("side").equals("256")
                && one.param("residents").equals("1000000"));
        found.ifPresent(one -> {
            double seconds = one.nanos() / 1e9;
            line(
                    "a month of 1,000,000 residents on 256 x 256 units, 2 threads, " + pattern + ", s",
                    seconds,
                    "≤ ",
                    0.5,
                    0.3,
                    verdict(seconds <= 0.5, seconds <= 0.3));
        });
    }

    private void bytes(String what, Optional<Measurement> one) {
        one.filter(found -> !Double.isNaN(found.bytes())).ifPresent(found -> {
            double bytes = Math.rint(found.bytes() * 10) / 10;
            line(what + ", B allocated", bytes, "", 0, 0, verdict(bytes == 0, bytes == 0));
        });
    }

    private void line(String what, double value, String sign, double bar, double goal, String verdict) {
        text.append("| ").append(what);
        text.append(" | ").append(value == 0 ? "0" : BenchTable.number(value));
        text.append(" | ").append(sign).append(plain(bar));
        text.append(" | ").append(sign).append(plain(goal));
        text.append(" | ").append(verdict).append(" |\n");
    }

    private static String verdict(boolean met, boolean goal) {
        return goal ? "met, and the goal" : met ? "met" : "**not met**";
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Integer.toString((int) bound) : Double.toString(bound);
    }
}
