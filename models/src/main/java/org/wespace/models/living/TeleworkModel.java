package org.wespace.models.living;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.city.CityParameters;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.ScreenText;
import org.wespace.models.run.Setting;

/** A city with and without telework: what shifts when residents may work at home. */
public final class TeleworkModel extends LivingModel {

    private static final Setting DAYS = new Setting(
            "telework.days", 0.6, 0.05, 1.2, "days/week", "Mean days a week that residents with a job work at home.");

    @Override
    public String name() {
        return "telework";
    }

    @Override
    public String summary() {
        return "a city with and without telework: jobs, homes, rents and ways to work";
    }

    @Override
    public String page() {
        return "/org/wespace/models/living/telework.md";
    }

    @Override
    protected String title() {
        return "Telework";
    }

    @Override
    protected String question() {
        return "What shifts in a city when residents may work at home: jobs, homes, rents, ways to work?";
    }

    @Override
    protected List<Setting> own() {
        return List.of(DAYS);
    }

    @Override
    protected List<Variant> variants(RunSettings settings, Scenario scenario) {
        CityPlan plan = SyntheticCity.of(64, 64, settings.unitMetres().orElse(500))
                .residents(settings.residents().orElse(100_000))
                .seed(settings.seed())
                .build();
        CityParameters numbers = scenario.parameters();
        CityParameters with = numbers.with(new CityParameters.Working(
                numbers.working().jobs(), numbers.working().telework().withMeanDays(DAYS.in(settings))));
        Scenario off = scenario.without(
                Mechanism.TELEWORK_COST,
                Mechanism.TELEWORK,
                Mechanism.OFFICE_RELEASE,
                Mechanism.TIME_REBOUND,
                Mechanism.HOME_OFFICE,
                Mechanism.TELEWORK_MOVES,
                Mechanism.THIRD_PLACES);
        return List.of(new Variant("off", plan, off), new Variant("on", plan, scenario.parameters(with)));
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown("distance_ratio", "home-job distance, teleworkers to others", 3, ""),
                new Shown("commute_per_day", "commute per worker and day", 1, "min"),
                new Shown("job_share.core", "jobs in the core", 4, "share"),
                new Shown("resident_share.core", "residents in the core", 4, "share"),
                new Shown("residence_radius", "mean radius of homes", 2, "km"),
                new Shown("rent_core_to_edge", "rent of the core over that of the edge", 3, ""),
                new Shown("rent.home.core", "home rent, core", 1, "money/m2/month"),
                new Shown("rent.home.edge", "home rent, edge", 1, "money/m2/month"),
                new Shown("rent.office", "office rent", 1, "money/m2/month"),
                new Shown("home_days", "days at home", 2, "days/week"),
                new Shown("floor_vacancy.office", "vacant office floor", 3, "share"),
                new Shown("floor.office", "office floor", 0, "m2"),
                new Shown("floor_per_resident", "home floor per resident", 2, "m2"),
                new Shown("car_kilometres", "car kilometres to work", 2, "km/day"),
                new Shown("weekly_travel.0", "weekly travel, no home day", 1, "km"),
                new Shown("weekly_travel.1", "weekly travel, 1 home day", 1, "km"),
                new Shown("weekly_travel.2", "weekly travel, 2 home days", 1, "km"),
                new Shown("weekly_travel.3", "weekly travel, 3 home days", 1, "km"),
                new Shown("co_work_share", "home days in co-working places", 3, "share"),
                new Shown("excess_commuting_percent.1000_m", "excess commuting", 1, "%"));
    }

    @Override
    protected List<String> findings(List<Lived> lived, RunSettings settings) {
        Lived off = lived.get(0);
        Lived on = lived.get(1);
        List<String> words = new ArrayList<>();
        words.add("Jobs in the core " + change(off, on, "job_share.core") + ", residents in the core "
                + change(off, on, "resident_share.core") + ", minutes to work per worker and day "
                + change(off, on, "commute_per_day") + "; home rents in the core " + change(off, on, "rent.home.core")
                + ", at the edge " + change(off, on, "rent.home.edge") + ".");
        words.add("Teleworkers live " + ScreenText.number(on.end("distance_ratio"), 2)
                + " times as far from their jobs as others.");
        return words;
    }

    private static String change(Lived off, Lived on, String key) {
        double change = 100 * (on.end(key) / off.end(key) - 1);
        return (change >= 0 ? "+" : "") + ScreenText.number(change, 1) + " %";
    }

    @Override
    protected List<String> assumptions() {
        return List.of("The city is generated; its centres, densities, floor and rents are assumptions.");
    }
}
