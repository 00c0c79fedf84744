package org.wespace.agents.city.plan;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.mobility.TransitLine;
import org.wespace.core.grid.Grid;

/** Lays straight lines of public transport through the centres of a generated city; no station stands in water. */
final class TransitLayout {

    /** Lengths of the fall of density that the lines of a city with one centre reach out to. */
    private static final double REACH = 2;

    private final Settings settings;
    private final Grid grid;
    private final int[] water;

    private TransitLayout(Settings settings, int[] water) {
        this.settings = settings;
        this.grid = settings.grid;
        this.water = water;
    }

    static List<TransitLine> lines(Settings settings, List<Site> sites, int[] water) {
        TransitLayout layout = new TransitLayout(settings, water);
        List<List<Integer>> routes = new ArrayList<>();
        if (settings.transit.lines() > 0 && settings.shape == CityShape.LINEAR && sites.size() > 1) {
            int last = sites.size() - 1;
            routes.add(layout.route(sites.get(last).unit(), sites.get(last - 1).unit()));
        } else if (sites.size() > 1) {
            for (int i = 1; i < sites.size() && routes.size() < settings.transit.lines(); i++) {
                routes.add(layout.route(sites.get(0).unit(), sites.get(i).unit()));
            }
        } else {
            routes.addAll(layout.star(sites.get(0).unit()));
        }
        return routes.stream()
                .filter(stations -> stations.size() > 1)
                .map(stations -> new TransitLine(
                        stations, settings.transit.kilometresPerHour(), settings.transit.headwayMinutes()))
                .toList();
    }

    /** Lines across the only centre, at even angles. */
    private List<List<Integer>> star(int centre) {
        double half = settings.halfSideKilometres() / settings.unitKilometres();
        double gradient = settings.gradient() * settings.unitKilometres();
        double reach = gradient > 0 ? Math.min(0.8 * half, REACH / gradient) : 0.8 * half;
        List<List<Integer>> routes = new ArrayList<>();
        for (int i = 0; i < settings.transit.lines(); i++) {
            double angle = StrictMath.PI * i / settings.transit.lines();
            double dx = reach * StrictMath.cos(angle);
            double dy = reach * StrictMath.sin(angle);
            routes.add(route(near(centre, -dx, -dy), near(centre, dx, dy)));
        }
        return routes;
    }

    private int near(int unit, double dx, double dy) {
        int x = (int) Math.round(grid.x(unit) + dx);
        int y = (int) Math.round(grid.y(unit) + dy);
        return grid.unit(Math.max(0, Math.min(grid.width() - 1, x)), Math.max(0, Math.min(grid.height() - 1, y)));
    }

    /** Units of evenly spaced stations between two units, both included. */
    private List<Integer> route(int from, int to) {
        double dx = grid.x(to) - grid.x(from);
        double dy = grid.y(to) - grid.y(from);
        double kilometres = Math.sqrt(dx * dx + dy * dy) * settings.unitKilometres();
        int steps = (int) Math.max(1, Math.round(kilometres / settings.transit.stationKilometres()));
        List<Integer> stations = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            int unit = near(from, dx * i / steps, dy * i / steps);
            boolean dry = water[unit] < LandCover.WHOLE / 2;
            if (dry && (stations.isEmpty() || stations.get(stations.size() - 1) != unit)) {
                stations.add(unit);
            }
        }
        return stations;
    }
}
