package org.wespace.agents.mobility.fleet;

/**
 * How often riders find somebody to share a vehicle with, by formula.
 *
 * <p>A request finds another on its way with chance {@code 1 - exp(-c lambda tau)}, lambda being the requests an hour
 * and square kilometre, tau the time that it may wait for one. One of two pays with a detour.
 *
 * @param squareKilometres c, the area from which requests on the same way come, not negative: .05, assumption; a fleet
 *     of agents tells it
 * @param windowMinutes tau, not negative: 5, assumption
 * @param detour way of a matched rider over the direct one, in [1, 2]: 1.2, in the plausible 1.1 to 1.3
 */
public record Pooling(double squareKilometres, double windowMinutes, double detour) {

    public Pooling {
        Require.notNegative("squareKilometres", squareKilometres);
        Require.notNegative("windowMinutes", windowMinutes);
        Require.between("detour", detour, 1, 2);
    }

    /** The default, all assumptions. */
    public static Pooling standard() {
        return new Pooling(0.05, 5, 1.2);
    }

    /** Nobody shares. */
    public static Pooling none() {
        return new Pooling(0, 0, 1);
    }

    /** Share of requests that find another, in [0, 1). */
    public double matchedShare(double requestsPerHourAndSquareKilometre) {
        Require.notNegative("requests", requestsPerHourAndSquareKilometre);
        return 1 - StrictMath.exp(-squareKilometres * requestsPerHourAndSquareKilometre * windowMinutes / 60);
    }

    /** Requests in a loaded vehicle. */
    public double occupancy(double matchedShare) {
        return 1 + matchedShare;
    }

    /** Loaded way of a vehicle over the direct way of one of its requests. */
    public double lengthFactor(double matchedShare) {
        return 1 + matchedShare * (detour - 1);
    }
}
