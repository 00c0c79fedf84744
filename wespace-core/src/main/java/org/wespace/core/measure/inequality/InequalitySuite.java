package org.wespace.core.measure.inequality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wespace.core.measure.Measured;

/** Every measure of inequality, as lists that reports and tables print. */
public final class InequalitySuite {

    /** Aversions that Atkinson's index is given for. */
    private static final double[] EPSILONS = {0.5, 1, 2};

    private InequalitySuite() {}

    /** All indices of values of one person each. */
    public static List<Measured> of(double[] values) {
        return of(values, null, null);
    }

    /**
     * All indices of values; with weights each also weighted, under a name that says so; with a partition also split by
     * groups.
     *
     * <p>Costs O(n log n). Parameters as for {@link Inequality}.
     *
     * @param values at least one; finite and not negative
     * @param weights persons of each value; null for one each
     * @param partition group of each value; null for none
     */
    public static List<Measured> of(double[] values, double @Nullable [] weights, int @Nullable [] partition) {
        List<Measured> all = new ArrayList<>();
        Inequality plain = Inequality.of(values);
        all.add(Measured.of(InequalityMeasure.GINI, plain.gini()));
        all.add(Measured.of(InequalityMeasure.GINI_CORRECTED, plain.giniCorrected()));
        all.add(Measured.of(InequalityMeasure.THEIL_T, plain.theilT()));
        all.add(Measured.of(InequalityMeasure.MEAN_LOG_DEVIATION, plain.meanLogDeviation()));
        all.add(Measured.of(InequalityMeasure.HOOVER, plain.hoover()));
        addAtkinson(all, InequalityMeasure.ATKINSON, plain);
        all.add(Measured.of(InequalityMeasure.VARIATION, plain.variationCoefficient()));
        all.add(Measured.of(InequalityMeasure.HERFINDAHL, plain.herfindahl()));
        all.add(Measured.of(InequalityMeasure.WOLFSON, plain.wolfson()));
        all.add(Measured.of(InequalityMeasure.P90_P10, plain.quantileRatio(0.9, 0.1)));
        all.add(Measured.of(InequalityMeasure.PALMA, plain.palma()));
        all.add(Measured.of(InequalityMeasure.S80_S20, plain.quintileRatio()));
        if (partition != null) {
            Decomposition theil = plain.theilT(partition);
            all.add(Measured.of(InequalityMeasure.THEIL_T_BETWEEN, theil.between()));
            all.add(Measured.of(InequalityMeasure.THEIL_T_WITHIN, theil.within()));
            Decomposition deviation = plain.meanLogDeviation(partition);
            all.add(Measured.of(InequalityMeasure.MEAN_LOG_DEVIATION_BETWEEN, deviation.between()));
            all.add(Measured.of(InequalityMeasure.MEAN_LOG_DEVIATION_WITHIN, deviation.within()));
        }
        if (weights != null) {
            addWeighted(all, Inequality.of(values, weights), partition);
        }
        return List.copyOf(all);
    }

    private static void addWeighted(List<Measured> all, Inequality weighted, int @Nullable [] partition) {
        all.add(Measured.of(InequalityMeasure.GINI_WEIGHTED, weighted.gini()));
        all.add(Measured.of(InequalityMeasure.THEIL_T_WEIGHTED, weighted.theilT()));
        all.add(Measured.of(InequalityMeasure.MEAN_LOG_DEVIATION_WEIGHTED, weighted.meanLogDeviation()));
        all.add(Measured.of(InequalityMeasure.HOOVER_WEIGHTED, weighted.hoover()));
        addAtkinson(all, InequalityMeasure.ATKINSON_WEIGHTED, weighted);
        all.add(Measured.of(InequalityMeasure.VARIATION_WEIGHTED, weighted.variationCoefficient()));
        all.add(Measured.of(InequalityMeasure.WOLFSON_WEIGHTED, weighted.wolfson()));
        all.add(Measured.of(InequalityMeasure.P90_P10_WEIGHTED, weighted.quantileRatio(0.9, 0.1)));
        all.add(Measured.of(InequalityMeasure.PALMA_WEIGHTED, weighted.palma()));
        all.add(Measured.of(InequalityMeasure.S80_S20_WEIGHTED, weighted.quintileRatio()));
        if (partition != null) {
            Decomposition theil = weighted.theilT(partition);
            all.add(Measured.of(InequalityMeasure.THEIL_T_BETWEEN_WEIGHTED, theil.between()));
            all.add(Measured.of(InequalityMeasure.THEIL_T_WITHIN_WEIGHTED, theil.within()));
            Decomposition deviation = weighted.meanLogDeviation(partition);
            all.add(Measured.of(InequalityMeasure.MEAN_LOG_DEVIATION_BETWEEN_WEIGHTED, deviation.between()));
            all.add(Measured.of(InequalityMeasure.MEAN_LOG_DEVIATION_WITHIN_WEIGHTED, deviation.within()));
        }
    }

    private static void addAtkinson(List<Measured> all, InequalityMeasure measure, Inequality values) {
        for (double epsilon : EPSILONS) {
            all.add(Measured.of(measure, values.atkinson(epsilon)).with("epsilon", epsilon));
        }
    }

    /**
     * Inequality of access over residents, and by income where that is known.
     *
     * @param access by unit, finite and not negative
     * @param residents by unit, finite and not negative, not all 0
     * @param income mean income by unit, finite; null if not known
     */
    public static List<Measured> access(double[] access, double[] residents, double @Nullable [] income) {
        List<Measured> all = new ArrayList<>();
        all.add(Measured.of(InequalityMeasure.ACCESS_GINI, AccessInequality.gini(access, residents)));
        if (income != null) {
            double concentration = AccessInequality.concentrationIndex(access, income, residents);
            all.add(Measured.of(InequalityMeasure.ACCESS_CONCENTRATION, concentration));
            all.add(Measured.of(InequalityMeasure.ACCESS_PALMA, AccessInequality.palma(access, income, residents)));
        }
        return List.copyOf(all);
    }

    /** The gap of a group, its ratio, the gap within units and its variance between them. */
    public static List<Measured> gap(GroupGap gap) {
        return List.of(
                Measured.of(InequalityMeasure.DIVIDE_GAP, gap.gap()),
                Measured.of(InequalityMeasure.DIVIDE_GAP_RATIO, gap.ratio()),
                Measured.of(InequalityMeasure.DIVIDE_GAP_OF_UNITS, gap.unitGap()),
                Measured.of(InequalityMeasure.DIVIDE_GAP_VARIANCE, gap.unitVariance()));
    }
}
