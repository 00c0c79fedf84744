package org.wespace.models.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/** A report on a smooth city that nobody lives in, with every kind of block. */
final class DemoReport {

    private static final double[][] CENTRES = {
        {0.5, 0.5, 1, 9}, {0.25, 0.7, 0.5, 6}, {0.75, 0.35, 0.45, 5}, {0.7, 0.8, 0.3, 4}
    };
    private static final int ZONES = 8;

    private DemoReport() {}

    static Report of(int side) {
        Grid grid = new Grid(side, side, 32_000.0 / side, 410_000, 420_000, "EPSG:27700");
        return Report.builder(
                        "Leeds, all commuters",
                        "Where do residents work, and how do they get there, if each chooses among"
                                + " every unit of the city and all of them share the streets?")
                .figure(Figure.of("Residents", 236_326, 0, "", "Commuters who live and work within the area."))
                .figure(Figure.of(
                        "Mean distance", 5.53, 2, "km", "Observed 5.50 km; great-circle, between zone points."))
                .figure(Figure.of(
                        "Fit of flows",
                        0.827,
                        3,
                        "CPC",
                        "Common part of commuters over all zone pairs: without" + " distance .688, noise limit .934."))
                .figure(Figure.of(
                        "Mean time", 24.1, 1, "min", "Door to door, in the congestion that the residents cause."))
                .figure(Figure.of("By car", 58.9, 1, "%", "Observed 59.5 %; drivers and passengers."))
                .figure(Figure.of("Congestion gap", 0.00043, 5, "", "Relative; the loop stops below 0.0005."))
                .section(
                        "What this run shows",
                        Prose.of(
                                "Residents choose workplaces about as far away as the observed ones do: 5.53 km against 5.50 km."
                                        + " The share of short trips is right within one point.",
                                "Car traffic is heaviest on the four approaches to the centre, where trips take twice their free time."
                                        + " Jobs <within> the core & beyond \"draw\" from afar.</script><script>alert(1)</script>"))
                .section("The city", map(grid))
                .section("Against what was observed", distances(), modes(), scatter(), gap(), fit())
                .section("Parameters", parameters())
                .assumption("All residents leave within one peak hour of two.")
                .assumption("Work at home is left out; so are trips that cross the edge.")
                .provenance("Model", "demo")
                .provenance("Seed", "42")
                .provenance("State hash", "9f0c44d2be1a7733")
                .timing("Wall time", "3.21 s")
                .attribution("Contains National Statistics data © Crown copyright and database right 2012.")
                .build();
    }

    private static CityMap map(Grid grid) {
        int count = grid.unitCount();
        double[] homes = new double[count];
        double[] jobs = new double[count];
        double[] access = new double[count];
        double[][] flows = new double[Direction.COUNT][count];
        for (int unit = 0; unit < count; unit++) {
            double x = (grid.x(unit) + 0.5) / grid.width();
            double y = (grid.y(unit) + 0.5) / grid.height();
            double outside = StrictMath.hypot(x - 0.5, y - 0.5);
            homes[unit] = outside > 0.49 ? Double.NaN : StrictMath.rint(density(x, y, 0.14) * 90 + ripple(grid, unit));
            jobs[unit] = outside > 0.49 ? Double.NaN : StrictMath.floor(density(x, y, 0.05) * 900);
            access[unit] = outside > 0.49 ? Double.NaN : 1000 * density(x, y, 0.3);
            for (Direction direction : Direction.values()) {
                if (grid.neighbour(unit, direction) != Grid.NONE && outside < 0.48) {
                    flows[direction.ordinal()][unit] = flow(grid, unit, direction, x, y);
                }
            }
        }
        return new CityMap(
                "Homes, jobs and traffic",
                grid,
                List.of(
                        MapLayer.of("Homes", "residents per unit", "Residents by the unit where they live.", homes)
                                .zeroIsNothing(),
                        MapLayer.of("Jobs", "jobs per unit", "Jobs by unit.", jobs)
                                .zeroIsNothing()
                                .scale(MapLayer.Scale.LOG),
                        MapLayer.of("Accessibility", "jobs", "Jobs within reach, discounted by minutes.", access)
                                .scale(MapLayer.Scale.QUANTILE),
                        MapLayer.film(
                                "Homes by year",
                                "residents per unit",
                                "Residents by the unit where they live, year by year.",
                                List.of("year 0", "year 1", "year 2"),
                                List.of(homes, times(homes, 1.2), times(homes, 1.5))),
                        MapLayer.of("Change", "residents", "Residents more than before.", minus(homes, jobs))
                                .scale(MapLayer.Scale.DIFFERENCE)),
                List.of(new LinkLayer(
                        "Car traffic", "cars per hour", "Cars that cross a link in the peak hour.", flows)),
                outlines(grid),
                "Choose what to show; flows are drawn above a paler map.");
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }

    private static double[] minus(double[] values, double[] others) {
        double[] difference = new double[values.length];
        Arrays.setAll(difference, unit -> values[unit] - others[unit]);
        return difference;
    }

    private static double density(double x, double y, double reach) {
        double sum = 0;
        for (double[] centre : CENTRES) {
            sum += centre[2] * StrictMath.exp(-StrictMath.hypot(x - centre[0], y - centre[1]) / reach);
        }
        return sum;
    }

    private static double ripple(Grid grid, int unit) {
        return 6 * StrictMath.sin(grid.x(unit) * 0.9) * StrictMath.cos(grid.y(unit) * 0.7);
    }

    private static double flow(Grid grid, int unit, Direction direction, double x, double y) {
        double near = density(x, y, 0.09);
        boolean main = direction.isDiagonal()
                ? (grid.x(unit) - grid.y(unit)) % 16 == 0 || (grid.x(unit) + grid.y(unit)) % 16 == 0
                : grid.x(unit) % 8 == 0 || grid.y(unit) % 8 == 0;
        double flow = near * near * (main ? 1900 : 160) * (direction.isDiagonal() ? 0.6 : 1);
        return flow < 2 ? 0 : flow;
    }

    private static List<ZoneOutline> outlines(Grid grid) {
        GeometryFactory factory = new GeometryFactory();
        List<ZoneOutline> outlines = new ArrayList<>();
        double size = grid.width() * grid.unitMetres() / ZONES;
        for (int zone = 0; zone < ZONES * ZONES; zone++) {
            double x = grid.originX() + zone % ZONES * size;
            double y = grid.originY() + Math.floorDiv(zone, ZONES) * size;
            Polygon square = factory.createPolygon(new Coordinate[] {
                new Coordinate(x, y),
                new Coordinate(x + size, y),
                new Coordinate(x + size, y + size),
                new Coordinate(x, y + size),
                new Coordinate(x, y)
            });
            outlines.add(ZoneOutline.of("Zone " + (zone + 1), square));
        }
        return outlines;
    }

    private static Curve distances() {
        int bins = 25;
        double[] km = new double[bins];
        double[] observed = new double[bins];
        double[] modelled = new double[bins];
        for (int bin = 0; bin < bins; bin++) {
            km[bin] = bin;
            observed[bin] = 21 * StrictMath.exp(-bin / 5.6) * (bin == 0 ? 0.45 : 1);
            modelled[bin] = 20.2 * StrictMath.exp(-bin / 5.8) * (bin == 0 ? 0.52 : 1);
        }
        return Curve.steps("Distance to work", "distance, km", "residents, %", km)
                .with("observed", observed)
                .with("modelled", modelled)
                .caption("Share of residents in each kilometre.")
                .build();
    }

    private static Bars modes() {
        return Bars.of("How residents travel", "%", 1, "observed", "modelled")
                .category("car", 59.5, 58.9)
                .category("bus or train", 20.8, 21.6)
                .category("on foot", 15.6, 15.1)
                .category("bicycle", 2.3, 2.4)
                .category("taxi", 1.1, Double.NaN)
                .caption("Share of residents by main mode.")
                .build();
    }

    private static Scatter scatter() {
        int zones = ZONES * ZONES;
        double[] observed = new double[zones * zones];
        double[] modelled = new double[zones * zones];
        int[] from = new int[zones * zones];
        int[] to = new int[zones * zones];
        List<String> names = new ArrayList<>();
        for (int zone = 0; zone < zones; zone++) {
            names.add("Zone " + (zone + 1));
        }
        for (int pair = 0; pair < observed.length; pair++) {
            from[pair] = pair / zones;
            to[pair] = pair % zones;
            double far = StrictMath.hypot(from[pair] % ZONES - to[pair] % ZONES, from[pair] / ZONES - to[pair] / ZONES);
            double expected = 900 * StrictMath.exp(-far) * (1 + 0.6 * StrictMath.sin(pair));
            modelled[pair] = StrictMath.rint(expected);
            observed[pair] = StrictMath.rint(expected * StrictMath.exp(0.5 * StrictMath.cos(pair * 7.3)));
        }
        return Scatter.of("Flows between zones", "observed residents", "modelled residents", observed, modelled)
                .zonePairs(names, from, to)
                .caption("Each dot is a pair of zones.")
                .build();
    }

    private static Curve gap() {
        double[] ticks = new double[12];
        double[] gaps = new double[12];
        for (int tick = 0; tick < ticks.length; tick++) {
            ticks[tick] = tick + 1;
            gaps[tick] = 0.4 * StrictMath.exp(-0.6 * tick);
        }
        return Curve.line("Congestion settles", "tick", "relative gap", ticks)
                .with("gap", gaps)
                .logY()
                .caption("Relative gap between the times that residents expected and those that they met.")
                .build();
    }

    private static TableBlock fit() {
        return TableBlock.of("Fit of the flows")
                .text("model")
                .number("CPC, all cells")
                .number("CPC, distance bands")
                .number("mean km")
                .row("no distance", ".688", ".741", "8.18")
                .row("expected flows (mean-field)", ".841", ".964", "5.51")
                .emphasisedRow("residents (this run)", ".827", ".962", "5.53")
                .row("noise limit", ".934", ".995", "5.51")
                .caption("Common part of commuters: 1 is the observed flows themselves. The noise limit is what this"
                        + " many residents drawn from the model itself reach.")
                .build();
    }

    private static TableBlock parameters() {
        return TableBlock.parameters("What was assumed and fitted")
                .row("decay by car", "0.082", "per min", "fitted on Leeds 2011")
                .row("walking speed", "4.8", "km/h", "literature")
                .row("volume-delay exponent", "4", "1", "BPR (1964)")
                .build();
    }
}
