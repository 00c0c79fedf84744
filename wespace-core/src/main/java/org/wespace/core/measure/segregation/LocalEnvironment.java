package org.wespace.core.measure.segregation;

/**
 * How far groups live in different surroundings: what each resident has about him, instead of in the own unit.
 * Immutable view of two tables.
 *
 * <p>Written {@code q_ik} for the share of group k in the environment of unit i, and otherwise as in
 * {@link MultigroupSegregation}. Residents are counted where they live, and only their surroundings are smoothed; in an
 * index of smoothed counts the residents are smoothed as well. With each unit its own environment all are equal to the
 * indices of the same name that look at units alone. Each costs O(units x groups).
 *
 * <p>Source: S. F. Reardon, D. O'Sullivan (2004), Measures of spatial segregation,
 * doi:10.1111/j.0081-1750.2004.00150.x.
 */
public final class LocalEnvironment {

    private final GroupCounts counts;
    private final GroupCounts environment;

    private LocalEnvironment(GroupCounts counts, GroupCounts environment) {
        this.counts = counts;
        this.environment = environment;
    }

    /**
     * Residents and their surroundings.
     *
     * @param counts residents by unit and group
     * @param environment who is about in each unit, as from {@link GroupCounts#smoothed}: of the same units and groups,
     *     not empty where somebody lives; only the shares in it count
     */
    public static LocalEnvironment of(GroupCounts counts, GroupCounts environment) {
        if (environment.units() != counts.units() || environment.groups() != counts.groups()) {
            throw new IllegalArgumentException("counts and environment must have the same units and groups: "
                    + counts.units() + " x " + counts.groups() + " and " + environment.units() + " x "
                    + environment.groups());
        }
        for (int unit = 0; unit < counts.units(); unit++) {
            if (counts.unitTotal(unit) > 0 && !(environment.unitTotal(unit) > 0)) {
                throw new IllegalArgumentException(
                        "unit " + unit + " has " + counts.unitTotal(unit) + " residents and an empty environment");
            }
        }
        return new LocalEnvironment(counts, environment);
    }

    /**
     * Spatial exposure: {@code sum_i (x_i / X) q_iy}, the share of another group in the surroundings of a member on
     * average; of the group itself, spatial isolation. 0 to 1; NaN if the group has nobody.
     */
    public double exposure(int group, int other) {
        double sum = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            double x = counts.count(unit, group);
            if (x > 0) {
                sum += x / counts.groupTotal(group) * share(unit, other);
            }
        }
        return counts.groupTotal(group) > 0 ? sum : Double.NaN;
    }

    /**
     * Spatial dissimilarity: {@code sum_i sum_k t_i |q_ik - P_k| / (2 T I)}, 0 if all surroundings are those of the
     * whole city, and 1 if everybody's are of one group. NaN if fewer than two groups have residents.
     */
    public double dissimilarity() {
        double sum = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            for (int group = 0; counts.unitTotal(unit) > 0 && group < counts.groups(); group++) {
                sum += counts.unitTotal(unit) * Math.abs(share(unit, group) - counts.share(group));
            }
        }
        return sum / (2 * counts.total() * MultigroupSegregation.simpsonInteraction(counts));
    }

    /**
     * Spatial information theory index: {@code 1 - sum_i t_i E_i / (T E)} with E_i the entropy of the surroundings.
     *
     * <p>1 if everybody's surroundings are of one group, 0 if all are as diverse as the city; below 0 if they are more
     * diverse, as where few people live among many of a small group. NaN if fewer than two groups have residents.
     */
    public double entropyH() {
        double sum = 0;
        int groups = counts.groups();
        for (int unit = 0; unit < counts.units(); unit++) {
            double residents = counts.unitTotal(unit);
            if (residents > 0) {
                sum += residents
                        / counts.total()
                        * Entropy.of(environment.cells(), unit * groups, groups, environment.unitTotal(unit));
            }
        }
        double diversity = MultigroupSegregation.diversity(counts);
        return (diversity - sum) / diversity;
    }

    /**
     * Spatial relative diversity: {@code 1 - sum_i t_i I_i / (T I)} with {@code I_i = sum_k q_ik (1 - q_ik)}; bounds as
     * for {@link #entropyH}.
     */
    public double relativeDiversity() {
        double sum = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            double interaction = 0;
            for (int group = 0; counts.unitTotal(unit) > 0 && group < counts.groups(); group++) {
                interaction += share(unit, group) * (1 - share(unit, group));
            }
            sum += counts.unitTotal(unit) / counts.total() * interaction;
        }
        double whole = MultigroupSegregation.simpsonInteraction(counts);
        return (whole - sum) / whole;
    }

    private double share(int unit, int group) {
        return environment.count(unit, group) / environment.unitTotal(unit);
    }
}
