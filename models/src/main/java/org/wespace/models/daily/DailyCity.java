package org.wespace.models.daily;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.DailyLife;
import org.wespace.agents.city.DailyParameters;
import org.wespace.agents.city.LivingCity;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.preset.Preset;
import org.wespace.models.living.Lived;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.ScreenText;

/** A piece of a Chinese megacity, as models of daily life use it. */
final class DailyCity {

    /** Persons with a job on a square kilometre of the preset: 10 million on 64 km by 64 km. */
    private static final double PERSONS_PER_SQUARE_KILOMETRE = 2441;

    private static final double UNIT_METRES = 500;
    private static final int MONTHS = 12;
    private static final String CARBON = "carbon_per_head";

    private final SyntheticCity city;

    /**
     * A city of so many units a side, and so many residents where the user does not say.
     *
     * <p>As dense as the preset: in the sparser city that is made otherwise few units hold a school.
     */
    DailyCity(RunSettings settings, int side, int residents) {
        double metres = settings.unitMetres().orElse(UNIT_METRES);
        double squareKilometres = side * side * metres * metres / 1e6;
        this.city = SyntheticCity.of(side, side, metres)
                .residents(settings.residents().orElse(residents))
                .persons(PERSONS_PER_SQUARE_KILOMETRE * squareKilometres)
                .seed(settings.seed());
    }

    /** What the city starts from. */
    CityPlan plan() {
        return city.build();
    }

    /** Numbers of daily life, with the city's lines of public transport. */
    DailyParameters numbers() {
        DailyParameters numbers = DailyParameters.of(Preset.CN_MEGA);
        return numbers.with(numbers.travel().withLines(city.transitLines()));
    }

    static DailyLife life(LivingCity city) {
        return city.daily().orElseThrow(() -> new IllegalStateException("the city has no daily life"));
    }

    /**
     * Mean of a monthly figure over the last year: what happens once a year, such as conversion of floor, is told in
     * its month as if it went on all year.
     */
    static double lastYear(Lived city, String key) {
        int months = city.months().size();
        int from = Math.max(1, months - MONTHS);
        return Arrays.stream(city.course(key), from, months).sum() / (months - from);
    }

    /** Enters the carbon of the last year of every city. */
    static void addCarbon(ModelResult.Builder result, List<Lived> lived) {
        for (Lived one : lived) {
            result.number(
                    "carbon_of_last_year." + one.variant().name().replace(' ', '_'),
                    lastYear(one, CARBON),
                    "kgCO2e/resident/year",
                    "Carbon of all lines of the last year, per resident.");
        }
    }

    /** "+3.1 %": a figure at the end, of one city against another. */
    static String change(Lived before, Lived after, String key) {
        return percent(after.end(key) / before.end(key) - 1);
    }

    /** The same of carbon a head over the last year. */
    static String carbonChange(Lived before, Lived after) {
        return percent(lastYear(after, CARBON) / lastYear(before, CARBON) - 1);
    }

    static String percent(double change) {
        return (change >= 0 ? "+" : "") + ScreenText.number(100 * change, 1) + " %";
    }

    static String number(double value, int decimals) {
        return ScreenText.number(value, decimals);
    }

    /** A name of a constant in plain words. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
