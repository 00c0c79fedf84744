package org.wespace.models.carbon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.wespace.agents.carbon.CarbonFigures;
import org.wespace.agents.carbon.LedgerFunction;
import org.wespace.agents.carbon.LedgerLine;
import org.wespace.agents.carbon.attribution.Attribution;
import org.wespace.agents.carbon.attribution.CarbonClaims;
import org.wespace.agents.carbon.attribution.Effect;
import org.wespace.agents.carbon.attribution.ReportRow.Verdict;
import org.wespace.agents.resident.Traits;
import org.wespace.models.report.Block;
import org.wespace.models.report.CityMap;
import org.wespace.models.report.Curve;
import org.wespace.models.report.Figure;
import org.wespace.models.report.MapLayer;
import org.wespace.models.report.Prose;
import org.wespace.models.report.Report;
import org.wespace.models.report.TableBlock;
import org.wespace.models.run.ScreenText;

/** The page of the model. */
final class CarbonLedgerReport {

    private static final double GRAMS_PER_TONNE = 1e6;
    private static final double GRAMS_PER_KILOGRAM = 1e3;
    private static final double[] RINGS = {0, 2, 4, 6, 8, 12};

    private final CarbonStudy.Plan plan;
    private final CarbonStudy.Findings found;
    private final List<CarbonFigures> figures;

    CarbonLedgerReport(CarbonStudy.Plan plan, CarbonStudy.Findings found) {
        this.plan = plan;
        this.found = found;
        CarbonStudy.Ledgers ledgers = found.ledgers();
        this.figures = List.of(
                ledgers.off().figures(),
                ledgers.standard().figures(),
                ledgers.all().figures());
    }

    /** A line of the ledger in words. */
    static String words(LedgerLine line) {
        return line.id().replace('_', ' ');
    }

    Report page() {
        Report.Builder report = Report.builder(
                "Carbon ledger",
                "What carbon does a city cause, which mechanisms cause it, and do the report's claims hold?");
        report.figure(Figure.of(
                        "Carbon a head", figures.get(1).perHead(), 0, "kg/year", "With the standard mechanisms."))
                .figure(Figure.of("All families at work", figures.get(2).perHead(), 0, "kg/year", "Carbon a head."))
                .figure(Figure.of("No family at work", figures.get(0).perHead(), 0, "kg/year", "Carbon a head."));
        Map<Verdict, Integer> counts = found.claims().counts();
        counts.forEach((verdict, count) -> report.figure(
                Figure.of("Claims: " + verdict.words(), count, 0, "rows", "Rows of the report's table.")));
        report.section("What this run shows", new Prose(findings()));
        report.section("The report's claims, measured", claims());
        report.section("Causes", causes(), byLine());
        report.section("The ledger", lines(), functions(), classes());
        report.section("Where", map(), rings());
        published(report);
        assumptions().forEach(report::assumption);
        return report.build();
    }

    private List<String> findings() {
        List<String> words = new ArrayList<>();
        Attribution.Line total = found.attribution().total();
        words.add("All families together change carbon by "
                + ScreenText.number(100.0 * (total.all() - total.base()) / total.base(), 1)
                + " %; city without them, and shares of all causes, add up to the ledger's total, "
                + String.format(Locale.ROOT, "%,d", total.all()) + " g, as do lines, functions and units.");
        List<Attribution.Share> shares = new ArrayList<>(total.shares());
        shares.sort(java.util.Comparator.comparingLong(Attribution.Share::grams));
        words.add("Most is saved by " + shares.get(0).cause() + ", most added by "
                + shares.get(shares.size() - 1).cause() + ".");
        for (CarbonClaims.Outcome outcome : found.claims().outcomes()) {
            if (outcome.verdict() == Verdict.CONTRADICTS) {
                words.add(outcome.row().id() + " (" + outcome.row().title() + ") contradicts the report: "
                        + outcome.remark());
            }
        }
        return words;
    }

    private TableBlock claims() {
        TableBlock.Builder table = TableBlock.of("The report's table of carbon, printed back")
                .text("row")
                .text("claim")
                .text("claimed sign")
                .number("with - without")
                .number("standard error")
                .text("unit")
                .text("verdict")
                .text("remark")
                .text("published science");
        for (CarbonClaims.Outcome outcome : found.claims().outcomes()) {
            String[] cells = {
                outcome.row().id(),
                outcome.row().title(),
                outcome.row().claimed().symbol(),
                outcome.effect().map(effect -> number(effect, effect.value())).orElse(""),
                outcome.effect()
                        .map(effect -> number(effect, effect.standardError()))
                        .orElse(""),
                outcome.effect()
                        .map(effect -> grams(effect) ? "kg/head/year" : effect.unit())
                        .orElse(""),
                outcome.verdict().words(),
                outcome.remark(),
                outcome.row().disagreement().orElse("")
            };
            if (outcome.verdict() == Verdict.CONTRADICTS) {
                table.emphasisedRow(cells);
            } else {
                table.row(cells);
            }
        }
        return table.caption(
                        "Claimed + means less carbon. Each row is taken out of the city with all families at work, or"
                                + " added where it is in none, on " + plan.rowSeeds()
                                + " cities; two standard errors and less are noise.")
                .build();
    }

    private static boolean grams(Effect effect) {
        return effect.unit().equals("g");
    }

    private String number(Effect effect, double value) {
        return grams(effect)
                ? ScreenText.number(value / GRAMS_PER_KILOGRAM / plan.shape().residents(), 2)
                : ScreenText.number(value, 3);
    }

    private TableBlock causes() {
        TableBlock.Builder table = TableBlock.of("Shares of families in tonnes of simulated residents")
                .text("cause")
                .number("share")
                .number("standard error")
                .number("first in")
                .number("last out")
                .number("kg/head/year")
                .text("interacts");
        Attribution.Line total = found.attribution().total();
        table.row("none at work", tonnes(total.base()), "", "", "", perHead(total.base()), "");
        for (Attribution.Share share : total.shares()) {
            table.row(
                    share.cause(),
                    tonnes(share.grams()),
                    tonnes(share.standardError()),
                    tonnes(share.firstIn()),
                    tonnes(share.lastOut()),
                    perHead(share.grams()),
                    share.interacts() ? "yes" : "");
        }
        table.emphasisedRow("all at work", tonnes(total.all()), "", "", "", perHead(total.all()), "");
        return table.caption((found.attribution().exact()
                                ? "Exact Shapley values"
                                : "Shapley values of " + plan.pairs() + " pairs of orders")
                        + ", with the same seed in all " + found.attribution().evaluations()
                        + " cities. First in and last out are one-at-a-time differences: where they disagree, families"
                        + " interact.")
                .build();
    }

    private TableBlock byLine() {
        TableBlock.Builder table = TableBlock.of("Shares of families by line, kg/head/year")
                .text("line")
                .number("none");
        List<Attribution.Share> causes = found.attribution().total().shares();
        causes.forEach(share -> table.number(share.cause().split(" ")[0]));
        table.number("all");
        for (Attribution.Line line : found.attribution().lines()) {
            if (line.base() != 0 || line.all() != 0) {
                table.row(cells(line, line.name().replace('_', ' ')));
            }
        }
        return table.emphasisedRow(cells(found.attribution().total(), "total"))
                .caption("Rows and columns add up, to the gram before they are rounded here.")
                .build();
    }

    private String[] cells(Attribution.Line line, String name) {
        List<String> cells = new ArrayList<>(List.of(name, perHead(line.base())));
        line.shares().forEach(share -> cells.add(perHead(share.grams())));
        cells.add(perHead(line.all()));
        return cells.toArray(new String[0]);
    }

    private static String tonnes(double grams) {
        return ScreenText.number(grams / GRAMS_PER_TONNE, 2);
    }

    private String perHead(long grams) {
        return ScreenText.number(grams / GRAMS_PER_KILOGRAM / plan.shape().residents(), 1);
    }

    private TableBlock.Builder ledger(String title, String what) {
        return TableBlock.of(title).text(what).number("none").number("standard").number("all");
    }

    private void row(TableBlock.Builder table, String name, int decimals, ToDoubleFunction<CarbonFigures> figure) {
        double[] values = figures.stream().mapToDouble(figure).toArray();
        if (Arrays.stream(values).anyMatch(value -> value != 0)) {
            List<String> cells = new ArrayList<>(List.of(name));
            Arrays.stream(values).forEach(value -> cells.add(ScreenText.number(value, decimals)));
            table.row(cells.toArray(new String[0]));
        }
    }

    private TableBlock lines() {
        TableBlock.Builder table = ledger("By source, kg/head/year", "line and scope");
        for (LedgerLine line : LedgerLine.values()) {
            row(table, words(line) + " (" + line.scope() + ")", 1, one -> one.perHead(line));
        }
        for (int scope = 1; scope <= LedgerLine.SCOPES; scope++) {
            int number = scope;
            row(table, "scope " + scope, 1, one -> one.perHeadOfScope(number));
        }
        row(table, "all", 1, CarbonFigures::perHead);
        row(table, "all, kg/m2/year", 2, CarbonFigures::perSquareMetre);
        row(table, "trees over emissions, %", 2, one -> 100 * one.sinkShare());
        return table.build();
    }

    private TableBlock functions() {
        TableBlock.Builder table = ledger("By function, kg/head/year", "function");
        for (LedgerFunction function : LedgerFunction.values()) {
            row(table, function.id(), 1, one -> one.perHead(function));
        }
        return table.build();
    }

    private TableBlock classes() {
        TableBlock.Builder table = ledger("By income, kg/head/year", "class");
        for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
            int number = c;
            row(table, "income class " + c, 1, one -> one.perHeadOfClass(number));
        }
        row(table, "gradient with distance, kg/head/year/km", 2, CarbonFigures::gradient);
        return table.build();
    }

    private CityMap map() {
        CarbonFigures all = figures.get(2);
        return new CityMap(
                "All families at work",
                found.ledgers().all().totals().grid(),
                List.of(
                        MapLayer.of(
                                "By residence",
                                "t/year per unit",
                                "Carbon behind which the residents of the unit stand.",
                                all.tonnesByResidence()),
                        MapLayer.of(
                                "By emission",
                                "t/year per unit",
                                "Carbon that is emitted in the unit.",
                                all.tonnesByEmission()),
                        MapLayer.of(
                                "A head",
                                "kg/head/year",
                                "Carbon of a resident of the unit.",
                                all.perHeadByResidence()),
                        MapLayer.of(
                                "A head, standard",
                                "kg/head/year",
                                "The same with the standard mechanisms.",
                                figures.get(1).perHeadByResidence())),
                List.of(),
                List.of(),
                "Carbon is booked where residents live and where it is emitted; both add up to the total.");
    }

    private Block rings() {
        String[] names = {"none", "standard", "all"};
        double[] from = Arrays.copyOf(RINGS, RINGS.length - 1);
        Curve.Builder curve = Curve.steps("Carbon by distance from the centre", "km", "kg/head/year", from);
        for (int f = 0; f < names.length; f++) {
            double[] values = new double[from.length];
            for (int r = 0; r < from.length; r++) {
                values[r] = figures.get(f).perHeadOfRing(RINGS[r], RINGS[r + 1]);
            }
            curve.with(names[f], values);
        }
        return curve.build();
    }

    private void published(Report.Builder report) {
        List<Block> blocks = new ArrayList<>();
        found.offices().ifPresent(offices -> {
            TableBlock.Builder table = TableBlock.of("Telework against none, carbon of travel and buildings")
                    .text("offices")
                    .number("change, %")
                    .number("standard error");
            offices.cases()
                    .forEach(one -> table.row(
                            one.words(),
                            ScreenText.number(one.percent().value(), 2),
                            ScreenText.number(one.percent().error(), 2)));
            blocks.add(
                    table.caption("Published for the UK: +.18 to +.97 % where offices stay, -.61 to -1.63 % where they"
                                    + " close and nothing rebounds (Santos & Azhari 2022).")
                            .build());
        });
        found.scans().ifPresent(scans -> {
            TableBlock.Builder table = TableBlock.of("Cities of three sizes, equally dense")
                    .number("residents")
                    .number("t/year")
                    .number("kg/head/year");
            for (int size = 0; size < scans.residents().length; size++) {
                table.row(
                        ScreenText.number(scans.residents()[size], 0),
                        tonnes(scans.grams()[size]),
                        ScreenText.number(scans.grams()[size] / GRAMS_PER_KILOGRAM / scans.residents()[size], 1));
            }
            blocks.add(table.build());
        });
        if (!blocks.isEmpty()) {
            report.section("Beside what was published", blocks.toArray(new Block[0]));
        }
    }

    private static List<String> assumptions() {
        return List.of(
                "A small generated city with the values of a Chinese megacity; residents are persons with a job, whose"
                        + " shops and services serve others too.",
                "Carbon is that of the last whole year, of simulated residents.",
                "Rows are measured with all families at work, because some need another to act on: shared vehicles"
                        + " (TR-5), co-living (DW-1), services online (PF-1)."
                        + " What is left of a row is what it adds last.",
                "Standard errors are of few cities: two standard errors of two cities hold in 70 of 100 cases, not 95.",
                "Trips between cities are no part of the ledger.");
    }
}
