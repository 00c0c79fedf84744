package org.wespace.core.measure.access;

import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/**
 * What is measured of access. Names with numbers in them are a measure at the settings that reference software is
 * compared at (costs in minutes); the plain name is the measure at any other, told by a key "decay" or "cutoff".
 */
public enum AccessMeasure implements Measure {
    CUMULATIVE("cumulative", "opportunities", "sum_j O_j [c_ij <= T], own zone included", Sources.CUMULATIVE),
    GRAVITY("gravity", "opportunities", "sum_j O_j f(c_ij)", Sources.GRAVITY),
    GRAVITY_EXP("gravity_exp_0.1", "opportunities", "sum_j O_j exp(-0.1 c_ij)", Sources.GRAVITY),
    GRAVITY_POWER("gravity_power_2_min1", "opportunities", "sum_j O_j min(1, c_ij^-2)", Sources.GRAVITY),
    GRAVITY_GAUSSIAN("gravity_gaussian_15", "opportunities", "sum_j O_j exp(-c_ij^2/(2*15^2))", Sources.GRAVITY),
    GRAVITY_LINEAR("gravity_linear_40", "opportunities", "sum_j O_j max(0, 1-c_ij/40)", Sources.GRAVITY),
    GRAVITY_LOGISTIC(
            "gravity_logistic_c30_sd10",
            "opportunities",
            "sum_j O_j g(0)/g(c_ij), g(x) = 1+exp((x-30)*pi/(10*sqrt 3))",
            "doi:10.1371/journal.pone.0159148 (Bauer, Groneberg 2016)"),
    COST_TO_CLOSEST(
            "cost_to_closest",
            "unit of the costs",
            "min c_ij to a zone with O_j > 0; infinite where there is none",
            "R package accessibility, cost_to_closest"),
    TWO_STEP("2sfca", "per resident", "R_j = S_j / sum_i P_i f(c_ij); A_i = sum_j R_j f(c_ij)", Sources.TWO_STEP),
    TWO_STEP_STEPS(
            "e2sfca_step",
            "per resident",
            "2sfca with f = 1 for c <= 10, 0.68 for c <= 20, 0.22 for c <= 30, else 0",
            Sources.ENHANCED),
    TWO_STEP_GAUSSIAN("e2sfca_gaussian_15", "per resident", "2sfca with f = exp(-c^2/(2*15^2))", Sources.GAUSSIAN),
    THREE_STEP("3sfca", "per resident", "2sfca with f(c_ij) times f(c_ij) / sum_k f(c_ik)", Sources.THREE_STEP),
    THREE_STEP_STEPS(
            "3sfca_step",
            "per resident",
            "3sfca with f = 0.962, 0.704, 0.377, 0.042 for c <= 10, 20, 30, 60",
            Sources.THREE_STEP),
    BALANCED(
            "bfca",
            "per resident",
            "2sfca with demand shared over destinations and supply over origins:"
                    + " R_j = S_j / sum_i (P_i f_ij/sum_k f_ik); A_i = sum_j (R_j f_ij/sum_k f_kj)",
            Sources.BALANCED),
    BALANCED_EXP("bfca_exp_0.1", "per resident", "bfca with f = exp(-0.1 c)", Sources.BALANCED),
    SPATIAL_AVAILABILITY(
            "spatial_availability",
            "opportunities",
            "sum_j S_j P_i f_ij / sum_k P_k f_kj: sums to the supply that residents reach",
            Sources.AVAILABILITY),
    SPATIAL_AVAILABILITY_EXP(
            "spatial_availability_exp_0.1",
            "opportunities",
            "spatial_availability with f = exp(-0.1 c)",
            Sources.AVAILABILITY),
    FIFTEEN_MINUTE_SHARE(
            "fifteen_minute_share",
            "1",
            "share of residents with every kind of service within a walk of 15 minutes (1.2 km), 0 to 1",
            Sources.FIFTEEN_MINUTES),
    KINDS_SHARE(
            "kinds_share",
            "1",
            "share of the kinds of service within a walk of 15 minutes (1.2 km), mean over residents, 0 to 1",
            Sources.FIFTEEN_MINUTES);

    private final MeasureEntry entry;

    AccessMeasure(String id, String unit, String definition, String source) {
        this.entry = new MeasureEntry(MeasureFamily.ACCESS, id, unit, definition, source);
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }

    private static final class Sources {
        static final String CUMULATIVE = "doi:10.1016/j.jtrangeo.2003.10.005 (Geurs, van Wee 2004)";
        static final String GRAVITY = "doi:10.1080/01944365908978307 (Hansen 1959)";
        static final String TWO_STEP = "doi:10.1068/b29120 (Luo, Wang 2003)";
        static final String ENHANCED = "doi:10.1016/j.healthplace.2009.06.002 (Luo, Qi 2009)";
        static final String GAUSSIAN = "doi:10.1016/j.healthplace.2010.06.012 (Dai 2010)";
        static final String THREE_STEP = "doi:10.1080/13658816.2011.624987 (Wan, Zou, Sternberg 2012)";
        static final String BALANCED = "doi:10.1371/journal.pone.0218773 (Paez, Higgins, Vivona 2019)";
        static final String AVAILABILITY = "doi:10.1371/journal.pone.0278468 (Soukhov, Paez, Higgins, Mohamed 2023)";
        static final String FIFTEEN_MINUTES = "doi:10.3390/smartcities4010006 (Moreno et al. 2021), formula ours";

        private Sources() {}
    }
}
