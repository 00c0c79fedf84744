package org.wespace.agents.mobility.fleet;

/** Counts vehicles by what they do, round by round, over two days. */
final class FleetHours {

    private final int[] rounds = new int[2 * DayProfile.HOURS];
    private final long[] serving = new long[2 * DayProfile.HOURS];
    private final long[] idle = new long[2 * DayProfile.HOURS];
    private final long[] roaming = new long[2 * DayProfile.HOURS];
    private int mostServing;

    /** Takes down the state after a round that ended at a second. */
    void take(int now, Vehicles vehicles, int stepSeconds) {
        int hour = (now - stepSeconds) / 3600;
        int[] states = vehicles.byState();
        rounds[hour]++;
        serving[hour] += states[Vehicles.SERVING];
        idle[hour] += states[Vehicles.IDLE];
        roaming[hour] += states[Vehicles.ROAMING];
        if (hour >= DayProfile.HOURS) {
            mostServing = Math.max(mostServing, states[Vehicles.SERVING]);
        }
    }

    FleetDay.Hours ofSecondDay(RideSurvey survey) {
        return new FleetDay.Hours(
                survey.requestsByHour(), survey.waitByHour(), mean(serving), mean(idle), mean(roaming), mostServing);
    }

    private double[] mean(long[] sums) {
        double[] means = new double[DayProfile.HOURS];
        for (int hour = 0; hour < means.length; hour++) {
            means[hour] = sums[hour + means.length] / (double) rounds[hour + means.length];
        }
        return means;
    }
}
