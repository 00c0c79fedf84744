package org.wespace.core.measure.segregation;

import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/**
 * The measures of segregation by name. Keys that tell values of one measure apart: "group", "other" (the group it is
 * compared with), "district", "smoothing", and "index" (the measure that a baseline is of).
 */
public enum SegregationMeasure implements Measure {
    /** {@link Segregation#dissimilarity(GroupCounts, int)}. */
    DISSIMILARITY("dissimilarity_vs_rest", "sum t |p - P| / (2 T P (1 - P)), 0 to 1", Source.DUNCAN),
    /** {@link Segregation#dissimilarity(GroupCounts, int, int)}. */
    PAIR_DISSIMILARITY("dissimilarity_pairwise", "sum |x/X - y/Y| / 2 of two groups, 0 to 1", Source.DUNCAN),
    /** {@link Segregation#isolation}. */
    ISOLATION("isolation_xPx", "sum (x/X) (x/t), share of P to 1", Source.BELL),
    /** {@link Segregation#interaction}. */
    INTERACTION("interaction_with_all_others", "sum (x/X) ((t - x)/t), 1 less isolation", Source.BELL),
    /** {@link Segregation#exposure}. */
    EXPOSURE("exposure_xPy", "sum (x/X) (y/t), 0 to 1", Source.BELL),
    /** {@link Segregation#gini}. */
    GINI("gini_segregation", "sum_ij t_i t_j |p_i - p_j| / (2 T^2 P (1 - P)), 0 to 1", Source.JAMES_TAEUBER),
    /** {@link Segregation#entropyH}. */
    TWO_GROUP_H("theil_entropy_h_two_group", "sum t (E - E_i) / (T E) of a group and the rest, 0 to 1", Source.THEIL),
    /** {@link Segregation#etaSquared}. */
    ETA_SQUARED("eta_squared", "(isolation - P) / (1 - P), 0 to 1", Source.BELL),
    /** {@link Segregation#atkinson} with b = 0.5. */
    ATKINSON(
            "atkinson_b0.5",
            "1 - P/(1 - P) (sum (1 - p)^(1 - b) p^b t / (P T))^(1/(1 - b)) with b = 0.5, 0 to 1",
            Source.JAMES_TAEUBER),

    /** {@link MultigroupSegregation#dissimilarity}. */
    MULTI_DISSIMILARITY(
            "multi_dissimilarity",
            "sum_ik t_i |p_ik - P_k| / (2 T I), 0 to 1",
            "J. M. Sakoda (1981), doi:10.2307/2061096"),
    /** {@link MultigroupSegregation#entropyH}. */
    MULTI_H("multi_information_theory_h", "sum_ik t_i p_ik ln(p_ik/P_k) / (T E), 0 to 1", Source.THEIL),
    /** {@link MultigroupSegregation#mutualInformation}. */
    MULTI_M(
            "multi_mutual_information_m",
            "nat",
            "sum_ik (t_i/T) p_ik ln(p_ik/P_k), 0 to E",
            "R. Mora, J. Ruiz-Castillo (2011), doi:10.1111/j.1467-9531.2011.01237.x"),
    /** {@link MultigroupSegregation#gini}. */
    MULTI_GINI("multi_gini", "sum_k sum_ij t_i t_j |p_ik - p_jk| / (2 T^2 I), 0 to 1", Source.REARDON_FIREBAUGH),
    /** {@link MultigroupSegregation#normalizedExposure}. */
    MULTI_EXPOSURE(
            "multi_normalized_exposure", "sum_ik t_i (p_ik - P_k)^2 / (T (1 - P_k)), 0 to 1", Source.REARDON_FIREBAUGH),
    /** {@link MultigroupSegregation#relativeDiversity}. */
    RELATIVE_DIVERSITY(
            "multi_relative_diversity", "sum_ik t_i (p_ik - P_k)^2 / (T I), 0 to 1", Source.REARDON_FIREBAUGH),
    /** {@link MultigroupSegregation#squaredVariation}. */
    MULTI_VARIATION(
            "multi_squared_cv", "sum_ik t_i (p_ik - P_k)^2 / (T (K - 1) P_k), 0 to 1", Source.REARDON_FIREBAUGH),
    /** {@link MultigroupSegregation#diversity}. */
    DIVERSITY("multi_diversity_e", "nat", "E = sum P_k ln(1/P_k) of the whole population, 0 to ln K", Source.THEIL),
    /** {@link MultigroupSegregation#simpsonInteraction}. */
    SIMPSON_INTERACTION(
            "simpson_interaction", "I = sum P_k (1 - P_k) of the whole population, 0 to 1 - 1/K", Source.SIMPSON),
    /** {@link MultigroupSegregation#simpsonConcentration}. */
    SIMPSON_CONCENTRATION("simpson_concentration", "sum P_k^2 of the whole population, 1/K to 1", Source.SIMPSON),

    /** {@link SpatialSegregation#morrill}. */
    MORRILL(
            "morrill_d_adj_rook",
            "dissimilarity_vs_rest less the mean |p_i - p_j| of units that share a side, at most D",
            "R. L. Morrill (1991), On the measure of geographic segregation, Geography Research Forum 11"),
    /** {@link SpatialProximity#oneGroup}. */
    PROXIMITY(
            "spatial_proximity_one_group", "P_kk / P_oo, P the mean of exp(-km) over pairs, 1 if mixed", Source.WHITE),
    /** {@link SpatialProximity#between}. */
    PAIR_PROXIMITY(
            "spatial_proximity_between", "(X P_xx + Y P_yy) / ((X + Y) P_oo) of two groups, 1 if mixed", Source.WHITE),
    /** {@link SpatialProximity#multigroup}. */
    MULTI_PROXIMITY(
            "spatial_proximity_multi_diagA",
            "sum_k X_k P_kk / (T P_oo), own distance 0.6 sqrt(area), 1 if mixed",
            Source.WHITE),
    /** {@link SpatialProximity#multigroupFromZero}. */
    MULTI_PROXIMITY_FROM_ZERO(
            "spatial_proximity_multi_diag0", "sum_k X_k P_kk / (T P_oo), own distance 0, 1 if mixed", Source.WHITE),
    /** {@link SpatialSegregation#relativeCentralisation}. */
    CENTRALISATION(
            "relative_centralisation_rce",
            "sum X_(i-1) Y_i - sum X_i Y_(i-1) of running shares by distance from the centre, -1 to 1",
            "O. D. Duncan, B. Duncan (1955), doi:10.1086/221609"),
    /** {@link SpatialSegregation#absoluteClustering}. */
    CLUSTERING(
            "absolute_clustering_rook",
            "(sum (x_i/X) sum c_ij x_j - B) / (sum (x_i/X) sum c_ij t_j - B), B = (X/n^2) sum c_ij, at most 1",
            "D. S. Massey, N. A. Denton (1988), doi:10.1093/sf/67.2.281"),
    /** {@link SpatialSegregation#delta}. */
    DELTA(
            "delta_hoover",
            "sum |x/X - a/A| / 2 with areas a, 0 to 1",
            "E. M. Hoover (1941), doi:10.1017/S0022050700052980"),

    /** {@link LocalEnvironment#exposure}. */
    SPATIAL_EXPOSURE("spatial_exposure", "sum (x/X) q_y with q the shares in the surroundings, 0 to 1", Source.LOCAL),
    /** {@link LocalEnvironment#dissimilarity}. */
    SPATIAL_DISSIMILARITY("spatial_dissimilarity", "sum_ik t_i |q_ik - P_k| / (2 T I), 0 to 1", Source.LOCAL),
    /** {@link LocalEnvironment#entropyH}. */
    SPATIAL_H("spatial_information_theory_h", "1 - sum t_i E(q_i) / (T E), at most 1", Source.LOCAL),
    /** {@link LocalEnvironment#relativeDiversity}. */
    SPATIAL_DIVERSITY("spatial_relative_diversity", "1 - sum t_i I(q_i) / (T I), at most 1", Source.LOCAL),

    /** {@link EntropyDecomposition#between}. */
    H_BETWEEN("information_theory_h_between", "H of the districts' totals, 0 to H", Source.DECOMPOSITION),
    /** {@link EntropyDecomposition#within}. */
    H_WITHIN("information_theory_h_within", "sum_d (T_d E_d / (T E)) H_d, 0 to H", Source.DECOMPOSITION),
    /** {@link EntropyDecomposition#districtH}. */
    H_DISTRICT("information_theory_h_of_district", "H of the units of a district, 0 to 1", Source.DECOMPOSITION),
    /** {@link EntropyDecomposition#contribution}. */
    H_DISTRICT_PART("information_theory_h_within_part", "(T_d E_d / (T E)) H_d of a district", Source.DECOMPOSITION),

    /** {@link RandomBaseline#mean}. */
    RANDOM_MEAN("random_allocation_mean", "mean of an index if persons are put into units at random", Source.BASELINE),
    /** {@link RandomBaseline#deviation}. */
    RANDOM_DEVIATION(
            "random_allocation_sd",
            "standard deviation of an index if persons are put into units at random",
            Source.BASELINE),
    /** {@link RandomBaseline#p}. */
    RANDOM_P("random_allocation_p", "share of random allocations at least as segregated, 0 to 1", Source.BASELINE),
    /** {@link RandomBaseline#corrected}. */
    CORRECTED(
            "bias_corrected",
            "(D - D*) / (1 - D*), below D* (D - D*) / D*, with D* = random_allocation_mean, -1 to 1",
            Source.BASELINE);

    /** Publications that several measures come from. */
    private static final class Source {
        static final String DUNCAN = "O. D. Duncan, B. Duncan (1955), doi:10.2307/2088328";
        static final String BELL = "W. Bell (1954), doi:10.2307/2574118";
        static final String JAMES_TAEUBER = "D. R. James, K. E. Taeuber (1985), doi:10.2307/270845";
        static final String THEIL = "H. Theil, A. J. Finizza (1971), doi:10.1080/0022250X.1971.9989795";
        static final String REARDON_FIREBAUGH = "S. F. Reardon, G. Firebaugh (2002), doi:10.1111/1467-9531.00110";
        static final String SIMPSON = "E. H. Simpson (1949), doi:10.1038/163688a0";
        static final String WHITE = "M. J. White (1983), doi:10.1086/227768";
        static final String LOCAL = "S. F. Reardon, D. O'Sullivan (2004), doi:10.1111/j.0081-1750.2004.00150.x";
        static final String DECOMPOSITION = "S. F. Reardon, J. T. Yun, T. M. Eitle (2000), doi:10.2307/2648047";
        static final String BASELINE = "C. Winship (1977), doi:10.1093/sf/55.4.1058; W. J. Carrington, K. R. Troske"
                + " (1997), doi:10.1080/07350015.1997.10524718";
    }

    private final MeasureEntry entry;

    SegregationMeasure(String id, String definition, String source) {
        this(id, "1", definition, source);
    }

    SegregationMeasure(String id, String unit, String definition, String source) {
        this.entry = new MeasureEntry(MeasureFamily.SEGREGATION, id, unit, definition, source);
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }
}
