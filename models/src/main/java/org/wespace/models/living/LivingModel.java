package org.wespace.models.living;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.LivingCity;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.grid.UnitField;
import org.wespace.core.measure.Measured;
import org.wespace.core.travel.StreetPattern;
import org.wespace.models.report.Block;
import org.wespace.models.run.MeasureLog;
import org.wespace.models.run.Model;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.Progress;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.ScreenText;
import org.wespace.models.run.Setting;

/**
 * A model of a city that lives: one or several scenarios of the same months, compared with the first of them.
 *
 * <p>A model says what it asks, which cities it runs, which measures a reader looks for first, and what it finds in its
 * own words. Grid streets unless asked otherwise; every mechanism may be set by its id ({@code --set WK-2=0.5}).
 */
public abstract class LivingModel implements Model {

    private static final int MONTHS = 12;

    /** What a reader of the report sees first. */
    public record Shown(String key, String words, int decimals, String unit) {}

    @Override
    public RunSettings defaults() {
        return RunSettings.defaultsFor(name()).toBuilder()
                .pattern(StreetPattern.GRID)
                .ticks(MONTHS * years())
                .build();
    }

    @Override
    public final OptionalInt ticksPerYear() {
        return OptionalInt.of(MONTHS);
    }

    @Override
    public final List<Setting> settings() {
        List<Setting> all = new ArrayList<>(own());
        Switches standard = standard();
        for (Mechanism mechanism : Mechanism.values()) {
            if (mechanism.switched()) {
                all.add(new Setting(
                        mechanism.id(),
                        standard.strength(mechanism),
                        0,
                        1,
                        "",
                        "Strength of: " + mechanism.title() + "."));
            }
        }
        return all;
    }

    /** Years that a run lives by default. */
    protected int years() {
        return 10;
    }

    /** Title of the report. */
    protected abstract String title();

    /** The question that the model asks. */
    protected abstract String question();

    /** Numbers of this model that may be set; none by default. */
    protected List<Setting> own() {
        return List.of();
    }

    /** Switches of this model's scenarios where the user sets none. */
    protected Switches standard() {
        return Switches.standard();
    }

    /** The cities to run, the first being what the others are compared with. */
    protected abstract List<Variant> variants(RunSettings settings, Scenario scenario);

    /** Measures that the report and the screen show, by their short keys. */
    protected abstract List<Shown> shown();

    /** What the model finds, in sentences. */
    protected abstract List<String> findings(List<Lived> lived, RunSettings settings);

    /** Sentences on what is assumed. */
    protected abstract List<String> assumptions();

    /**
     * Measures of this model alone, taken of a city at the start and at the end of each year. It reads, and changes
     * nothing.
     */
    protected List<Measured> measured(LivingCity city) {
        return List.of();
    }

    /** Blocks of this model alone, below those that all have. */
    protected List<Block> more(List<Lived> lived) {
        return List.of();
    }

    /** Entries of the summary of this model alone. */
    protected void addTo(ModelResult.Builder result, List<Lived> lived, RunSettings settings) {}

    @Override
    public final ModelResult run(RunSettings settings, Progress progress) {
        progress.at("planning", 0.02);
        Scenario scenario = Scenario.standard()
                .switches(switches(settings))
                .seed(settings.seed())
                .threads(settings.threads())
                .pattern(settings.pattern());
        if (settings.shuffleSeed().isPresent()) {
            scenario = scenario.shuffled(settings.shuffleSeed().getAsLong());
        }
        MeasureLog log = new MeasureLog();
        int months = settings.ticks().orElse(MONTHS * years());
        List<Lived> lived = new LivingStudy(months, progress, log, this::measured).run(variants(settings, scenario));
        progress.at("measuring", 0.95);
        return result(lived, log, settings);
    }

    private Switches switches(RunSettings settings) {
        Switches switches = standard();
        for (Mechanism mechanism : Mechanism.values()) {
            Double strength = settings.values().get(mechanism.id());
            if (strength != null) {
                switches = switches.with(mechanism, strength);
            }
        }
        return switches;
    }

    private ModelResult result(List<Lived> lived, MeasureLog log, RunSettings settings) {
        List<String> words = findings(lived, settings);
        ModelResult.Builder result =
                ModelResult.builder(new LivingReport(this, lived, log).page(words), screen(lived, words));
        Lived first = lived.get(0);
        CityPlan plan = first.variant().plan();
        result.count("residents", plan.city().residents().total(), "residents", "Residents at the start.")
                .number(
                        "persons_per_resident",
                        plan.city().personsPerResident(),
                        "persons",
                        "Real persons for whom each resident stands.")
                .number("unit_size_m", plan.grid().unitMetres(), "m", "Side of a micro-unit.")
                .count("grid_width", plan.grid().width(), "units", "Micro-units from west to east.")
                .count("grid_height", plan.grid().height(), "units", "Micro-units from south to north.")
                .count("ticks", first.months().size() - 1, "months", "Months lived.")
                .text("state_hash", lived.get(lived.size() - 1).stateHash(), "Hash of the state of the last city.");
        for (Lived one : lived) {
            if (lived.size() > 1) {
                String name = one.variant().name();
                result.text(
                        "state_hash." + key(one), one.stateHash(), "Hash of the state at the end, city " + name + ".");
            }
        }
        result.count("memory.planned_bytes", first.memory().totalBytes(), "bytes", "Memory that a city was to need.");
        result.text(
                "switches",
                lived.get(lived.size() - 1).variant().scenario().switches().toString(),
                "Mechanisms at work in the last city, with their strengths.");
        addTo(result, lived, settings);
        result.measures(log);
        fields(lived).forEach(result::field);
        return result.build();
    }

    /** The name of a city as part of a key. */
    protected static String key(Lived one) {
        return one.variant().name().replace(' ', '_');
    }

    private static List<UnitField> fields(List<Lived> lived) {
        List<UnitField> fields = new ArrayList<>();
        Map<String, String> units = new LinkedHashMap<>();
        units.put(Lived.RESIDENTS, "residents");
        units.put(Lived.JOBS, "jobs");
        units.put(Lived.RENT, "money/m2/month");
        units.put(Lived.HOME_FLOOR, "m2");
        for (Lived one : lived) {
            units.forEach((name, unit) -> {
                String key = name.replace(' ', '_') + (lived.size() == 1 ? "" : "_" + key(one));
                fields.add(new UnitField(key, unit, one.grid(), one.lastFrame(name)));
            });
        }
        return fields;
    }

    private String screen(List<Lived> lived, List<String> words) {
        ScreenText text = new ScreenText();
        text.line(title());
        for (Shown one : shown()) {
            double[] ends =
                    lived.stream().mapToDouble(city -> city.end(one.key())).toArray();
            String remark = lived.size() == 1
                    ? "at the start " + ScreenText.number(lived.get(0).at(0, one.key()), one.decimals())
                    : compared(lived, ends, one);
            text.figure(one.words(), ends[ends.length - 1], one.decimals(), one.unit(), remark);
        }
        words.forEach(text::line);
        text.figure("state", lived.get(lived.size() - 1).stateHash(), "", "");
        return text.render();
    }

    private static String compared(List<Lived> lived, double[] ends, Shown one) {
        return IntStream.range(0, ends.length - 1)
                .mapToObj(v -> lived.get(v).variant().name() + " " + ScreenText.number(ends[v], one.decimals()))
                .collect(Collectors.joining(", "));
    }
}
