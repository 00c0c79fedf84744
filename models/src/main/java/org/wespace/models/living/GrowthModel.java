package org.wespace.models.living;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.city.CityParameters;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.LivingCity;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.land.LandParameters;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.migration.MigrationParameters;
import org.wespace.agents.preset.Preset;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.ScreenText;
import org.wespace.models.run.Setting;

/** A city that grows, free to sprawl or held by a growth boundary with a green edge. */
public final class GrowthModel extends LivingModel {

    private static final Setting RATE = new Setting(
            "growth.rate",
            0.015,
            0,
            0.02,
            "1/year",
            "Growth of the city a year while life in it is as good as at first.");
    private static final Setting FARM = new Setting(
            "growth.agricultural_share",
            0.5,
            0.01,
            2,
            "",
            "Agricultural rent over the value of land at the edge of the city at first.");

    private static final Setting NOISE = new Setting(
            "growth.developer_noise",
            0.5,
            0,
            3,
            "",
            "Standard deviation of the log of what a developer sees in open land.");

    private static final int SIDE = 64;
    private static final int UNIT_METRES = 500;
    private static final int RESIDENTS = 100_000;
    private static final int PERSONS = 1_000_000;
    /** Fall of density: leaves open land within the map on all sides. */
    private static final double GRADIENT = 0.4;
    /** Jobs that newcomers can take: nothing in the model opens new ones. */
    private static final double JOB_VACANCY = 0.2;
    /** Median of metropolitan areas of the United States (Saiz 2010). */
    private static final double ELASTICITY = 1.75;
    /** Most that the stock grows in a year: twice the rate of growth, so that builders keep up. */
    private static final double SPEED = 0.03;
    /** Vacancy up to which builders go on: above that at the start, so that they follow growth every year. */
    private static final double BUILDERS_VACANCY = 0.08;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String summary() {
        return "a growing city, free to sprawl or held by a boundary: land, rents, traffic, green";
    }

    @Override
    public String page() {
        return "/org/wespace/models/living/growth.md";
    }

    @Override
    protected String title() {
        return "Growth";
    }

    @Override
    protected String question() {
        return "What does a growth boundary with a green edge do to a city that grows: land, rents, ways to work?";
    }

    @Override
    protected int years() {
        return 8;
    }

    @Override
    protected List<Setting> own() {
        return List.of(RATE, FARM, NOISE);
    }

    @Override
    protected Switches standard() {
        return Switches.standard().with(Mechanism.MIGRATION, 1).with(Mechanism.COMPACTNESS, 1);
    }

    @Override
    protected List<Variant> variants(RunSettings settings, Scenario scenario) {
        CityPlan plan = SyntheticCity.of(SIDE, SIDE, settings.unitMetres().orElse(UNIT_METRES))
                .residents(settings.residents().orElse(RESIDENTS))
                .values(Preset.US_SPRAWL)
                .persons(PERSONS)
                .gradient(GRADIENT)
                .jobVacancy(JOB_VACANCY)
                .seed(settings.seed())
                .build();
        CityParameters numbers = scenario.parameters();
        LandParameters.Supply supply = numbers.land().supply();
        LandParameters land = numbers.land()
                .withSupply(new LandParameters.Supply(
                        ELASTICITY, SPEED, BUILDERS_VACANCY, supply.useResponse(), supply.floorAreaCap()))
                .withEdge(numbers.land()
                        .edge()
                        .withAgriculturalShare(FARM.in(settings))
                        .withDeveloperNoise(NOISE.in(settings)));
        Scenario growing = scenario.parameters(numbers.with(land).with(society(plan, scenario, RATE.in(settings))));
        return List.of(
                new Variant("free", plan, growing.without(Mechanism.COMPACTNESS, Mechanism.GREEN_EDGE)),
                new Variant("boundary", plan, growing));
    }

    /** Life outside is so much worse than in the city of the first month that the city grows by the rate. */
    private static CityParameters.Society society(CityPlan plan, Scenario scenario, double rate) {
        CityParameters.Society society = scenario.parameters().society();
        MigrationParameters migration = society.migration();
        double inside;
        try (LivingCity city = scenario.on(plan)) {
            city.run(1);
            inside = city.homeMoves().inclusiveValue();
        }
        return new CityParameters.Society(
                society.totals(),
                society.incomes(),
                society.digital(),
                migration.withOutsideUtility(inside - rate / migration.speedPerYear()));
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown("residents", "residents", 0, ""),
                new Shown("ground.built", "built ground", 2, "km2"),
                new Shown("new_land", "ground of newly built-up units", 0, "ha"),
                new Shown("leapfrog", "leapfrogging, share of newly built-up units", 3, ""),
                new Shown("rent_core_to_edge", "rent of the core over that of the edge", 3, ""),
                new Shown("car_kilometres", "car kilometres to work", 2, "km/day"),
                new Shown("green_sink", "carbon that trees take up", 0, "tC/year"),
                new Shown("ground.open", "open ground", 2, "km2"),
                new Shown("ground.green", "green ground", 2, "km2"),
                new Shown("ground.road", "ground under streets", 2, "km2"),
                new Shown("density", "density of what is settled", 2, "persons/ha"),
                new Shown("commute_per_trip", "way to work, one way", 2, "min"),
                new Shown("home_job_distance.others", "home-job distance of those who never telework", 2, "km"),
                new Shown("delay", "minutes driven at peak over those on empty roads", 3, ""),
                new Shown("rent.home", "home rent", 1, "money/m2/month"),
                new Shown("rent.home.core", "home rent, core", 1, "money/m2/month"),
                new Shown("rent.home.edge", "home rent, edge", 1, "money/m2/month"),
                new Shown("floor.home", "home floor", 0, "m2"),
                new Shown("floor_built", "floor built since the start", 0, "m2"),
                new Shown("floor_per_resident", "home floor per resident", 2, "m2"),
                new Shown("floor_vacancy.home", "vacant home floor", 4, "share"),
                new Shown("residence_radius", "mean radius of homes", 2, "km"),
                new Shown("jobless", "residents without a job", 0, ""));
    }

    @Override
    protected List<String> findings(List<Lived> lived, RunSettings settings) {
        Lived free = lived.get(0);
        Lived held = lived.get(1);
        List<String> words = new ArrayList<>();
        words.add("Residents " + signed(100 * (free.end("residents") / free.at(0, "residents") - 1))
                + " % free and " + signed(100 * (held.end("residents") / held.at(0, "residents") - 1))
                + " % within the boundary. With the boundary, built ground " + change(free, held, "ground.built")
                + ", home rent " + change(free, held, "rent.home") + ", home floor per resident "
                + change(free, held, "floor_per_resident") + ", car kilometres "
                + change(free, held, "car_kilometres") + ".");
        words.add("Elasticity of car kilometres on persons per built ground between the two cities: "
                + ScreenText.number(elasticity(free, held), 2) + ", from densities that differ by "
                + ScreenText.number(100 * (density(held) / density(free) - 1), 2) + " %.");
        words.add(
                "Trees take up " + ScreenText.number(1000 * perHead(free), 2) + " kg of carbon a person and year free, "
                        + ScreenText.number(1000 * perHead(held), 2) + " kg with the boundary.");
        return words;
    }

    @Override
    protected void addTo(ModelResult.Builder result, List<Lived> lived, RunSettings settings) {
        result.number(
                "car_kilometre_elasticity",
                elasticity(lived.get(0), lived.get(1)),
                "1",
                "Log ratio of car kilometres over log ratio of persons per built ground, boundary to free.");
        for (Lived one : lived) {
            result.number(
                    "green_sink_per_person." + key(one),
                    perHead(one),
                    "tC/person/year",
                    "Carbon that trees take up a person, city " + one.variant().name() + ".");
        }
    }

    private static double elasticity(Lived free, Lived held) {
        return StrictMath.log(held.end("car_kilometres") / free.end("car_kilometres"))
                / StrictMath.log(density(held) / density(free));
    }

    private static double density(Lived one) {
        return one.end("residents") / one.end("ground.built");
    }

    private static double perHead(Lived one) {
        double persons = one.end("residents") * one.variant().plan().city().personsPerResident();
        return one.end("green_sink") / persons;
    }

    private static String change(Lived free, Lived held, String key) {
        return signed(100 * (held.end(key) / free.end(key) - 1)) + " %";
    }

    private static String signed(double percent) {
        return (percent >= 0 ? "+" : "") + ScreenText.number(percent, 1);
    }

    @Override
    protected List<String> assumptions() {
        return List.of(
                "The city is generated; its centres, densities, floor and rents are assumptions.",
                "Jobs for newcomers stand open from the start; nothing in the model opens new ones.",
                "The boundary is a ring of one unit about what is built up at the start, and half of the open land at"
                        + " the edge becomes green for good.");
    }
}
