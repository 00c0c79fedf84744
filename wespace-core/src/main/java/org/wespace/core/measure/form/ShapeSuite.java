package org.wespace.core.measure.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wespace.core.measure.Measured;

/** The measures of shape of an input, ready for a table: one method for each kind of input. */
public final class ShapeSuite {

    private ShapeSuite() {}

    /**
     * Box dimensions of a footprint: each variant with its own sizes, and non-empty boxes down to the single unit. Told
     * apart by the keys "variant" and "sizes".
     *
     * @param built row after row, from north to south where the counts of peers are to be met
     */
    public static List<Measured> ofFootprint(int width, int height, boolean[] built) {
        List<Measured> all = new ArrayList<>();
        for (BoxVariant variant : BoxVariant.values()) {
            all.add(dimension(BoxCounting.of(variant, width, height, built)));
        }
        all.add(dimension(BoxCounting.ofUnits(width, height, built)));
        return all;
    }

    private static Measured dimension(BoxCounting boxes) {
        String sizes = Arrays.stream(boxes.sizes()).mapToObj(Integer::toString).collect(Collectors.joining(","));
        return Measured.of(ShapeMeasure.BOX_DIMENSION, boxes.dimension())
                .with("variant", boxes.variant().id())
                .with("sizes", sizes);
    }

    /**
     * Weighted urban proliferation and its parts, with a horizon of 2,000 m.
     *
     * @param built row after row: 0 where not built up, NaN outside the landscape, any other number where built up
     * @param people inhabitants and jobs together
     */
    public static List<Measured> ofSprawl(int width, int height, double unitMetres, double[] built, double people) {
        UrbanSprawl sprawl = UrbanSprawl.of(width, height, unitMetres, built, people);
        return List.of(
                Measured.of(ShapeMeasure.DISPERSION_DIS, sprawl.dispersion()),
                Measured.of(ShapeMeasure.PROPORTION_BUILT_UP_PBA, sprawl.builtShare()),
                Measured.of(ShapeMeasure.LAND_UPTAKE_PER_PERSON_LUP, sprawl.landUptake()),
                Measured.of(ShapeMeasure.WEIGHT_DIS_W1, sprawl.dispersionWeight()),
                Measured.of(ShapeMeasure.WEIGHT_LUP_W2, sprawl.uptakeWeight()),
                Measured.of(ShapeMeasure.URBAN_PERMEATION_UP, sprawl.permeation()),
                Measured.of(ShapeMeasure.WEIGHTED_URBAN_PROLIFERATION_WUP, sprawl.proliferation()),
                Measured.of(ShapeMeasure.SI_SUM, sprawl.sum()));
    }

    /**
     * Urban centrality of counts on a lattice.
     *
     * @param counts row after row, not negative, NaN outside the city
     */
    public static List<Measured> ofCounts(int width, int height, double unitMetres, double[] counts) {
        UrbanCentrality centrality = UrbanCentrality.onLattice(width, height, unitMetres, counts);
        return List.of(
                Measured.of(ShapeMeasure.LOCATION_COEFFICIENT, centrality.locationCoefficient()),
                Measured.of(ShapeMeasure.VENABLES_SPATIAL_SEPARATION, centrality.separationMetres()),
                Measured.of(ShapeMeasure.VENABLES_MAX_BORDER, centrality.maxSeparationMetres()),
                Measured.of(ShapeMeasure.URBAN_CENTRALITY_INDEX, centrality.index()));
    }

    /**
     * Rank and size of cities or centres, and morphological polycentricity. Power-law tails are told apart by "xmin":
     * from the smallest size on, and from the size that fits best.
     *
     * @param sizes positive and finite
     */
    public static List<Measured> ofSizes(double[] sizes) {
        RankSize ranks = RankSize.of(sizes);
        List<Measured> all = new ArrayList<>(List.of(
                Measured.of(ShapeMeasure.ZIPF_Q, ranks.zipfQ()),
                Measured.of(ShapeMeasure.ZIPF_INTERCEPT, ranks.zipfIntercept()),
                Measured.of(ShapeMeasure.ZIPF_R2, ranks.zipfR2()),
                Measured.of(ShapeMeasure.PARETO_B_RANK, ranks.paretoB()),
                Measured.of(ShapeMeasure.PARETO_B_RANK_R2, ranks.paretoR2()),
                Measured.of(ShapeMeasure.PARETO_B_GABAIX, ranks.paretoBGabaix()),
                Measured.of(ShapeMeasure.MORPHOLOGICAL_POLYCENTRICITY, Polycentricity.morphological(sizes))));
        if (sizes.length > 0) {
            PowerLawTail whole = ranks.tail(Arrays.stream(sizes).min().orElseThrow());
            PowerLawTail best = ranks.tail();
            addTail(all, whole);
            if (best.xmin() > whole.xmin()) {
                addTail(all, best);
            }
        }
        return all;
    }

    private static void addTail(List<Measured> all, PowerLawTail tail) {
        all.add(Measured.of(ShapeMeasure.POWERLAW_MLE_ALPHA, tail.alpha()).with("xmin", tail.xmin()));
        all.add(Measured.of(ShapeMeasure.POWERLAW_KS_DISTANCE, tail.ksDistance())
                .with("xmin", tail.xmin()));
        all.add(Measured.of(ShapeMeasure.POWERLAW_MLE_ALPHA_DISCRETE, tail.discreteAlpha())
                .with("xmin", tail.xmin()));
    }

    /**
     * Functional polycentricity of flows between centres.
     *
     * @param flows from centre (row) to centre (column), row-major
     */
    public static List<Measured> ofFlows(double[] flows, int centres) {
        return List.of(Measured.of(ShapeMeasure.FUNCTIONAL_POLYCENTRICITY, Polycentricity.functional(flows, centres)));
    }
}
