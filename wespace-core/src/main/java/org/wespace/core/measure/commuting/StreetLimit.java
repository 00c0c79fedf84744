package org.wespace.core.measure.commuting;

import java.util.Optional;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/** The least commute over links with costs as given: brought to whole numbers, solved, and brought back. */
final class StreetLimit {

    /** About the largest cost of a way across, in whole numbers; the solver knows no more than 10^9. */
    private static final double LONGEST_WAY = 1 << 28;

    private final Grid grid;
    private final double[][] cost;
    private final double[] sent;
    private final double[] taken;
    private final WholeMargins margins;

    /**
     * A problem.
     *
     * @param cost of the link that leaves a unit: [direction][unit], not negative, positive infinity where there is
     *     none, empty for a direction without links
     */
    StreetLimit(Grid grid, double[][] cost, double[] sent, double[] taken) {
        this.grid = grid;
        this.cost = cost;
        this.sent = grid.requireValues("workers", sent);
        this.taken = grid.requireValues("jobs", taken);
        this.margins = WholeMargins.of(sent, taken);
    }

    CommuteBound solve() {
        int[] supply = new int[sent.length];
        for (int unit = 0; unit < supply.length; unit++) {
            supply[unit] = margins.sent()[unit] - margins.taken()[unit];
        }
        double quantum = quantum();
        StreetFlow streets = new StreetFlow(grid, whole(quantum), supply);
        Optional<NetworkFlow> flow = streets.solve();
        return bound(
                streets,
                flow.orElseThrow(() ->
                        new IllegalArgumentException("closed links leave no way to bring all workers to " + "jobs")),
                quantum);
    }

    /**
     * Links that all cost the same cost 1. Straight and diagonal ones with costs as 1 and the square root of 2 cost the
     * denominator and the numerator of a convergent of that root, of which the ratio is off by about 1e-12. For others
     * the mean way across costs {@link #LONGEST_WAY}.
     */
    private double quantum() {
        double sum = 0;
        double largest = 0;
        double smallest = Double.POSITIVE_INFINITY;
        long links = 0;
        for (double[] direction : cost) {
            for (double one : direction) {
                if (one < Double.POSITIVE_INFINITY) {
                    sum += one;
                    links++;
                    largest = Math.max(largest, one);
                    smallest = Math.min(smallest, one);
                }
            }
        }
        if (smallest >= largest) {
            return largest == 0 ? 1 : largest;
        }
        double sides = grid.width() + grid.height();
        if (onlyRootOfTwo(smallest)) {
            double before = 1;
            double convergent = 2;
            while ((2 * convergent + before) * sides <= LONGEST_WAY) {
                double next = 2 * convergent + before;
                before = convergent;
                convergent = next;
            }
            return smallest / convergent;
        }
        return Math.max(sides * (sum / links), largest) / LONGEST_WAY;
    }

    private boolean onlyRootOfTwo(double straight) {
        for (double[] direction : cost) {
            for (double one : direction) {
                boolean fits = one == straight || Math.abs(one - Math.sqrt(2) * straight) < 1e-14 * one;
                if (!fits && one < Double.POSITIVE_INFINITY) {
                    return false;
                }
            }
        }
        return true;
    }

    private double[][] whole(double quantum) {
        double[][] whole = new double[cost.length][];
        for (int d = 0; d < whole.length; d++) {
            whole[d] = new double[cost[d].length];
            for (int unit = 0; unit < whole[d].length; unit++) {
                whole[d][unit] = Math.rint(cost[d][unit] / quantum);
            }
        }
        return whole;
    }

    /** As that of {@link Transport}: the plan at the costs as given, and labels that these allow. */
    private CommuteBound bound(StreetFlow streets, NetworkFlow flow, double quantum) {
        FlowNetwork network = new FlowNetwork(grid.unitCount());
        double total = 0;
        for (int d = 0; d < cost.length; d++) {
            for (int unit = 0; unit < cost[d].length; unit++) {
                int next = grid.neighbour(unit, Direction.of(d));
                if (next != Grid.NONE && cost[d][unit] < Double.POSITIVE_INFINITY) {
                    network.add(unit, next, cost[d][unit]);
                    total += streets.flow(flow, d, unit) * cost[d][unit];
                }
            }
        }
        double[] labels = new double[grid.unitCount()];
        for (int unit = 0; unit < labels.length; unit++) {
            labels[unit] = flow.labels()[unit] * quantum;
        }
        network.lower(labels);
        total /= margins.scale();
        double below = 0;
        double trips = 0;
        for (int unit = 0; unit < labels.length; unit++) {
            double rounded = (margins.taken()[unit] - margins.sent()[unit]) / margins.scale();
            below += (taken[unit] - sent[unit]) * labels[unit];
            total += (taken[unit] - sent[unit] - rounded) * labels[unit];
            trips += sent[unit];
        }
        return new CommuteBound(total, trips, Math.abs(total - below));
    }
}
