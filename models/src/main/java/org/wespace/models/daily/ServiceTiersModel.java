package org.wespace.models.daily;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.DailyParameters;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.daily.service.Service;
import org.wespace.agents.daily.shock.Resilience;
import org.wespace.agents.daily.shock.Shock;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.models.living.Lived;
import org.wespace.models.living.LivingModel;
import org.wespace.models.living.Variant;
import org.wespace.models.report.Block;
import org.wespace.models.report.Curve;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.Setting;

/** A city whose services come in tiers, online and near by; and what of them is kept when much is closed. */
public final class ServiceTiersModel extends LivingModel {

    private static final int SIDE = 32;
    private static final int RESIDENTS = 12_000;
    /** First month of the closure, a year after the start. */
    private static final int FROM = 12;

    private static final int MONTHS = 12;
    private static final Mechanism[] ONLINE = {
        Mechanism.ONLINE_SERVICES, Mechanism.REMOTE_CONSULTATION, Mechanism.ONLINE_GOVERNMENT, Mechanism.ONLINE_SCHOOL
    };

    private static final Setting CLOSED =
            new Setting("service-tiers.closed", 3, 1, 12, "months", "Months of the closure, from the second year on.");

    @Override
    public String name() {
        return "service-tiers";
    }

    @Override
    public String summary() {
        return "hospitals alone, clinics, online and small places; and three months of closure";
    }

    @Override
    public String page() {
        return "/org/wespace/models/daily/service-tiers.md";
    }

    @Override
    protected int years() {
        return 3;
    }

    @Override
    protected String title() {
        return "Tiers of services";
    }

    @Override
    protected String question() {
        return "What do residents gain where services come in tiers, online and near by, and what do they keep of them"
                + " when much is closed?";
    }

    @Override
    protected List<Setting> own() {
        return List.of(CLOSED);
    }

    @Override
    protected List<Variant> variants(RunSettings settings, Scenario scenario) {
        DailyCity city = new DailyCity(settings, SIDE, RESIDENTS);
        CityPlan plan = city.plan();
        DailyParameters numbers = city.numbers();
        Scenario online = scenario.dailyLife(numbers);
        Scenario clinics = online.without(ONLINE).without(Mechanism.COUNTER_CLOSURES);
        Scenario near = online.with(Mechanism.LEARNING_CENTRES, 1).with(Mechanism.FLAT_SERVICES, 1);
        Shock shock = Shock.lockdown(FROM, (int) Math.round(CLOSED.in(settings)));
        DailyParameters closed = numbers.with(numbers.care().with(shock));
        return List.of(
                new Variant("hospitals", plan, clinics.without(Mechanism.SERVICE_TIERS)),
                new Variant("clinics", plan, clinics),
                new Variant("online", plan, online),
                new Variant("closure", plan, online.dailyLife(closed).with(Mechanism.EMERGENCY_RESPONSE, 1)),
                new Variant("near", plan, near.without(Mechanism.DIGITAL_DIVIDE)));
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown("needs_met.health.unmet", "health, needs not met", 3, "share"),
                new Shown("travel.health", "way to health care", 2, "km/resident/month"),
                new Shown("fifteen_minutes", "all services within 15 minutes on foot", 3, "share"),
                new Shown("carbon_of_line.service_power", "carbon, floor of services", 1, "kgCO2e/resident/year"),
                new Shown("needs_met.health.online", "health, met online", 3, "share"),
                new Shown("needs_met.health.clinic", "health, met at clinics", 3, "share"),
                new Shown("needs_met.health.hospital", "health, met at hospitals", 3, "share"),
                new Shown("service_wait.clinic", "wait at clinics", 1, "min"),
                new Shown("service_wait.hospital", "wait at hospitals", 1, "min"),
                new Shown("service_wait.counter", "wait at counters", 1, "min"),
                new Shown("needs_met.school.online", "school, days online", 3, "share"),
                new Shown("needs_met.school.learn", "school, days at small places", 3, "share"),
                new Shown("needs_met.bank.online", "banks, errands online", 3, "share"),
                new Shown("needs_met.government.online", "government, errands online", 3, "share"),
                new Shown("travel.education", "way to school", 1, "km/resident/month"),
                new Shown("travel.errand", "way to counters", 2, "km/resident/month"),
                new Shown("travel_time.health", "time on the way to health care", 3, "min/resident/day"),
                new Shown("travel_time.education", "time on the way to school", 2, "min/resident/day"),
                new Shown("travel_time.errand", "time on the way to counters", 3, "min/resident/day"),
                new Shown("all_travel", "all travel", 1, "km/resident/month"),
                new Shown("floor.hospital", "floor of hospitals", 0, "m2"),
                new Shown("floor.clinic", "floor of clinics", 0, "m2"),
                new Shown("floor.school", "floor of schools", 0, "m2"),
                new Shown("floor.learn", "floor of small learning places", 0, "m2"),
                new Shown("floor.counter", "floor of counters", 0, "m2"),
                new Shown("fifteen_minutes.clinic", "a clinic within 15 minutes", 3, "share"),
                new Shown("fifteen_minutes.school", "a school within 15 minutes", 3, "share"),
                new Shown("fifteen_minutes.counter", "a counter within 15 minutes", 3, "share"),
                new Shown("top_places.hospital", "visits to the ten first hospital units", 3, "share"),
                new Shown("top_places.clinic", "visits to the ten first clinic units", 3, "share"),
                new Shown("top_places.school", "visits to the ten first school units", 3, "share"),
                new Shown("digital_energy", "current of digital services", 2, "kWh/resident/month"),
                new Shown("carbon_of_line.ict_network", "carbon, networks", 1, "kgCO2e/resident/year"),
                new Shown("divide_gap", "divide gap", 2, "money/month"),
                new Shown("service_cost_theil", "service cost, Theil between units", 4, ""));
    }

    @Override
    protected List<String> findings(List<Lived> lived, RunSettings settings) {
        Lived hospitals = lived.get(0);
        Lived clinics = lived.get(1);
        Lived online = lived.get(2);
        Lived near = lived.get(4);
        List<String> words = new ArrayList<>();
        words.add("Clinics bring needs of health not met from " + share(hospitals, "needs_met.health.unmet") + " to "
                + share(clinics, "needs_met.health.unmet") + " and change kilometres to health care by "
                + DailyCity.change(hospitals, clinics, "travel.health") + " (PF-2).");
        words.add("Online services change kilometres to health care by "
                + DailyCity.change(clinics, online, "travel.health") + ", to school by "
                + DailyCity.change(clinics, online, "travel.education") + ", to counters by "
                + DailyCity.change(clinics, online, "travel.errand") + ", all travel by "
                + DailyCity.change(clinics, online, "all_travel") + "; current of service floor "
                + DailyCity.change(clinics, online, "carbon_of_line.service_power") + " (PF-1, PF-3 to PF-6, PF-8).");
        words.add("Small learning places and services near by change kilometres to school by "
                + DailyCity.change(online, near, "travel.education") + " and bring those with all services within 15"
                + " minutes from " + share(online, "fifteen_minutes") + " to " + share(near, "fifteen_minutes")
                + " (PF-7, OV-3).");
        words.add("With it and access alike in all classes the divide gap goes from "
                + DailyCity.number(online.end("divide_gap"), 2) + " to " + DailyCity.number(near.end("divide_gap"), 2)
                + " a month (OV-12).");
        words.add(kept(lived, settings));
        return words;
    }

    private String kept(List<Lived> lived, RunSettings settings) {
        if (last(lived, settings) <= FROM) {
            return "The run ends before the closure.";
        }
        List<String> parts = new ArrayList<>();
        for (Service service : Service.values()) {
            Resilience kept = kept(lived, settings, service);
            parts.add(service.id() + " " + DailyCity.number(kept.resilience(), 3) + ", worst month "
                    + DailyCity.number(1 - kept.worst(), 3));
        }
        return "Of what would have been met, the closure leaves: " + String.join("; ", parts) + " (PF-9, XP-4).";
    }

    private static int last(List<Lived> lived, RunSettings settings) {
        int end = FROM + (int) Math.round(CLOSED.in(settings));
        return Math.min(end, lived.get(0).months().size() - 1);
    }

    /** What the closure leaves of a service, against the same city without it. */
    private static Resilience kept(List<Lived> lived, RunSettings settings, Service service) {
        double[] normal = met(lived.get(2), service);
        double[] closed = met(lived.get(3), service);
        return Resilience.of(closed, normal, FROM, last(lived, settings));
    }

    /** Share of needs that were met in each month; the state after a month is told one index later. */
    private static double[] met(Lived city, Service service) {
        double[] unmet = city.course("needs_met." + service.id() + ".unmet");
        return Arrays.stream(unmet)
                .skip(1)
                .map(share -> 1 - (Double.isFinite(share) ? share : 0))
                .toArray();
    }

    private static String share(Lived city, String key) {
        double share = city.end(key);
        return DailyCity.number(100 * (Double.isFinite(share) ? share : 0), 1) + " %";
    }

    @Override
    protected List<Block> more(List<Lived> lived) {
        int months = lived.get(0).months().size() - 1;
        double[] at = new double[months];
        Arrays.setAll(at, month -> (month + 1) / (double) MONTHS);
        List<Block> blocks = new ArrayList<>();
        for (Service service : Service.values()) {
            Curve.Builder curve = Curve.line("Needs met, " + service.id(), "year", "share", at);
            for (Lived city : lived) {
                curve.with(city.variant().name(), met(city, service));
            }
            blocks.add(curve.build());
        }
        return blocks;
    }

    @Override
    protected void addTo(ModelResult.Builder result, List<Lived> lived, RunSettings settings) {
        DailyCity.addCarbon(result, lived);
        if (last(lived, settings) <= FROM) {
            return;
        }
        for (Service service : Service.values()) {
            Resilience kept = kept(lived, settings, service);
            result.number(
                    "resilience." + service.id(),
                    kept.resilience(),
                    "1",
                    "Needs met through the closure, over those that would have been met without it.");
            result.number("worst_month." + service.id(), kept.worst(), "1", "Largest share of needs lost in a month.");
        }
    }

    @Override
    protected List<String> assumptions() {
        return List.of(
                "The city is generated; its centres, densities, floor and rents are assumptions.",
                "Needs, what can be met where, and how many a square metre serves are assumptions.",
                "Places of work are shut as well in the closure; nobody shuns trips for fear.");
    }
}
