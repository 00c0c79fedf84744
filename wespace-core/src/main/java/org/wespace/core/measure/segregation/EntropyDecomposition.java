package org.wespace.core.measure.segregation;

/**
 * Theil's H of units, split into what lies between districts and what lies within them: {@code H = H_between + sum_d
 * (T_d E_d / (T E)) H_d}. Immutable.
 *
 * <p>{@code H_between} is the H of the districts' own totals, {@code H_d} that of the units of district d with E_d
 * their diversity. Costs O(units x groups). All NaN if fewer than two groups have residents; a district with one group
 * has no H of its own (NaN) and adds nothing.
 *
 * <p>Source: S. F. Reardon, J. T. Yun, T. M. Eitle (2000), The changing structure of school segregation,
 * doi:10.2307/2648047.
 */
public final class EntropyDecomposition {

    private final double between;
    private final double within;
    /** H of the units of each district. */
    private final double[] districtH;
    /** Share of the residents times the diversity that each district has of the whole. */
    private final double[] weight;

    private EntropyDecomposition(double between, double[] districtH, double[] weight) {
        this.between = between;
        this.districtH = districtH;
        this.weight = weight;
        double sum = 0;
        for (int district = 0; district < weight.length; district++) {
            sum += contribution(district);
        }
        this.within = Double.isNaN(between) ? Double.NaN : sum;
    }

    /**
     * Splits the H of all groups.
     *
     * @param districtOf district of each unit, 0 to districts - 1
     * @param districts number of districts, at least 1
     */
    public static EntropyDecomposition of(GroupCounts counts, int[] districtOf, int districts) {
        GroupCounts sums = counts.aggregated(districtOf, districts);
        int groups = counts.groups();
        double[] information = new double[districts];
        for (int unit = 0; unit < counts.units(); unit++) {
            int district = districtOf[unit];
            for (int group = 0; group < groups; group++) {
                information[district] += Entropy.surprise(
                        counts.cells()[unit * groups + group],
                        counts.unitTotal(unit),
                        sums.cells()[district * groups + group],
                        sums.unitTotal(district));
            }
        }
        double whole = counts.total() * MultigroupSegregation.diversity(counts);
        double[] weight = new double[districts];
        for (int district = 0; district < districts; district++) {
            double residents = sums.unitTotal(district);
            double diversity = Entropy.of(sums.cells(), district * groups, groups, residents);
            information[district] = diversity > 0 ? information[district] / diversity : Double.NaN;
            weight[district] = residents * diversity / whole;
        }
        return new EntropyDecomposition(MultigroupSegregation.entropyH(sums), information, weight);
    }

    /** H of units: the sum of both parts, 0 to 1. */
    public double total() {
        return between + within;
    }

    /** H of the districts: what would be left if each were even within; 0 to {@link #total}. */
    public double between() {
        return between;
    }

    /** What lies within districts, 0 to {@link #total}. */
    public double within() {
        return within;
    }

    /** Number of districts. */
    public int districts() {
        return weight.length;
    }

    /** H of the units of a district, 0 to 1; NaN where fewer than two groups live. */
    public double districtH(int district) {
        return districtH[district];
    }

    /** What a district adds to {@link #within}. */
    public double contribution(int district) {
        return weight[district] > 0 ? weight[district] * districtH[district] : 0;
    }
}
