package org.wespace.core.measure.landscape;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.wespace.core.measure.Measured;

/**
 * Every landscape measure of a raster in one list.
 *
 * <p>Keys of each value: "level" ("landscape" or "class"), "class" (an Integer, at class level only), "neighbourhood"
 * (4 or 8, null where patches do not matter), "count_boundary" (true or false, null where it does not matter). Each
 * combination occurs once: first the landscape, then the classes in ascending order, measures in the order of
 * {@link LandscapeMeasure}. An undefined value is NaN.
 */
public final class LandscapeSuite {

    private static final Map<LandscapeMeasure, ToDoubleFunction<PatchScores>> OF_PATCHES =
            new EnumMap<>(LandscapeMeasure.class);
    private static final Map<LandscapeMeasure, ToDoubleFunction<ClassScores>> OF_CLASS =
            new EnumMap<>(LandscapeMeasure.class);
    private static final Map<LandscapeMeasure, ToDoubleFunction<LandscapeScores>> OF_LANDSCAPE =
            new EnumMap<>(LandscapeMeasure.class);

    static {
        OF_PATCHES.put(LandscapeMeasure.TA, PatchScores::hectares);
        OF_PATCHES.put(LandscapeMeasure.CA, PatchScores::hectares);
        OF_PATCHES.put(LandscapeMeasure.PLAND, PatchScores::pland);
        OF_PATCHES.put(LandscapeMeasure.NP, PatchScores::np);
        OF_PATCHES.put(LandscapeMeasure.PD, PatchScores::pd);
        OF_PATCHES.put(LandscapeMeasure.LPI, PatchScores::lpi);
        OF_PATCHES.put(LandscapeMeasure.AREA_MN, PatchScores::areaMn);
        OF_PATCHES.put(LandscapeMeasure.AREA_SD_POP, PatchScores::areaSdPop);
        OF_PATCHES.put(LandscapeMeasure.AREA_SD_SAMPLE, PatchScores::areaSdSample);
        OF_PATCHES.put(LandscapeMeasure.AREA_CV_POP, PatchScores::areaCvPop);
        OF_PATCHES.put(LandscapeMeasure.AREA_CV_SAMPLE, PatchScores::areaCvSample);
        OF_PATCHES.put(LandscapeMeasure.SHAPE_MN_MINPERIM, PatchScores::shapeMnMinperim);
        OF_PATCHES.put(LandscapeMeasure.SHAPE_MN_SQUARE, PatchScores::shapeMnSquare);
        OF_PATCHES.put(LandscapeMeasure.FRAC_MN, PatchScores::fracMn);
        OF_PATCHES.put(LandscapeMeasure.PARA_MN, PatchScores::paraMn);
        OF_PATCHES.put(LandscapeMeasure.PAFRAC, PatchScores::pafrac);
        OF_PATCHES.put(LandscapeMeasure.ENN_MN, PatchScores::ennMn);
        OF_PATCHES.put(LandscapeMeasure.MESH, PatchScores::mesh);
        OF_PATCHES.put(LandscapeMeasure.DIVISION, PatchScores::division);
        OF_PATCHES.put(LandscapeMeasure.SPLIT, PatchScores::split);
        OF_PATCHES.put(LandscapeMeasure.COHESION, PatchScores::cohesion);
        OF_CLASS.put(LandscapeMeasure.AI, ClassScores::ai);
        OF_CLASS.put(LandscapeMeasure.CLUMPY, ClassScores::clumpy);
        OF_CLASS.put(LandscapeMeasure.CLUMPY_FRAGSTATS, ClassScores::clumpyFragstats);
        OF_CLASS.put(LandscapeMeasure.PLADJ, ClassScores::pladj);
        OF_CLASS.put(LandscapeMeasure.IJI, ClassScores::iji);
        OF_CLASS.put(LandscapeMeasure.LSI, ClassScores::lsi);
        OF_CLASS.put(LandscapeMeasure.NLSI, ClassScores::nlsi);
        OF_LANDSCAPE.put(LandscapeMeasure.AI, LandscapeScores::ai);
        OF_LANDSCAPE.put(LandscapeMeasure.PLADJ, LandscapeScores::pladj);
        OF_LANDSCAPE.put(LandscapeMeasure.IJI, LandscapeScores::iji);
        OF_LANDSCAPE.put(LandscapeMeasure.LSI, LandscapeScores::lsi);
        OF_LANDSCAPE.put(LandscapeMeasure.CONTAG, LandscapeScores::contag);
        OF_LANDSCAPE.put(LandscapeMeasure.CONTAG_FRAGSTATS, LandscapeScores::contagFragstats);
        OF_LANDSCAPE.put(LandscapeMeasure.PR, LandscapeScores::pr);
        OF_LANDSCAPE.put(LandscapeMeasure.PRD, LandscapeScores::prd);
        OF_LANDSCAPE.put(LandscapeMeasure.SHDI, LandscapeScores::shdi);
        OF_LANDSCAPE.put(LandscapeMeasure.SHEI, LandscapeScores::shei);
        OF_LANDSCAPE.put(LandscapeMeasure.SIDI, LandscapeScores::sidi);
        OF_LANDSCAPE.put(LandscapeMeasure.SIEI, LandscapeScores::siei);
        OF_LANDSCAPE.put(LandscapeMeasure.MSIDI, LandscapeScores::msidi);
        OF_LANDSCAPE.put(LandscapeMeasure.MSIEI, LandscapeScores::msiei);
        OF_LANDSCAPE.put(LandscapeMeasure.ENT, LandscapeScores::ent);
        OF_LANDSCAPE.put(LandscapeMeasure.JOINENT, LandscapeScores::joinent);
        OF_LANDSCAPE.put(LandscapeMeasure.CONDENT, LandscapeScores::condent);
        OF_LANDSCAPE.put(LandscapeMeasure.MUTINF, LandscapeScores::mutinf);
        OF_LANDSCAPE.put(LandscapeMeasure.RELMUTINF, LandscapeScores::relmutinf);
    }

    private static final Set<LandscapeMeasure> CLASS_ONLY = Set.of(LandscapeMeasure.CA, LandscapeMeasure.PLAND);

    private final Landscape landscape;
    private final Set<Neighbourhood> neighbourhoods;
    private final Set<Boolean> countBoundary;
    private final List<Measured> values = new ArrayList<>();

    private LandscapeSuite(Landscape landscape, Set<Neighbourhood> neighbourhoods, Set<Boolean> countBoundary) {
        this.landscape = landscape;
        this.neighbourhoods = neighbourhoods;
        this.countBoundary = countBoundary;
    }

    /** All measures, for 4 and 8 neighbours, with and without the boundary. */
    public static List<Measured> measure(ClassRaster raster) {
        return measure(raster, Set.of(Neighbourhood.values()), Set.of(false, true));
    }

    /**
     * All measures, for some settings; measures that do not depend on a setting are always there.
     *
     * @param neighbourhoods for which patches are measured
     * @param countBoundary whether edges towards the outside count: false, true or both
     */
    public static List<Measured> measure(
            ClassRaster raster, Set<Neighbourhood> neighbourhoods, Set<Boolean> countBoundary) {
        return measure(Landscape.of(raster), neighbourhoods, countBoundary);
    }

    /** As {@link #measure(ClassRaster, Set, Set)}, of a landscape whose patches are found already. */
    public static List<Measured> measure(
            Landscape landscape, Set<Neighbourhood> neighbourhoods, Set<Boolean> countBoundary) {
        LandscapeSuite suite = new LandscapeSuite(landscape, neighbourhoods, countBoundary);
        suite.ofLandscape();
        for (int value : landscape.raster().classes()) {
            suite.ofClass(value);
        }
        return List.copyOf(suite.values);
    }

    private void ofLandscape() {
        Level level = new Level("landscape", null);
        LandscapeScores scores = landscape.scores();
        for (LandscapeMeasure measure : LandscapeMeasure.values()) {
            if (!CLASS_ONLY.contains(measure)) {
                patches(level, measure);
                edges(level, measure, scores::te, scores::ed);
                adjacencies(level, measure, OF_LANDSCAPE, scores);
            }
        }
    }

    private void ofClass(int value) {
        Level level = new Level("class", value);
        ClassScores scores = landscape.classScores(value);
        for (LandscapeMeasure measure : LandscapeMeasure.values()) {
            if (measure != LandscapeMeasure.TA) {
                patches(level, measure);
                edges(level, measure, scores::te, scores::ed);
                adjacencies(level, measure, OF_CLASS, scores);
            }
        }
    }

    private void patches(Level level, LandscapeMeasure measure) {
        ToDoubleFunction<PatchScores> function = OF_PATCHES.get(measure);
        if (function != null) {
            for (Neighbourhood neighbourhood : Neighbourhood.values()) {
                if (neighbourhoods.contains(neighbourhood)) {
                    double value = function.applyAsDouble(level.patches(landscape, neighbourhood));
                    values.add(level.value(measure, neighbourhood.cells(), null, value));
                }
            }
        }
    }

    private void edges(Level level, LandscapeMeasure measure, Edges te, Edges ed) {
        if (measure == LandscapeMeasure.TE || measure == LandscapeMeasure.ED) {
            Edges edges = measure == LandscapeMeasure.TE ? te : ed;
            for (boolean counted : new boolean[] {false, true}) {
                if (countBoundary.contains(counted)) {
                    values.add(level.value(measure, null, counted, edges.length(counted)));
                }
            }
        }
    }

    private <S> void adjacencies(
            Level level, LandscapeMeasure measure, Map<LandscapeMeasure, ToDoubleFunction<S>> functions, S scores) {
        ToDoubleFunction<S> function = functions.get(measure);
        if (function != null) {
            values.add(level.value(measure, null, null, function.applyAsDouble(scores)));
        }
    }

    /** Length of edges with or without the boundary. */
    @FunctionalInterface
    private interface Edges {
        double length(boolean countBoundary);
    }

    /**
     * What is measured.
     *
     * @param name "landscape" or "class"
     * @param classValue the class, or null for the landscape
     */
    private record Level(String name, @Nullable Integer classValue) {

        PatchScores patches(Landscape landscape, Neighbourhood neighbourhood) {
            return classValue == null
                    ? landscape.patchScores(neighbourhood)
                    : landscape.patchScores(neighbourhood, classValue);
        }

        Measured value(
                LandscapeMeasure measure,
                @Nullable Integer neighbourhood,
                @Nullable Boolean countBoundary,
                double value) {
            Measured measured = Measured.of(measure, value).with("level", name);
            if (classValue != null) {
                measured = measured.with("class", classValue);
            }
            return measured.with("neighbourhood", neighbourhood).with("count_boundary", countBoundary);
        }
    }
}
