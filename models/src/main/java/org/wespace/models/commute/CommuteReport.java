package org.wespace.models.commute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wespace.agents.mobility.RoadSupply;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.geo.Zones;
import org.wespace.core.measure.commuting.TripLengths;
import org.wespace.models.report.Bars;
import org.wespace.models.report.Block;
import org.wespace.models.report.CityMap;
import org.wespace.models.report.Curve;
import org.wespace.models.report.Figure;
import org.wespace.models.report.LinkLayer;
import org.wespace.models.report.MapLayer;
import org.wespace.models.report.Prose;
import org.wespace.models.report.Report;
import org.wespace.models.report.Scatter;
import org.wespace.models.report.TableBlock;
import org.wespace.models.report.ZoneOutline;
import org.wespace.models.run.ScreenText;

/** The page of a commuting study. */
final class CommuteReport {

    private static final int MAX_BINS = 40;
    /** Kilometres of a bin where zones are squares of this side, whose distances take few values. */
    private static final double GENERATED_BIN = 2;

    private final CommuteStudy.Findings found;
    private final CommuteMeasures measures;

    CommuteReport(CommuteStudy.Findings found, CommuteMeasures measures) {
        this.found = found;
        this.measures = measures;
    }

    Report page(String title, String question, List<String> assumptions) {
        Report.Builder report = Report.builder(title, question);
        figures().forEach(report::figure);
        report.section("What this run shows", prose());
        report.section("The city", map());
        report.section(
                found.observed().isPresent() ? "Against what was observed" : "The commute",
                comparison().toArray(Block[]::new));
        report.section("What is measured", MeasuresTable.of(found.measures()));
        report.section("How it was made", convergence(), parameters());
        assumptions.forEach(report::assumption);
        return report.build();
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "Mean distance",
                measures.meanKilometres(),
                2,
                "km",
                "Between zone points."
                        + found.observed()
                                .map(o -> " Observed " + ScreenText.number(observedKilometres(o), 2) + " km.")
                                .orElse("")));
        figures.add(Figure.of(
                "Mean time", found.summary().meanMinutes(), 1, "min", "From home to work, by the mode taken."));
        if (found.observed().isPresent()) {
            figures.add(Figure.of(
                    "Commuters in common",
                    found.commonPart(),
                    3,
                    "CPC",
                    "Share of residents whose pair of zones is right. Knowing only homes and jobs gives "
                            + ScreenText.number(found.commonPartNoDistance(), 3)
                            + "; a perfect model, drawn this often, would give "
                            + ScreenText.number(found.noiseLimit().commonPart(), 3) + "."));
            figures.add(Figure.of(
                    "Distances in common",
                    found.commonPartOfDistances(),
                    3,
                    "CPC",
                    "Overlap of modelled and observed distances, in bands of 2 km."));
        }
        figures.add(Figure.of(
                "Delay at the peak",
                100 * (found.delay() - 1),
                0,
                "%",
                "Extra minutes driven in the busiest hour, over empty roads."));
        figures.add(Figure.of(
                "Residents",
                found.city().residents().total(),
                0,
                "",
                "Each chose among all jobs of the city; "
                        + (found.summary().unplaced() == 0
                                ? "all"
                                : "all but " + found.summary().unplaced())
                        + " found one."));
        return figures;
    }

    private double observedKilometres(ObservedFlows observed) {
        return TripLengths.of(observed.all(), found.kilometres()).meanKilometres();
    }

    private Prose prose() {
        double[] share = found.summary().modeShare();
        int most = IntStream.range(0, share.length)
                .reduce((a, b) -> share[b] > share[a] ? b : a)
                .orElse(0);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(ScreenText.number(100 * share[most], 0) + " % of the residents go to work by "
                + found.parameters().modes().get(most).name() + "; a commute is "
                + ScreenText.number(measures.meanKilometres(), 1) + " km and "
                + ScreenText.number(found.summary().meanMinutes(), 0) + " minutes long on average. In the busiest hour"
                + " the roads take " + ScreenText.number(100 * (found.delay() - 1), 0)
                + " % longer than empty ones; that is the traffic that these residents make themselves.");
        found.observed()
                .ifPresent(observed -> paragraphs.add("Of 100 residents, "
                        + ScreenText.number(100 * found.commonPart(), 0)
                        + " travel between a pair of zones where the census counted somebody for them. Without"
                        + " distance, from homes and jobs alone, it would be "
                        + ScreenText.number(100 * found.commonPartNoDistance(), 0)
                        + "; drawing as many residents from the model itself gives "
                        + ScreenText.number(100 * found.noiseLimit().commonPart(), 0)
                        + ", and no model of this size could do better. The expected flows, without the noise of"
                        + " drawing, have " + ScreenText.number(100 * found.commonPartExpected(), 1) + " in common."));
        return new Prose(paragraphs);
    }

    private CityMap map() {
        List<MapLayer> layers = new ArrayList<>();
        String[] words = {
            "Employed residents of each unit.",
            "Jobs of each unit.",
            "How many jobs can be reached how easily: the logarithm of the sum over all jobs and modes.",
            "Vehicles on all links that leave a unit, in the busiest hour."
        };
        String[] titles = {"Homes", "Jobs", "Access to jobs", "Traffic"};
        for (int k = 0; k < titles.length; k++) {
            MapLayer layer = MapLayer.of(titles[k], words[k], measures.fields().get(k));
            layers.add(k == 2 ? layer : layer.zeroIsNothing().scale(MapLayer.Scale.LOG));
        }
        LinkLayer links = new LinkLayer(
                "Traffic on links",
                "vehicles per hour",
                "Vehicles in the busiest hour on each link, commuters and as many others as the roads are taken"
                        + " to carry.",
                found.vehicles());
        return new CityMap(
                "Homes, jobs and traffic",
                found.city().grid(),
                layers,
                List.of(links),
                outlines(),
                "One square is a micro-unit of "
                        + ScreenText.number(found.city().grid().unitMetres(), 0) + " m.");
    }

    private List<ZoneOutline> outlines() {
        Zones zones = found.city().zones();
        List<ZoneOutline> outlines = new ArrayList<>();
        for (int zone = 0; zone < zones.count(); zone++) {
            outlines.add(ZoneOutline.of(zones.ids().get(zone), zones.polygon(zone)));
        }
        return outlines;
    }

    private List<Block> comparison() {
        List<Block> blocks = new ArrayList<>();
        double[] kilometres = found.kilometres();
        double far = TripLengths.of(found.allModelled(), kilometres).quantileKilometres(0.999);
        double width = found.observed().isPresent() ? 1 : GENERATED_BIN;
        int bins = (int) Math.max(2, Math.min(MAX_BINS, Math.ceil(far / width)));
        double[] edges =
                IntStream.range(0, bins).mapToDouble(bin -> bin * width).toArray();
        Curve.Builder distances =
                Curve.steps("Distance to work", "distance between zone points, km", "% of commuters", edges);
        Optional<ObservedFlows> observed = found.observed();
        observed.ifPresent(
                o -> distances.with("observed", CommuteMeasures.percentByDistance(o.all(), kilometres, width, bins)));
        distances.with("modelled", CommuteMeasures.percentByDistance(found.allModelled(), kilometres, width, bins));
        blocks.add(distances.build());
        blocks.add(modeBars());
        if (observed.isPresent()) {
            blocks.add(scatter(observed.get()));
            blocks.add(fit());
        }
        return blocks;
    }

    private Bars modeBars() {
        List<TravelMode> modes = found.parameters().modes();
        double[] share = found.summary().modeShare();
        Bars.Builder bars = found.observed().isPresent()
                ? Bars.of("Mode of travel", "%", 1, "observed", "modelled")
                : Bars.of("Mode of travel", "%", 1, "modelled");
        for (int m = 0; m < share.length; m++) {
            double modelled = 100 * share[m];
            int mode = m;
            double[] values = found.observed()
                    .map(o -> new double[] {
                        100 * o.byMode().get(mode).total() / o.all().total(), modelled
                    })
                    .orElse(new double[] {modelled});
            bars.category(modes.get(m).name(), values);
        }
        return bars.build();
    }

    private Scatter scatter(ObservedFlows observed) {
        double[] x = observed.all().toArray();
        double[] y = found.allModelled().toArray();
        int[] pairs = IntStream.range(0, x.length).filter(p -> x[p] + y[p] > 0).toArray();
        int zones = observed.all().zones();
        return Scatter.of(
                        "Commuters between each pair of zones",
                        "observed commuters",
                        "modelled commuters",
                        Arrays.stream(pairs).mapToDouble(p -> x[p]).toArray(),
                        Arrays.stream(pairs).mapToDouble(p -> y[p]).toArray())
                .zonePairs(
                        found.city().zones().ids(),
                        Arrays.stream(pairs).map(p -> p / zones).toArray(),
                        Arrays.stream(pairs).map(p -> p % zones).toArray())
                .build();
    }

    private TableBlock fit() {
        return TableBlock.of("Fit to the observed flows")
                .text("flows")
                .number("CPC, all zone pairs")
                .row("homes and jobs without distance", ScreenText.number(found.commonPartNoDistance(), 3))
                .emphasisedRow("residents of this run", ScreenText.number(found.commonPart(), 3))
                .row("expected flows of the same model", ScreenText.number(found.commonPartExpected(), 3))
                .row(
                        "noise limit: the model against a sample from itself",
                        ScreenText.number(found.noiseLimit().commonPart(), 3))
                .build();
    }

    private Curve convergence() {
        double[] days =
                IntStream.rangeClosed(1, found.gaps().size()).asDoubleStream().toArray();
        double[] gaps = found.gaps().stream().mapToDouble(gap -> gap).toArray();
        return Curve.line("Congestion gap", "day", "gap", days)
                .with("gap", gaps)
                .logY()
                .caption("Minutes that the day's traffic would change, over all minutes travelled. The run ends below "
                        + ScreenText.number(found.tolerance(), 3) + ", or after the days asked for.")
                .build();
    }

    private TableBlock parameters() {
        TableBlock.Builder table = TableBlock.parameters("Parameters");
        for (TravelMode mode : found.parameters().modes()) {
            String name = mode.name();
            table.row(name + ": speed", ScreenText.number(mode.kilometresPerHour(), 1), "km/h", "see the model's page");
            table.row(name + ": decay", ScreenText.number(mode.decayPerMinute(), 4), "per min", "fitted to Leeds 2011");
            table.row(name + ": constant", ScreenText.number(mode.constant(), 3), "utility", "fitted to Leeds 2011");
            table.row(name + ": fixed time", ScreenText.number(mode.fixedMinutes(), 0), "min", "assumption");
        }
        RoadSupply roads = found.parameters().roads();
        table.row("share of commuters in the busiest hour", ScreenText.number(roads.peakShare(), 2), "1", "assumption");
        table.row("other traffic", ScreenText.number(roads.otherTraffic(), 1), "per commuting vehicle", "assumption");
        table.row(
                "road capacity",
                ScreenText.number(roads.vehiclesPerHourAndKilometre(), 0),
                "vehicles/h across 1 km, each of eight directions",
                "assumption");
        return table.build();
    }
}
