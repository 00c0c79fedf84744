package org.wespace.core.measure.form;

import java.util.Locale;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/** What is measured of the shape of a city: box dimension, rank and size, polycentricity, sprawl. */
public enum ShapeMeasure implements Measure {
    /** Box-counting dimension. */
    BOX_DIMENSION(
            "1",
            "minus the slope of ln(number of boxes) on ln(size), boxes by variant; 0 to 2",
            "Shen (2002), doi:10.1080/13658810210137013; ImageJ for variant imagej"),
    /** Zipf's exponent. */
    ZIPF_Q("1", "q of ln size = a - q ln rank, ranks 1..n without averaging; at least 0", Source.GABAIX),
    /** Zipf's intercept. */
    ZIPF_INTERCEPT("ln(size)", "a of ln size = a - q ln rank", Source.GABAIX),
    /** Fit of Zipf's exponent. */
    ZIPF_R2("1", "share of the variance of ln size explained; 0 to 1", Source.GABAIX),
    /** Pareto's exponent. */
    PARETO_B_RANK("1", "b of ln rank = a - b ln size; at least 0", Source.GABAIX),
    /** Fit of Pareto's exponent. */
    PARETO_B_RANK_R2("1", "share of the variance of ln rank explained; 0 to 1", Source.GABAIX),
    /** Pareto's exponent, bias taken out. */
    PARETO_B_GABAIX("1", "b of ln(rank - 1/2) = a - b ln size; at least 0", Source.GABAIX),
    /** Exponent of a power-law tail. */
    POWERLAW_MLE_ALPHA("1", "1 + n / sum ln(x / xmin) over x >= xmin; above 1", Source.CLAUSET),
    /** Distance from a power-law tail. */
    POWERLAW_KS_DISTANCE("1", "largest |share below - fitted share| over x >= xmin; 0 to 1", Source.CLAUSET),
    /** Exponent of a power-law tail of whole sizes. */
    POWERLAW_MLE_ALPHA_DISCRETE(
            "1",
            "maximum likelihood of the zeta distribution, corrected as (alpha (n - 1) + 1) / n for n < 50; above 1",
            Source.CLAUSET + "; igraph"),
    /** Location coefficient. */
    LOCATION_COEFFICIENT("1", "1/2 sum |s_i - 1/n| of the shares of units; 0 (even) to 1 - 1/n", Source.PEREIRA),
    /** Venables' index. */
    VENABLES_SPATIAL_SEPARATION("m", "sum_ij s_i s_j d_ij, d_ii = sqrt(area / pi); at least 0", Source.PEREIRA),
    /** Venables' index of the border. */
    VENABLES_MAX_BORDER("m", "Venables' index of equal shares on the units at the border; at least 0", Source.PEREIRA),
    /** Urban Centrality Index. */
    URBAN_CENTRALITY_INDEX("1", "LC (1 - V / Vmax); about 0 (polycentric or even) to 1 (one centre)", Source.PEREIRA),
    /** Morphological polycentricity. */
    MORPHOLOGICAL_POLYCENTRICITY(
            "1",
            "mean Zipf exponent over the top 2, 3 and 4 centres; 0 (equal centres) upwards",
            "Burger and Meijers (2012), doi:10.1177/0042098011407095"),
    /** Functional polycentricity. */
    FUNCTIONAL_POLYCENTRICITY(
            "1",
            "(1 - sd(indegree) / sd_max) links present / possible, between centres; 0 to 1",
            "Green (2007), doi:10.1080/00420980701518941"),
    /** Dispersion. */
    DISPERSION_DIS("UPU/m2", "mean over built-up units of the weighted distance to those within 2 km", Source.JAEGER),
    /** Built-up share. */
    PROPORTION_BUILT_UP_PBA("1", "built-up area / area of the landscape; 0 to 1", Source.JAEGER),
    /** Land uptake. */
    LAND_UPTAKE_PER_PERSON_LUP("m2", "built-up area per inhabitant or job; at least 0", Source.JAEGER),
    /** Weight of dispersion. */
    WEIGHT_DIS_W1("1", "0.5 + 1 / (1 + exp(12.955 - 0.294432 DIS)); 0.5 to 1.5", Source.JAEGER),
    /** Weight of land uptake. */
    WEIGHT_LUP_W2("1", "1 / (1 + exp(613.125 / LUP - 4.159)); 0 to 1", Source.JAEGER),
    /** Urban permeation. */
    URBAN_PERMEATION_UP("UPU/m2", "PBA DIS; at least 0", Source.JAEGER),
    /** Weighted urban proliferation. */
    WEIGHTED_URBAN_PROLIFERATION_WUP("UPU/m2", "UP w1(DIS) w2(LUP); at least 0", Source.JAEGER),
    /** Sprawl at a unit. */
    SI_PER_CELL(
            "UPU/m2", "weighted distance to the built-up units within 2 km, by unit; 0 if not built up", Source.JAEGER),
    /** Sum of sprawl. */
    SI_SUM("UPU/m2", "sum of SI over built-up units; at least 0", Source.JAEGER);

    private final MeasureEntry entry;

    ShapeMeasure(String unit, String definition, String source) {
        this.entry = new MeasureEntry(MeasureFamily.FORM, name().toLowerCase(Locale.ROOT), unit, definition, source);
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }

    /** The publications. */
    private static final class Source {
        static final String GABAIX = "Gabaix and Ibragimov (2011), doi:10.1198/jbes.2009.06157";
        static final String CLAUSET = "Clauset, Shalizi and Newman (2009), doi:10.1137/070710111";
        static final String PEREIRA = "Pereira et al. (2013), doi:10.1111/gean.12002";
        static final String JAEGER = "Jaeger and Schwick (2014), doi:10.1016/j.ecolind.2013.11.022";
    }
}
