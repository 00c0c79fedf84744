package org.wespace.core.measure.autocorrelation;

import java.util.Locale;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/** What is measured of likeness between neighbours; local ones have a value for each unit. */
public enum AutocorrelationMeasure implements Measure {
    /** Moran's I. */
    MORANS_I("n / S0 sum_ij w_ij z_i z_j / sum_i z_i^2; about -1 (opposite) to 1 (alike)", Source.MORAN),
    /** What I is without autocorrelation. */
    MORANS_I_EXPECTED("-1 / (n - 1)", Source.CLIFF_ORD),
    /** Variance of I, normal values. */
    MORANS_I_VAR_NORMALITY("variance of I if values come from one normal distribution; at least 0", Source.CLIFF_ORD),
    /** Score of I, normal values. */
    MORANS_I_Z_NORMALITY("(I - E) / sd under normality", Source.CLIFF_ORD),
    /** Probability of I, normal values. */
    MORANS_I_P_TWO_SIDED_NORMALITY("2 (1 - Phi(|z|)) under normality; 0 to 1", Source.CLIFF_ORD),
    /** Variance of I, values dealt at random. */
    MORANS_I_VAR_RANDOMISATION(
            "variance of I if the values are dealt to units at random; at least 0", Source.CLIFF_ORD),
    /** Score of I, values dealt at random. */
    MORANS_I_Z_RANDOMISATION("(I - E) / sd under randomisation", Source.CLIFF_ORD),
    /** Probability of I, values dealt at random. */
    MORANS_I_P_TWO_SIDED_RANDOMISATION("2 (1 - Phi(|z|)) under randomisation; 0 to 1", Source.CLIFF_ORD),
    /** Pseudo p of I. */
    MORANS_I_P_PERMUTATION(
            "(1 + arrangements at least as extreme) / (1 + arrangements), one-sided as p_sim of esda; 0 to 1",
            "Anselin (1995), doi:10.1111/j.1538-4632.1995.tb00338.x"),
    /** Geary's C. */
    GEARYS_C(
            "(n - 1) / (2 S0) sum_ij w_ij (x_i - x_j)^2 / sum_i z_i^2; 0 (alike) over 1 (chance) upwards",
            Source.GEARY),
    /** Variance of C, normal values. */
    GEARYS_C_VAR_NORMALITY("variance of C if values come from one normal distribution; at least 0", Source.CLIFF_ORD),
    /** Score of C, normal values. */
    GEARYS_C_Z_NORMALITY("(C - 1) / sd under normality; spdep prints the opposite sign", Source.CLIFF_ORD),
    /** Probability of C, normal values. */
    GEARYS_C_P_TWO_SIDED_NORMALITY("2 (1 - Phi(|z|)) under normality; 0 to 1", Source.CLIFF_ORD),
    /** Variance of C, values dealt at random. */
    GEARYS_C_VAR_RANDOMISATION(
            "variance of C if the values are dealt to units at random; at least 0", Source.CLIFF_ORD),
    /** Score of C, values dealt at random. */
    GEARYS_C_Z_RANDOMISATION("(C - 1) / sd under randomisation; spdep prints the opposite sign", Source.CLIFF_ORD),
    /** Probability of C, values dealt at random. */
    GEARYS_C_P_TWO_SIDED_RANDOMISATION("2 (1 - Phi(|z|)) under randomisation; 0 to 1", Source.CLIFF_ORD),
    /** The general G. */
    GETIS_ORD_GENERAL_G(
            "sum_ij w_ij x_i x_j / sum_{i != j} x_i x_j, x >= 0; 0 to 1 for binary weights", Source.GETIS_ORD),
    /** What G is without autocorrelation. */
    GETIS_ORD_GENERAL_G_EXPECTED("S0 / (n (n - 1))", Source.GETIS_ORD),
    /** Variance of G. */
    GETIS_ORD_GENERAL_G_VAR("variance of G if the values are dealt to units at random; at least 0", Source.GETIS_ORD),
    /** Score of G. */
    GETIS_ORD_GENERAL_G_Z("(G - E) / sd", Source.GETIS_ORD),
    /** Probability of G. */
    GETIS_ORD_GENERAL_G_P_TWO_SIDED("2 (1 - Phi(|z|)); 0 to 1", Source.GETIS_ORD),
    /** Units without neighbours. */
    ISLANDS("units that have a value and no neighbour", "count"),
    /** Local Moran, divisor n. */
    LOCAL_MORAN_M2_OVER_N("z_i sum_j w_ij z_j / (sum z^2 / n), by unit; spdep", Source.ANSELIN),
    /** Local Moran, divisor n - 1. */
    LOCAL_MORAN_M2_OVER_NMINUS1("z_i sum_j w_ij z_j / (sum z^2 / (n - 1)), by unit; esda", Source.ANSELIN),
    /** Pseudo p of the local Moran. */
    LOCAL_MORAN_P_PERMUTATION(
            "(1 + draws of neighbours at least as extreme) / (1 + draws), one-sided, by unit; 0 to 1", Source.ANSELIN),
    /** Quadrant of Moran's scatter plot. */
    MORAN_QUADRANT("1 high among high, 2 low among high, 3 low among low, 4 high among low, by unit", Source.ANSELIN),
    /** Local Geary, divisor n. */
    LOCAL_GEARY_VAR_N("sum_j w_ij (z_i - z_j)^2 / (sum z^2 / n), by unit; esda; at least 0", Source.ANSELIN),
    /** Local Geary, divisor n - 1. */
    LOCAL_GEARY_VAR_NMINUS1(
            "sum_j w_ij (z_i - z_j)^2 / (sum z^2 / (n - 1)), by unit; spdep; at least 0", Source.ANSELIN),
    /** Gi. */
    GI("sum_j w_ij x_j / sum_j x_j, j != i in both, by unit", Source.GETIS_ORD),
    /** Score of Gi. */
    GI_Z("(Gi - E) / sd, by unit", Source.ORD_GETIS),
    /** Gi*. */
    GI_STAR(
            "sum_j w_ij x_j / sum_j x_j, the unit in both with w_ii = 1 before standardising, by unit",
            Source.GETIS_ORD),
    /** Score of Gi*. */
    GI_STAR_Z("(Gi* - E) / sd, by unit", Source.ORD_GETIS);

    private final MeasureEntry entry;

    AutocorrelationMeasure(String definition, String source) {
        String id = name().toLowerCase(Locale.ROOT);
        String unit = id.equals("islands") ? "units" : "1";
        this.entry = new MeasureEntry(MeasureFamily.AUTOCORRELATION, id, unit, definition, source);
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }

    /** The publications. */
    private static final class Source {
        static final String MORAN = "Moran (1950), doi:10.2307/2332142";
        static final String GEARY = "Geary (1954), doi:10.2307/2986645";
        static final String CLIFF_ORD = "Cliff and Ord (1981), Spatial Processes, Pion";
        static final String GETIS_ORD = "Getis and Ord (1992), doi:10.1111/j.1538-4632.1992.tb00261.x";
        static final String ORD_GETIS = "Ord and Getis (1995), doi:10.1111/j.1538-4632.1995.tb00912.x";
        static final String ANSELIN = "Anselin (1995), doi:10.1111/j.1538-4632.1995.tb00338.x";
    }
}
