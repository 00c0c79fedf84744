package org.wespace.core.choice;

import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.LineSweep;
import org.wespace.core.travel.LinkMinutes;

/**
 * Mean minutes to what is chosen in a decay field: {@code sum_j t_ij S_j exp(-b t_ij) / A_i}, the derivative of
 * {@code -ln A_i} by the decay.
 *
 * <p>Carries, along each line, the discounted mass and the minutes times discounted mass; all terms are positive, so
 * nothing cancels. O(units). For measures and calibration; it is not tuned as the fields are.
 */
public final class MeanMinutes {

    private final LinkMinutes links;
    private final Grid grid;
    private final double decay;
    private final LegPlan plan;

    /** Mean minutes over the given links, from origins to destinations. */
    public MeanMinutes(LinkMinutes links, double decayPerMinute) {
        this.links = links;
        this.grid = links.grid();
        this.decay = Masses.requireDecay(decayPerMinute);
        this.plan = LegPlan.outward(links.pattern());
    }

    /** Mean minutes from every unit; NaN where nothing can be reached. */
    public double[] of(double[] mass) {
        Masses.require(grid, mass);
        int units = grid.unitCount();
        double[] sum = mass.clone();
        double[] moment = new double[units];
        double[][] farSum = new double[plan.far().size()][units];
        double[][] farMoment = new double[plan.far().size()][units];
        for (int f = 0; f < farSum.length; f++) {
            run(plan.far().get(f), mass, new double[units], farSum[f], farMoment[f]);
            add(farSum[f], sum);
            add(farMoment[f], moment);
        }
        for (int n = 0; n < plan.near().size(); n++) {
            double[] joined = mass.clone();
            double[] joinedMoment = new double[units];
            for (int f : plan.follow()[n]) {
                add(farSum[f], joined);
                add(farMoment[f], joinedMoment);
            }
            double[] nearSum = new double[units];
            double[] nearMoment = new double[units];
            run(plan.near().get(n), joined, joinedMoment, nearSum, nearMoment);
            add(nearSum, sum);
            add(nearMoment, moment);
        }
        for (int unit = 0; unit < units; unit++) {
            moment[unit] /= sum[unit];
        }
        return moment;
    }

    private void run(Direction direction, double[] mass, double[] moment, double[] sumAhead, double[] momentAhead) {
        double[] minutes = new double[grid.unitCount()];
        links.copyTo(direction, minutes);
        LineSweep sweep = new LineSweep(grid, direction.opposite());
        while (sweep.next()) {
            int unit = sweep.unit();
            int next = sweep.before();
            double cost = minutes[unit];
            if (next != Grid.NONE && cost < LinkMinutes.CLOSED) {
                double discount = Exponential.exp(-decay * cost);
                sumAhead[unit] = discount * (mass[next] + sumAhead[next]);
                momentAhead[unit] = discount * (moment[next] + momentAhead[next]) + cost * sumAhead[unit];
            }
        }
    }

    private static void add(double[] values, double[] sums) {
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] += values[unit];
        }
    }
}
