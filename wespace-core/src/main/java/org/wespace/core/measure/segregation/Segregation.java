package org.wespace.core.measure.segregation;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;

/**
 * How far one group lives apart from all others, or from one other: evenness and exposure by unit, wherever the units
 * lie.
 *
 * <p>Written {@code x_i} of {@code X} residents of the group, {@code t_i} of {@code T} residents of all groups,
 * {@code p_i = x_i / t_i} and {@code P = X / T}. Each costs O(units), the Gini index O(units log units). An index is
 * NaN if the group, or the one it is compared with, has nobody. All are inflated where units are small: see
 * {@link RandomBaseline}.
 *
 * <p>The definitions are collected in D. S. Massey, N. A. Denton (1988), The dimensions of residential segregation,
 * doi:10.1093/sf/67.2.281; they agree with PySAL segregation 2.5.1, OasisR and elbersb/segregation.
 */
public final class Segregation {

    private Segregation() {}

    /**
     * Dissimilarity (D) of a group and the rest: {@code sum t_i |p_i - P| / (2 T P (1 - P))}.
     *
     * <p>From 0 (the same share in every unit) to 1 (no unit shared): the share of the group that would have to move
     * for evenness, if others moved in exchange.
     *
     * <p>Source: O. D. Duncan, B. Duncan (1955), A methodological analysis of segregation indexes, doi:10.2307/2088328.
     */
    public static double dissimilarity(GroupCounts counts, int group) {
        double groupTotal = counts.groupTotal(group);
        double rest = counts.total() - groupTotal;
        double sum = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            double x = counts.count(unit, group);
            sum += Math.abs(x / groupTotal - (counts.unitTotal(unit) - x) / rest);
        }
        return sum / 2;
    }

    /**
     * Dissimilarity (D) of two groups, as if no others were there: {@code sum |x_i / X - y_i / Y| / 2}, 0 to 1.
     * Symmetric.
     *
     * <p>Source: as for {@link #dissimilarity(GroupCounts, int)}.
     */
    public static double dissimilarity(GroupCounts counts, int group, int other) {
        double groupTotal = counts.groupTotal(group);
        double otherTotal = counts.groupTotal(other);
        double sum = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            sum += Math.abs(counts.count(unit, group) / groupTotal - counts.count(unit, other) / otherTotal);
        }
        return sum / 2;
    }

    /**
     * Isolation (xPx): {@code sum (x_i / X) (x_i / t_i)}, the share of the group among the co-residents of a unit that
     * a member meets on average, itself included.
     *
     * <p>From P (evenness) to 1. Depends on the size of the group; {@link #etaSquared} does not.
     *
     * <p>Source: W. Bell (1954), A probability model for the measurement of ecological segregation,
     * doi:10.2307/2574118.
     */
    public static double isolation(GroupCounts counts, int group) {
        return exposure(counts, group, group);
    }

    /**
     * Interaction with all others: {@code sum (x_i / X) ((t_i - x_i) / t_i)}, 1 less {@link #isolation}; 0 to 1 - P.
     *
     * <p>Source: as for {@link #isolation}.
     */
    public static double interaction(GroupCounts counts, int group) {
        double groupTotal = counts.groupTotal(group);
        double sum = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            double x = counts.count(unit, group);
            if (x > 0) {
                sum += x / groupTotal * ((counts.unitTotal(unit) - x) / counts.unitTotal(unit));
            }
        }
        return groupTotal > 0 ? sum : Double.NaN;
    }

    /**
     * Exposure (xPy): {@code sum (x_i / X) (y_i / t_i)}, the share of another group among the co-residents that a
     * member meets on average; also called interaction.
     *
     * <p>From 0 to 1. Not symmetric: a small group meets a large one more than the other way round. Over all others and
     * the group itself it adds up to 1.
     *
     * <p>Source: as for {@link #isolation}.
     */
    public static double exposure(GroupCounts counts, int group, int other) {
        double groupTotal = counts.groupTotal(group);
        double sum = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            double x = counts.count(unit, group);
            if (x > 0) {
                sum += x / groupTotal * (counts.count(unit, other) / counts.unitTotal(unit));
            }
        }
        return groupTotal > 0 ? sum : Double.NaN;
    }

    /**
     * Gini index of segregation: {@code sum_i sum_j t_i t_j |p_i - p_j| / (2 T^2 P (1 - P))}.
     *
     * <p>From 0 (evenness) to 1. At least {@link #dissimilarity(GroupCounts, int)}, which sees only the mean deviation.
     *
     * <p>Source: D. R. James, K. E. Taeuber (1985), Measures of segregation, doi:10.2307/270845.
     */
    public static double gini(GroupCounts counts, int group) {
        double groupTotal = counts.groupTotal(group);
        return meanDifference(counts, group) / (groupTotal * (counts.total() - groupTotal));
    }

    /** {@code sum_{i < j} t_i t_j |p_i - p_j|}: half the double sum of the Gini index. */
    static double meanDifference(GroupCounts counts, int group) {
        int units = counts.units();
        double[] shares = new double[units];
        int[] order = new int[units];
        for (int unit = 0; unit < units; unit++) {
            double residents = counts.unitTotal(unit);
            shares[unit] = residents > 0 ? counts.count(unit, group) / residents : 0;
            order[unit] = unit;
        }
        DoubleArrays.radixSortIndirect(order, shares, true);
        double before = 0;
        double groupBefore = 0;
        double sum = 0;
        for (int unit : order) {
            double x = counts.count(unit, group);
            double residents = counts.unitTotal(unit);
            sum += x * before - residents * groupBefore;
            before += residents;
            groupBefore += x;
        }
        return sum;
    }

    /**
     * Information theory index (Theil's H) of a group and the rest: {@code sum t_i (E - E_i) / (T E)}, with E the
     * entropy of the two shares in all units and in one.
     *
     * <p>From 0 (evenness) to 1.
     *
     * <p>Source: H. Theil, A. J. Finizza (1971), A note on the measurement of racial integration of schools by means of
     * informational concepts, doi:10.1080/0022250X.1971.9989795.
     */
    public static double entropyH(GroupCounts counts, int group) {
        double groupTotal = counts.groupTotal(group);
        double total = counts.total();
        double rest = total - groupTotal;
        double information = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            double residents = counts.unitTotal(unit);
            double x = counts.count(unit, group);
            information += Entropy.surprise(x, residents, groupTotal, total)
                    + Entropy.surprise(residents - x, residents, rest, total);
        }
        return information / (Entropy.term(groupTotal, total) + Entropy.term(rest, total));
    }

    /**
     * Correlation ratio (eta squared, V): {@code (xPx - P) / (1 - P)}, the isolation beyond that of evenness.
     *
     * <p>From 0 to 1; equal to the variance of p over units, weighted by residents, relative to {@code P (1 - P)}.
     * Expected to be (units - 1) / (T - 1) where persons are put into units at random.
     *
     * <p>Source: as for {@link #isolation}.
     */
    public static double etaSquared(GroupCounts counts, int group) {
        double share = counts.share(group);
        double total = counts.total();
        double sum = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            double residents = counts.unitTotal(unit);
            if (residents > 0) {
                double deviation = counts.count(unit, group) / residents - share;
                sum += residents / total * (deviation * deviation);
            }
        }
        return sum / (share * (1 - share));
    }

    /**
     * Atkinson's index of segregation: {@code 1 - (P / (1 - P)) (sum (1 - p_i)^(1 - b) p_i^b t_i / (P T))^(1 / (1 -
     * b))}.
     *
     * <p>From 0 (evenness) to 1. With b below 0.5 units where the group is scarce weigh more, above 0.5 those where it
     * is plentiful; only at 0.5 is the index the same for the rest as for the group.
     *
     * <p>Source: as for {@link #gini}.
     *
     * @param b shape, above 0 and below 1
     */
    public static double atkinson(GroupCounts counts, int group, double b) {
        if (!(b > 0 && b < 1)) {
            throw new IllegalArgumentException("b must lie between 0 and 1, both excluded: " + b);
        }
        double groupTotal = counts.groupTotal(group);
        double rest = counts.total() - groupTotal;
        double sum = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            double x = counts.count(unit, group);
            if (x > 0) {
                double others = (counts.unitTotal(unit) - x) / rest;
                sum += StrictMath.pow(others, 1 - b) * StrictMath.pow(x / groupTotal, b);
            }
        }
        // The factor P / (1 - P) is in the shares: (1 - p) t / rest and p t / X.
        return groupTotal > 0 && rest > 0 ? 1 - StrictMath.pow(sum, 1 / (1 - b)) : Double.NaN;
    }
}
