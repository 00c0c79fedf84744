package org.wespace.agents.daily.service;

/**
 * A line of people who wait for the first of several who attend to them: M/M/c.
 *
 * <p>Source: A. K. Erlang (1917), Solution of some problems in the theory of probabilities of significance in automatic
 * telephone exchanges; in the stable form by the recursion of the loss formula, {@code B_0 = 1, B_k = a B_(k-1) / (k +
 * a B_(k-1))}, and {@code C = B / (1 - rho (1 - B))}.
 */
public final class WaitingLine {

    private WaitingLine() {}

    /**
     * Chance that somebody who comes has to wait. O(servers), no overflow however many there are.
     *
     * @param servers who attend, at least 1
     * @param load arrivals in the time that one visitor takes, not negative; from {@code servers} on it is 1
     */
    public static double chanceOfWaiting(int servers, double load) {
        if (servers < 1 || !(load >= 0)) {
            throw new IllegalArgumentException(
                    "servers must be at least 1 and load not negative: " + servers + ", " + load);
        }
        if (load >= servers) {
            return 1;
        }
        double lost = 1;
        for (int k = 1; k <= servers; k++) {
            lost = load * lost / (k + load * lost);
        }
        return lost / (1 - load / servers * (1 - lost));
    }

    /**
     * Mean time until somebody is attended to: {@code C minutesEach / (servers - load)}, no more than the longest.
     *
     * @param minutesEach mean time of one visitor, in minutes
     * @param longest in minutes; what there is from {@code load >= servers} on
     */
    public static double meanMinutes(int servers, double load, double minutesEach, double longest) {
        if (load >= servers) {
            return longest;
        }
        return Math.min(longest, chanceOfWaiting(servers, load) * minutesEach / (servers - load));
    }
}
