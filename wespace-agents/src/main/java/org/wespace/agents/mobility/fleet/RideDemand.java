package org.wespace.agents.mobility.fleet;

import java.util.Arrays;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.chance.Draws;
import org.wespace.core.choice.AliasTable;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/**
 * Rides that are asked for in a day: how many, when, from where to where, and by how many persons together.
 *
 * <p>A ride leads from a home to another place or back, as {@link DayProfile} says. Its beginning is drawn by the
 * weights of the side where it begins, its end by the weights of the other side times {@code exp(-decay km)} along the
 * streets; the decay is fitted to the mean length asked for, and rides within one unit are left out. Places within a
 * unit are drawn evenly. Building costs some tens of passes over all pairs of units: .3 seconds for 2,000 units.
 * Immutable.
 */
public final class RideDemand {

    /** Decision of a ride: its time, way and persons. */
    static final int RIDE = Decisions.id("fleet.ride");

    private static final int FIRST_END = 8;
    private static final int MOST_TRIES = 1 << 20;

    private final Grid grid;
    private final StreetPattern pattern;
    private final int ridesPerDay;
    private final double meanKilometres;
    private final DayProfile day;
    private final double[] parties;
    /** Weights of homes (0) and of other places (1), each with sum 1. */
    private final double[][] weights;
    /** Share of rides that end in a unit, by the side where they end. */
    private final double[][] ends;

    private final AliasTable[] tables;
    private final AliasTable hours;
    private final RideLengths lengths;

    /**
     * Demand.
     *
     * @param homes weight of each unit as a home, with a positive sum
     * @param places weight of each unit as another place, with a positive sum
     * @param rides how many, how long, when
     * @throws IllegalArgumentException if no decay gives the mean length, saying what there is
     */
    public RideDemand(Grid grid, StreetPattern pattern, double[] homes, double[] places, Rides rides) {
        this.grid = grid;
        this.pattern = pattern;
        this.ridesPerDay = rides.perDay();
        this.meanKilometres = rides.meanKilometres();
        this.day = rides.day();
        this.parties = rides.parties().toArray();
        this.weights = new double[][] {shares("homes", grid, homes), shares("places", grid, places)};
        this.tables = new AliasTable[] {new AliasTable(weights[0]), new AliasTable(weights[1])};
        this.hours = new AliasTable(day.shares());
        this.lengths = RideLengths.fitted(grid, pattern, weights, rides.meanKilometres());
        this.ends = new double[][] {lengths.ends(weights[1], weights[0]), lengths.ends(weights[0], weights[1])};
    }

    /**
     * How many rides there are in a day, and what they are like.
     *
     * @param perDay rides a day, at least 1
     * @param meanKilometres mean length along the streets, between the middles of units, positive
     * @param day when they are asked for
     * @param parties persons who ride together
     */
    public record Rides(int perDay, double meanKilometres, DayProfile day, Parties parties) {

        public Rides {
            Require.between("perDay", perDay, 1, 10_000_000);
            Require.positive("meanKilometres", meanKilometres);
        }
    }

    /**
     * Persons who ride together.
     *
     * @param alone share of rides of one person, in [0, 1]
     * @param two share of two, in [0, 1 - alone]; the rest are three
     */
    public record Parties(double alone, double two) {

        public Parties {
            Require.share("alone", alone);
            Require.between("two", two, 0, 1 - alone);
        }

        /** Everybody rides alone. */
        public static Parties single() {
            return new Parties(1, 0);
        }

        /** Mean persons of a ride. */
        public double mean() {
            return alone + 2 * two + 3 * (1 - alone - two);
        }

        private double[] toArray() {
            return new double[] {alone, alone + two};
        }
    }

    private static double[] shares(String name, Grid grid, double[] values) {
        grid.requireValues(name, values);
        for (int unit = 0; unit < values.length; unit++) {
            Require.notNegative(name + " of unit " + unit, values[unit]);
        }
        double sum = Arrays.stream(values).sum();
        Require.positive("sum of " + name, sum);
        return Arrays.stream(values).map(value -> value / sum).toArray();
    }

    /** The grid. */
    public Grid grid() {
        return grid;
    }

    /** Shape of the routes along which lengths are taken. */
    public StreetPattern pattern() {
        return pattern;
    }

    /** Rides of a day. */
    public int ridesPerDay() {
        return ridesPerDay;
    }

    /** When rides are asked for. */
    public DayProfile day() {
        return day;
    }

    /** Mean length of a ride along the streets, between the middles of units. */
    public double meanKilometres() {
        return meanKilometres;
    }

    /** Fitted decay of the choice of an end, per kilometre; may be negative. */
    public double decayPerKilometre() {
        return lengths.decay();
    }

    /** Share of an hour's rides that begin in each unit, a new array. */
    public double[] beginnings(int hour) {
        return mixed(weights[0], weights[1], day.outward(hour));
    }

    /** Share of an hour's rides that end in each unit, a new array. */
    public double[] ends(int hour) {
        return mixed(ends[1], ends[0], day.outward(hour));
    }

    private static double[] mixed(double[] outward, double[] homeward, double share) {
        double[] result = new double[outward.length];
        for (int unit = 0; unit < result.length; unit++) {
            result[unit] = share * outward[unit] + (1 - share) * homeward[unit];
        }
        return result;
    }

    /** Whether rides of an hour may begin in a unit. */
    boolean begins(int hour, int unit) {
        return weights[0][unit] > 0 && day.outward(hour) > 0 || weights[1][unit] > 0 && day.outward(hour) < 1;
    }

    /** A unit drawn by the weights of homes. */
    int home(long bits) {
        return tables[0].draw(bits);
    }

    /** A unit where a ride of the hour may begin. */
    int beginning(int hour, long sideBits, long unitBits) {
        return tables[Draws.uniform(sideBits) < day.outward(hour) ? 0 : 1].draw(unitBits);
    }

    /** The rides of a day, in order of time. */
    RideRequests draw(Chance chance, int dayNumber) {
        ChanceKey key = chance.at(dayNumber, RIDE);
        RideRequests rides = new RideRequests(ridesPerDay);
        for (int ride = 0; ride < ridesPerDay; ride++) {
            int hour = hours.draw(key.bits(ride, 0));
            int second = hour * 3600 + (int) (key.uniform(ride, 1) * 3600);
            int side = key.uniform(ride, 2) < day.outward(hour) ? 0 : 1;
            int from = tables[side].draw(key.bits(ride, 3));
            int to = end(key, ride, from, tables[1 - side]);
            rides.set(
                    ride,
                    second + dayNumber * 86_400,
                    place(from, true, key.uniform(ride, 4)),
                    place(from, false, key.uniform(ride, 5)),
                    place(to, true, key.uniform(ride, 6)),
                    place(to, false, key.uniform(ride, 7)),
                    party(key.uniform(ride, -1)));
        }
        return rides.sorted();
    }

    private int end(ChanceKey key, int ride, int from, AliasTable table) {
        for (int n = 0; n < MOST_TRIES; n++) {
            int to = table.draw(key.bits(ride, FIRST_END + 2 * n));
            if (key.uniform(ride, FIRST_END + 2 * n + 1) < lengths.acceptance(from, to)) {
                return to;
            }
        }
        throw new IllegalStateException("no end within reach of unit " + from);
    }

    private int party(double uniform) {
        return uniform < parties[0] ? 1 : uniform < parties[1] ? 2 : 3;
    }

    /** A coordinate within a unit, in whole metres. */
    int place(int unit, boolean eastward, double uniform) {
        return (int) (((eastward ? grid.x(unit) : grid.y(unit)) + uniform) * grid.unitMetres());
    }
}
