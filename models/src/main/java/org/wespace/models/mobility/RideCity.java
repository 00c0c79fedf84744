package org.wespace.models.mobility;

import java.util.function.DoubleUnaryOperator;
import org.wespace.agents.mobility.fleet.AgentFleet;
import org.wespace.agents.mobility.fleet.DayProfile;
import org.wespace.agents.mobility.fleet.FleetDay;
import org.wespace.agents.mobility.fleet.FleetParameters;
import org.wespace.agents.mobility.fleet.RideDemand;
import org.wespace.agents.mobility.fleet.RideDemand.Parties;
import org.wespace.agents.mobility.fleet.RideDemand.Rides;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

/**
 * A city whose rides a fleet serves, made after a published study.
 *
 * @param key short name, as part of keys
 * @param title name as shown
 * @param demand rides that are asked for
 * @param kilometresPerHour speed on the streets without a peak
 * @param parameters how the fleet works
 */
record RideCity(String key, String title, RideDemand demand, double kilometresPerHour, FleetParameters parameters) {

    /** Kilometres of a mile. */
    static final double MILE = 1.609344;

    /** Share of the trips of Lisbon by vehicle that go by car, and of those by rail; the rest go by bus. */
    static final double LISBON_CAR = 0.6;

    static final double LISBON_RAIL = 0.18;
    private static final int LISBON_TRIPS = 60_000;
    private static final Parties SOME_TOGETHER = new Parties(0.84, 0.12);

    /** The square of ten miles of Fagnant & Kockelman (2014), in quarters of a mile. */
    static RideCity miles(StreetPattern pattern, int rides, FleetParameters parameters) {
        int side = 40;
        Grid grid = Grid.of(side, side, 250 * MILE);
        double corner = fromMiddle(grid, 0, side / 2.0, side / 2.0) / MILE;
        double[] rate = field(grid, side / 2.0, side / 2.0, kilometres -> {
            double miles = kilometres / MILE;
            return miles < 2.5 ? 30 - 3 * miles / 2.5 : 27 - 18 * (miles - 2.5) / (corner - 2.5);
        });
        Rides asked = new Rides(rides, 5.43 * MILE, DayProfile.workday(), Parties.single());
        return new RideCity(
                "miles", "ten miles square", new RideDemand(grid, pattern, rate, rate, asked), 21 * MILE, parameters);
    }

    /** Lisbon without rail, one party at a time. */
    static RideCity lisbonSolo(StreetPattern pattern) {
        return lisbon(pattern, "lisbon_solo", "Lisbon, single rides, no rail", 1, FleetParameters.lisbonSolo());
    }

    /** Lisbon with rail, parties that share. */
    static RideCity lisbonPooled(StreetPattern pattern) {
        return lisbon(
                pattern,
                "lisbon_pooled",
                "Lisbon, shared rides, rail",
                1 - LISBON_RAIL,
                FleetParameters.lisbonPooledWithRail());
    }

    private static RideCity lisbon(
            StreetPattern pattern, String key, String title, double share, FleetParameters parameters) {
        Grid grid = Grid.of(46, 46, 200);
        Rides asked = new Rides((int) Math.round(LISBON_TRIPS * share), 5, DayProfile.workday(), SOME_TOGETHER);
        RideDemand demand = new RideDemand(grid, pattern, around(grid, 23, 23, 6), around(grid, 23, 23, 2.5), asked);
        return new RideCity(key, title, demand, 22, parameters);
    }

    /** Trips by vehicle on a day in Lisbon as it is here, all modes together. */
    static int lisbonTrips() {
        return LISBON_TRIPS;
    }

    /** Half of Manhattan with a quarter of its taxi rides, and a quarter of the vehicles. */
    static RideCity manhattan(StreetPattern pattern) {
        Grid grid = Grid.of(20, 37, 200);
        FleetParameters parameters = FleetParameters.manhattanPooled();
        Rides asked = new Rides(107_500, 2.8, taxiDay(), Parties.single());
        RideDemand demand = new RideDemand(grid, pattern, around(grid, 10, 30.5, 8), around(grid, 10, 30.5, 4), asked);
        return new RideCity(
                "manhattan",
                "Manhattan, shared taxis",
                demand,
                16,
                parameters.with(
                        parameters.dispatch().withVehicles(parameters.dispatch().vehicles() / 4)));
    }

    /** Drivers who are hailed in a wide city. */
    static RideCity rideHail(StreetPattern pattern) {
        Grid grid = Grid.of(40, 40, 250 * MILE);
        Rides asked = new Rides(12_000, 7, DayProfile.workday(), new Parties(0.7, 0.2));
        RideDemand demand = new RideDemand(grid, pattern, around(grid, 20, 20, 8), around(grid, 20, 20, 4), asked);
        return new RideCity("ride_hail", "drivers who are hailed", demand, 32, FleetParameters.rideHail(1600));
    }

    /** Rides of taxis: flatter than those of a working day, and late. Shares are assumptions. */
    private static DayProfile taxiDay() {
        double[] outward = new double[DayProfile.HOURS];
        for (int hour = 0; hour < outward.length; hour++) {
            outward[hour] = hour >= 6 && hour < 11 ? 0.65 : hour >= 16 && hour < 22 ? 0.4 : 0.5;
        }
        return new DayProfile(
                new double[] {
                    4.0, 3.0, 2.2, 1.6, 1.2, 1.1, 2.3, 3.8, 4.6, 4.7, 4.6, 4.7, 4.9, 4.9, 5.0, 4.8, 4.2, 5.1, 6.1, 6.3,
                    5.9, 5.7, 5.6, 5.0
                },
                outward);
    }

    /** Weights that fall with the distance from a point by a number of kilometres. */
    private static double[] around(Grid grid, double x, double y, double fall) {
        return field(grid, x, y, kilometres -> StrictMath.exp(-kilometres / fall));
    }

    private static double[] field(Grid grid, double x, double y, DoubleUnaryOperator weight) {
        double[] values = new double[grid.unitCount()];
        for (int unit = 0; unit < values.length; unit++) {
            values[unit] = weight.applyAsDouble(fromMiddle(grid, unit, x, y));
        }
        return values;
    }

    /** Kilometres as the crow flies from the middle of a unit to a point, given in units. */
    private static double fromMiddle(Grid grid, int unit, double x, double y) {
        double east = grid.x(unit) + 0.5 - x;
        double north = grid.y(unit) + 0.5 - y;
        return Math.sqrt(east * east + north * north) * grid.unitMetres() / 1000;
    }

    /** A day of the fleet. */
    FleetDay day(long seed) {
        StreetImpedance streets =
                new StreetImpedance(LinkMinutes.uniform(demand.grid(), demand.pattern(), kilometresPerHour));
        return AgentFleet.day(streets, demand, parameters, seed);
    }

    /** The same city with another fleet. */
    RideCity with(FleetParameters newParameters) {
        return new RideCity(key, title, demand, kilometresPerHour, newParameters);
    }
}
