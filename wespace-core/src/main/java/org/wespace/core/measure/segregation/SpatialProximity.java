package org.wespace.core.measure.segregation;

import java.util.function.UnaryOperator;

/**
 * Spatial proximity (SP): how much nearer to one another the members of a group live than residents do in general.
 * Immutable.
 *
 * <p>With {@code P_ab = sum_i sum_j a_i b_j exp(-d_ij) / (A B)} the mean nearness of the members of two groups, and
 * P_oo that of all residents, the indices are ratios of mean nearness: 1 if groups are mixed, above 1 if alike live
 * near. The distance of a unit to itself is {@code 0.6 sqrt(area)}. The unit of length matters: kilometres are usual.
 *
 * <p>PySAL's {@code SpatialProximity} normalises the rows of its distances and takes 1 - exp(-d), which rises with
 * distance: it is another measure. White (1983) has {@code sqrt(0.6 area)} for a unit's own distance; OasisR, which
 * these values agree with, has {@code 0.6 sqrt(area)}.
 *
 * <p>Costs O(groups x units log units) on a lattice, some tenths of a second for each group at 512 x 512 units, and 100
 * to 400 bytes for each unit; O(groups x units squared) for units of any form, with an exponential for each pair.
 *
 * <p>Source: M. J. White (1983), The measurement of spatial segregation, doi:10.1086/227768.
 */
public final class SpatialProximity {

    private final double[] groupTotals;
    private final double total;
    /** Nearness of all pairs of members of two groups, summed: [group][group]; row-major, symmetric. */
    private final double[] nearness;
    /** As nearness, with the distance of a unit to itself 0. */
    private final double[] nearnessFromZero;

    private final int groups;

    private SpatialProximity(GroupCounts counts, double[] nearness, double[] nearnessFromZero) {
        this.groups = counts.groups();
        this.groupTotals = counts.groupTotals();
        this.total = counts.total();
        this.nearness = nearness;
        this.nearnessFromZero = nearnessFromZero;
    }

    /** Sums the nearness of all pairs of units. */
    public static SpatialProximity of(GroupCounts counts, UnitLayout layout) {
        layout.requireUnitsOf(counts);
        int groups = counts.groups();
        double[] own = new double[layout.units()];
        for (int unit = 0; unit < own.length; unit++) {
            own[unit] = StrictMath.exp(-0.6 * Math.sqrt(layout.area(unit)));
        }
        double[] nearness = new double[groups * groups];
        double[] fromZero = new double[groups * groups];
        UnaryOperator<double[]> others = others(layout);
        for (int group = 0; group < groups; group++) {
            double[] column = counts.column(group);
            double[] here = others.apply(column);
            for (int other = 0; other <= group; other++) {
                double apart = 0;
                double ownSum = 0;
                double zeroSum = 0;
                for (int unit = 0; unit < here.length; unit++) {
                    double count = counts.count(unit, other);
                    apart += count * here[unit];
                    ownSum += count * column[unit] * own[unit];
                    zeroSum += count * column[unit];
                }
                nearness[group * groups + other] = apart + ownSum;
                nearness[other * groups + group] = apart + ownSum;
                fromZero[group * groups + other] = apart + zeroSum;
                fromZero[other * groups + group] = apart + zeroSum;
            }
        }
        return new SpatialProximity(counts, nearness, fromZero);
    }

    /** Gives each unit the residents of all other units by nearness. */
    private static UnaryOperator<double[]> others(UnitLayout layout) {
        if (layout.columns() > 0) {
            int rows = layout.units() / layout.columns();
            return new LatticeNearness(layout.columns(), rows, Math.sqrt(layout.area(0)))::of;
        }
        return column -> pairs(layout, column);
    }

    private static double[] pairs(UnitLayout layout, double[] column) {
        double[] sums = new double[column.length];
        for (int unit = 0; unit < sums.length; unit++) {
            for (int other = 0; other < unit; other++) {
                double kernel = StrictMath.exp(-layout.distance(unit, other));
                sums[unit] += kernel * column[other];
                sums[other] += kernel * column[unit];
            }
        }
        return sums;
    }

    /** SP of one group: {@code P_kk / P_oo}. NaN if it has nobody. */
    public double oneGroup(int group) {
        return nearness[cell(group, group)] / groupTotals[group] / groupTotals[group] / meanOfAll(nearness);
    }

    /**
     * SP of two groups, as if no others were there: {@code (X P_xx + Y P_yy) / ((X + Y) P_oo)}. NaN if one of them has
     * nobody.
     */
    public double between(int group, int other) {
        double x = groupTotals[requireGroup(group)];
        double y = groupTotals[requireGroup(other)];
        double xx = nearness[cell(group, group)];
        double yy = nearness[cell(other, other)];
        double both = (xx + yy + 2 * nearness[cell(group, other)]) / (x + y);
        return (xx / x + yy / y) / both;
    }

    /** SP of all groups: {@code sum_k X_k P_kk / (T P_oo)}; groups without residents count nothing. */
    public double multigroup() {
        return multigroup(nearness);
    }

    /** As {@link #multigroup}, with 0 for the distance of a unit to itself: people of one unit live at one place. */
    public double multigroupFromZero() {
        return multigroup(nearnessFromZero);
    }

    private double multigroup(double[] sums) {
        double alike = 0;
        for (int group = 0; group < groups; group++) {
            if (groupTotals[group] > 0) {
                alike += sums[cell(group, group)] / groupTotals[group];
            }
        }
        return alike / total / meanOfAll(sums);
    }

    private double meanOfAll(double[] sums) {
        double sum = 0;
        for (double one : sums) {
            sum += one;
        }
        return sum / total / total;
    }

    private int cell(int group, int other) {
        return requireGroup(group) * groups + requireGroup(other);
    }

    private int requireGroup(int group) {
        if (group < 0 || group >= groups) {
            throw new IllegalArgumentException("group must lie in 0.." + (groups - 1) + ": " + group);
        }
        return group;
    }
}
