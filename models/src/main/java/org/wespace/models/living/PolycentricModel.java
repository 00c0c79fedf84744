package org.wespace.models.living;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.ScreenText;
import org.wespace.models.run.Setting;

/** The same people and jobs about one centre and about several: whether several shorten the ways to work. */
public final class PolycentricModel extends LivingModel {

    private static final Setting CENTRES = new Setting(
            "polycentric.centres", 5, 2, 9, "", "Centres of the city that is compared with one of a centre.");

    private static final int SIDE = 64;
    private static final int UNIT_METRES = 500;
    private static final int RESIDENTS = 100_000;
    /** Workers that the city stands for, whatever the number of residents who are simulated. */
    private static final int PERSONS = 500_000;

    private static final String EXCESS = "excess_commuting_percent.1000_m";

    private static final String[] NUMBERS = {"two", "three", "four", "five", "six", "seven", "eight", "nine"};

    @Override
    public String name() {
        return "polycentric";
    }

    @Override
    public String summary() {
        return "one centre or several, with the same people: ways to work, traffic, rents";
    }

    @Override
    public String page() {
        return "/org/wespace/models/living/polycentric.md";
    }

    @Override
    protected String title() {
        return "Polycentric";
    }

    @Override
    protected String question() {
        return "Does a city of several centres bring homes and jobs together and shorten the ways to work?";
    }

    @Override
    protected int years() {
        return 6;
    }

    @Override
    protected List<Setting> own() {
        return List.of(CENTRES);
    }

    @Override
    protected List<Variant> variants(RunSettings settings, Scenario scenario) {
        int centres = (int) Math.round(CENTRES.in(settings));
        return List.of(
                new Variant("one centre", plan(settings, 1), scenario),
                new Variant(NUMBERS[centres - 2] + " centres", plan(settings, centres), scenario));
    }

    private static CityPlan plan(RunSettings settings, int centres) {
        return SyntheticCity.of(SIDE, SIDE, settings.unitMetres().orElse(UNIT_METRES))
                .centres(centres)
                .residents(settings.residents().orElse(RESIDENTS))
                .persons(PERSONS)
                .seed(settings.seed())
                .build();
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown("commute_per_trip", "way to work, one way", 2, "min"),
                new Shown("car_kilometres", "car kilometres to work", 2, "km/day"),
                new Shown("home_job_distance.others", "home-job distance of those who never telework", 2, "km"),
                new Shown("short_commutes", "ways to work of at most 5 km", 3, "share"),
                new Shown("delay", "minutes driven at peak over those on empty roads", 3, ""),
                new Shown(EXCESS, "excess commuting", 1, "%"),
                new Shown("extreme_commutes", "ways to work of an hour and more", 4, "share"),
                new Shown("mean_observed_commute.1000_m", "mean commute in blocks of 1 km", 2, "km"),
                new Shown("mean_minimum_commute.1000_m", "least mean commute", 2, "km"),
                new Shown("dissimilarity_pairwise.residents.jobs", "dissimilarity of homes and jobs", 3, ""),
                new Shown("centre_count.peaks", "centres told apart as peaks of jobs", 0, ""),
                new Shown("density_gradient.residents.places", "density gradient of residents", 3, "1/km"),
                new Shown("density_gradient.jobs.places", "density gradient of jobs", 3, "1/km"),
                new Shown("density", "density of what is settled", 1, "persons/ha"),
                new Shown("rent.home.core", "home rent, core", 1, "money/m2/month"),
                new Shown("rent.home.edge", "home rent, edge", 1, "money/m2/month"),
                new Shown("job_share.core", "jobs in the core", 3, "share"),
                new Shown("resident_share.core", "residents in the core", 3, "share"));
    }

    @Override
    protected List<String> findings(List<Lived> lived, RunSettings settings) {
        Lived one = lived.get(0);
        Lived several = lived.get(1);
        List<String> words = new ArrayList<>();
        words.add("From one centre to " + several.variant().name() + ", the way to work takes "
                + change(one, several, "commute_per_trip") + " of minutes, car kilometres "
                + change(one, several, "car_kilometres") + ", the delay beyond empty roads "
                + signed(100 * ((several.end("delay") - 1) / (one.end("delay") - 1) - 1)) + " %.");
        words.add("Homes and jobs could lie closer together: the least mean commute "
                + change(one, several, "mean_minimum_commute.1000_m") + ", the mean commute "
                + change(one, several, "mean_observed_commute.1000_m") + "; excess commuting is "
                + ScreenText.number(one.end(EXCESS), 1) + " % and " + ScreenText.number(several.end(EXCESS), 1)
                + " %.");
        words.add("That several centres reduce commuting " + holds(one, several, "commute_per_trip") + " in minutes, "
                + holds(one, several, "mean_observed_commute.1000_m") + " in kilometres and "
                + holds(one, several, "car_kilometres") + " in kilometres by car.");
        return words;
    }

    private static String holds(Lived one, Lived several, String key) {
        return several.end(key) < one.end(key) ? "holds" : "fails";
    }

    private static String change(Lived one, Lived several, String key) {
        return signed(100 * (several.end(key) / one.end(key) - 1)) + " %";
    }

    private static String signed(double percent) {
        return (percent >= 0 ? "+" : "") + ScreenText.number(percent, 1);
    }

    @Override
    protected List<String> assumptions() {
        return List.of(
                "The cities are generated; their centres, densities, floor and rents are assumptions.",
                "Both have the same residents, jobs, floor per head and fall of density from a centre; so that of"
                        + " several centres covers more ground.",
                "The residents stand for 500,000 workers: traffic is theirs, choices are the residents' own.");
    }
}
