package org.wespace.models.daily;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.wespace.agents.city.CityParameters;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.DailyParameters;
import org.wespace.agents.city.LivingCity;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.daily.service.DivideAccount;
import org.wespace.agents.daily.service.ServiceParameters;
import org.wespace.agents.digital.Adoption;
import org.wespace.agents.digital.DiffusionParameters;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.resident.Traits;
import org.wespace.core.measure.Measured;
import org.wespace.models.living.Lived;
import org.wespace.models.living.LivingModel;
import org.wespace.models.living.Variant;
import org.wespace.models.report.Block;
import org.wespace.models.report.Curve;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.Setting;

/**
 * Who is online, and what it spares them, while digital services spread: does the divide deepen first and then even
 * out?
 */
public final class DigitalDivideModel extends LivingModel {

    private static final int SIDE = 24;
    private static final int RESIDENTS = 8_000;
    private static final int MONTHS = 12;
    private static final int POOREST = 0;
    private static final int RICHEST = Traits.INCOME_CLASSES - 1;

    private static final Setting START = new Setting(
            "digital-divide.start", 0.15, 0.01, 0.9, "", "Share of residents with digital services at the start.");
    private static final Setting MORE = new Setting(
            "digital-divide.more",
            2.5,
            1,
            10,
            "",
            "How many times as much of health care and school is online in the last city, at most all that can be.");

    @Override
    public String name() {
        return "digital-divide";
    }

    @Override
    public String summary() {
        return "who is online while digital services spread, and what it spares them";
    }

    @Override
    public String page() {
        return "/org/wespace/models/daily/digital-divide.md";
    }

    @Override
    protected int years() {
        return 10;
    }

    @Override
    protected String title() {
        return "Digital divide";
    }

    @Override
    protected String question() {
        return "Does the gap between those with and without digital services deepen first and even out later?";
    }

    @Override
    protected List<Setting> own() {
        return List.of(START, MORE);
    }

    @Override
    protected List<Variant> variants(RunSettings settings, Scenario scenario) {
        DailyCity city = new DailyCity(settings, SIDE, RESIDENTS);
        CityPlan plan = city.plan();
        DailyParameters numbers = city.numbers();
        DiffusionParameters digital = scenario.parameters().society().digital();
        Scenario classes = with(scenario.dailyLife(numbers), digital.withStart(START.in(settings)));
        Scenario alike = classes.without(Mechanism.DIGITAL_DIVIDE);
        return List.of(
                new Variant("at once", plan, with(alike, digital.withStart(digital.ceiling()))),
                new Variant("alike", plan, alike),
                new Variant("by class", plan, classes),
                new Variant("more online", plan, classes.dailyLife(more(numbers, MORE.in(settings)))));
    }

    private static Scenario with(Scenario scenario, DiffusionParameters digital) {
        CityParameters numbers = scenario.parameters();
        CityParameters.Society society = numbers.society();
        return scenario.parameters(numbers.with(
                new CityParameters.Society(society.totals(), society.incomes(), digital, society.migration())));
    }

    /** With so many times as much of health care and school online, and nine errands of ten. */
    private static DailyParameters more(DailyParameters numbers, double times) {
        DailyParameters.Care care = numbers.care();
        ServiceParameters services = care.services();
        double health = Math.min(
                services.health().clinicShare(), times * services.health().onlineShare());
        double school = Math.min(1, times * services.school().onlineShare());
        ServiceParameters changed = services.with(services.health().withOnlineShare(health))
                .with(services.school().withOnlineShare(school));
        return numbers.with(
                new DailyParameters.Care(changed, care.floor(), care.costs(), care.valueOfTime(), care.shock()));
    }

    @Override
    protected List<Measured> measured(LivingCity city) {
        List<Measured> all = new ArrayList<>();
        Adoption adoption = Adoption.of(city.residents(), city.grid());
        DivideAccount divide = DailyCity.life(city).services().divide();
        all.add(Measured.of(DailyModelMeasure.ADOPTION, adoption.share()));
        all.add(Measured.of(DailyModelMeasure.ADOPTION_GAP, adoption.gap()));
        all.add(Measured.of(DailyModelMeasure.ADOPTION_THEIL, adoption.theil()));
        for (int k = 0; k < Traits.INCOME_CLASSES; k++) {
            all.add(Measured.of(DailyModelMeasure.ADOPTION, adoption.shareByClass()[k])
                    .with("class", k));
            all.add(Measured.of(DailyModelMeasure.SERVICE_COST, cost(city, divide, k))
                    .with("class", k));
        }
        all.add(Measured.of(
                DailyModelMeasure.CLASS_COST_RATIO, cost(city, divide, POOREST) / cost(city, divide, RICHEST)));
        return all;
    }

    /** Mean time and money of a resident of a class on services; NaN without residents or before the first month. */
    private static double cost(LivingCity city, DivideAccount divide, int incomeClass) {
        double cost = 0;
        long people = 0;
        for (int unit = 0; unit < city.grid().unitCount(); unit++) {
            for (boolean digital : new boolean[] {false, true}) {
                cost += divide.cost(incomeClass, digital, unit);
                people += divide.people(incomeClass, digital, unit);
            }
        }
        return cost / people;
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown("adoption", "residents with digital services", 3, "share"),
                new Shown("adoption_gap", "users, richest class less poorest", 3, "share"),
                new Shown("divide_gap", "divide gap", 2, "money/month"),
                new Shown("class_cost_ratio", "service cost, poorest class over richest", 3, ""),
                new Shown("adoption_theil", "users, Theil between units", 4, ""),
                new Shown("adoption.0", "users, poorest class", 3, "share"),
                new Shown("adoption.1", "users, second class", 3, "share"),
                new Shown("adoption.2", "users, third class", 3, "share"),
                new Shown("adoption.3", "users, richest class", 3, "share"),
                new Shown("divide_ratio", "divide ratio", 3, ""),
                new Shown("divide_unit_variance", "divide gap, variance between units", 0, "money2/month2"),
                new Shown("service_cost_theil", "service cost, Theil between units", 4, ""),
                new Shown("service_cost.0", "service cost, poorest class", 2, "money/month"),
                new Shown("service_cost.3", "service cost, richest class", 2, "money/month"),
                new Shown("needs_met.health.online", "health, met online", 3, "share"),
                new Shown("needs_met.school.online", "school, days online", 3, "share"),
                new Shown("needs_met.bank.online", "banks, errands online", 3, "share"),
                new Shown("needs_met.government.online", "government, errands online", 3, "share"),
                new Shown("orders.parcel", "parcels", 2, "orders/resident/month"),
                new Shown("travel", "travel, work left out", 1, "km/resident/month"),
                new Shown("carbon_per_head", "carbon", 1, "kgCO2e/resident/year"));
    }

    @Override
    protected List<String> findings(List<Lived> lived, RunSettings settings) {
        Lived alike = lived.get(1);
        Lived classes = lived.get(2);
        Lived more = lived.get(3);
        List<String> words = new ArrayList<>();
        words.add(
                "By class, users of the richest class less those of the poorest: " + course(classes, "adoption_gap", 3)
                        + "; without classes " + course(alike, "adoption_gap", 3) + " (OV-12).");
        words.add("Between units, Theil's index of the share of users: " + course(alike, "adoption_theil", 4)
                + " without classes, " + course(classes, "adoption_theil", 4) + " by class (RG-7).");
        words.add("What services cost the poorest class over the richest: " + course(classes, "class_cost_ratio", 3)
                + "; with more online " + course(more, "class_cost_ratio", 3) + ".");
        words.add("The gap in time and money between those without and with digital services: "
                + course(classes, "divide_gap", 2) + " a month; with more online " + course(more, "divide_gap", 2)
                + "; variance of it between units " + course(classes, "divide_unit_variance", 0) + " (XN-2).");
        return words;
    }

    /** First, highest and last value of a yearly figure, the first year left out where it is not known yet. */
    private static String course(Lived city, String key, int decimals) {
        int[] months = known(city, key);
        if (months.length == 0) {
            return "-";
        }
        int most = Arrays.stream(months)
                .reduce((a, b) -> city.at(b, key) > city.at(a, key) ? b : a)
                .getAsInt();
        return DailyCity.number(city.at(months[0], key), decimals) + " at first, "
                + DailyCity.number(city.at(most, key), decimals) + " at most (year "
                + DailyCity.number(most / (double) MONTHS, 1) + "), "
                + DailyCity.number(city.at(months[months.length - 1], key), decimals) + " at last";
    }

    private static int[] known(Lived city, String key) {
        return IntStream.range(0, city.months().size())
                .filter(month -> (month % MONTHS == 0 || month == city.months().size() - 1)
                        && Double.isFinite(city.at(month, key)))
                .toArray();
    }

    @Override
    protected List<Block> more(List<Lived> lived) {
        return List.of(
                years(lived, "adoption", "Residents with digital services", "share"),
                years(lived, "adoption_gap", "Users, richest class less poorest", "share"),
                years(lived, "adoption_theil", "Users, Theil between units", "Theil's T"),
                years(lived, "class_cost_ratio", "Service cost, poorest class over richest", "ratio"),
                classes(lived.get(2)));
    }

    private static Curve years(List<Lived> lived, String key, String title, String what) {
        int[] taken = known(lived.get(lived.size() - 1), key);
        Curve.Builder curve = Curve.line(title, "year", what, time(taken));
        for (Lived one : lived) {
            curve.with(
                    one.variant().name(),
                    Arrays.stream(taken)
                            .mapToDouble(month -> one.at(month, key))
                            .toArray());
        }
        return curve.build();
    }

    private static Curve classes(Lived city) {
        int[] taken = known(city, "adoption");
        Curve.Builder curve = Curve.line("Users by class, city by class", "year", "share", time(taken));
        for (int k = 0; k < Traits.INCOME_CLASSES; k++) {
            String key = "adoption." + k;
            curve.with(
                    k == POOREST ? "poorest" : k == RICHEST ? "richest" : "class " + k,
                    Arrays.stream(taken)
                            .mapToDouble(month -> city.at(month, key))
                            .toArray());
        }
        return curve.build();
    }

    private static double[] time(int[] months) {
        return Arrays.stream(months)
                .mapToDouble(month -> month / (double) MONTHS)
                .toArray();
    }

    @Override
    protected void addTo(ModelResult.Builder result, List<Lived> lived, RunSettings settings) {
        for (Lived one : lived) {
            for (String key : List.of("adoption_gap", "adoption_theil", "class_cost_ratio")) {
                double most = Arrays.stream(known(one, key))
                        .mapToDouble(month -> one.at(month, key))
                        .max()
                        .orElse(Double.NaN);
                result.number("most." + key + "." + key(one), most, "1", "Largest value of the ends of years.");
            }
        }
    }

    @Override
    protected List<String> assumptions() {
        return List.of(
                "The city is generated; its centres, densities, floor and rents are assumptions.",
                "Rates of adoption are means over many products; where classes start and end is an assumption.",
                "Nobody gives digital services up, and they are as good for everybody who has them.");
    }
}
