package org.wespace.models.mobility;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.mobility.fleet.FleetDay;
import org.wespace.agents.mobility.fleet.FleetParameters;

/**
 * A figure of a study beside the one found here.
 *
 * @param key key of the summary
 * @param city the city
 * @param what what is compared
 * @param unit unit of measure
 * @param decimals decimals shown
 * @param published what the study found, as text
 * @param least smallest value that counts as reproduced
 * @param most largest value that does
 * @param here value found here
 */
record Published(
        String key,
        String city,
        String what,
        String unit,
        int decimals,
        String published,
        double least,
        double most,
        double here) {

    /** Kilometres that riders of hailed cars caused before, for each kilometre that they ride: 169 / 183.5. */
    private static final double BEFORE = 1.69 / 1.835;

    boolean reproduced() {
        return here >= least && here <= most;
    }

    static List<Published> miles(FleetDay day) {
        String city = "ten miles square";
        return List.of(
                new Published("miles.fleet", city, "vehicles", "vehicles", 0, "1,688", 1527, 2206, day.vehicles()),
                new Published(
                        "miles.cars_replaced",
                        city,
                        "cars replaced by a vehicle",
                        "cars",
                        1,
                        "11 to 12",
                        9,
                        13,
                        day.carsReplaced()),
                new Published(
                        "miles.empty_share",
                        city,
                        "kilometres without riders",
                        "%",
                        1,
                        "10.7",
                        8,
                        13,
                        100 * day.metres().emptyShare()),
                new Published(
                        "miles.mean_wait",
                        city,
                        "mean wait",
                        "min",
                        2,
                        "0.30",
                        0,
                        1,
                        day.times().waiting()));
    }

    static List<Published> lisbon(FleetDay day, boolean pooled) {
        String city = pooled ? "Lisbon, shared rides, rail" : "Lisbon, single rides, no rail";
        String key = pooled ? "lisbon_pooled" : "lisbon_solo";
        double carTrips = RideCity.lisbonTrips() * RideCity.LISBON_CAR;
        double cars = carTrips / FleetParameters.RIDES_PER_CAR;
        double carKilometres = carTrips * day.times().directKilometres();
        return List.of(
                new Published(
                        key + ".cars_percent",
                        city,
                        "vehicles against cars today",
                        "%",
                        1,
                        pooled ? "-90" : "-80",
                        pooled ? -93 : -85,
                        pooled ? -80 : -70,
                        100 * (day.vehicles() / cars - 1)),
                new Published(
                        key + ".kilometres_percent",
                        city,
                        "kilometres against cars today",
                        "%",
                        1,
                        pooled ? "+6" : "+89",
                        pooled ? 0 : 40,
                        pooled ? 15 : 110,
                        100 * (day.metres().vehicle() / 1000.0 / carKilometres - 1)));
    }

    static List<Published> manhattan(FleetDay day) {
        String city = "Manhattan, shared taxis";
        return List.of(
                new Published(
                        "manhattan.mean_wait",
                        city,
                        "mean wait",
                        "min",
                        2,
                        "2.8",
                        2,
                        4,
                        day.times().waiting()),
                new Published(
                        "manhattan.mean_delay",
                        city,
                        "mean delay, wait and detour",
                        "min",
                        2,
                        "3.5",
                        1.75,
                        5.25,
                        day.times().delay()),
                new Published(
                        "manhattan.served_percent",
                        city,
                        "requests served",
                        "%",
                        1,
                        "98",
                        95,
                        100,
                        100.0 * day.rides().served() / day.rides().asked()));
    }

    static List<Published> rideHail(FleetDay day) {
        String city = "drivers who are hailed";
        double empty = day.metres().emptyShare();
        return List.of(
                new Published(
                        "ride_hail.empty_share",
                        city,
                        "kilometres without riders",
                        "%",
                        1,
                        "40.8",
                        35,
                        45,
                        100 * empty),
                new Published(
                        "ride_hail.kilometres_percent",
                        city,
                        "kilometres against those before",
                        "%",
                        1,
                        "+83.5",
                        60,
                        120,
                        100 * (1 / (1 - empty) / BEFORE - 1)));
    }

    /** All figures of a run, by the days of its cities in their order; a run of one city has the first alone. */
    static List<Published> of(List<FleetDay> days) {
        List<Published> all = new ArrayList<>(miles(days.get(0)));
        if (days.size() > 1) {
            all.addAll(lisbon(days.get(1), true));
            all.addAll(lisbon(days.get(2), false));
            all.addAll(manhattan(days.get(3)));
            all.addAll(rideHail(days.get(4)));
        }
        return all;
    }
}
