package org.wespace.models.living;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.preset.Dwelling;
import org.wespace.agents.preset.Preset;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.ScreenText;
import org.wespace.models.run.Setting;

/** A city with and without co-living: what sharing saves, and how much of it comes back. */
public final class CoLivingModel extends LivingModel {

    private static final String STANDARD = ".standard_home";
    private static final String SHARED = ".co_living";

    /** Co-living is a small part of any stock of homes: an assumption. */
    private static final Setting SHARE =
            new Setting("co-living.share", 0.03, 0, 0.5, "", "Share of dwellings that are for co-living at the start.");

    @Override
    public String name() {
        return "co-living";
    }

    @Override
    public String summary() {
        return "a city with and without co-living: floor, energy, rents, and what comes back as trips and spending";
    }

    @Override
    public String page() {
        return "/org/wespace/models/living/co-living.md";
    }

    @Override
    protected int years() {
        return 5;
    }

    @Override
    protected String title() {
        return "Co-living";
    }

    @Override
    protected String question() {
        return "What do homes save where strangers share kitchens and baths, and how much of it comes back?";
    }

    @Override
    protected List<Setting> own() {
        return List.of(SHARE);
    }

    @Override
    protected Switches standard() {
        return Switches.standard().with(Mechanism.CO_LIVING, 1);
    }

    @Override
    protected List<Variant> variants(RunSettings settings, Scenario scenario) {
        Scenario sharing = scenario.without(
                Mechanism.CO_LIVING_TRIPS, Mechanism.CO_LIVING_FACILITIES, Mechanism.CO_LIVING_SPENDING);
        Scenario off = sharing.without(Mechanism.CO_LIVING, Mechanism.ENERGY_AWARENESS, Mechanism.HOUSEHOLD_SCALE);
        CityPlan shared = plan(settings, scenario, SHARE.in(settings));
        return List.of(
                new Variant("off", plan(settings, scenario, 0), off),
                new Variant("sharing", shared, sharing),
                new Variant("rebound", shared, scenario));
    }

    /** The same city whatever the share: so many of its dwellings are for co-living, and smaller. */
    private static CityPlan plan(RunSettings settings, Scenario scenario, double share) {
        Dwelling west = Preset.EU_COMPACT.dwelling();
        double room = scenario.parameters().living().coLiving().squareMetresPerHead();
        return SyntheticCity.of(64, 64, settings.unitMetres().orElse(500))
                .residents(settings.residents().orElse(100_000))
                // As large as those who move in take up: a remainder would stand empty for ever.
                .dwelling(new Dwelling(
                        west.floorPerHead(), west.floorAlone(), room, west.energyScale(), west.footprintScale()))
                .coLivingShare(share)
                .seed(settings.seed())
                .build();
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown("form_share" + SHARED, "residents in co-living", 4, "share"),
                new Shown("floor_per_resident", "home floor per resident", 2, "m2"),
                new Shown("floor_per_resident" + SHARED, "home floor per resident, co-living", 2, "m2"),
                new Shown("home_energy" + SHARED, "home energy, co-living", 0, "kWh/year"),
                new Shown("home_energy" + STANDARD, "home energy, standard homes", 0, "kWh/year"),
                new Shown("respent_carbon" + SHARED, "carbon of rent respent", 0, "kgCO2e/year"),
                new Shown("floor_per_resident" + STANDARD, "home floor per resident, standard homes", 2, "m2"),
                new Shown("home_energy_equal_floor" + SHARED, "home energy at equal floor, co-living", 0, "kWh/year"),
                new Shown(
                        "home_energy_equal_floor" + STANDARD,
                        "home energy at equal floor, standard homes",
                        0,
                        "kWh/year"),
                new Shown("non_work_trips" + SHARED, "trips not to work, co-living", 0, "trips/year"),
                new Shown("non_work_trips" + STANDARD, "trips not to work, standard homes", 0, "trips/year"),
                new Shown("facility_visits" + SHARED, "visits to facilities, co-living", 0, "visits/year"),
                new Shown("facility_visits" + STANDARD, "visits to facilities, standard homes", 0, "visits/year"),
                new Shown("energy_carbon" + SHARED, "carbon of energy, co-living", 0, "kgCO2/year"),
                new Shown("energy_carbon" + STANDARD, "carbon of energy, standard homes", 0, "kgCO2/year"),
                new Shown("floor_vacancy.home", "vacant floor, standard homes", 4, "share"),
                new Shown("floor_vacancy.colive", "vacant floor, co-living", 4, "share"),
                new Shown("floor.home", "floor of standard homes", 0, "m2"),
                new Shown("floor.colive", "floor of co-living", 0, "m2"),
                new Shown("rent.home", "rent, standard homes", 1, "money/m2/month"),
                new Shown("rent.colive", "rent, co-living", 1, "money/m2/month"),
                new Shown("rent.home.core", "rent of standard homes, core", 1, "money/m2/month"),
                new Shown("rent.home.edge", "rent of standard homes, edge", 1, "money/m2/month"),
                new Shown("resident_share.core", "residents in the core", 4, "share"),
                new Shown("resident_share.edge", "residents at the edge", 4, "share"),
                new Shown("commute_per_day", "commute per worker and day", 1, "min"));
    }

    @Override
    protected List<String> findings(List<Lived> lived, RunSettings settings) {
        Lived off = lived.get(0);
        Lived sharing = lived.get(1);
        Lived rebound = lived.get(2);
        List<String> words = new ArrayList<>();
        words.add("At the end " + percent(rebound.end("form_share" + SHARED))
                + " of the residents live in co-living, with "
                + change(sharing, "floor_per_resident" + STANDARD, sharing, "floor_per_resident" + SHARED)
                + " floor a head against standard homes; floor a resident in the whole city "
                + change(off, "floor_per_resident", sharing, "floor_per_resident") + ", home rents "
                + change(off, "rent.home", sharing, "rent.home") + " (DW-1).");
        words.add("Home energy of a co-liver "
                + change(sharing, "home_energy" + STANDARD, sharing, "home_energy" + SHARED)
                + " against standard homes, "
                + change(sharing, "home_energy_equal_floor" + STANDARD, sharing, "home_energy_equal_floor" + SHARED)
                + " at equal floor (DW-2, DW-3).");
        words.add("What comes back: trips that are not to work "
                + change(sharing, "non_work_trips" + SHARED, rebound, "non_work_trips" + SHARED)
                + " (DW-4), visits to facilities "
                + change(sharing, "facility_visits" + SHARED, rebound, "facility_visits" + SHARED)
                + " (DW-5), and " + ScreenText.number(rebound.end("respent_carbon" + SHARED), 0)
                + " kgCO2e a year of what is bought for the rent saved (DW-6), where less energy saves "
                + ScreenText.number(energySaved(rebound), 0) + " kgCO2 a year against standard homes.");
        return words;
    }

    private static double energySaved(Lived city) {
        return city.end("energy_carbon" + STANDARD) - city.end("energy_carbon" + SHARED);
    }

    private static String percent(double share) {
        return ScreenText.number(100 * share, 1) + " %";
    }

    private static String change(Lived before, String from, Lived after, String to) {
        double change = 100 * (after.end(to) / before.end(from) - 1);
        return (change >= 0 ? "+" : "") + ScreenText.number(change, 1) + " %";
    }

    @Override
    protected List<String> assumptions() {
        return List.of(
                "The city is generated; its centres, densities, floor and rents are assumptions.",
                "The flats, whom they draw and how much comes back are assumptions: there is no survey behind them.",
                "DW-4 to DW-6 change accounts only: the cities with and without them are the same, resident by"
                        + " resident.");
    }
}
