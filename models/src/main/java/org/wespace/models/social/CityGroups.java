package org.wespace.models.social;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.wespace.agents.city.LivingCity;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.choice.DecaySmoothing;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.segregation.GroupCounts;
import org.wespace.core.measure.segregation.LocalEnvironment;
import org.wespace.core.measure.segregation.MultigroupSegregation;
import org.wespace.core.measure.segregation.RandomBaseline;
import org.wespace.core.measure.segregation.Segregation;
import org.wespace.core.measure.segregation.SegregationMeasure;

/** How far apart the groups of a living city live, beside what chance alone would give. */
final class CityGroups {

    private static final int GROUPS = 2;
    private static final int REPLICATES = 39;
    private static final String FIRST = "first group";
    private static final String BOTH = "groups";
    /** Surroundings that the spatial indices look at, mean reach a kilometre. */
    private static final double PER_KILOMETRE = 1;

    private static final String SMOOTHING = "1 per km";

    private CityGroups() {}

    /** Residents by unit and group. */
    static GroupCounts counts(LivingCity city) {
        int[] counts = new int[GROUPS * city.grid().unitCount()];
        Residents rows = city.residents();
        for (int row = 0; row < rows.count(); row++) {
            if (rows.home()[row] != Residents.NONE) {
                counts[GROUPS * rows.home()[row] + Traits.group(rows.traits()[row])]++;
            }
        }
        return GroupCounts.ofCounts(city.grid().unitCount(), GROUPS, counts);
    }

    /** D, isolation and H by unit with their baselines, and D and H of the surroundings. */
    static List<Measured> measure(LivingCity city) {
        GroupCounts counts = counts(city);
        List<ToDoubleFunction<GroupCounts>> indices = List.of(
                c -> Segregation.dissimilarity(c, 0),
                c -> Segregation.isolation(c, 0),
                MultigroupSegregation::entropyH);
        List<Measured> keys = List.of(
                Measured.of(SegregationMeasure.DISSIMILARITY, Double.NaN).with("group", FIRST),
                Measured.of(SegregationMeasure.ISOLATION, Double.NaN).with("group", FIRST),
                Measured.of(SegregationMeasure.MULTI_H, Double.NaN).with("group", BOTH));
        List<RandomBaseline> baselines = RandomBaseline.of(
                counts,
                indices,
                REPLICATES,
                Chance.of(city.scenario().seed()),
                city.simulation().loop());
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Measured key = keys.get(i);
            RandomBaseline baseline = baselines.get(i);
            all.add(new Measured(key.measure(), key.of(), baseline.observed()));
            all.add(of(SegregationMeasure.RANDOM_MEAN, key, baseline.mean()));
            all.add(of(SegregationMeasure.CORRECTED, key, baseline.corrected()));
        }
        GroupCounts around = counts.smoothed(DecaySmoothing.of(city.grid(), PER_KILOMETRE));
        LocalEnvironment surroundings = LocalEnvironment.of(counts, around);
        all.add(Measured.of(SegregationMeasure.SPATIAL_DISSIMILARITY, surroundings.dissimilarity())
                .with("smoothing", SMOOTHING));
        all.add(Measured.of(SegregationMeasure.SPATIAL_H, surroundings.entropyH())
                .with("smoothing", SMOOTHING));
        return all;
    }

    private static Measured of(SegregationMeasure measure, Measured key, double value) {
        return Measured.of(measure, value)
                .with("index", key.measure().id())
                .with("group", key.of().get("group"));
    }
}
