package org.wespace.agents.mobility.fleet;

/**
 * When in the day rides are asked for, and which way they go: from homes to other places or back.
 *
 * <p>Immutable.
 */
public final class DayProfile {

    /** Hours of a day. */
    public static final int HOURS = 24;

    private final double[] share;
    private final double[] outward;

    /**
     * A profile.
     *
     * @param weights requests by hour of the day, 24, in any measure; not negative, with a positive sum
     * @param outward share of each hour's rides that lead from homes to other places, 24, in [0, 1]
     */
    public DayProfile(double[] weights, double[] outward) {
        if (weights.length != HOURS || outward.length != HOURS) {
            throw new IllegalArgumentException(
                    "a day has 24 hours: " + weights.length + " weights, " + outward.length + " shares outward");
        }
        double sum = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            Require.notNegative("weight of hour " + hour, weights[hour]);
            Require.share("share outward of hour " + hour, outward[hour]);
            sum += weights[hour];
        }
        Require.positive("sum of weights", sum);
        this.share = new double[HOURS];
        for (int hour = 0; hour < HOURS; hour++) {
            share[hour] = weights[hour] / sum;
        }
        this.outward = outward.clone();
    }

    /**
     * A working day: two peaks, the larger at 17 o'clock with 9 % of the day, as household travel surveys of the United
     * States have it; outward in the morning, homeward in the evening. Numbers are assumptions.
     */
    public static DayProfile workday() {
        return new DayProfile(
                new double[] {
                    0.6, 0.4, 0.3, 0.3, 0.5, 1.5, 3.5, 6.5, 6.0, 5.0, 5.1, 5.7, 6.3, 6.0, 6.3, 7.7, 8.4, 9.0, 6.9, 5.1,
                    3.8, 2.7, 1.5, 0.9
                },
                new double[] {
                    0.2, 0.2, 0.2, 0.3, 0.6, 0.85, 0.9, 0.9, 0.85, 0.75, 0.65, 0.55, 0.5, 0.5, 0.45, 0.35, 0.25, 0.2,
                    0.3, 0.3, 0.25, 0.2, 0.15, 0.15
                });
    }

    /** Share of the day's requests in an hour. */
    public double share(int hour) {
        return share[hour];
    }

    /** Share of an hour's rides that lead from homes to other places. */
    public double outward(int hour) {
        return outward[hour];
    }

    /** Share of the day's requests in the busiest hour. */
    public double peakShare() {
        return share[peakHour()];
    }

    /** The busiest hour, the first of several. */
    public int peakHour() {
        int peak = 0;
        for (int hour = 1; hour < HOURS; hour++) {
            peak = share[hour] > share[peak] ? hour : peak;
        }
        return peak;
    }

    /** Shares by hour, a copy. */
    double[] shares() {
        return share.clone();
    }
}
