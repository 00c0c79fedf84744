package org.wespace.core.measure.segregation;

import java.util.function.UnaryOperator;
import org.wespace.core.choice.DecaySmoothing;

/**
 * Residents by unit and group. Immutable.
 *
 * <p>Counts need not be whole: expected or smoothed numbers of residents will do, except for drawing at random. Memory:
 * 8 bytes for each unit and group, and 8 for each unit.
 */
public final class GroupCounts {

    private final int units;
    private final int groups;
    /** Residents: [unit][group], row-major. */
    private final double[] cells;
    /** Residents of all groups by unit. */
    private final double[] unitTotals;
    /** Residents of all units by group. */
    private final double[] groupTotals;

    private final double total;

    private GroupCounts(int units, int groups, double[] cells) {
        this.units = units;
        this.groups = groups;
        this.cells = cells;
        this.unitTotals = new double[units];
        this.groupTotals = new double[groups];
        for (int unit = 0, cell = 0; unit < units; unit++) {
            for (int group = 0; group < groups; group++, cell++) {
                unitTotals[unit] += cells[cell];
                groupTotals[group] += cells[cell];
            }
        }
        double sum = 0;
        for (double groupTotal : groupTotals) {
            sum += groupTotal;
        }
        this.total = sum;
    }

    /**
     * A table with copies of the given counts.
     *
     * @param units number of units, at least 1
     * @param groups number of groups, at least 1
     * @param counts residents by unit and group, row-major: unit times groups plus group; finite and not negative
     * @throws IllegalArgumentException naming the unit, the group and the count that is not allowed
     */
    public static GroupCounts of(int units, int groups, double[] counts) {
        requireShape(units, groups, counts.length);
        for (int cell = 0; cell < counts.length; cell++) {
            if (!(counts[cell] >= 0) || counts[cell] == Double.POSITIVE_INFINITY) {
                throw notAllowed(groups, cell, String.valueOf(counts[cell]));
            }
        }
        GroupCounts table = new GroupCounts(units, groups, counts.clone());
        if (table.total == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("the counts are too large to be added up");
        }
        return table;
    }

    /** As {@link #of}, from whole numbers of residents. */
    public static GroupCounts ofCounts(int units, int groups, int[] counts) {
        requireShape(units, groups, counts.length);
        double[] cells = new double[counts.length];
        for (int cell = 0; cell < cells.length; cell++) {
            if (counts[cell] < 0) {
                throw notAllowed(groups, cell, String.valueOf(counts[cell]));
            }
            cells[cell] = counts[cell];
        }
        return new GroupCounts(units, groups, cells);
    }

    private static void requireShape(int units, int groups, int length) {
        if (units < 1 || groups < 1 || (long) units * groups != length) {
            throw new IllegalArgumentException(
                    "there must be at least 1 unit and 1 group, and a count for each unit and group: " + units
                            + " units, " + groups + " groups, " + length + " counts");
        }
    }

    private static IllegalArgumentException notAllowed(int groups, int cell, String count) {
        return new IllegalArgumentException("the count of unit " + cell / groups + ", group " + cell % groups
                + " must be finite and not negative: " + count);
    }

    /** Number of units. */
    public int units() {
        return units;
    }

    /** Number of groups, those without residents included. */
    public int groups() {
        return groups;
    }

    /** Residents of a group in a unit. */
    public double count(int unit, int group) {
        if (unit < 0 || unit >= units) {
            throw new IllegalArgumentException("unit must lie in 0.." + (units - 1) + ": " + unit);
        }
        return cells[unit * groups + requireGroup(group)];
    }

    /** Residents of all groups in a unit. */
    public double unitTotal(int unit) {
        return unitTotals[unit];
    }

    /** Residents of a group in all units. */
    public double groupTotal(int group) {
        return groupTotals[requireGroup(group)];
    }

    /** Residents. */
    public double total() {
        return total;
    }

    /** Share of a group among all residents, 0 to 1; NaN if there are none. */
    public double share(int group) {
        return groupTotal(group) / total;
    }

    /** Copies the residents of one group by unit. */
    public double[] column(int group) {
        requireGroup(group);
        double[] column = new double[units];
        for (int unit = 0; unit < units; unit++) {
            column[unit] = cells[unit * groups + group];
        }
        return column;
    }

    /** Residents by unit and group, row-major, not to be written. */
    double[] cells() {
        return cells;
    }

    /** Residents by unit, not to be written. */
    double[] unitTotals() {
        return unitTotals;
    }

    /** Residents by group, not to be written. */
    double[] groupTotals() {
        return groupTotals;
    }

    /**
     * The counts after the residents of each group were spread over the units by a field, such as
     * {@link DecaySmoothing}.
     *
     * <p>Costs one field for each group.
     *
     * @param field gives, for values by unit, as many smoothed values, finite and not negative; called once for each
     *     group with an array of its own
     */
    public GroupCounts smoothed(UnaryOperator<double[]> field) {
        double[] smoothed = new double[cells.length];
        for (int group = 0; group < groups; group++) {
            double[] values = field.apply(column(group));
            if (values.length != units) {
                throw new IllegalArgumentException(
                        "the field must give one value for each of " + units + " units: " + values.length);
            }
            for (int unit = 0; unit < units; unit++) {
                smoothed[unit * groups + group] = values[unit];
            }
        }
        return of(units, groups, smoothed);
    }

    /**
     * The counts of larger units.
     *
     * @param districtOf district of each unit, 0 to districts - 1
     * @param districts number of districts, at least 1
     */
    public GroupCounts aggregated(int[] districtOf, int districts) {
        requireDistricts(districtOf, districts);
        double[] sums = new double[Math.multiplyExact(districts, groups)];
        for (int unit = 0; unit < units; unit++) {
            for (int group = 0; group < groups; group++) {
                sums[districtOf[unit] * groups + group] += cells[unit * groups + group];
            }
        }
        return new GroupCounts(districts, groups, sums);
    }

    /** Other counts of the same units and groups, checked by the caller. */
    GroupCounts withCells(double[] others) {
        return new GroupCounts(units, groups, others);
    }

    int requireGroup(int group) {
        if (group < 0 || group >= groups) {
            throw new IllegalArgumentException("group must lie in 0.." + (groups - 1) + ": " + group);
        }
        return group;
    }

    void requireDistricts(int[] districtOf, int districts) {
        if (districts < 1 || districtOf.length != units) {
            throw new IllegalArgumentException("there must be at least 1 district, and one for each of " + units
                    + " units: " + districts + " districts, " + districtOf.length + " units");
        }
        for (int unit = 0; unit < units; unit++) {
            if (districtOf[unit] < 0 || districtOf[unit] >= districts) {
                throw new IllegalArgumentException(
                        "district of unit " + unit + " must lie in 0.." + (districts - 1) + ": " + districtOf[unit]);
            }
        }
    }
}
