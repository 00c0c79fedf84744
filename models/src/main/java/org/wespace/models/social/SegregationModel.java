package org.wespace.models.social;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.wespace.agents.city.CityParameters;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.LivingCity;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.home.HomeParameters;
import org.wespace.agents.home.HomeTastes;
import org.wespace.agents.home.ThresholdTerm;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.resident.synthesis.GroupTotals;
import org.wespace.core.measure.Measured;
import org.wespace.models.living.Lived;
import org.wespace.models.living.LivingModel;
import org.wespace.models.living.Variant;
import org.wespace.models.report.Block;
import org.wespace.models.report.Curve;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.ScreenText;
import org.wespace.models.run.Setting;

/** Own-group preference on Schelling's board, and in a city with rents, jobs and ways to work. */
public final class SegregationModel extends LivingModel {

    static final String CORRECTED = "bias_corrected.dissimilarity_vs_rest.first_group";
    static final String D = "dissimilarity_vs_rest.first_group";
    static final String D_RANDOM = "random_allocation_mean.dissimilarity_vs_rest.first_group";
    static final String ISOLATION = "isolation_xpx.first_group";
    static final String H = "multi_information_theory_h.groups";
    static final String SPATIAL_D = "spatial_dissimilarity.1_per_km";

    private static final int SIDE = 36;
    private static final double UNIT_METRES = 600;
    private static final int RESIDENTS = 30_000;
    private static final int MONTHS = 12;

    private static final Setting TOLERANCE = new Setting(
            "segregation.tolerance", 0.5, 0, 1, "", "Least own-group share put up with, in the city of the threshold.");
    private static final Setting LOSS = new Setting(
            "segregation.loss", 0.3, 0.001, 10, "", "Log utility lost below it, in the city of the threshold.");

    @Override
    public String name() {
        return "segregation";
    }

    @Override
    public String summary() {
        return "own-group preference on Schelling's board and in a city with rents, jobs and commutes";
    }

    @Override
    public String page() {
        return "/org/wespace/models/social/segregation.md";
    }

    @Override
    protected int years() {
        return 10;
    }

    @Override
    protected String title() {
        return "Segregation";
    }

    @Override
    protected String question() {
        return "How far apart do two groups come to live when each likes its own, on a bare board and in a city?";
    }

    @Override
    protected List<Setting> own() {
        return List.of(TOLERANCE, LOSS);
    }

    @Override
    protected List<Variant> variants(RunSettings settings, Scenario scenario) {
        CityPlan plan = SyntheticCity.of(SIDE, SIDE, settings.unitMetres().orElse(UNIT_METRES))
                .residents(settings.residents().orElse(RESIDENTS))
                .seed(settings.seed())
                .build();
        CityParameters numbers = scenario.parameters();
        CityParameters.Society society = numbers.society();
        Scenario two = scenario.parameters(numbers.with(new CityParameters.Society(
                society.totals().with(GroupTotals.of(0, 1, 1)),
                society.incomes(),
                society.digital(),
                society.migration())));
        Scenario off = two.without(Mechanism.HOMOPHILY);
        ThresholdTerm threshold = new ThresholdTerm(TOLERANCE.in(settings), LOSS.in(settings));
        return List.of(
                new Variant("off", plan, off),
                new Variant("standard", plan, two),
                new Variant("threefold", plan, times(two, 3)),
                new Variant("tenfold", plan, times(two, 10)),
                new Variant("threshold", plan, off.homeTerm(threshold)));
    }

    private static Scenario times(Scenario scenario, double factor) {
        HomeParameters homes = scenario.parameters().living().homes();
        HomeTastes tastes = homes.tastes().withHomophily(factor * homes.tastes().homophily());
        CityParameters.Living living =
                scenario.parameters().living().withHomes(new HomeParameters(tastes, homes.moves()));
        return scenario.parameters(scenario.parameters().with(living));
    }

    @Override
    protected List<Measured> measured(LivingCity city) {
        return CityGroups.measure(city);
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown(D, "dissimilarity D over units", 4, ""),
                new Shown(D_RANDOM, "D if homes were given at random", 4, ""),
                new Shown(CORRECTED, "D beyond chance", 4, ""),
                new Shown(ISOLATION, "isolation of a group", 4, ""),
                new Shown(H, "information index H over units", 4, ""),
                new Shown(SPATIAL_D, "dissimilarity of surroundings, 1 km", 4, ""),
                new Shown("random_allocation_mean.isolation_xpx.first_group", "isolation by chance", 4, ""),
                new Shown("random_allocation_mean.multi_information_theory_h.groups", "H by chance", 4, ""),
                new Shown("bias_corrected.multi_information_theory_h.groups", "H beyond chance", 4, ""),
                new Shown("spatial_information_theory_h.1_per_km", "H of surroundings, 1 km", 4, ""),
                new Shown("home_moves", "moves of home in the last month", 0, "residents"),
                new Shown("rent.home", "home rent", 1, "money/m2/month"),
                new Shown("floor_vacancy.home", "vacant home floor", 4, "share"),
                new Shown("commute_per_trip", "way to work, one way", 2, "min"),
                new Shown("car_kilometres", "car kilometres to work", 2, "km/day"));
    }

    @Override
    protected List<String> findings(List<Lived> lived, RunSettings settings) {
        List<BoardScan.Point> board = BoardScan.thresholds(settings.seed());
        List<String> words = new ArrayList<>();
        words.add("On the board, " + BoardScan.met(board) + " of " + BoardScan.published()
                + " published shares of one's own are met within " + ScreenText.number(BoardScan.TOLERATED, 2)
                + ": " + shares(board) + ".");
        words.add("In the city, D beyond chance at the end is " + each(lived, CORRECTED) + "; of surroundings, D is "
                + each(lived, SPATIAL_D) + ".");
        Lived off = lived.get(0);
        Lived strong = lived.get(3);
        words.add("Ten times the standard preference changes the way to work by "
                + percent(strong.end("commute_per_trip") / off.end("commute_per_trip") - 1) + " and home rents by "
                + percent(strong.end("rent.home") / off.end("rent.home") - 1) + " against none.");
        return words;
    }

    private static String shares(List<BoardScan.Point> board) {
        List<String> words = new ArrayList<>();
        for (int n = 0; n < BoardScan.PUBLISHED.length; n++) {
            if (Double.isFinite(BoardScan.PUBLISHED[n])) {
                words.add(ScreenText.number(board.get(n).share(), 3) + " at a tolerance of "
                        + ScreenText.number(board.get(n).strength(), 1));
            }
        }
        return String.join(", ", words);
    }

    private static String each(List<Lived> lived, String key) {
        List<String> words = lived.stream()
                .map(one ->
                        ScreenText.number(one.end(key), 3) + " " + one.variant().name())
                .toList();
        return String.join(", ", words);
    }

    private static String percent(double change) {
        return (change >= 0 ? "+" : "") + ScreenText.number(100 * change, 1) + " %";
    }

    @Override
    protected List<Block> more(List<Lived> lived) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(years(lived, CORRECTED, "D beyond chance, year by year", "D less what chance gives"));
        blocks.add(years(lived, SPATIAL_D, "Dissimilarity of surroundings, year by year", "D"));
        blocks.addAll(BoardBlocks.of(lived.get(0).variant().scenario().seed()));
        return blocks;
    }

    private static Curve years(List<Lived> lived, String key, String title, String what) {
        int[] taken = IntStream.range(0, lived.get(0).months().size())
                .filter(month -> Double.isFinite(lived.get(0).at(month, key)))
                .toArray();
        double[] years = Arrays.stream(taken)
                .mapToDouble(month -> month / (double) MONTHS)
                .toArray();
        Curve.Builder curve = Curve.line(title, "year", what, years);
        for (Lived one : lived) {
            double[] values = Arrays.stream(taken)
                    .mapToDouble(month -> one.at(month, key))
                    .toArray();
            curve.with(one.variant().name(), values);
        }
        return curve.build();
    }

    @Override
    protected void addTo(ModelResult.Builder result, List<Lived> lived, RunSettings settings) {
        for (BoardScan.Point point : BoardScan.thresholds(settings.seed())) {
            String key = ".tolerance_" + ScreenText.number(point.strength(), 1);
            result.number(
                    "board.own_share" + key,
                    point.share(),
                    "1",
                    "Mean share of one's own among neighbours on Schelling's board, over 5 seeds.");
        }
        for (BoardScan.Point point : BoardScan.smooth(settings.seed())) {
            String key = ".omega_" + ScreenText.number(point.strength(), 0);
            result.number(
                    "board.own_share" + key,
                    point.share(),
                    "1",
                    "Mean share of one's own among neighbours with a smooth preference, over 5 seeds.");
        }
    }

    @Override
    protected List<String> assumptions() {
        return List.of(
                "The city is generated; its centres, densities, floor and rents are assumptions.",
                "Two groups of one size, alike in all but what they are, and evenly mixed at first.",
                "The preference looks at residents near by, nearer ones counting more, by exp(-1 per km); no survey"
                        + " stands behind its weight.",
                "Moves cost as much as in every city here; a tenth of all residents looks for a home in a year.");
    }
}
