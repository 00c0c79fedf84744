package org.wespace.core.measure.segregation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.measure.Measured;

/** Every measure of segregation of a table of counts, as lists that reports and tables print. */
public final class SegregationSuite {

    private static final double ATKINSON_SHAPE = 0.5;

    private SegregationSuite() {}

    /**
     * What needs no map: for each group ("group"), for each pair of groups ("group", "other"), and for all together.
     *
     * <p>Costs O(groups x units x (groups + log units)).
     */
    public static List<Measured> of(GroupCounts counts) {
        List<Measured> all = new ArrayList<>();
        for (int group = 0; group < counts.groups(); group++) {
            addGroup(all, counts, group);
        }
        addMultigroup(all, counts);
        return List.copyOf(all);
    }

    /**
     * As {@link #of(GroupCounts)}, and what needs to know where the units lie; centralisation is about the mean place
     * of all residents.
     */
    public static List<Measured> of(GroupCounts counts, UnitLayout layout) {
        layout.requireUnitsOf(counts);
        double x = 0;
        double y = 0;
        for (int unit = 0; unit < counts.units() && counts.total() > 0; unit++) {
            x += layout.x(unit) * (counts.unitTotal(unit) / counts.total());
            y += layout.y(unit) * (counts.unitTotal(unit) / counts.total());
        }
        return of(counts, layout, x, y);
    }

    /**
     * As {@link #of(GroupCounts)}, and what needs to know where the units lie.
     *
     * <p>Costs O(groups squared x units log units) on a lattice, more elsewhere: see {@link SpatialProximity}.
     *
     * @param centreX first coordinate of the point of centralisation, in the layout's unit of length
     * @param centreY second coordinate of it
     */
    public static List<Measured> of(GroupCounts counts, UnitLayout layout, double centreX, double centreY) {
        List<Measured> all = new ArrayList<>(of(counts));
        SpatialProximity proximity = SpatialProximity.of(counts, layout);
        for (int group = 0; group < counts.groups(); group++) {
            add(all, SegregationMeasure.MORRILL, group, SpatialSegregation.morrill(counts, group, layout));
            add(all, SegregationMeasure.PROXIMITY, group, proximity.oneGroup(group));
            double clustering = SpatialSegregation.absoluteClustering(counts, group, layout);
            add(all, SegregationMeasure.CLUSTERING, group, clustering);
            add(all, SegregationMeasure.DELTA, group, SpatialSegregation.delta(counts, group, layout));
            for (int other = 0; other < counts.groups(); other++) {
                if (other > group) {
                    add(all, SegregationMeasure.PAIR_PROXIMITY, group, other, proximity.between(group, other));
                }
                if (other != group) {
                    double nearer =
                            SpatialSegregation.relativeCentralisation(counts, group, other, layout, centreX, centreY);
                    add(all, SegregationMeasure.CENTRALISATION, group, other, nearer);
                }
            }
        }
        all.add(Measured.of(SegregationMeasure.MULTI_PROXIMITY, proximity.multigroup()));
        all.add(Measured.of(SegregationMeasure.MULTI_PROXIMITY_FROM_ZERO, proximity.multigroupFromZero()));
        return List.copyOf(all);
    }

    /**
     * All of {@link #of(GroupCounts)} on smoothed counts, and the indices of local environments, each with the key
     * "smoothing".
     *
     * @param smoothing what the smoothing is called, for tables: "exp(-2 km)"
     * @param field as for {@link GroupCounts#smoothed}
     */
    public static List<Measured> smoothed(GroupCounts counts, String smoothing, UnaryOperator<double[]> field) {
        GroupCounts around = counts.smoothed(field);
        List<Measured> all = new ArrayList<>(of(around));
        LocalEnvironment environment = LocalEnvironment.of(counts, around);
        for (int group = 0; group < counts.groups(); group++) {
            for (int other = 0; other < counts.groups(); other++) {
                add(all, SegregationMeasure.SPATIAL_EXPOSURE, group, other, environment.exposure(group, other));
            }
        }
        all.add(Measured.of(SegregationMeasure.SPATIAL_DISSIMILARITY, environment.dissimilarity()));
        all.add(Measured.of(SegregationMeasure.SPATIAL_H, environment.entropyH()));
        all.add(Measured.of(SegregationMeasure.SPATIAL_DIVERSITY, environment.relativeDiversity()));
        return all.stream().map(one -> one.with("smoothing", smoothing)).toList();
    }

    /** Theil's H within and between districts, and for each district ("district"). */
    public static List<Measured> decomposed(GroupCounts counts, int[] districtOf, int districts) {
        EntropyDecomposition parts = EntropyDecomposition.of(counts, districtOf, districts);
        List<Measured> all = new ArrayList<>();
        all.add(Measured.of(SegregationMeasure.H_BETWEEN, parts.between()));
        all.add(Measured.of(SegregationMeasure.H_WITHIN, parts.within()));
        for (int district = 0; district < districts; district++) {
            all.add(Measured.of(SegregationMeasure.H_DISTRICT, parts.districtH(district))
                    .with("district", district));
            all.add(Measured.of(SegregationMeasure.H_DISTRICT_PART, parts.contribution(district))
                    .with("district", district));
        }
        return List.copyOf(all);
    }

    /**
     * Mean, standard deviation, p and correction under random allocation of every index that runs from 0 (evenness) to
     * 1, with the keys "index" and, where it is of one group, "group".
     *
     * <p>Parameters as for {@link RandomBaseline#of(GroupCounts, List, int, Chance, ParallelLoop)}.
     */
    public static List<Measured> baseline(GroupCounts counts, int replicates, Chance chance, ParallelLoop loop) {
        List<Measured> keys = new ArrayList<>();
        List<ToDoubleFunction<GroupCounts>> indices = new ArrayList<>();
        for (int group = 0; group < counts.groups(); group++) {
            int of = group;
            addIndex(keys, indices, SegregationMeasure.DISSIMILARITY, of, c -> Segregation.dissimilarity(c, of));
            addIndex(keys, indices, SegregationMeasure.GINI, of, c -> Segregation.gini(c, of));
            addIndex(keys, indices, SegregationMeasure.TWO_GROUP_H, of, c -> Segregation.entropyH(c, of));
            addIndex(keys, indices, SegregationMeasure.ETA_SQUARED, of, c -> Segregation.etaSquared(c, of));
            ToDoubleFunction<GroupCounts> atkinson = c -> Segregation.atkinson(c, of, ATKINSON_SHAPE);
            addIndex(keys, indices, SegregationMeasure.ATKINSON, of, atkinson);
        }
        addIndex(keys, indices, SegregationMeasure.MULTI_DISSIMILARITY, -1, MultigroupSegregation::dissimilarity);
        addIndex(keys, indices, SegregationMeasure.MULTI_H, -1, MultigroupSegregation::entropyH);
        addIndex(keys, indices, SegregationMeasure.MULTI_GINI, -1, MultigroupSegregation::gini);
        addIndex(keys, indices, SegregationMeasure.MULTI_EXPOSURE, -1, MultigroupSegregation::normalizedExposure);
        addIndex(keys, indices, SegregationMeasure.RELATIVE_DIVERSITY, -1, MultigroupSegregation::relativeDiversity);
        addIndex(keys, indices, SegregationMeasure.MULTI_VARIATION, -1, MultigroupSegregation::squaredVariation);
        List<RandomBaseline> baselines = RandomBaseline.of(counts, indices, replicates, chance, loop);
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            RandomBaseline baseline = baselines.get(i);
            Measured key = keys.get(i);
            all.add(new Measured(SegregationMeasure.RANDOM_MEAN, key.of(), baseline.mean()));
            all.add(new Measured(SegregationMeasure.RANDOM_DEVIATION, key.of(), baseline.deviation()));
            all.add(new Measured(SegregationMeasure.RANDOM_P, key.of(), baseline.p()));
            all.add(new Measured(SegregationMeasure.CORRECTED, key.of(), baseline.corrected()));
        }
        return List.copyOf(all);
    }

    private static void addIndex(
            List<Measured> keys,
            List<ToDoubleFunction<GroupCounts>> indices,
            SegregationMeasure measure,
            int group,
            ToDoubleFunction<GroupCounts> index) {
        Measured key = Measured.of(measure, Double.NaN).with("index", measure.id());
        keys.add(group < 0 ? key : key.with("group", group));
        indices.add(index);
    }

    private static void addGroup(List<Measured> all, GroupCounts counts, int group) {
        add(all, SegregationMeasure.DISSIMILARITY, group, Segregation.dissimilarity(counts, group));
        add(all, SegregationMeasure.ISOLATION, group, Segregation.isolation(counts, group));
        add(all, SegregationMeasure.INTERACTION, group, Segregation.interaction(counts, group));
        add(all, SegregationMeasure.GINI, group, Segregation.gini(counts, group));
        add(all, SegregationMeasure.TWO_GROUP_H, group, Segregation.entropyH(counts, group));
        add(all, SegregationMeasure.ETA_SQUARED, group, Segregation.etaSquared(counts, group));
        add(all, SegregationMeasure.ATKINSON, group, Segregation.atkinson(counts, group, ATKINSON_SHAPE));
        for (int other = 0; other < counts.groups(); other++) {
            if (other != group) {
                add(all, SegregationMeasure.EXPOSURE, group, other, Segregation.exposure(counts, group, other));
            }
            if (other > group) {
                double apart = Segregation.dissimilarity(counts, group, other);
                add(all, SegregationMeasure.PAIR_DISSIMILARITY, group, other, apart);
            }
        }
    }

    private static void addMultigroup(List<Measured> all, GroupCounts counts) {
        all.add(Measured.of(SegregationMeasure.MULTI_DISSIMILARITY, MultigroupSegregation.dissimilarity(counts)));
        all.add(Measured.of(SegregationMeasure.MULTI_H, MultigroupSegregation.entropyH(counts)));
        all.add(Measured.of(SegregationMeasure.MULTI_M, MultigroupSegregation.mutualInformation(counts)));
        all.add(Measured.of(SegregationMeasure.MULTI_GINI, MultigroupSegregation.gini(counts)));
        all.add(Measured.of(SegregationMeasure.MULTI_EXPOSURE, MultigroupSegregation.normalizedExposure(counts)));
        all.add(Measured.of(SegregationMeasure.RELATIVE_DIVERSITY, MultigroupSegregation.relativeDiversity(counts)));
        all.add(Measured.of(SegregationMeasure.MULTI_VARIATION, MultigroupSegregation.squaredVariation(counts)));
        all.add(Measured.of(SegregationMeasure.DIVERSITY, MultigroupSegregation.diversity(counts)));
        double interaction = MultigroupSegregation.simpsonInteraction(counts);
        all.add(Measured.of(SegregationMeasure.SIMPSON_INTERACTION, interaction));
        double concentration = MultigroupSegregation.simpsonConcentration(counts);
        all.add(Measured.of(SegregationMeasure.SIMPSON_CONCENTRATION, concentration));
    }

    private static void add(List<Measured> all, SegregationMeasure measure, int group, double value) {
        all.add(Measured.of(measure, value).with("group", group));
    }

    private static void add(List<Measured> all, SegregationMeasure measure, int group, int other, double value) {
        all.add(Measured.of(measure, value).with("group", group).with("other", other));
    }
}
