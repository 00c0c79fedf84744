package org.wespace.core.measure.segregation;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;

/**
 * How far groups live apart where the place of the units counts: next to one another, about a centre, on much land or
 * little.
 *
 * <p>Notation as in {@link Segregation}. The values agree with OasisR, Morrill's index also with PySAL segregation
 * 2.5.1.
 */
public final class SpatialSegregation {

    /** Distances that differ by less than this part count as equal. */
    private static final double TIE = 1 + 1e-11;

    private SpatialSegregation() {}

    /**
     * Morrill's D(adj): {@link Segregation#dissimilarity(GroupCounts, int)} less the mean difference of the group's
     * share between neighbours, {@code sum_ij c_ij |p_i - p_j| / sum_ij c_ij} over units that share a side.
     *
     * <p>At most D; equal to it where neighbours are alike, and 0 or below it on a checkerboard, where any step meets
     * the others. Pairs with an empty unit count nothing; NaN if none is left, or if one of the two groups has nobody.
     * O(units + neighbours).
     *
     * <p>Source: R. L. Morrill (1991), On the measure of geographic segregation, Geography Research Forum 11, 25-36.
     */
    public static double morrill(GroupCounts counts, int group, UnitLayout layout) {
        layout.requireUnitsOf(counts);
        double[] shares = new double[counts.units()];
        for (int unit = 0; unit < shares.length; unit++) {
            shares[unit] = counts.count(unit, group) / counts.unitTotal(unit);
        }
        double sum = 0;
        long pairs = 0;
        for (int unit = 0; unit < shares.length; unit++) {
            for (int k = 0; k < layout.neighbours(unit); k++) {
                double difference = Math.abs(shares[unit] - shares[layout.neighbour(unit, k)]);
                if (!Double.isNaN(difference)) {
                    sum += difference;
                    pairs++;
                }
            }
        }
        return Segregation.dissimilarity(counts, group) - sum / pairs;
    }

    /**
     * Relative centralisation (RCE) of a group and another about a point: {@code sum_i X_(i-1) Y_i - sum_i X_i
     * Y_(i-1)}, with X_i and Y_i the shares of the groups that live no farther from the point than the i-th distance.
     *
     * <p>From -1 to 1: positive if the group lives nearer to the point than the other, 0 if alike. Units at one
     * distance are pooled, so their order does not matter. NaN if a group has nobody. O(units log units).
     *
     * <p>Source: O. D. Duncan, B. Duncan (1955), Residential distribution and occupational stratification,
     * doi:10.1086/221609.
     *
     * @param centreX first coordinate of the point, in the layout's unit of length; finite
     * @param centreY second coordinate of the point; finite
     */
    public static double relativeCentralisation(
            GroupCounts counts, int group, int other, UnitLayout layout, double centreX, double centreY) {
        layout.requireUnitsOf(counts);
        if (!Double.isFinite(centreX) || !Double.isFinite(centreY)) {
            throw new IllegalArgumentException("the centre must be finite: " + centreX + ", " + centreY);
        }
        int units = counts.units();
        double[] distance = new double[units];
        int[] order = new int[units];
        for (int unit = 0; unit < units; unit++) {
            distance[unit] = layout.distance(unit, centreX, centreY);
            order[unit] = unit;
        }
        DoubleArrays.radixSortIndirect(order, distance, true);
        double groupBefore = 0;
        double otherBefore = 0;
        double sum = 0;
        for (int from = 0; from < units; ) {
            double groupHere = groupBefore;
            double otherHere = otherBefore;
            double limit = distance[order[from]] * TIE;
            for (; from < units && distance[order[from]] <= limit; from++) {
                groupHere += counts.count(order[from], group);
                otherHere += counts.count(order[from], other);
            }
            sum += groupBefore * otherHere - groupHere * otherBefore;
            groupBefore = groupHere;
            otherBefore = otherHere;
        }
        return sum / counts.groupTotal(group) / counts.groupTotal(other);
    }

    /**
     * Absolute clustering (ACL): {@code (sum_i (x_i / X) sum_j c_ij x_j - B) / (sum_i (x_i / X) sum_j c_ij t_j - B)}
     * with {@code B = (X / n^2) sum_ij c_ij}, over units that share a side.
     *
     * <p>How many of the neighbours' residents are of the group, beyond evenly spread ones; at most 1, and below 0
     * where the group's units lie apart. NaN if the group has nobody or no unit has a neighbour. O(units + neighbours).
     *
     * <p>Source: D. S. Massey, N. A. Denton (1988), doi:10.1093/sf/67.2.281, with contiguity in place of exp(-d).
     */
    public static double absoluteClustering(GroupCounts counts, int group, UnitLayout layout) {
        layout.requireUnitsOf(counts);
        double groupTotal = counts.groupTotal(group);
        double alike = 0;
        double all = 0;
        double contacts = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            double weight = counts.count(unit, group) / groupTotal;
            contacts += layout.neighbours(unit);
            for (int k = 0; k < layout.neighbours(unit); k++) {
                int next = layout.neighbour(unit, k);
                alike += weight * counts.count(next, group);
                all += weight * counts.unitTotal(next);
            }
        }
        double even = groupTotal / counts.units() * (contacts / counts.units());
        return (alike - even) / (all - even);
    }

    /**
     * Delta, Hoover's index of concentration: {@code sum |x_i / X - a_i / A| / 2} with areas a_i of A.
     *
     * <p>From 0 (one density) to 1: the share of the group that would have to move for an even density. NaN if the
     * group has nobody. O(units).
     *
     * <p>Source: E. M. Hoover (1941), Interstate redistribution of population, 1850-1940,
     * doi:10.1017/S0022050700052980; O. D. Duncan, R. P. Cuzzort, B. Duncan (1961), Statistical Geography.
     */
    public static double delta(GroupCounts counts, int group, UnitLayout layout) {
        layout.requireUnitsOf(counts);
        double area = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            area += layout.area(unit);
        }
        double sum = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            sum += Math.abs(counts.count(unit, group) / counts.groupTotal(group) - layout.area(unit) / area);
        }
        return sum / 2;
    }
}
