package org.wespace.core.measure.segregation;

/**
 * How far all groups live apart from one another, in one number each, wherever the units lie.
 *
 * <p>Written {@code p_ik} for the share of group k among the {@code t_i} residents of unit i, {@code P_k} for its share
 * among all T, {@code E = sum P_k ln(1 / P_k)} and {@code I = sum P_k (1 - P_k)}. Each costs O(units x groups), the
 * Gini index O(groups x units log units). Groups without residents count nothing. NaN if fewer than two groups have
 * residents, unless stated.
 *
 * <p>The definitions are collected in S. F. Reardon, G. Firebaugh (2002), Measures of multigroup segregation,
 * doi:10.1111/1467-9531.00110; they agree with PySAL segregation 2.5.1, OasisR and elbersb/segregation. For two groups
 * D, G, H, P and R are those of {@link Segregation} (P and R both the correlation ratio).
 */
public final class MultigroupSegregation {

    private MultigroupSegregation() {}

    /**
     * Multigroup dissimilarity (D): {@code sum_i sum_k t_i |p_ik - P_k| / (2 T I)}, 0 (evenness) to 1.
     *
     * <p>Source: J. M. Sakoda (1981), A generalized index of dissimilarity, doi:10.2307/2061096.
     */
    public static double dissimilarity(GroupCounts counts) {
        double[] cells = counts.cells();
        double sum = 0;
        for (int unit = 0, cell = 0; unit < counts.units(); unit++) {
            for (int group = 0; group < counts.groups(); group++, cell++) {
                sum += Math.abs(cells[cell] - counts.unitTotal(unit) * counts.share(group));
            }
        }
        return sum / (2 * counts.total() * simpsonInteraction(counts));
    }

    /**
     * Multigroup information theory index (Theil's H): {@code sum_i sum_k t_i p_ik ln(p_ik / P_k) / (T E)}, 0
     * (evenness) to 1.
     *
     * <p>The only one of these that splits into a part between and a part within districts: see
     * {@link EntropyDecomposition}.
     *
     * <p>Source: H. Theil, A. J. Finizza (1971), doi:10.1080/0022250X.1971.9989795.
     */
    public static double entropyH(GroupCounts counts) {
        return mutualInformation(counts) / diversity(counts);
    }

    /**
     * Mutual information (M) of unit and group, in nats: {@code sum_i sum_k (t_i / T) p_ik ln(p_ik / P_k)}.
     *
     * <p>From 0 (evenness) to E, the diversity. 0 for one group, NaN for no residents. PySAL calls it
     * {@code MultiDivergence}.
     *
     * <p>Source: R. Mora, J. Ruiz-Castillo (2011), Entropy-based segregation indices,
     * doi:10.1111/j.1467-9531.2011.01237.x.
     */
    public static double mutualInformation(GroupCounts counts) {
        double[] cells = counts.cells();
        double[] groupTotals = counts.groupTotals();
        double total = counts.total();
        double sum = 0;
        for (int unit = 0, cell = 0; unit < counts.units(); unit++) {
            double residents = counts.unitTotal(unit);
            for (int group = 0; group < counts.groups(); group++, cell++) {
                sum += Entropy.surprise(cells[cell], residents, groupTotals[group], total);
            }
        }
        return total > 0 ? sum : Double.NaN;
    }

    /**
     * Multigroup Gini index (G): {@code sum_k sum_i sum_j t_i t_j |p_ik - p_jk| / (2 T^2 I)}, 0 (evenness) to 1.
     *
     * <p>Source: S. F. Reardon, G. Firebaugh (2002), doi:10.1111/1467-9531.00110.
     */
    public static double gini(GroupCounts counts) {
        double sum = 0;
        for (int group = 0; group < counts.groups(); group++) {
            sum += Segregation.meanDifference(counts, group);
        }
        return sum / counts.total() / (counts.total() * simpsonInteraction(counts));
    }

    /**
     * Normalised exposure (P): {@code sum_k sum_i t_i (p_ik - P_k)^2 / (T (1 - P_k))}, 0 (evenness) to 1.
     *
     * <p>Source: D. R. James (1986), A new measure of segregation, in the form of Reardon and Firebaugh (2002),
     * doi:10.1111/1467-9531.00110.
     */
    public static double normalizedExposure(GroupCounts counts) {
        double sum = 0;
        for (int group = 0; group < counts.groups(); group++) {
            if (counts.groupTotal(group) > 0) {
                sum += variance(counts, group) / (1 - counts.share(group));
            }
        }
        return counts.total() > 0 ? sum : Double.NaN;
    }

    /**
     * Relative diversity (R): {@code sum_k sum_i t_i (p_ik - P_k)^2 / (T I)}, 0 (evenness) to 1: how much less likely
     * two residents of a unit are to be of different groups than two of the city.
     *
     * <p>Source: S. M. Carlson (1992), Trends in race/sex occupational inequality, in the form of Reardon and Firebaugh
     * (2002), doi:10.1111/1467-9531.00110.
     */
    public static double relativeDiversity(GroupCounts counts) {
        double sum = 0;
        for (int group = 0; group < counts.groups(); group++) {
            sum += variance(counts, group);
        }
        return sum / simpsonInteraction(counts);
    }

    /**
     * Squared coefficient of variation (C): {@code sum_k sum_i t_i (p_ik - P_k)^2 / (T (K - 1) P_k)}, with K the groups
     * that have residents; 0 (evenness) to 1. Small groups weigh as much as large ones.
     *
     * <p>PySAL counts groups without residents in K and gives NaN for them.
     *
     * <p>Source: S. F. Reardon, G. Firebaugh (2002), doi:10.1111/1467-9531.00110.
     */
    public static double squaredVariation(GroupCounts counts) {
        double sum = 0;
        int present = 0;
        for (int group = 0; group < counts.groups(); group++) {
            if (counts.groupTotal(group) > 0) {
                sum += variance(counts, group) / counts.share(group);
                present++;
            }
        }
        return present > 1 ? sum / (present - 1) : Double.NaN;
    }

    /** {@code sum_i (t_i / T) (p_ik - P_k)^2}: variance of the share of a group over units, weighted by residents. */
    private static double variance(GroupCounts counts, int group) {
        double share = counts.share(group);
        double sum = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            double residents = counts.unitTotal(unit);
            if (residents > 0) {
                double deviation = counts.count(unit, group) / residents - share;
                sum += residents / counts.total() * (deviation * deviation);
            }
        }
        return sum;
    }

    /**
     * Diversity (E) of the whole population, in nats: {@code sum P_k ln(1 / P_k)}, 0 (one group) to the logarithm of
     * the number of groups. Says nothing about units. NaN if there are no residents.
     *
     * <p>Source: H. Theil, A. J. Finizza (1971), doi:10.1080/0022250X.1971.9989795.
     */
    public static double diversity(GroupCounts counts) {
        double entropy = Entropy.of(counts.groupTotals(), 0, counts.groups(), counts.total());
        return counts.total() > 0 ? entropy : Double.NaN;
    }

    /**
     * Simpson's interaction index (I) of the whole population: {@code sum P_k (1 - P_k)}, the probability that two
     * residents are of different groups; 0 (one group) to 1 - 1 / groups. NaN if there are no residents.
     *
     * <p>Source: E. H. Simpson (1949), Measurement of diversity, doi:10.1038/163688a0.
     */
    public static double simpsonInteraction(GroupCounts counts) {
        double sum = 0;
        for (int group = 0; group < counts.groups(); group++) {
            sum += counts.share(group) * (1 - counts.share(group));
        }
        return sum;
    }

    /**
     * Simpson's concentration index (lambda) of the whole population: {@code sum P_k^2}, the probability that two
     * residents are of one group; 1 / groups to 1 (one group). NaN if there are no residents.
     *
     * <p>Source: as for {@link #simpsonInteraction}.
     */
    public static double simpsonConcentration(GroupCounts counts) {
        double sum = 0;
        for (int group = 0; group < counts.groups(); group++) {
            sum += counts.share(group) * counts.share(group);
        }
        return sum;
    }
}
