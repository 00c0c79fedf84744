package org.wespace.core.measure.landscape;

import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/**
 * The landscape measures, in the names and units of FRAGSTATS and its followers; where these differ under one name,
 * each definition has a name of its own.
 *
 * <p>In the definitions a is the area of a patch, p its perimeter, A the area of the landscape, m the number of
 * classes, P the share of a class in the area, g_ik the adjacencies of classes i and k. Formulas in full, degenerate
 * cases and what other tools do differently: {@link PatchScores}, {@link ClassScores}, {@link LandscapeScores}.
 */
public enum LandscapeMeasure implements Measure {
    TA("ta", "ha", "area of all cells that have data", Sources.FRAGSTATS),
    CA("ca", "ha", "area of the class", Sources.FRAGSTATS),
    PLAND("pland", "percent", "share of the class in the area with data, 0 to 100", Sources.FRAGSTATS),
    NP("np", "count", "number of patches, 1 or more", Sources.FRAGSTATS),
    PD("pd", "patches per 100 ha", "number of patches over the area of the landscape", Sources.FRAGSTATS),
    LPI("lpi", "percent", "largest patch in percent of the landscape, 100 max a / A, 0 to 100", Sources.FRAGSTATS),
    TE(
            "te",
            "m",
            "length of the edges between classes; with count_boundary those towards the outside too",
            Sources.FRAGSTATS),
    ED("ed", "m/ha", "length of the edges over the area of the landscape", Sources.FRAGSTATS),
    AREA_MN("area_mn", "ha", "mean area of a patch", Sources.FRAGSTATS),
    AREA_SD_POP("area_sd_pop", "ha", "standard deviation of patch areas, divided by their number", Sources.FRAGSTATS),
    AREA_SD_SAMPLE(
            "area_sd_sample",
            "ha",
            "standard deviation of patch areas, divided by their number less 1",
            Sources.LANDSCAPEMETRICS),
    AREA_CV_POP("area_cv_pop", "percent", "area_sd_pop in percent of the mean area", Sources.FRAGSTATS),
    AREA_CV_SAMPLE("area_cv_sample", "percent", "area_sd_sample in percent of the mean area", Sources.LANDSCAPEMETRICS),
    SHAPE_MN_MINPERIM(
            "shape_mn_minperim",
            "1",
            "mean over patches of perimeter over the least perimeter of as many cells, 1 or more",
            Sources.FRAGSTATS),
    SHAPE_MN_SQUARE(
            "shape_mn_square", "1", "mean over patches of 0.25 p / sqrt(a), 1 or more", Sources.LANDSCAPEMETRICS),
    FRAC_MN("frac_mn", "1", "mean over patches of 2 ln(0.25 p) / ln(a), in m and m2, about 1 to 2", Sources.FRAGSTATS),
    PARA_MN("para_mn", "1/m", "mean over patches of perimeter over area", Sources.FRAGSTATS),
    PAFRAC(
            "pafrac",
            "1",
            "2 / slope of ln(area) on ln(perimeter) over at least 10 patches, about 1 to 2",
            Sources.FRAGSTATS),
    ENN_MN(
            "enn_mn",
            "m",
            "mean over patches of the distance, centre to centre, to the nearest cell of another patch of the class",
            Sources.FRAGSTATS),
    MESH("mesh", "ha", "effective mesh size, sum a^2 / A", Sources.JAEGER),
    DIVISION(
            "division",
            "1",
            "probability that two points are not in the same patch, 1 - sum (a / A)^2, 0 to 1",
            Sources.JAEGER),
    SPLIT("split", "1", "effective number of meshes, A^2 / sum a^2, 1 or more", Sources.JAEGER),
    COHESION(
            "cohesion",
            "percent",
            "100 (1 - sum p / sum p sqrt(a)) / (1 - 1 / sqrt(A)), in cells, 0 to 100",
            "Schumaker (1996), doi:10.2307/2265590"),
    AI(
            "ai",
            "percent",
            "like adjacencies over the most that so many cells can have, 0 to 100; the landscape's by area",
            "He, DeZonia and Mladenoff (2000), doi:10.1023/A:1008102521322"),
    CLUMPY("clumpy", "1", "as clumpy_fragstats, without the sign below one half of the area", Sources.LANDSCAPEMETRICS),
    CLUMPY_FRAGSTATS(
            "clumpy_fragstats",
            "1",
            "departure of the share of like adjacencies from that expected by chance, -1 to 1",
            Sources.FRAGSTATS),
    PLADJ("pladj", "percent", "like adjacencies over all sides of cells, 0 to 100", Sources.FRAGSTATS),
    IJI(
            "iji",
            "percent",
            "evenness of edges over the other classes, or over pairs of classes, 0 to 100",
            Sources.MCGARIGAL_MARKS),
    LSI(
            "lsi",
            "1",
            "all edges, the outside included, over the least perimeter of as many cells, 1 or more",
            Sources.FRAGSTATS),
    NLSI(
            "nlsi",
            "1",
            "edges between the least and the most that so many cells can have, 0 to 1",
            Sources.LANDSCAPEMETRICS),
    CONTAG(
            "contag",
            "percent",
            "100 (1 + sum q ln q / (2 ln m)), q the shares of ordered adjacencies, 0 to 100",
            "Li and Reynolds (1993), doi:10.1007/BF00125347; as in landscapemetrics 2.2 and pylandstats 3.1"),
    CONTAG_FRAGSTATS(
            "contag_fragstats",
            "percent",
            "as contag, with q = P_i g_ik / sum_k g_ik, 0 to 100",
            "Li and Reynolds (1993), doi:10.1007/BF00125347; as in FRAGSTATS v4"),
    PR("pr", "count", "number of classes", Sources.FRAGSTATS),
    PRD("prd", "classes per 100 ha", "number of classes over the area of the landscape", Sources.FRAGSTATS),
    SHDI(
            "shdi",
            "nat",
            "-sum P ln P over the areas of classes, 0 to ln m",
            "Shannon (1948), doi:10.1002/j.1538-7305.1948.tb01338.x"),
    SHEI("shei", "1", "shdi / ln m, 0 to 1", Sources.FRAGSTATS),
    SIDI("sidi", "1", "1 - sum P^2, 0 to 1", "Simpson (1949), doi:10.1038/163688a0"),
    SIEI("siei", "1", "sidi / (1 - 1 / m), 0 to 1", Sources.FRAGSTATS),
    MSIDI("msidi", "1", "-ln sum P^2, 0 to ln m", Sources.FRAGSTATS),
    MSIEI("msiei", "1", "msidi / ln m, 0 to 1", Sources.FRAGSTATS),
    ENT("ent", "bit", "entropy of the classes as they occur in adjacencies, 0 to log2 m", Sources.NOWOSAD),
    JOINENT("joinent", "bit", "entropy of ordered adjacencies, 0 to 2 log2 m", Sources.NOWOSAD),
    CONDENT("condent", "bit", "joinent - ent, 0 to log2 m", Sources.NOWOSAD),
    MUTINF("mutinf", "bit", "ent - condent, 0 to log2 m", Sources.NOWOSAD),
    RELMUTINF("relmutinf", "1", "mutinf / ent, 0 to 1", Sources.NOWOSAD);

    private final MeasureEntry entry;

    LandscapeMeasure(String id, String unit, String definition, String source) {
        this.entry = new MeasureEntry(MeasureFamily.LANDSCAPE, id, unit, definition, source);
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }

    /** Sources that several measures share. */
    private static final class Sources {
        static final String FRAGSTATS = "McGarigal, Cushman and Ene (2023), FRAGSTATS v4; McGarigal and Marks (1995),"
                + " doi:10.2737/PNW-GTR-351";
        static final String MCGARIGAL_MARKS = "McGarigal and Marks (1995), doi:10.2737/PNW-GTR-351";
        static final String LANDSCAPEMETRICS =
                "landscapemetrics 2.2: Hesselbarth et al. (2019), doi:10.1111/ecog.04617";
        static final String JAEGER = "Jaeger (2000), doi:10.1023/A:1008129329289";
        static final String NOWOSAD = "Nowosad and Stepinski (2019), doi:10.1007/s10980-019-00830-x";

        private Sources() {}
    }
}
