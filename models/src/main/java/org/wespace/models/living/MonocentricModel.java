package org.wespace.models.living;

import java.util.List;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.city.equilibrium.MonocentricCity;
import org.wespace.agents.city.equilibrium.UrbanEquilibrium;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.measure.form.DensitySlope;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.ScreenText;
import org.wespace.models.run.Setting;

/** A city with one unit of jobs, whose density has a closed form that residents must come back to. */
public final class MonocentricModel extends LivingModel {

    private static final Setting ELASTICITY = new Setting(
            "monocentric.elasticity", 0, 0, 3, "", "Elasticity of home floor in rent: 0 the same floor everywhere.");

    private static final Setting HOME_DAYS = new Setting(
            "monocentric.home_days", 0, 0, 4, "days/week", "Days on which everybody works at home, a whole number.");

    private static final int WIDTH = 31;
    private static final int HEIGHT = 21;
    private static final int RESIDENTS = 100_000;

    @Override
    public String name() {
        return "monocentric";
    }

    @Override
    public String summary() {
        return "one unit of jobs: do residents find the closed form of urban economics?";
    }

    @Override
    public String page() {
        return "/org/wespace/models/living/monocentric.md";
    }

    @Override
    protected String title() {
        return "Monocentric city";
    }

    @Override
    protected String question() {
        return "Do residents who move house one by one find the density that the theory of one centre foretells?";
    }

    @Override
    protected List<Setting> own() {
        return List.of(ELASTICITY, HOME_DAYS);
    }

    @Override
    protected Switches standard() {
        return Switches.none();
    }

    @Override
    protected List<Variant> variants(RunSettings settings, Scenario scenario) {
        MonocentricCity city = city(settings);
        Scenario theory = city.scenario().seed(scenario.seed()).threads(scenario.threads());
        if (settings.shuffleSeed().isPresent()) {
            theory = theory.shuffled(settings.shuffleSeed().getAsLong());
        }
        for (String id : settings.values().keySet()) {
            if (!id.startsWith("monocentric")) {
                theory = theory.switches(
                        theory.switches().with(id + "=" + settings.values().get(id)));
            }
        }
        return List.of(new Variant("one centre", city.plan(), theory));
    }

    private static MonocentricCity city(RunSettings settings) {
        return MonocentricCity.of(WIDTH, HEIGHT, settings.unitMetres().orElse(1000))
                .residents(settings.residents().orElse(RESIDENTS))
                .supplyElasticity(ELASTICITY.in(settings))
                .homeDays((int) Math.round(HOME_DAYS.in(settings)));
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown("residence_radius", "mean radius of homes", 2, "km"),
                new Shown("resident_share.core", "residents in the core", 4, "share"),
                new Shown("resident_share.edge", "residents at the edge", 4, "share"),
                new Shown("rent.home.core", "home rent, core", 1, "money/m2/month"),
                new Shown("rent.home.edge", "home rent, edge", 1, "money/m2/month"),
                new Shown("floor_per_resident", "home floor per resident", 1, "m2"),
                new Shown("commute_per_trip", "minutes to work", 1, "min"),
                new Shown("home_moves", "residents who moved in the last month", 0, "residents"));
    }

    /** Slopes: the closed form, that of the expected city, and that of the residents. */
    private record Slopes(double closed, double expected, DensitySlope lived) {

        static Slopes of(Lived lived, RunSettings settings) {
            MonocentricCity city = city(settings);
            UrbanEquilibrium equilibrium = city.equilibrium();
            double[] minutes = city.minutesToCentre();
            double[] expected = equilibrium.residents();
            int centre = city.centre();
            int far = minutes.length - 1;
            double slope = (StrictMath.log(expected[far]) - StrictMath.log(expected[centre]))
                    / (minutes[far] - minutes[centre]);
            double[] last = lived.lastFrame(Lived.RESIDENTS);
            int[] living = new int[last.length];
            for (int unit = 0; unit < living.length; unit++) {
                living[unit] = (int) last[unit];
            }
            return new Slopes(city.densitySlope(), slope, DensitySlope.of(living, minutes));
        }

        double errors() {
            return lived.errorsFrom(closed);
        }
    }

    @Override
    protected List<String> findings(List<Lived> lived, RunSettings settings) {
        Slopes slopes = Slopes.of(lived.get(0), settings);
        return List.of(
                "The closed form of the density slope is " + ScreenText.number(slopes.closed(), 7)
                        + " per minute; the expected city has " + ScreenText.number(slopes.expected(), 7)
                        + ", its residents " + ScreenText.number(slopes.lived().slope(), 5)
                        + " with a standard error of "
                        + ScreenText.number(slopes.lived().slopeError(), 5) + ": "
                        + ScreenText.number(Math.abs(slopes.errors()), 1) + " standard errors off.",
                Math.abs(slopes.errors()) <= 3
                        ? "That is within three standard errors: chance accounts for the difference."
                        : "That is beyond three standard errors: the residents' city is biased against the theory.");
    }

    @Override
    protected void addTo(ModelResult.Builder result, List<Lived> lived, RunSettings settings) {
        Slopes slopes = Slopes.of(lived.get(0), settings);
        result.number("slope.closed_form", slopes.closed(), "1/min", "Slope of log density on minutes, closed form.")
                .number("slope.expected", slopes.expected(), "1/min", "The same of the mean-field equilibrium.")
                .number("slope.residents", slopes.lived().slope(), "1/min", "The same of the residents at the end.")
                .number("slope.standard_error", slopes.lived().slopeError(), "1/min", "Its standard error.")
                .number("slope.errors_off", slopes.errors(), "1", "Difference to the closed form, in standard errors.");
    }

    @Override
    protected List<String> assumptions() {
        return List.of(
                "All jobs lie in one unit, amenity is the same everywhere, one mode, no congestion.",
                "Scale of choice 6.83, decay .07 a minute, floor share .25 (Ahlfeldt, Redding, Sturm & Wolf 2015).");
    }
}
