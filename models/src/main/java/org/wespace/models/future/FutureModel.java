package org.wespace.models.future;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.city.CityParameters;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.DailyParameters;
import org.wespace.agents.city.LivingCity;
import org.wespace.agents.city.Places;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.daily.shock.Shock;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.street.RoadHierarchy;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.region.CrossCityJobs;
import org.wespace.agents.region.Gateway;
import org.wespace.agents.region.Gateways;
import org.wespace.agents.region.ThroughTraffic;
import org.wespace.core.grid.Grid;
import org.wespace.core.measure.Measured;
import org.wespace.models.living.Lived;
import org.wespace.models.living.LivingModel;
import org.wespace.models.living.Variant;
import org.wespace.models.report.Block;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.ScreenText;

/** The city of the report: every mechanism on, against today's standard. */
public final class FutureModel extends LivingModel {

    private static final Preset PRESET = Preset.CN_MEGA;
    private static final int SIDE = 40;
    private static final int UNIT_METRES = 1000;
    private static final int RESIDENTS = 15_000;
    private static final String CARBON = "carbon_per_head." + FutureMeasures.YEAR;
    /** Outside jobs of each sector at each gateway, as a share of residents: about one worker in a hundred in all. */
    private static final double OUTSIDE = 0.001;

    private static final int MONTHS_OF_SHOCK = 3;

    @Override
    public String name() {
        return "wespace-2030";
    }

    @Override
    public String summary() {
        return "a Chinese metropolis with everything on against today: travel, floor, carbon, what emerges";
    }

    @Override
    public String page() {
        return "/org/wespace/models/future/wespace-2030.md";
    }

    @Override
    protected String title() {
        return "WeSpace 2030";
    }

    @Override
    protected String question() {
        return "What becomes of a city if all that the report expects comes true at once, and which of its tendencies"
                + " emerge?";
    }

    @Override
    protected int years() {
        return 8;
    }

    /** All but the shock, which tests a city under stress. */
    @Override
    protected Switches standard() {
        return Switches.all().without(Mechanism.EMERGENCY_RESPONSE);
    }

    @Override
    protected List<Variant> variants(RunSettings settings, Scenario scenario) {
        SyntheticCity made = city(settings);
        CityPlan plan = made.build();
        DailyParameters daily = DailyParameters.of(PRESET);
        daily = daily.with(daily.travel().withLines(made.transitLines()).withGrades(RoadHierarchy.standard()));
        double shock = scenario.switches().strength(Mechanism.EMERGENCY_RESPONSE);
        if (shock > 0) {
            long months = settings.ticks().orElse(defaults().ticks().orElseThrow());
            daily = daily.with(daily.care().with(Shock.lockdown(months / 2, MONTHS_OF_SHOCK)));
        }
        Scenario future = scenario.parameters(CityParameters.of(PRESET))
                .places(places(plan))
                .dailyLife(daily);
        Switches today = Switches.standard().with(Mechanism.EMERGENCY_RESPONSE, shock);
        return List.of(new Variant("today", plan, future.switches(today)), new Variant("2030", plan, future));
    }

    /** The preset's densities and centres on a smaller map. */
    private static SyntheticCity city(RunSettings settings) {
        double metres = settings.unitMetres().orElse(UNIT_METRES);
        double kilometres = SIDE * metres / 1000;
        double wide = PRESET.form().side() * PRESET.form().unitMetres() / 1000;
        double part = kilometres / wide;
        return SyntheticCity.of(SIDE, SIDE, metres)
                .preset(PRESET)
                .persons(PRESET.form().persons() * part * part)
                .spacing(PRESET.form().spacingKilometres() * part)
                .residents(settings.residents().orElse(RESIDENTS))
                .seed(settings.seed());
    }

    /** Research at the second centre, a work park at the third, traffic through four gateways, jobs beyond two. */
    private static Places places(CityPlan plan) {
        Grid grid = plan.grid();
        int first = plan.centres().get(0);
        int jobs = (int) Math.round(OUTSIDE * plan.city().residents().total());
        List<Gateway> outside = Gateways.atEdge(grid, first, 2).stream()
                .map(unit -> new Gateway(unit, List.of(jobs, jobs, jobs, jobs, jobs), 20, 30, 0.5))
                .toList();
        return Places.none()
                .withAnchors(List.of(plan.centres().get(1)))
                .withParks(List.of(plan.centres().get(2)))
                .withThrough(new ThroughTraffic(3000, Gateways.forTraffic(grid, first, 4)))
                .withOutside(new CrossCityJobs(outside, 0.05, 0.5));
    }

    @Override
    protected List<Measured> measured(LivingCity city) {
        return FutureMeasures.of(city);
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown(CARBON, "carbon a head, last year", 0, "kgCO2e"),
                new Shown("all_travel", "travel of all kinds", 1, "km/month"),
                new Shown("cost_per_km", "money and time of a kilometre", 2, "money"),
                new Shown("delay", "minutes driven at peak over those on empty roads", 3, ""),
                new Shown("divide_gap", "cost of services, not digital less digital", 2, "money/month"),
                new Shown("surplus_floor", "floor that stands free, per resident", 2, "m2"),
                new Shown("travel.work", "travel to work", 1, "km/month"),
                new Shown("travel", "travel not to work", 1, "km/month"),
                new Shown("travel.other", "travel for which time was saved", 1, "km/month"),
                new Shown("travel_time", "time of travel not to work", 1, "min/day"),
                new Shown("commute_per_day", "minutes to work and back a working day", 1, "min"),
                new Shown("mode_share.transit", "ways to work by transit", 3, "share"),
                new Shown("mode_share.car", "ways to work by car", 3, "share"),
                new Shown("cars", "cars", 3, "per resident"),
                new Shown("fleet.shared_car", "shared vehicles for one party", 0, ""),
                new Shown("fleet.pooled_car", "shared vehicles for several", 0, ""),
                new Shown("parking_released", "parking given back", 0, "ha"),
                new Shown("home_days", "days at home", 2, "days/week"),
                new Shown("distance_ratio", "home-job distance, teleworkers to others", 3, ""),
                new Shown("online_time.leisure", "leisure online", 2, "min/day"),
                new Shown("online_time.shopping", "shopping online", 2, "min/day"),
                new Shown("orders.same_day", "orders within the day", 2, "a month"),
                new Shown("orders.parcel", "orders by parcel", 2, "a month"),
                new Shown("orders.meal", "meals ordered", 2, "a month"),
                new Shown("rent.home.core", "home rent, core", 1, "money/m2/month"),
                new Shown("rent.home.edge", "home rent, edge", 1, "money/m2/month"),
                new Shown("job_share.core", "jobs in the core", 4, "share"),
                new Shown("resident_share.core", "residents in the core", 4, "share"),
                new Shown("resident_share.edge", "residents at the edge", 4, "share"),
                new Shown("floor_vacancy.office", "vacant office floor", 3, "share"),
                new Shown("floor_vacancy.retail", "vacant shop floor", 3, "share"),
                new Shown("fragments.work", "spells of work a day", 3, ""),
                new Shown("use_mix", "entropy of uses by unit", 4, ""),
                new Shown("floor_hours_used", "floor-hours used", 4, "share"),
                new Shown("venues_effective", "leisure venues that count", 0, ""),
                new Shown("fifteen_minutes", "all services within a walk", 4, "share"),
                new Shown(
                        "carbon_sink_share." + FutureMeasures.YEAR,
                        "carbon that trees take up, over what is emitted",
                        4,
                        "share"));
    }

    @Override
    protected List<String> findings(List<Lived> lived, RunSettings settings) {
        Lived today = lived.get(0);
        Lived future = lived.get(1);
        List<String> words = new ArrayList<>();
        words.add("With everything on, carbon a head " + change(today, future, CARBON) + ", travel "
                + change(today, future, "all_travel") + ", minutes to work and back a working day "
                + change(today, future, "commute_per_day") + ", cars " + change(today, future, "cars")
                + ", free floor a head " + change(today, future, "surplus_floor") + ".");
        words.add("That people travel less though it costs less (T6-3): a kilometre costs "
                + change(today, future, "cost_per_km") + " in money and time, " + change(today, future, "money_per_km")
                + " in money, and a head travels " + change(today, future, "all_travel") + ".");
        words.add("Of the claims that must emerge, these do in all their measures: "
                + String.join(", ", Tendencies.claims(today, future, true)) + "; these do not, or not in all: "
                + String.join(", ", Tendencies.claims(today, future, false)) + ".");
        return words;
    }

    private static String change(Lived today, Lived future, String key) {
        double change = 100 * (future.end(key) / today.end(key) - 1);
        return (change >= 0 ? "+" : "") + ScreenText.number(change, 1) + " %";
    }

    @Override
    protected List<Block> more(List<Lived> lived) {
        Lived today = lived.get(0);
        Lived future = lived.get(1);
        return List.of(
                Tendencies.table(today, future),
                Tendencies.exchange(today, future),
                FutureTables.carbon(lived),
                FutureTables.travel(lived),
                FutureTables.floor(lived));
    }

    @Override
    protected void addTo(ModelResult.Builder result, List<Lived> lived, RunSettings settings) {
        result.text(
                "claims.emerging",
                String.join(" ", Tendencies.claims(lived.get(0), lived.get(1), true)),
                "Claims without a switch all of whose measures go the way that is claimed.");
        result.text(
                "claims.not_emerging",
                String.join(" ", Tendencies.claims(lived.get(0), lived.get(1), false)),
                "Claims without a switch of which some measure does not.");
    }

    @Override
    protected List<String> assumptions() {
        return List.of(
                "The city is generated; its centres, densities, floor and rents are assumptions.",
                "A mechanism is on in full from the first month, so that 2030 is a bound, not a forecast: all cars are"
                        + " electric, all delivery is by robot, all streets are alike.",
                "The city has factors of the ledger from 2022 on; technology beside the mechanisms stands still.");
    }
}
