package org.wespace.core.measure.form;

import org.wespace.core.choice.DecaySmoothing;
import org.wespace.core.grid.Grid;

/**
 * How mixed the functions of floor space are, and how homes and jobs balance.
 *
 * <p>With {@code p_k} the share of function k of K in the floor space of a unit, the mix is {@code -sum p_k ln p_k / ln
 * K}: 0 for one function, 1 for equal shares. It treats all functions alike and falls when a function that nobody has
 * is added to the list. Floor space is by function and unit, in m2 or anything that adds up, finite and not negative.
 *
 * <p>Source: R. Cervero, K. Kockelman (1997), Travel demand and the 3Ds: density, diversity, and design,
 * doi:10.1016/S1361-9209(97)00009-6, who also average it over units; the balance, R. Ewing and others (2015), Varying
 * influences of the built environment on household travel in 15 diverse regions of the United States,
 * doi:10.1177/0042098014560991.
 */
public final class FunctionalMix {

    private FunctionalMix() {}

    /**
     * Mix of each unit, 0 to 1; NaN for a unit without floor space. O(units x functions).
     *
     * @param floor [function][unit], at least two functions
     */
    public static double[] byUnit(double[][] floor) {
        requireFloor(floor);
        double[] mix = new double[floor[0].length];
        double[] shares = new double[floor.length];
        for (int unit = 0; unit < mix.length; unit++) {
            for (int k = 0; k < floor.length; k++) {
                shares[k] = floor[k][unit];
            }
            mix[unit] = entropy(shares);
        }
        return mix;
    }

    /** Mean over floor space of the mix of units, 0 to 1; NaN without floor space. */
    public static double mean(double[][] floor) {
        return mean(byUnit(floor), floor);
    }

    /** Mix of the floor space of all units together, 0 to 1: what {@link #mean} reaches where every unit is alike. */
    public static double whole(double[][] floor) {
        requireFloor(floor);
        double[] sums = new double[floor.length];
        for (int k = 0; k < floor.length; k++) {
            for (double area : floor[k]) {
                sums[k] += area;
            }
        }
        return entropy(sums);
    }

    /**
     * Mean over floor space of the mix about each unit: floor space there counts {@code exp(-2 d / reach)}, exact over
     * all units, d the octile distance. On an even plane the mean distance of what counts is the reach. From 0 to 1;
     * NaN without floor space. O(units x functions).
     *
     * @param floor [function][unit], at least two functions
     * @param reachMetres positive and finite
     */
    public static double meanWithin(Grid grid, double[][] floor, double reachMetres) {
        requireFloor(floor);
        if (!(reachMetres > 0) || Double.isInfinite(reachMetres)) {
            throw new IllegalArgumentException("reach must be positive and finite, in m: " + reachMetres);
        }
        DecaySmoothing smoothing = DecaySmoothing.of(grid, 2000 / reachMetres);
        double[][] around = new double[floor.length][];
        for (int k = 0; k < floor.length; k++) {
            around[k] = smoothing.apply(grid.requireValues("floor of function " + k, floor[k]));
        }
        return mean(byUnit(around), floor);
    }

    /**
     * Balance of jobs and residents: mean, weighted by both, of {@code 1 - |J_i - q R_i| / (J_i + q R_i)} over units,
     * with {@code q = J / R} that of the whole city.
     *
     * <p>From 0 (no unit has both) to 1 (the city's ratio in every unit). NaN without jobs or without residents.
     */
    public static double jobBalance(Places places, double[] residents, double[] jobs) {
        places.requireCounts("residents", residents);
        places.requireCounts("jobs", jobs);
        double people = 0;
        double work = 0;
        for (int place = 0; place < jobs.length; place++) {
            people += residents[place];
            work += jobs[place];
        }
        if (!(people > 0 && work > 0)) {
            return Double.NaN;
        }
        double ratio = work / people;
        double sum = 0;
        for (int place = 0; place < jobs.length; place++) {
            double due = ratio * residents[place];
            if (jobs[place] + due > 0) {
                double balance = 1 - Math.abs(jobs[place] - due) / (jobs[place] + due);
                sum += (jobs[place] + residents[place]) * balance;
            }
        }
        return sum / (people + work);
    }

    private static double mean(double[] mix, double[][] floor) {
        double total = 0;
        double moment = 0;
        for (int unit = 0; unit < mix.length; unit++) {
            double here = 0;
            for (double[] areas : floor) {
                here += areas[unit];
            }
            if (here > 0) {
                total += here;
                moment += here * mix[unit];
            }
        }
        return moment / total;
    }

    private static double entropy(double[] areas) {
        double total = 0;
        for (double area : areas) {
            total += area;
        }
        if (!(total > 0)) {
            return Double.NaN;
        }
        double sum = 0;
        for (double area : areas) {
            if (area > 0) {
                double share = area / total;
                sum -= share * StrictMath.log(share);
            }
        }
        return sum / StrictMath.log(areas.length);
    }

    private static void requireFloor(double[][] floor) {
        if (floor.length < 2) {
            throw new IllegalArgumentException("a mix needs at least two functions: " + floor.length);
        }
        for (int k = 0; k < floor.length; k++) {
            if (floor[k].length != floor[0].length) {
                throw new IllegalArgumentException("function " + k + " must have as many units as the first: "
                        + floor[k].length + " and " + floor[0].length);
            }
            for (int unit = 0; unit < floor[k].length; unit++) {
                if (!(floor[k][unit] >= 0) || Double.isInfinite(floor[k][unit])) {
                    throw new IllegalArgumentException("floor of function " + k + " in unit " + unit
                            + " must be finite and not negative: " + floor[k][unit]);
                }
            }
        }
    }
}
