package org.wespace.agents.mobility.fleet;

import java.util.Arrays;

/** How much longer a way takes in each hour of the day than the streets' minutes say. Immutable. */
public final class DaySpeeds {

    private final double[] factor;

    private DaySpeeds(double[] factor) {
        this.factor = factor;
    }

    /** The streets' own minutes at all hours. */
    public static DaySpeeds even() {
        return peak(1);
    }

    /**
     * Slower in some hours.
     *
     * @param factor minutes over those of the streets, positive
     * @param hours hours of the day, 0 to 23
     */
    public static DaySpeeds peak(double factor, int... hours) {
        Require.positive("factor", factor);
        double[] factors = new double[DayProfile.HOURS];
        Arrays.fill(factors, 1);
        for (int hour : hours) {
            Require.between("hour", hour, 0, DayProfile.HOURS - 1);
            factors[hour] = factor;
        }
        return new DaySpeeds(factors);
    }

    /** Minutes over those of the streets in an hour of the day. */
    public double minutesFactor(int hour) {
        return factor[hour];
    }
}
