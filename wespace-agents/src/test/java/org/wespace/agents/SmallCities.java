package org.wespace.agents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.wespace.agents.city.City;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.RoadSupply;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.geo.Crs;
import org.wespace.core.geo.Gridding;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.geo.Zones;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.VolumeDelay;

/** Cities small enough to be counted by hand or enumerated. */
public final class SmallCities {

    /** Side of the units. */
    public static final double UNIT_METRES = 500;

    private SmallCities() {}

    /**
     * Cells of zones that lie between the given lines, which are counted in units: a line off the whole numbers makes
     * units that straddle.
     *
     * @param xs lines from west to east, the first 0, the last the width of the grid
     * @param ys lines from south to north, the first 0, the last the height of the grid
     */
    public static ZoneUnits cells(double[] xs, double[] ys) {
        List<String> ids = new ArrayList<>();
        List<Geometry> polygons = new ArrayList<>();
        for (int row = 0; row + 1 < ys.length; row++) {
            for (int column = 0; column + 1 < xs.length; column++) {
                ids.add("zone-" + (ids.size() + 1));
                polygons.add(new GeometryFactory()
                        .toGeometry(new Envelope(
                                xs[column] * UNIT_METRES,
                                xs[column + 1] * UNIT_METRES,
                                ys[row] * UNIT_METRES,
                                ys[row + 1] * UNIT_METRES)));
            }
        }
        Zones zones = Zones.of(Crs.NONE, ids, polygons, Map.of());
        Grid grid = Grid.of((int) xs[xs.length - 1], (int) ys[ys.length - 1], UNIT_METRES);
        return Gridding.onto(zones, grid).units();
    }

    /** Cells of square zones of whole units, which divide the grid. */
    public static ZoneUnits squares(int width, int height, int zoneSide) {
        return cells(lines(width, zoneSide), lines(height, zoneSide));
    }

    private static double[] lines(int length, int step) {
        double[] lines = new double[length / step + 1];
        Arrays.setAll(lines, i -> i * step);
        return lines;
    }

    /** Counts from 0 to below a bound, one for each zone, that are the same for the same seed. */
    public static int[] counts(int zones, int bound, long seed) {
        ChanceKey key = Chance.of(seed).at(0, 1);
        int[] counts = new int[zones];
        Arrays.setAll(counts, zone -> key.boundedInt(zone, bound));
        return counts;
    }

    /** A city of square zones with uneven residents and exactly as many jobs, elsewhere. */
    public static City balanced(int side, int zoneSide, int residents, long seed) {
        ZoneUnits cells = squares(side, side, zoneSide);
        int zones = cells.zones().count();
        int[] living = shares(zones, residents, seed);
        int[] working = shares(zones, residents, seed + 1);
        return City.of(cells, living, working);
    }

    /** So many people in uneven shares. */
    public static int[] shares(int zones, int people, long seed) {
        ChanceKey key = Chance.of(seed).at(0, 2);
        int[] counts = new int[zones];
        int left = people;
        for (int zone = 0; zone + 1 < zones; zone++) {
            counts[zone] = Math.min(left, (int) (people * 2.0 / zones * key.uniform(zone)));
            left -= counts[zone];
        }
        counts[zones - 1] = left;
        return counts;
    }

    /** Walking and a car, on roads of a given capacity. */
    public static CommuteParameters walkAndCar(double vehiclesPerHourAndKilometre) {
        return new CommuteParameters(
                List.of(
                        new TravelMode("walk", 5, 0.08, 1.0, 0, false, 0),
                        new TravelMode("car", 40, 0.15, 0, 4, true, 0.8)),
                new RoadSupply(0.4, 1, vehiclesPerHourAndKilometre, VolumeDelay.bpr(0.15)));
    }
}
