package org.wespace.core.measure.activity;

/**
 * Floor space beside the use that is made of it, by function (dwelling, office, shop) and unit. Immutable.
 *
 * <p>Plain accounting, without a source in the literature: space is in use or it is vacant, and floor-hours count how
 * much of the day it is in use. Building and each figure cost O(functions x units).
 */
public final class SurplusSpace {

    /** Use that exceeds the space by rounding alone is no error. */
    private static final double SLACK = 1 + 1e-9;

    private final double[] stock;
    private final double[] used;
    private final int builtUnits;
    private final int abandonedUnits;

    private SurplusSpace(double[] stock, double[] used, int builtUnits, int abandonedUnits) {
        this.stock = stock;
        this.used = used;
        this.builtUnits = builtUnits;
        this.abandonedUnits = abandonedUnits;
    }

    /**
     * Floor space and the part of it that is in use.
     *
     * @param stock m2 of floor by function and unit, [function][unit], finite and not negative; at least one function
     * @param used m2 of it that are let or occupied, in the same shape; not negative, at most the stock
     * @throws IllegalArgumentException naming the function, the unit and the value that is not allowed
     */
    public static SurplusSpace of(double[][] stock, double[][] used) {
        if (stock.length == 0 || stock.length != used.length) {
            throw new IllegalArgumentException("stock and used space must be of as many functions, at least one: "
                    + stock.length + " and " + used.length);
        }
        int units = stock[0].length;
        double[] stockSums = new double[stock.length];
        double[] usedSums = new double[stock.length];
        double[] builtIn = new double[units];
        double[] usedIn = new double[units];
        for (int function = 0; function < stock.length; function++) {
            if (stock[function].length != units || used[function].length != units) {
                throw new IllegalArgumentException("stock and used space of function " + function
                        + " must have one value for each of " + units + " units: " + stock[function].length + " and "
                        + used[function].length);
            }
            for (int unit = 0; unit < units; unit++) {
                double space = stock[function][unit];
                double taken = used[function][unit];
                require(function, unit, space, taken);
                stockSums[function] += space;
                usedSums[function] += Math.min(taken, space);
                builtIn[unit] += space;
                usedIn[unit] += taken;
            }
        }
        int built = 0;
        int abandoned = 0;
        for (int unit = 0; unit < units; unit++) {
            built += builtIn[unit] > 0 ? 1 : 0;
            abandoned += builtIn[unit] > 0 && usedIn[unit] == 0 ? 1 : 0;
        }
        return new SurplusSpace(stockSums, usedSums, built, abandoned);
    }

    private static void require(int function, int unit, double space, double taken) {
        if (!(space >= 0) || space == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("stock of function " + function + " in unit " + unit
                    + " must be finite and not negative, in m2: " + space);
        }
        if (!(taken >= 0) || taken > space * SLACK) {
            throw new IllegalArgumentException("used space of function " + function + " in unit " + unit
                    + " must lie in 0.." + space + " m2, its stock: " + taken);
        }
    }

    /** Number of functions. */
    public int functions() {
        return stock.length;
    }

    /** Floor space of a function in m2. */
    public double stock(int function) {
        return stock[requireFunction(function)];
    }

    /** Vacancy of a function: {@code 1 - used / stock}, 0 to 1; NaN without stock. */
    public double vacancy(int function) {
        requireFunction(function);
        return (stock[function] - used[function]) / stock[function];
    }

    /** Vacancy of all functions together, 0 to 1; NaN without stock. */
    public double vacancy() {
        return surplus() / sum(stock);
    }

    /**
     * Vacant floor space of a function per head, in m2; NaN without heads.
     *
     * @param heads residents, finite and not negative
     */
    public double surplusPerHead(int function, double heads) {
        requireFunction(function);
        return perHead(stock[function] - used[function], heads);
    }

    /** Vacant floor space of all functions per head, in m2; NaN without heads. */
    public double surplusPerHead(double heads) {
        return perHead(surplus(), heads);
    }

    /** Number of units that have floor space, none of it in use. */
    public int abandonedUnits() {
        return abandonedUnits;
    }

    /** Share of the units with floor space that have none in use, 0 to 1; NaN if nothing is built. */
    public double abandonedShare() {
        return (double) abandonedUnits / builtUnits;
    }

    /**
     * Share of the floor-hours of a function that are used: {@code floorHours / (stock x hours)}, 0 to 1; NaN without
     * stock.
     *
     * <p>Vacant space and space that stands empty for part of the day both lower it.
     *
     * @param floorHours m2 in use times hours of use per day, from 0 to stock times hours
     * @param hours hours per day that the space could be used, above 0 and at most 24
     */
    public double floorHoursShare(int function, double floorHours, double hours) {
        double available = available(function, floorHours, hours);
        return Math.min(floorHours, available) / available;
    }

    /**
     * As {@link #floorHoursShare(int, double, double)}, of all functions together.
     *
     * @param floorHours m2 h per day by function
     * @param hours hours per day by function
     */
    public double floorHoursShare(double[] floorHours, double[] hours) {
        if (floorHours.length != stock.length || hours.length != stock.length) {
            throw new IllegalArgumentException("floor-hours and hours must have one value for each of " + stock.length
                    + " functions: " + floorHours.length + " and " + hours.length);
        }
        double taken = 0;
        double available = 0;
        for (int function = 0; function < stock.length; function++) {
            double limit = available(function, floorHours[function], hours[function]);
            available += limit;
            taken += Math.min(floorHours[function], limit);
        }
        return taken / available;
    }

    private double available(int function, double floorHours, double hours) {
        requireFunction(function);
        if (!(hours > 0 && hours <= 24)) {
            throw new IllegalArgumentException(
                    "hours per day of function " + function + " must be above 0 and at most 24: " + hours);
        }
        double available = stock[function] * hours;
        if (!(floorHours >= 0) || floorHours > available * SLACK) {
            throw new IllegalArgumentException("floor-hours of function " + function + " must lie in 0.." + available
                    + " m2 h per day, stock times hours: " + floorHours);
        }
        return available;
    }

    private double surplus() {
        return sum(stock) - sum(used);
    }

    private int requireFunction(int function) {
        if (function < 0 || function >= stock.length) {
            throw new IllegalArgumentException("function must lie in 0.." + (stock.length - 1) + ": " + function);
        }
        return function;
    }

    private static double perHead(double space, double heads) {
        if (!(heads >= 0) || heads == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("heads must be finite and not negative: " + heads);
        }
        return heads > 0 ? space / heads : Double.NaN;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
