package org.wespace.models.living;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wespace.agents.city.LivingCity;
import org.wespace.agents.city.LivingMeasures;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.MemoryPlan;
import org.wespace.core.measure.Measured;
import org.wespace.models.run.MeasureLog;
import org.wespace.models.run.Progress;

/** Runs the cities of a study one after another and takes down what becomes of them. */
final class LivingStudy {

    private static final int MONTHS = 12;

    private final int months;
    private final Progress progress;
    private final MeasureLog log;
    private final Function<LivingCity, List<Measured>> own;

    /** A study; with measures that its model takes besides those of all models, at the ends of years. */
    LivingStudy(int months, Progress progress, MeasureLog log, Function<LivingCity, List<Measured>> own) {
        this.months = months;
        this.progress = progress;
        this.log = log;
        this.own = own;
    }

    /** Runs all cities; the log has a row for each month, with the measures of every city. */
    List<Lived> run(List<Variant> variants) {
        List<Lived> lived = new ArrayList<>();
        for (int v = 0; v < variants.size(); v++) {
            lived.add(run(variants.get(v), v, variants.size()));
        }
        for (int month = 0; month <= months; month++) {
            List<Measured> row = new ArrayList<>();
            for (Lived one : lived) {
                for (Measured measured : one.months().get(month)) {
                    row.add(
                            variants.size() == 1
                                    ? measured
                                    : measured.with("run", one.variant().name()));
                }
            }
            log.record(month, row);
        }
        return lived;
    }

    private Lived run(Variant variant, int index, int count) {
        String which = count == 1 ? "" : " (" + variant.name() + ")";
        double from = 0.05 + 0.85 * index / count;
        MemoryPlan memory = LivingCity.memory(variant.plan(), variant.scenario());
        progress.at("housing everybody" + which + ", in about " + (memory.totalBytes() >> 20) + " MiB of memory", from);
        progress.stopIfCancelled();
        try (LivingCity city = variant.scenario().on(variant.plan())) {
            LivingMeasures measures = new LivingMeasures(city);
            List<List<Measured>> taken = new ArrayList<>();
            List<String> moments = new ArrayList<>();
            Map<String, List<double[]>> maps = new LinkedHashMap<>();
            take(city, measures, taken, moments, maps);
            city.simulation().onProgress((tick, phase, done, total) -> {
                progress.at(
                        "month " + (tick + 1) + which + ", " + phase,
                        from + 0.85 / count * Math.min(1, (tick + 0.5) / months));
                progress.stopIfCancelled();
            });
            city.simulation().addObserver(report -> take(city, measures, taken, moments, maps));
            city.run(months);
            return new Lived(
                    variant,
                    List.copyOf(taken),
                    taken.stream().map(LivingStudy::byKey).toList(),
                    List.copyOf(moments),
                    maps,
                    city.simulation().getStateHash(),
                    memory,
                    city.simulation().timings().table());
        }
    }

    /** Values by short key, the first where families share one. */
    private static Map<String, Double> byKey(List<Measured> measured) {
        Map<String, Double> values = new LinkedHashMap<>();
        measured.forEach(one -> values.putIfAbsent(MeasureLog.shortKey(one), one.value()));
        return values;
    }

    private void take(
            LivingCity city,
            LivingMeasures measures,
            List<List<Measured>> taken,
            List<String> moments,
            Map<String, List<double[]>> maps) {
        int month = taken.size();
        List<Measured> now = new ArrayList<>(log.timed(measures::monthly));
        if (month % MONTHS == 0 || month == months) {
            now.addAll(log.timed(measures::yearly));
            now.addAll(log.timed(() -> own.apply(city)));
            moments.add(month % MONTHS == 0 ? "year " + month / MONTHS : "month " + month);
            mapsOf(city, measures).forEach((name, values) -> maps.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(values));
        }
        taken.add(List.copyOf(now));
    }

    private static Map<String, double[]> mapsOf(LivingCity city, LivingMeasures measures) {
        int units = city.grid().unitCount();
        double[] living = measures.byUnit(true);
        double[] rent = new double[units];
        double[] floor = new double[units];
        double[] built = new double[units];
        for (int unit = 0; unit < units; unit++) {
            floor[unit] = city.land().floor().squareMetres(FloorUse.HOME, unit);
            rent[unit] = floor[unit] > 0 ? city.rents().rent(FloorUse.HOME, unit) : Double.NaN;
            built[unit] = 100 * city.land().cover().share(Cover.BUILT, unit);
        }
        Map<String, double[]> maps = new LinkedHashMap<>();
        maps.put(Lived.RESIDENTS, living);
        maps.put(Lived.JOBS, measures.byUnit(false));
        maps.put(Lived.RENT, rent);
        maps.put(Lived.HOME_FLOOR, floor);
        maps.put(Lived.HOME_DAYS, homeDays(city, living));
        maps.put(Lived.BUILT, built);
        maps.put(Lived.CARBON, carbon(city, measures));
        return maps;
    }

    /** Kilograms a year by head and home; NaN before the first month, where nobody lives, and without daily life. */
    private static double[] carbon(LivingCity city, LivingMeasures measures) {
        return city.daily()
                .filter(life -> life.carbon().months() > 0)
                .map(life -> measures.carbon(life.carbon().month(), 1).perHeadByResidence())
                .orElseGet(() -> {
                    double[] none = new double[city.grid().unitCount()];
                    Arrays.fill(none, Double.NaN);
                    return none;
                });
    }

    private static double[] homeDays(LivingCity city, double[] living) {
        double[] days = new double[living.length];
        Residents rows = city.residents();
        for (int row = 0; row < rows.count(); row++) {
            if (rows.home()[row] != Residents.NONE) {
                days[rows.home()[row]] += rows.homeDays()[row];
            }
        }
        for (int unit = 0; unit < days.length; unit++) {
            days[unit] = living[unit] > 0 ? days[unit] / living[unit] : Double.NaN;
        }
        return days;
    }
}
