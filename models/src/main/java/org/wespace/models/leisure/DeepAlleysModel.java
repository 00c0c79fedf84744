package org.wespace.models.leisure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.wespace.agents.daily.leisure.LeisureMeasures;
import org.wespace.agents.daily.leisure.RoundTown;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.UnitField;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.activity.ActivityMeasure;
import org.wespace.models.run.MeasureLog;
import org.wespace.models.run.Model;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.Progress;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.ScreenText;
import org.wespace.models.run.Setting;

/** A round town whose residents find venues by what they see or by what a platform tells them: who wins. */
public final class DeepAlleysModel implements Model {

    /** What a star is worth: by the revenue of restaurants (Luca 2016), and much more. */
    static final double[] STARS = {0.07, 1};

    private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1};
    private static final double[] WEIGHTS = {0, 0.5, 1, 1.5, 2};
    private static final int RESIDENTS = 40_000;
    private static final int MONTHS = 12;
    private static final double UNIT = 250;
    private static final int SHUFFLE = Decisions.id("deep-alleys.shuffle");

    /** What the key of a run says. */
    private static final String WHICH =
            " In hundredths: utility of a star, share who search online, weight of popularity for those.";

    private static final Setting VENUES =
            new Setting("deep-alleys.venues", 600, 20, 100_000, "venues", "Number of venues.");

    @Override
    public String name() {
        return "deep-alleys";
    }

    @Override
    public String summary() {
        return "search online or by what one sees: do good venues in bad places win, and who else?";
    }

    @Override
    public String page() {
        return "/org/wespace/models/leisure/deep-alleys.md";
    }

    @Override
    public RunSettings defaults() {
        return RunSettings.defaultsFor(name()).toBuilder().ticks(MONTHS).build();
    }

    @Override
    public List<Setting> settings() {
        return List.of(VENUES);
    }

    @Override
    public OptionalInt ticksPerYear() {
        return OptionalInt.of(MONTHS);
    }

    @Override
    public ModelResult run(RunSettings settings, Progress progress) {
        progress.at("building the town", 0.01);
        RoundTown town = RoundTown.of(
                settings.residents().orElse(RESIDENTS),
                (int) Math.round(VENUES.in(settings)),
                settings.unitMetres().orElse(UNIT),
                settings.pattern(),
                settings.seed());
        settings.shuffleSeed()
                .ifPresent(seed -> town.residents().shuffle(Chance.of(seed).at(0, SHUFFLE)));
        AlleyStudy study = new AlleyStudy(town, settings, progress);
        int months = settings.ticks().orElse(MONTHS);
        List<Search> searches = new ArrayList<>();
        List<Search> recommended = new ArrayList<>();
        for (int s = 0; s < STARS.length; s++) {
            for (double share : SHARES) {
                searches.add(study.run(STARS[s], share, 0, 1, 0.02 + 0.08 * s));
            }
        }
        for (double perStar : STARS) {
            for (double weight : WEIGHTS) {
                double done = 0.15 + 0.8 * recommended.size() / (STARS.length * WEIGHTS.length);
                recommended.add(study.run(perStar, 1, weight, months, done));
            }
        }
        return result(new AlleyReport(town, searches, recommended), town, months);
    }

    private static ModelResult result(AlleyReport report, RoundTown town, int months) {
        List<String> words = report.findings();
        ModelResult.Builder result = ModelResult.builder(report.page(words), report.screen(words));
        result.count("residents", town.residents().count(), "residents", "Residents of the town.")
                .count("venues", town.venues().count(), "venues", "Venues of the town.")
                .number("unit_size_m", town.network().grid().unitMetres(), "m", "Side of a micro-unit.")
                .count("ticks", months, "months", "Months of each run with recommendations.")
                .text("state_hash", hash(report), "Hash of the states at the end of all runs.");
        for (Search one : report.searches()) {
            LeisureMeasures end = one.end();
            number(result, one, "sales_centrality", end.centralityCorrelation(), "1", "Log visits with centrality.");
            number(result, one, "sales_quality", end.qualityCorrelation(), "1", "Log visits with quality.");
            number(result, one, "sales_gini", end.gini(), "1", "Gini coefficient of visits.");
            number(result, one, "out_of_the_way", end.outOfTheWay(), "1", "Visits to the outer half of the venues.");
            number(result, one, "kilometres", end.kilometres(), "km", "Mean way to a venue.");
        }
        for (Search one : report.recommended()) {
            number(result, one, "effective_venues", one.end().effectiveVenues(), "venues", "exp(H) of visits.");
            number(result, one, "same_choice", one.end().sameChoice(), "1", "Chance that two visits are to one venue.");
            number(result, one, "top_ten", one.end().topTen(), "1", "Visits to the ten most visited venues.");
            number(result, one, "mean_taste", one.end().meanTaste(), "1", "Mean taste for the chosen venue.");
        }
        result.measures(log(report.recommended(), months));
        report.maps()
                .forEach((name, values) -> result.field(new UnitField(
                        name,
                        name.startsWith("visits") ? "visits" : name,
                        town.network().grid(),
                        values)));
        return result.build();
    }

    private static void number(
            ModelResult.Builder result, Search of, String what, double value, String unit, String definition) {
        result.number("search." + of.key() + "." + what, value, unit, definition + WHICH);
    }

    private static String hash(AlleyReport report) {
        StateHash hash = new StateHash();
        report.searches().forEach(one -> hash.add(one.hash()));
        report.recommended().forEach(one -> hash.add(one.hash()));
        return hash.text();
    }

    private static MeasureLog log(List<Search> recommended, int months) {
        MeasureLog log = new MeasureLog();
        for (int month = 0; month < months; month++) {
            List<Measured> row = new ArrayList<>();
            for (Search one : recommended) {
                LeisureMeasures now = one.months().get(month);
                row.add(of(ActivityMeasure.EFFECTIVE_VENUES, now.effectiveVenues(), one));
                row.add(of(ActivityMeasure.SAME_CHOICE, now.sameChoice(), one));
                row.add(of(ActivityMeasure.SALES_GINI, now.gini(), one));
                row.add(of(ActivityMeasure.MEAN_TASTE, now.meanTaste(), one));
                row.add(of(ActivityMeasure.SALES_CENTRALITY, now.centralityCorrelation(), one));
            }
            log.record(month + 1, row);
        }
        return log;
    }

    private static Measured of(ActivityMeasure measure, double value, Search search) {
        return Measured.of(measure, value)
                .with("star", ScreenText.number(search.perStar(), 2))
                .with("recommended", ScreenText.number(search.recommendation(), 1));
    }
}
