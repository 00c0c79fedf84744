package org.wespace.agents.mobility.fleet;

/**
 * How a city's fleet is run from month to month.
 *
 * @param day when rides are asked for
 * @param pooling how riders share vehicles; {@link Pooling#none()} for a fleet of single rides
 * @param boardingMinutes minutes that a ride takes a vehicle for getting in and out, not negative: 1, assumption
 * @param spareShare vehicles beyond the least fleet of the busiest hour, as a share, not negative: .05, assumption
 * @param damping share of the way to what a month asks for that fleet and wait go, in (0, 1]: .5, assumption
 * @param longestWaitMinutes wait where the fleet is too small or not there, positive: 15, assumption
 * @param daysPerMonth days of a month, positive: 365 / 12
 */
public record FleetServiceParameters(
        DayProfile day,
        Pooling pooling,
        double boardingMinutes,
        double spareShare,
        double damping,
        double longestWaitMinutes,
        double daysPerMonth) {

    public FleetServiceParameters {
        Require.notNegative("boardingMinutes", boardingMinutes);
        Require.notNegative("spareShare", spareShare);
        Require.positive("damping", damping);
        Require.share("damping", damping);
        Require.positive("longestWaitMinutes", longestWaitMinutes);
        Require.positive("daysPerMonth", daysPerMonth);
    }

    /** A fleet whose vehicles carry one party at a time. */
    public static FleetServiceParameters single() {
        return of(Pooling.none());
    }

    /** A fleet whose vehicles carry parties that go the same way. */
    public static FleetServiceParameters pooled() {
        return of(Pooling.standard());
    }

    private static FleetServiceParameters of(Pooling pooling) {
        return new FleetServiceParameters(DayProfile.workday(), pooling, 1, 0.05, 0.5, 15, 365 / 12.0);
    }
}
