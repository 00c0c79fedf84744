package org.wespace.agents.daily.leisure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.RoadSupply;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.chance.Draws;
import org.wespace.core.geo.Crs;
import org.wespace.core.geo.Gridding;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.geo.Zones;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/**
 * A round town for the study of search: residents and venues around one centre, one mode of travel, nothing else.
 *
 * <p>Radius 10 km. The density of residents falls by 1/e in 3 km from the centre, that of venues in 12 km, as if venues
 * were nearly everywhere. Venues are of one size and no chain, their quality normal with mean 0 and standard deviation
 * 1; all residents have digital services. A minute on the way is a kilometre, and a kilometre costs .35. Where a place
 * is not drawn it is the centre of a unit. All of it is assumption, with few and round numbers.
 */
public final class RoundTown {

    /** Disutility of a kilometre. */
    public static final double DECAY = 0.35;

    private static final double RADIUS = 10;
    private static final double RESIDENTS_FALL = 3;
    private static final double VENUES_FALL = 12;
    private static final double SPEED = 60;
    private static final int STEPS = 4000;
    private static final int HOME = Decisions.id("round town.home");
    private static final int VENUE = Decisions.id("round town.venue");

    private final ModeNetwork network;
    private final Residents residents;
    private final Venues venues;

    private RoundTown(ModeNetwork network, Residents residents, Venues venues) {
        this.network = network;
        this.residents = residents;
        this.venues = venues;
    }

    /**
     * A town.
     *
     * @param residents at least 1
     * @param venues at least 1
     * @param unitMetres side of a unit, at most 2,000
     * @param seed another town of the same kind for another seed
     */
    public static RoundTown of(int residents, int venues, double unitMetres, StreetPattern pattern, long seed) {
        if (residents < 1 || venues < 1 || !(unitMetres > 0 && unitMetres <= 2000)) {
            throw new IllegalArgumentException(
                    "a round town needs at least one resident and venue, and units of at most" + " 2,000 m: "
                            + residents + ", " + venues + ", " + unitMetres);
        }
        // An odd number of units: the centre of the town is that of a unit.
        int side = 2 * (int) Math.ceil(RADIUS * 1000 / unitMetres - 0.5) + 1;
        Grid grid = Grid.of(side, side, unitMetres);
        TravelMode way = new TravelMode("walk", SPEED, DECAY, 0, 0, false, 0);
        ModeNetwork network =
                new ModeNetwork(grid, pattern, new CommuteParameters(List.of(way), RoadSupply.standard()));
        Chance chance = Chance.of(seed);
        return new RoundTown(network, people(grid, residents, chance), places(grid, venues, chance));
    }

    private static Residents people(Grid grid, int count, Chance chance) {
        double side = grid.width() * grid.unitMetres();
        Zones zones = Zones.of(
                Crs.NONE,
                List.of("town"),
                List.of(new GeometryFactory().toGeometry(new Envelope(0, side, 0, side))),
                Map.of());
        ZoneUnits cells = Gridding.onto(zones, grid).units();
        int[] living = new int[cells.cellCount()];
        for (int home : scattered(grid, count, RESIDENTS_FALL, chance.at(0, HOME))) {
            living[cells.cellsOf(home)[0]]++;
        }
        Residents residents = Residents.of(cells.counted(living));
        Arrays.fill(residents.traits(), Traits.withDigital(0, true));
        return residents;
    }

    private static Venues places(Grid grid, int count, Chance chance) {
        ChanceKey key = chance.at(0, VENUE);
        double[] size = new double[count];
        double[] quality = new double[count];
        Arrays.fill(size, 1);
        Arrays.setAll(quality, v -> Draws.normal(key.bits(v, 2)));
        return Venues.of(grid, scattered(grid, count, VENUES_FALL, key), size, quality, new boolean[count]);
    }

    /** Units at random, with a density of exp(-r / fall) within the radius. */
    private static int[] scattered(Grid grid, int count, double fall, ChanceKey key) {
        double[] within = new double[STEPS + 1];
        for (int step = 1; step <= STEPS; step++) {
            double r = RADIUS * (step - 0.5) / STEPS;
            within[step] = within[step - 1] + r * StrictMath.exp(-r / fall);
        }
        double centre = grid.width() / 2.0 * grid.unitMetres();
        int[] units = new int[count];
        for (int k = 0; k < count; k++) {
            int found = Arrays.binarySearch(within, key.uniform(k, 0) * within[STEPS]);
            double metres = RADIUS * 1000 * Math.abs(found < 0 ? -found - 2 : found) / STEPS;
            double angle = 2 * Math.PI * key.uniform(k, 1);
            units[k] = grid.unitAt(centre + metres * StrictMath.cos(angle), centre + metres * StrictMath.sin(angle));
        }
        return units;
    }

    /** The streets. */
    public ModeNetwork network() {
        return network;
    }

    /** The residents, live. */
    public Residents residents() {
        return residents;
    }

    /** The venues. */
    public Venues venues() {
        return venues;
    }

    /** Centrality of each unit: its distance to the centre in kilometres, negative. */
    public double[] centrality() {
        Grid grid = network.grid();
        double centre = grid.width() / 2.0 * grid.unitMetres();
        double[] values = new double[grid.unitCount()];
        for (int unit = 0; unit < values.length; unit++) {
            double dx = grid.centreX(unit) - centre;
            double dy = grid.centreY(unit) - centre;
            values[unit] = -Math.sqrt(dx * dx + dy * dy) / 1000;
        }
        return values;
    }

    /**
     * Parameters of leisure in such a town: one occasion each on weekdays and at weekends, and what is known without a
     * platform falls to 1/e in a kilometre; of what is not known a star less than the mean is expected.
     *
     * @param perStar utility of a star
     * @param recommendation weight of popularity
     */
    public static LeisureParameters parameters(double perStar, double recommendation) {
        OutingParameters outings = new OutingParameters(1, 1, false, 0, 0, 0, 0);
        return new LeisureParameters(
                new VenueParameters(1, 1, 2, 1, 0, 1, 0),
                new SearchParameters(perStar, 1, -1, 1, recommendation),
                new RatingParameters(1, false, 0, 0),
                outings,
                new AppealParameters(0, 0, 0));
    }
}
