package org.wespace.agents.mobility;

/**
 * A kind of rides in the vehicles of a fleet: what it costs in money and in time. Money is in the currency of the value
 * of time that goes with it.
 *
 * @param baseFare money for every ride, not negative
 * @param farePerKilometre money a kilometre, not negative
 * @param farePerMinute money a minute, not negative
 * @param waitMinutes minutes until the vehicle comes, as long as no fleet says otherwise; not negative
 * @param waitWeight weight of a minute of waiting over one in a car at the wheel, not negative
 * @param timeWeight weight of a minute of a direct ride over one at the wheel, detours for others included; positive
 * @param travellers travellers in a vehicle, at least 1
 */
public record RideService(
        double baseFare,
        double farePerKilometre,
        double farePerMinute,
        double waitMinutes,
        double waitWeight,
        double timeWeight,
        double travellers) {

    public RideService {
        require(baseFare >= 0, "baseFare must not be negative", baseFare);
        require(farePerKilometre >= 0, "farePerKilometre must not be negative", farePerKilometre);
        require(farePerMinute >= 0, "farePerMinute must not be negative", farePerMinute);
        require(waitMinutes >= 0, "waitMinutes must not be negative", waitMinutes);
        require(waitWeight >= 0, "waitWeight must not be negative", waitWeight);
        require(timeWeight > 0, "timeWeight must be positive", timeWeight);
        require(travellers >= 1, "travellers must be at least 1", travellers);
    }

    private static void require(boolean allowed, String rule, double value) {
        if (!allowed || Double.isInfinite(value)) {
            throw new IllegalArgumentException(rule + ", and finite: " + value);
        }
    }

    /** The same at other fares: all of them times a factor that is not negative. */
    public RideService withFares(double factor) {
        return new RideService(
                factor * baseFare,
                factor * farePerKilometre,
                factor * farePerMinute,
                waitMinutes,
                waitWeight,
                timeWeight,
                travellers);
    }

    /** The same with another weight of a minute on the way. */
    RideService withTimeWeight(double value) {
        return new RideService(baseFare, farePerKilometre, farePerMinute, waitMinutes, waitWeight, value, travellers);
    }
}
