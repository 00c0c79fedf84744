package org.wespace.models.mobility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wespace.agents.mobility.fleet.DayProfile;
import org.wespace.agents.mobility.fleet.FleetDay;
import org.wespace.agents.mobility.fleet.FleetParameters;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.UnitField;
import org.wespace.core.measure.Measured;
import org.wespace.core.travel.StreetPattern;
import org.wespace.models.run.MeasureLog;
import org.wespace.models.run.Model;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.Progress;
import org.wespace.models.run.RefusedException;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.Setting;

/** Fleets of shared vehicles in five cities after published studies, and the formula beside the first. */
public final class SharedMobilityModel implements Model {

    private static final Setting RIDES = new Setting(
            "fleet.rides", 60_551, 100, 500_000, "rides/day", "Rides a day in the city of ten miles square.");
    private static final Setting SIZE = new Setting(
            "fleet.size_factor", 1, 0.5, 3, "", "Vehicles of that city over those that its first day asks for.");
    private static final Setting POOLING =
            new Setting("fleet.pooling", 0, 0, 1, "", "Whether parties share vehicles there: 0 or 1.");
    private static final Setting SEATS = new Setting("fleet.seats", 4, 1, 20, "seats", "Seats of a vehicle there.");
    private static final Setting RELOCATION =
            new Setting("fleet.relocation", 1, 0, 1, "", "Whether idle vehicles relocate there: 0 or 1.");
    private static final Setting COMPARISONS =
            new Setting("fleet.comparisons", 1, 0, 1, "", "Whether the cities after other studies run too: 0 or 1.");

    @Override
    public String name() {
        return "shared-mobility";
    }

    @Override
    public String summary() {
        return "a fleet of shared vehicles: cars replaced, waits and empty kilometres";
    }

    @Override
    public String page() {
        return "/org/wespace/models/mobility/shared-mobility.md";
    }

    @Override
    public RunSettings defaults() {
        return RunSettings.defaultsFor(name()).toBuilder()
                .pattern(StreetPattern.GRID)
                .build();
    }

    @Override
    public List<Setting> settings() {
        return List.of(RIDES, SIZE, POOLING, SEATS, RELOCATION, COMPARISONS);
    }

    @Override
    public ModelResult run(RunSettings settings, Progress progress) {
        requireNothingElse(settings);
        progress.at("drawing requests", 0.02);
        progress.stopIfCancelled();
        List<RideCity> cities = cities(settings);
        List<FleetDay> days = live(cities, settings, progress);
        progress.at("comparing with the formula", 0.95);
        FleetLaw law = FleetLaw.of(cities.get(0), days.get(0), settings.seed());
        return result(cities, days, law);
    }

    private static void requireNothingElse(RunSettings settings) {
        if (settings.residents().isPresent()) {
            throw new RefusedException("this model has rides in place of residents: --set fleet.rides=NUMBER");
        }
        if (settings.ticks().isPresent()) {
            throw new RefusedException(
                    "this model runs two days, of which the second is measured: leave out the ticks");
        }
        if (settings.unitMetres().isPresent()) {
            throw new RefusedException("the cities of this model have units of the studies: leave out the unit");
        }
    }

    private static List<RideCity> cities(RunSettings settings) {
        List<RideCity> cities = new ArrayList<>();
        StreetPattern pattern = settings.pattern();
        cities.add(RideCity.miles(pattern, (int) Math.round(RIDES.in(settings)), parameters(settings)));
        if (COMPARISONS.in(settings) >= 0.5) {
            cities.add(RideCity.lisbonPooled(pattern));
            cities.add(RideCity.lisbonSolo(pattern));
            cities.add(RideCity.manhattan(pattern));
            cities.add(RideCity.rideHail(pattern));
        }
        return cities;
    }

    private static FleetParameters parameters(RunSettings settings) {
        FleetParameters standard = FleetParameters.fagnantKockelman();
        int seats = (int) Math.round(SEATS.in(settings));
        boolean shared = POOLING.in(settings) >= 0.5;
        return standard.with(
                        shared
                                ? FleetParameters.lisbonPooledWithRail()
                                        .sharing()
                                        .withSeats(seats)
                                : standard.sharing().withSeats(seats))
                .with(standard.relocation().withRelocates(RELOCATION.in(settings) >= 0.5));
    }

    /** Runs the cities side by side; no run depends on another. */
    private static List<FleetDay> live(List<RideCity> cities, RunSettings settings, Progress progress) {
        FleetDay[] days = new FleetDay[cities.size()];
        Object turn = new Object();
        try (ParallelLoop loop = new ParallelLoop(settings.threads())) {
            loop.run(cities.size(), 1, (chunk, from, to) -> {
                for (int c = from; c < to; c++) {
                    synchronized (turn) {
                        progress.at("fleet of " + cities.get(c).title(), 0.05 + 0.9 * c / cities.size());
                        progress.stopIfCancelled();
                    }
                    days[c] = day(cities.get(c), c == 0 ? SIZE.in(settings) : 1, settings.seed());
                }
            });
        }
        return Arrays.asList(days);
    }

    private static FleetDay day(RideCity city, double factor, long seed) {
        FleetDay day = city.day(seed);
        if (factor == 1) {
            return day;
        }
        int vehicles = Math.max(1, (int) Math.round(day.vehicles() * factor));
        return city.with(city.parameters().with(city.parameters().dispatch().withVehicles(vehicles)))
                .day(seed);
    }

    private static ModelResult result(List<RideCity> cities, List<FleetDay> days, FleetLaw law) {
        MeasureLog log = log(cities, days);
        SharedMobilityReport report = new SharedMobilityReport(cities, days, law);
        ModelResult.Builder result = ModelResult.builder(report.page(), report.screen());
        StateHash hash = new StateHash();
        days.forEach(day -> day.addTo(hash));
        result.text("state_hash", hash.text(), "Hash of what all fleets did.")
                .count("rides", cities.get(0).demand().ridesPerDay(), "rides/day", "Rides a day, ten miles square.")
                .count("grid_width", cities.get(0).demand().grid().width(), "units", "Micro-units from west to east.")
                .count("grid_height", cities.get(0).demand().grid().height(), "units", "Micro-units south to north.")
                .number("unit_size_m", cities.get(0).demand().grid().unitMetres(), "m", "Side of a micro-unit.");
        for (Published one : Published.of(days)) {
            result.number(one.key(), one.here(), one.unit(), words(one));
        }
        for (int c = 0; c < days.size(); c++) {
            addFleet(result, cities.get(c), days.get(c));
        }
        result.number("formula.fleet", law.fleet(), "vehicles", "Least fleet of the busiest hour, by formula.")
                .number(
                        "formula.wait",
                        law.offPeakWait(),
                        "min",
                        "Mean wait off the peaks by formula, with as many vehicles.")
                .number("formula.agent_wait", law.agentWait(), "min", "Mean wait off the peaks of the agents.")
                .number("formula.pick_up_km", law.pickUpKilometres(), "km", "Way to the rider by formula, a ride.")
                .number("formula.relocation_km", law.relocationKilometres(), "km", "Relocation by formula, a ride.")
                .number("formula.empty_percent", 100 * law.emptyShare(), "%", "Kilometres without riders by formula.");
        addFields(result, cities.get(0), days.get(0));
        return result.measures(log).build();
    }

    private static String words(Published one) {
        return one.city() + ": " + one.what() + "; published: " + one.published() + ".";
    }

    private static void addFleet(ModelResult.Builder result, RideCity city, FleetDay day) {
        String key = "fleet." + city.key() + '.';
        String where = " " + city.title() + ".";
        result.count(key + "vehicles", day.vehicles(), "vehicles", "Vehicles," + where)
                .count(key + "served", day.rides().served(), "rides", "Rides served in the day," + where)
                .count(key + "lost", day.rides().lost(), "rides", "Requests lost in the day," + where)
                .count(key + "vehicle_m", day.metres().vehicle(), "m", "All metres of vehicles," + where)
                .count(key + "occupied_m", day.metres().occupied(), "m", "Metres with riders," + where)
                .count(key + "pick_up_m", day.metres().pickUp(), "m", "Empty metres to riders," + where)
                .count(key + "relocation_m", day.metres().relocation(), "m", "Empty metres to better places," + where)
                .count(key + "cruising_m", day.metres().cruising(), "m", "Empty metres of drivers cruising," + where)
                .count(key + "commute_m", day.metres().commute(), "m", "Metres of drivers from and to home," + where)
                .number(key + "wait", day.times().waiting(), "min", "Mean wait," + where)
                .number(key + "wait_95", day.times().longWait(), "min", "Wait that 95 % do not exceed," + where)
                .number(key + "detour", day.detour(), "1", "Time aboard over that of the direct way, less 1," + where)
                .number(
                        key + "occupancy",
                        day.metres().occupancy(),
                        "persons",
                        "Persons in an occupied vehicle," + where)
                .number(key + "rides_together", day.ridesTogether(), "1", "Direct km of rides a loaded km," + where)
                .number(key + "peak_use", day.peakUse(), "1", "Share that serves at the busiest time," + where);
    }

    private static void addFields(ModelResult.Builder result, RideCity city, FleetDay day) {
        result.field(UnitField.ofCounts(
                        "requests", "rides", city.demand().grid(), day.maps().requests()))
                .field(new UnitField(
                        "mean_wait", "min", city.demand().grid(), day.maps().waiting()))
                .field(new UnitField("empty_km", "km", city.demand().grid(), emptyKilometres(day)));
    }

    static double[] emptyKilometres(FleetDay day) {
        return Arrays.stream(day.maps().emptyMetres())
                .mapToDouble(metres -> metres / 1000.0)
                .toArray();
    }

    private static MeasureLog log(List<RideCity> cities, List<FleetDay> days) {
        MeasureLog log = new MeasureLog();
        for (int hour = 0; hour < DayProfile.HOURS; hour++) {
            List<Measured> row = new ArrayList<>();
            for (int c = 0; c < days.size(); c++) {
                FleetDay.Hours hours = days.get(c).hours();
                String city = cities.get(c).key();
                row.add(Measured.of(FleetMeasure.REQUESTS, hours.requests()[hour])
                        .with("run", city));
                row.add(Measured.of(FleetMeasure.WAIT, hours.waiting()[hour]).with("run", city));
                row.add(Measured.of(FleetMeasure.SERVING, hours.serving()[hour]).with("run", city));
                row.add(Measured.of(FleetMeasure.IDLE, hours.idle()[hour]).with("run", city));
                row.add(Measured.of(FleetMeasure.ROAMING, hours.roaming()[hour]).with("run", city));
            }
            log.record(hour, row);
        }
        return log;
    }
}
