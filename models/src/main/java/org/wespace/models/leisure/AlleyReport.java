package org.wespace.models.leisure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.wespace.agents.daily.leisure.LeisureMeasures;
import org.wespace.agents.daily.leisure.RoundTown;
import org.wespace.models.report.CityMap;
import org.wespace.models.report.Curve;
import org.wespace.models.report.Figure;
import org.wespace.models.report.MapLayer;
import org.wespace.models.report.Prose;
import org.wespace.models.report.Report;
import org.wespace.models.report.TableBlock;
import org.wespace.models.run.ScreenText;

/**
 * The page of the study.
 *
 * @param searches runs without recommendations: for each worth of a star, shares of those who search online, rising
 * @param recommended runs in which all search online: for each worth of a star, weights of popularity, rising
 */
record AlleyReport(RoundTown town, List<Search> searches, List<Search> recommended) {

    private Search search(double perStar, double online) {
        return searches.stream()
                .filter(one -> one.perStar() == perStar && one.online() == online)
                .findFirst()
                .orElseThrow();
    }

    private Search recommended(double perStar, double weight) {
        return recommended.stream()
                .filter(one -> one.perStar() == perStar && one.recommendation() == weight)
                .findFirst()
                .orElseThrow();
    }

    private static List<Search> of(List<Search> all, double perStar) {
        return all.stream().filter(one -> one.perStar() == perStar).toList();
    }

    private static String from(Search a, Search b, ToDoubleFunction<LeisureMeasures> what, int decimals) {
        return ScreenText.number(what.applyAsDouble(a.end()), decimals) + " to "
                + ScreenText.number(what.applyAsDouble(b.end()), decimals);
    }

    List<String> findings() {
        List<String> words = new ArrayList<>();
        for (double perStar : DeepAlleysModel.STARS) {
            Search off = search(perStar, 0);
            Search on = search(perStar, 1);
            words.add("Where a star is worth " + ScreenText.number(perStar, 2) + " and all search online instead of by"
                    + " what they see, sales go with centrality "
                    + from(off, on, LeisureMeasures::centralityCorrelation, 2) + ", with quality "
                    + from(off, on, LeisureMeasures::qualityCorrelation, 2) + "; Gini of sales "
                    + from(off, on, LeisureMeasures::gini, 2) + ", way to a venue "
                    + from(off, on, LeisureMeasures::kilometres, 1) + " km, visits to the outer half of the venues "
                    + from(off, on, LeisureMeasures::outOfTheWay, 2) + " (RC-7, T8-3).");
            Search one = recommended(perStar, 1);
            Search two = recommended(perStar, 2);
            words.add("Recommendations by popularity, a star worth " + ScreenText.number(perStar, 2) + ": "
                    + ScreenText.number(recommended(perStar, 0).end().effectiveVenues(), 0)
                    + " effective venues without, "
                    + ScreenText.number(one.end().effectiveVenues(), 0)
                    + " at a weight of 1, " + ScreenText.number(two.end().effectiveVenues(), 0)
                    + " at 2; mean taste for the venue chosen "
                    + from(recommended(perStar, 0), two, LeisureMeasures::meanTaste, 2) + " (XN-3, XN-5).");
        }
        return words;
    }

    String screen(List<String> words) {
        ScreenText text = new ScreenText();
        text.line("Deep alleys: " + town.venues().count() + " venues, "
                + town.residents().count() + " residents");
        words.forEach(text::line);
        return text.render();
    }

    Report page(List<String> words) {
        double strong = DeepAlleysModel.STARS[1];
        LeisureMeasures off = search(strong, 0).end();
        LeisureMeasures on = search(strong, 1).end();
        Report.Builder report = Report.builder(
                "Deep alleys", "Does good wine need no bush once everybody searches online, and who else wins?");
        figure(report, "Sales with centrality", on.centralityCorrelation(), off.centralityCorrelation());
        figure(report, "Sales with quality", on.qualityCorrelation(), off.qualityCorrelation());
        figure(report, "Gini of sales", on.gini(), off.gini());
        figure(report, "Way to a venue, km", on.kilometres(), off.kilometres());
        report.section("What this run shows", new Prose(words));
        report.section("The town", map());
        for (double perStar : DeepAlleysModel.STARS) {
            String star = "a star worth " + ScreenText.number(perStar, 2);
            report.section("Search online, " + star, searchTable(perStar), searchCurve(perStar));
            report.section("Recommendations, " + star, recommendationTable(perStar), recommendationCurve(perStar));
        }
        report.assumption(
                "The town is made up: one centre, one mode, venues of one size that differ in quality alone.");
        report.assumption("The rating that is shown is the quality of the venue.");
        report.assumption("Those who do not search online expect a star less than the mean of what they do not know.");
        return report.build();
    }

    private static void figure(Report.Builder report, String label, double value, double before) {
        report.figure(Figure.of(
                label, value, 2, "", "All online, a star worth 1. By sight: " + ScreenText.number(before, 2) + "."));
    }

    Map<String, double[]> maps() {
        double strong = DeepAlleysModel.STARS[1];
        double[] residents = new double[town.network().grid().unitCount()];
        for (int home : town.residents().home()) {
            residents[home]++;
        }
        double[] venues = new double[residents.length];
        for (int v = 0; v < town.venues().count(); v++) {
            venues[town.venues().unit(v)]++;
        }
        Map<String, double[]> maps = new LinkedHashMap<>();
        maps.put("visits_offline", search(strong, 0).visits());
        maps.put("visits_online", search(strong, 1).visits());
        maps.put("residents", residents);
        maps.put("venues", venues);
        return maps;
    }

    private CityMap map() {
        Map<String, double[]> maps = maps();
        double[] off = of(maps, "visits_offline");
        double[] on = of(maps, "visits_online");
        double[] gain =
                IntStream.range(0, off.length).mapToDouble(u -> on[u] - off[u]).toArray();
        return new CityMap(
                "Visits by sight and online",
                town.network().grid(),
                List.of(
                        layer("Visits by sight", "visits a month", "Nobody searches online.", off),
                        layer("Visits online", "visits a month", "Everybody searches online.", on),
                        MapLayer.of("Gain", "visits a month", "Visits online less visits by sight.", gain)
                                .scale(MapLayer.Scale.DIFFERENCE),
                        layer("Residents", "residents", "Residents by unit.", of(maps, "residents")),
                        layer("Venues", "venues", "Venues by unit.", of(maps, "venues"))),
                List.of(),
                List.of(),
                "A star is worth 1 here.");
    }

    private static double[] of(Map<String, double[]> maps, String name) {
        return Objects.requireNonNull(maps.get(name), name);
    }

    private static MapLayer layer(String title, String unit, String definition, double[] values) {
        return MapLayer.of(title, unit, definition, values).zeroIsNothing();
    }

    private TableBlock searchTable(double perStar) {
        TableBlock.Builder table = TableBlock.of("By the share of residents who search online")
                .number("online")
                .number("sales with centrality")
                .number("sales with quality")
                .number("Gini of sales")
                .number("way, km")
                .number("outer half of venues")
                .number("top ten");
        for (Search one : of(searches, perStar)) {
            LeisureMeasures end = one.end();
            table.row(
                    ScreenText.number(one.online(), 2),
                    ScreenText.number(end.centralityCorrelation(), 2),
                    ScreenText.number(end.qualityCorrelation(), 2),
                    ScreenText.number(end.gini(), 2),
                    ScreenText.number(end.kilometres(), 2),
                    ScreenText.number(end.outOfTheWay(), 3),
                    ScreenText.number(end.topTen(), 3));
        }
        return table.build();
    }

    private Curve searchCurve(double perStar) {
        List<Search> some = of(searches, perStar);
        return Curve.line("What sales go with", "share who search online", "", column(some, Search::online))
                .with("centrality", column(some, one -> one.end().centralityCorrelation()))
                .with("quality", column(some, one -> one.end().qualityCorrelation()))
                .with("Gini of sales", column(some, one -> one.end().gini()))
                .build();
    }

    private TableBlock recommendationTable(double perStar) {
        TableBlock.Builder table = TableBlock.of("By the weight of popularity, at the end")
                .number("weight")
                .number("effective venues")
                .number("same choice")
                .number("top ten")
                .number("mean taste")
                .number("way, km");
        for (Search one : of(recommended, perStar)) {
            LeisureMeasures end = one.end();
            table.row(
                    ScreenText.number(one.recommendation(), 1),
                    ScreenText.number(end.effectiveVenues(), 0),
                    ScreenText.number(end.sameChoice(), 4),
                    ScreenText.number(end.topTen(), 3),
                    ScreenText.number(end.meanTaste(), 2),
                    ScreenText.number(end.kilometres(), 2));
        }
        return table.build();
    }

    private Curve recommendationCurve(double perStar) {
        List<Search> some = of(recommended, perStar);
        double[] months = IntStream.rangeClosed(1, some.get(0).months().size())
                .asDoubleStream()
                .toArray();
        Curve.Builder curve = Curve.line("Effective venues", "month", "venues", months);
        for (Search one : some) {
            curve.with(
                    "weight " + ScreenText.number(one.recommendation(), 1),
                    one.months().stream()
                            .mapToDouble(LeisureMeasures::effectiveVenues)
                            .toArray());
        }
        return curve.logY().build();
    }

    private static double[] column(List<Search> some, ToDoubleFunction<Search> what) {
        return some.stream().mapToDouble(what).toArray();
    }
}
