package org.wespace.models.living;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.wespace.models.report.Block;
import org.wespace.models.report.CityMap;
import org.wespace.models.report.Curve;
import org.wespace.models.report.Figure;
import org.wespace.models.report.MapLayer;
import org.wespace.models.report.Prose;
import org.wespace.models.report.Report;
import org.wespace.models.report.TableBlock;
import org.wespace.models.run.MeasureLog;
import org.wespace.models.run.ScreenText;

/** The page of a model of a city that lives. */
final class LivingReport {

    private static final int FIGURES = 6;
    private static final double MONTHS = 12;
    /** Maps of means, in which nothing is no zero. */
    private static final Set<String> MEANS = Set.of(Lived.RENT, Lived.HOME_DAYS, Lived.CARBON);

    private final LivingModel model;
    private final List<Lived> lived;
    private final MeasureLog log;

    LivingReport(LivingModel model, List<Lived> lived, MeasureLog log) {
        this.model = model;
        this.lived = lived;
        this.log = log;
    }

    Report page(List<String> findings) {
        Report.Builder report = Report.builder(model.title(), model.question());
        model.shown().stream().limit(FIGURES).map(this::figure).forEach(report::figure);
        report.section("What this run shows", new Prose(findings));
        report.section("What changed", comparison());
        report.section("The city", map());
        report.section("Month by month", curves().toArray(Block[]::new));
        List<Block> more = model.more(lived);
        if (!more.isEmpty()) {
            report.section("More", more.toArray(Block[]::new));
        }
        report.section("How it was made", switches());
        model.assumptions().forEach(report::assumption);
        return report.build();
    }

    private Lived last() {
        return lived.get(lived.size() - 1);
    }

    private Figure figure(LivingModel.Shown one) {
        String remark = lived.size() == 1
                ? "At the start " + ScreenText.number(lived.get(0).at(0, one.key()), one.decimals()) + "."
                : compared(one);
        return Figure.of(one.words(), last().end(one.key()), one.decimals(), one.unit(), remark);
    }

    private String compared(LivingModel.Shown one) {
        double first = lived.get(0).end(one.key());
        String name = lived.get(0).variant().name();
        return Double.isFinite(first)
                ? "With " + name + ": " + ScreenText.number(first, one.decimals()) + "."
                : "There is none with " + name + ".";
    }

    private TableBlock comparison() {
        TableBlock.Builder table =
                TableBlock.of("At the end of the run").text("what").text("unit").number("start");
        for (Lived one : lived) {
            table.number(lived.size() == 1 ? "end" : one.variant().name());
        }
        if (lived.size() > 1) {
            table.number("difference, %");
        }
        for (LivingModel.Shown one : model.shown()) {
            List<String> cells = new ArrayList<>(List.of(
                    one.words(), one.unit(), ScreenText.number(lived.get(0).at(0, one.key()), one.decimals())));
            for (Lived city : lived) {
                cells.add(ScreenText.number(city.end(one.key()), one.decimals()));
            }
            if (lived.size() > 1) {
                double base = lived.get(0).end(one.key());
                cells.add(ScreenText.number(100 * (last().end(one.key()) - base) / Math.abs(base), 1));
            }
            table.row(cells.toArray(String[]::new));
        }
        return table.caption((lived.size() > 1 ? "The difference is that of the last city to the first. " : "")
                        + "All " + log.summary().size()
                        + " measures stand in summary.json with unit and definition, and by month in measures.csv.")
                .build();
    }

    private CityMap map() {
        List<MapLayer> layers = new ArrayList<>();
        Lived city = last();
        film(
                layers,
                city,
                Lived.RESIDENTS,
                "Residents",
                "residents per unit",
                "Residents by the unit where they live.");
        film(layers, city, Lived.JOBS, "Jobs", "jobs per unit", "Filled jobs by unit.");
        film(layers, city, Lived.RENT, "Rent of homes", "money/m2/month", "Rent of a square metre of home floor.");
        film(layers, city, Lived.HOME_FLOOR, "Home floor", "m2 per unit", "Floor of standard homes.");
        film(
                layers,
                city,
                Lived.HOME_DAYS,
                "Days at home",
                "days a week",
                "Days on which those who live here work at home.");
        film(layers, city, Lived.BUILT, "Built ground", "% of the ground", "Ground under buildings and their plots.");
        film(
                layers,
                city,
                Lived.CARBON,
                "Carbon",
                "kgCO2e per resident and year",
                "Carbon of those who live here, of all lines of the ledger, in the month.");
        if (lived.size() > 1) {
            difference(layers, Lived.RESIDENTS, "Residents: difference", "residents");
            difference(layers, Lived.JOBS, "Jobs: difference", "jobs");
            difference(layers, Lived.RENT, "Rent: difference", "money/m2/month");
            difference(layers, Lived.BUILT, "Built ground: difference", "% of the ground");
        }
        return new CityMap(
                lived.size() > 1 ? "The city: " + city.variant().name() : "The city",
                city.grid(),
                layers,
                List.of(),
                List.of(),
                "Slide through the years"
                        + (lived.size() > 1
                                ? "; differences are those to "
                                        + lived.get(0).variant().name() + " at the end of the run."
                                : "."));
    }

    private static void film(
            List<MapLayer> layers, Lived city, String name, String title, String unit, String definition) {
        List<double[]> frames = city.frames(name);
        if (frames.stream().flatMapToDouble(Arrays::stream).anyMatch(value -> value > 0)) {
            MapLayer layer = frames.size() > 1
                    ? MapLayer.film(title, unit, definition, city.moments(), frames)
                    : MapLayer.of(title, unit, definition, frames.get(0));
            layers.add(MEANS.contains(name) ? layer : layer.zeroIsNothing());
        }
    }

    private void difference(List<MapLayer> layers, String name, String title, String unit) {
        double[] a = lived.get(0).lastFrame(name);
        double[] b = last().lastFrame(name);
        if (a.length != b.length) {
            return;
        }
        double[] difference = IntStream.range(0, a.length)
                .mapToDouble(unitAt -> b[unitAt] - a[unitAt])
                .toArray();
        if (Arrays.stream(difference).anyMatch(value -> Math.abs(value) > 0)) {
            layers.add(MapLayer.of(
                            title,
                            unit,
                            "More or less than with " + lived.get(0).variant().name() + ", at the end of the run.",
                            difference)
                    .scale(MapLayer.Scale.DIFFERENCE));
        }
    }

    private List<Curve> curves() {
        double[] years = IntStream.range(0, last().months().size())
                .mapToDouble(month -> month / MONTHS)
                .toArray();
        List<Curve> curves = new ArrayList<>();
        for (LivingModel.Shown one : model.shown()) {
            List<Lived> known =
                    lived.stream().filter(city -> monthly(city, one.key())).toList();
            if (known.contains(last()) && known.stream().anyMatch(city -> moves(city, one.key()))) {
                Curve.Builder curve = Curve.line(one.words(), "year", one.unit(), years);
                // A city without the measure keeps its place, so that colours mean the same in every curve.
                for (Lived city : lived) {
                    curve.with(lived.size() == 1 ? one.words() : city.variant().name(), city.course(one.key()));
                }
                curves.add(curve.build());
            }
        }
        return curves;
    }

    /** Whether a city has a value in every month; that of the start may lack. */
    private static boolean monthly(Lived city, String key) {
        return Arrays.stream(city.course(key)).skip(1).allMatch(Double::isFinite);
    }

    private static boolean moves(Lived city, String key) {
        double[] course = city.course(key);
        return Arrays.stream(course).skip(1).anyMatch(value -> value != course[course.length - 1]);
    }

    private TableBlock switches() {
        TableBlock.Builder table =
                TableBlock.of("Mechanisms and their strengths").text("mechanism");
        lived.forEach(one -> table.text(one.variant().name()));
        for (org.wespace.agents.mechanism.Mechanism mechanism : org.wespace.agents.mechanism.Mechanism.values()) {
            if (mechanism.switched()) {
                List<String> cells = new ArrayList<>(List.of(mechanism.id() + " " + mechanism.title()));
                for (Lived one : lived) {
                    cells.add(ScreenText.number(
                            one.variant().scenario().switches().strength(mechanism), 2));
                }
                table.row(cells.toArray(String[]::new));
            }
        }
        return table.caption(
                        "What each does, and its source, stands in docs/mechanisms.md; wespace mechanisms prints it.")
                .build();
    }
}
