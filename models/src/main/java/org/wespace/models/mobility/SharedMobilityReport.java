package org.wespace.models.mobility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wespace.agents.mobility.fleet.DayProfile;
import org.wespace.agents.mobility.fleet.FleetDay;
import org.wespace.models.report.Block;
import org.wespace.models.report.CityMap;
import org.wespace.models.report.Curve;
import org.wespace.models.report.Figure;
import org.wespace.models.report.MapLayer;
import org.wespace.models.report.Prose;
import org.wespace.models.report.Report;
import org.wespace.models.report.TableBlock;
import org.wespace.models.run.ScreenText;

/** The page of the model of shared vehicles, and its screenful. */
final class SharedMobilityReport {

    private static final double NEAR = 0.15;

    private final List<RideCity> cities;
    private final List<FleetDay> days;
    private final FleetLaw law;
    private final FleetDay first;
    private final List<Published> published;

    SharedMobilityReport(List<RideCity> cities, List<FleetDay> days, FleetLaw law) {
        this.cities = cities;
        this.days = days;
        this.law = law;
        this.first = days.get(0);
        this.published = Published.of(days);
    }

    /** A quantity by formula and by agents. */
    private record Pair(String what, String unit, int decimals, double formula, double agents) {

        double off() {
            return formula / agents - 1;
        }
    }

    private List<Pair> pairs() {
        return List.of(
                new Pair("vehicles", "vehicles", 0, law.fleet(), first.vehicles()),
                new Pair("mean wait off the peaks", "min", 2, law.offPeakWait(), law.agentWait()),
                new Pair(
                        "kilometres without riders",
                        "%",
                        1,
                        100 * law.emptyShare(),
                        100 * first.metres().emptyShare()),
                new Pair("way to the rider", "km a ride", 2, law.pickUpKilometres(), first.pickUpKilometres()),
                new Pair("relocation", "km a ride", 2, law.relocationKilometres(), first.relocationKilometres()));
    }

    Report page() {
        Report.Builder report = Report.builder(
                "Shared vehicles",
                "How many cars does a fleet of shared vehicles replace, how long do riders wait, and how far do"
                        + " vehicles drive empty?");
        for (Published one : Published.miles(first)) {
            report.figure(Figure.of(
                    one.what(), one.here(), one.decimals(), one.unit(), "Published: " + one.published() + "."));
        }
        report.section("What this run shows", new Prose(findings()));
        report.section("Beside what was published", comparison());
        report.section("Formula and agents", formula());
        report.section("The city of ten miles square", map(), waits(), vehicles());
        if (days.size() > 1) {
            report.section("All cities by hour", waitsOfAll());
        }
        report.section("All fleets", fleets());
        assumptions().forEach(report::assumption);
        return report.build();
    }

    private List<String> findings() {
        List<String> words = new ArrayList<>();
        words.add("A fleet of " + ScreenText.number(first.vehicles(), 0) + " vehicles serves "
                + ScreenText.number(first.rides().served(), 0) + " rides: each replaces "
                + ScreenText.number(first.carsReplaced(), 1) + " cars, and drives "
                + ScreenText.number(100 * first.metres().emptyShare(), 1) + " % of its way without riders.");
        long missed = published.stream().filter(one -> !one.reproduced()).count();
        words.add((published.size() - missed) + " of " + published.size()
                + " figures lie where they count as reproduced.");
        for (Pair pair : pairs()) {
            words.add("The formula has " + pair.what() + " "
                    + (Math.abs(pair.off()) <= NEAR ? "within 15 % of" : "farther than 15 % from") + " the agents: "
                    + ScreenText.number(pair.formula(), pair.decimals()) + " and "
                    + ScreenText.number(pair.agents(), pair.decimals()) + " " + pair.unit() + ".");
        }
        return words;
    }

    private TableBlock comparison() {
        TableBlock.Builder table = TableBlock.of("Published and here")
                .text("city")
                .text("what")
                .text("unit")
                .number("published")
                .number("here")
                .number("reproduced from")
                .number("to")
                .text("reproduced");
        for (Published one : published) {
            table.row(
                    one.city(),
                    one.what(),
                    one.unit(),
                    one.published(),
                    ScreenText.number(one.here(), one.decimals()),
                    ScreenText.plain(one.least()),
                    ScreenText.plain(one.most()),
                    one.reproduced() ? "yes" : "no");
        }
        return table.caption("Cities are made after the studies; sources stand on the model's page.")
                .build();
    }

    private TableBlock formula() {
        TableBlock.Builder table = TableBlock.of("Ten miles square")
                .text("what")
                .text("unit")
                .number("formula")
                .number("agents")
                .number("difference, %");
        for (Pair pair : pairs()) {
            table.row(
                    pair.what(),
                    pair.unit(),
                    ScreenText.number(pair.formula(), pair.decimals()),
                    ScreenText.number(pair.agents(), pair.decimals()),
                    ScreenText.number(100 * pair.off(), 1));
        }
        return table.caption("The formula has idle vehicles in clumps and moves them as chance and the hour ask;"
                        + " it knows single rides only.")
                .build();
    }

    private CityMap map() {
        int[] requests = first.maps().requests();
        double[] counts = IntStream.of(requests).asDoubleStream().toArray();
        return new CityMap(
                "A day",
                cities.get(0).demand().grid(),
                List.of(
                        MapLayer.of("Requests", "rides per unit", "Rides that begin in the unit.", counts),
                        MapLayer.of(
                                "Mean wait",
                                "min",
                                "Mean wait of those rides.",
                                first.maps().waiting()),
                        MapLayer.of(
                                "Empty kilometres",
                                "km per unit",
                                "Kilometres without riders of ways that begin in the unit.",
                                SharedMobilityModel.emptyKilometres(first))),
                List.of(),
                List.of(),
                "Waits are longer where few rides begin.");
    }

    private static double[] hours() {
        return IntStream.range(0, DayProfile.HOURS).asDoubleStream().toArray();
    }

    private Curve waits() {
        return Curve.line("Wait by hour", "hour of the day", "min", hours())
                .with("mean wait", first.hours().waiting())
                .build();
    }

    private Block vehicles() {
        return Curve.line("Vehicles by hour", "hour of the day", "vehicles", hours())
                .with("serving", first.hours().serving())
                .with("idle", first.hours().idle())
                .with("relocating", first.hours().roaming())
                .build();
    }

    private Curve waitsOfAll() {
        Curve.Builder curve = Curve.line("Mean wait", "hour of the day", "min", hours());
        for (int c = 0; c < days.size(); c++) {
            curve.with(cities.get(c).title(), days.get(c).hours().waiting());
        }
        return curve.build();
    }

    private TableBlock fleets() {
        TableBlock.Builder table = TableBlock.of("Fleets of a day")
                .text("city")
                .number("vehicles")
                .number("rides served")
                .number("lost, %")
                .number("mean wait, min")
                .number("95 % wait, min")
                .number("detour, %")
                .number("persons aboard")
                .number("with riders, km")
                .number("to riders, km")
                .number("relocating, km")
                .number("cruising, km")
                .number("drivers' commutes, km");
        for (int c = 0; c < days.size(); c++) {
            FleetDay day = days.get(c);
            table.row(
                    cities.get(c).title(),
                    ScreenText.number(day.vehicles(), 0),
                    ScreenText.number(day.rides().served(), 0),
                    ScreenText.number(100 * day.lostShare(), 2),
                    ScreenText.number(day.times().waiting(), 2),
                    ScreenText.number(day.times().longWait(), 2),
                    ScreenText.number(100 * day.detour(), 1),
                    ScreenText.number(day.metres().occupancy(), 2),
                    ScreenText.number(day.metres().occupied() / 1000.0, 0),
                    ScreenText.number(day.metres().pickUp() / 1000.0, 0),
                    ScreenText.number(day.metres().relocation() / 1000.0, 0),
                    ScreenText.number(day.metres().cruising() / 1000.0, 0),
                    ScreenText.number(day.metres().commute() / 1000.0, 0));
        }
        return table.caption("Kilometres are counted in whole metres and add up to the vehicles' own.")
                .build();
    }

    private static List<String> assumptions() {
        return List.of(
                "Cities are generated: fields of homes and other places fall from a middle; only totals, mean lengths,"
                        + " areas and speeds are those of the studies, where they tell them.",
                "A car of one's own makes 3.05 rides a day (3.02 trips of a licensed driver, .99 drivers to a car).",
                "Trips by vehicle in Lisbon: 60 % by car, 22 % by bus, 18 % by rail; 1.2 persons to a car.",
                "Lisbon has a sample of 60,000 trips by vehicle; Manhattan a quarter of its rides on half of"
                        + " its area: thinner demand makes sharing harder.",
                "Riders who hail drivers caused 92 km for each 100 km before, as the two published figures imply.");
    }

    String screen() {
        ScreenText text = new ScreenText();
        text.line("Shared vehicles");
        for (Published one : published) {
            text.figure(
                    (one.city().equals(published.get(0).city()) ? "" : one.city() + ": ") + one.what(),
                    one.here(),
                    one.decimals(),
                    one.unit(),
                    "published " + one.published());
        }
        for (Pair pair : pairs().subList(0, 3)) {
            text.figure(
                    "by formula: " + pair.what(),
                    pair.formula(),
                    pair.decimals(),
                    pair.unit(),
                    "agents " + ScreenText.number(pair.agents(), pair.decimals()));
        }
        return text.render();
    }
}
