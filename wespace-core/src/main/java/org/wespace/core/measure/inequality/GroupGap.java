package org.wespace.core.measure.inequality;

import org.jspecify.annotations.Nullable;

/**
 * How much more those outside a group pay for the same than its members do, in the city and unit by unit: the divide
 * gap, where the group is those who can go online and the cost is that of meeting service needs in time and money.
 *
 * <p>Two cities with one gap differ if in one it is the same everywhere and in the other it lies in a few places: that
 * is the variance between units. The gap of the city is made of what differs within units and of where the groups live;
 * {@link #unitGap} is the first part alone. In units with few residents chance adds to the variance.
 *
 * @param groupCost mean cost of the members; NaN if there are none
 * @param othersCost mean cost of all others; NaN if there are none
 * @param unitGap mean over units of others' mean cost less members' mean cost, weighted by residents, of units where
 *     both live; NaN if there are none
 * @param unitVariance variance over the same units of that difference, weighted by residents; 0 for one unit
 * @param units number of units where both live
 */
public record GroupGap(double groupCost, double othersCost, double unitGap, double unitVariance, int units) {

    /** Mean cost of the others less that of the members: positive where the others pay more. */
    public double gap() {
        return othersCost - groupCost;
    }

    /** Mean cost of the others over that of the members. */
    public double ratio() {
        return othersCost / groupCost;
    }

    /**
     * Compares residents; a pure function of its arguments, O(residents + units).
     *
     * @param cost cost of each resident, finite; in one unit of measure, as from {@link #costs}
     * @param member whether each resident is of the group
     * @param weights persons that each resident stands for, finite and not negative, not all 0; null for one each
     * @param unitOf unit of each resident, 0 to units - 1
     * @param units number of units, at least 1
     * @throws IllegalArgumentException naming the resident and the value that is not allowed
     */
    public static GroupGap of(double[] cost, boolean[] member, double @Nullable [] weights, int[] unitOf, int units) {
        Values.requireCount("membership", cost.length, member.length);
        Values.requireCount("unit", cost.length, unitOf.length);
        if (cost.length == 0 || units < 1) {
            throw new IllegalArgumentException(
                    "there must be at least one resident and one unit: " + cost.length + ", " + units);
        }
        double[] persons = Values.weights(cost.length, weights);
        // Persons and their costs: [unit][others, members].
        double[] count = new double[Math.multiplyExact(2, units)];
        double[] sum = new double[count.length];
        for (int resident = 0; resident < cost.length; resident++) {
            if (!Double.isFinite(cost[resident])) {
                throw new IllegalArgumentException(
                        "cost of resident " + resident + " must be finite: " + cost[resident]);
            }
            if (unitOf[resident] < 0 || unitOf[resident] >= units) {
                throw new IllegalArgumentException(
                        "unit of resident " + resident + " must lie in 0.." + (units - 1) + ": " + unitOf[resident]);
            }
            int cell = 2 * unitOf[resident] + (member[resident] ? 1 : 0);
            count[cell] += persons[resident];
            sum[cell] += persons[resident] * cost[resident];
        }
        return of(count, sum);
    }

    /** As {@link #of(double[], boolean[], double[], int[], int)}, with all residents in one unit. */
    public static GroupGap of(double[] cost, boolean[] member, double @Nullable [] weights) {
        return of(cost, member, weights, new int[cost.length], 1);
    }

    private static GroupGap of(double[] count, double[] sum) {
        double[] people = new double[2];
        double[] costs = new double[2];
        double both = 0;
        double mean = 0;
        int compared = 0;
        for (int cell = 0; cell < count.length; cell += 2) {
            for (int side = 0; side < 2; side++) {
                people[side] += count[cell + side];
                costs[side] += sum[cell + side];
            }
            if (count[cell] > 0 && count[cell + 1] > 0) {
                double residents = count[cell] + count[cell + 1];
                both += residents;
                mean += (gap(count, sum, cell) - mean) * (residents / both);
                compared++;
            }
        }
        double squares = 0;
        for (int cell = 0; cell < count.length; cell += 2) {
            if (count[cell] > 0 && count[cell + 1] > 0) {
                double deviation = gap(count, sum, cell) - mean;
                squares += (count[cell] + count[cell + 1]) * (deviation * deviation);
            }
        }
        return new GroupGap(
                costs[1] / people[1], costs[0] / people[0], compared > 0 ? mean : Double.NaN, squares / both, compared);
    }

    private static double gap(double[] count, double[] sum, int cell) {
        return sum[cell] / count[cell] - sum[cell + 1] / count[cell + 1];
    }

    /**
     * Time and money in one: {@code money + moneyPerMinute minutes}, by resident.
     *
     * @param minutes by resident, finite
     * @param money by resident, finite
     * @param moneyPerMinute what a minute is worth, finite and not negative
     */
    public static double[] costs(double[] minutes, double[] money, double moneyPerMinute) {
        Values.requireCount("sum of money", minutes.length, money.length);
        if (!(moneyPerMinute >= 0) || Double.isInfinite(moneyPerMinute)) {
            throw new IllegalArgumentException(
                    "what a minute is worth must be finite and not negative: " + moneyPerMinute);
        }
        double[] costs = new double[minutes.length];
        for (int resident = 0; resident < costs.length; resident++) {
            costs[resident] = money[resident] + moneyPerMinute * minutes[resident];
        }
        return costs;
    }
}
