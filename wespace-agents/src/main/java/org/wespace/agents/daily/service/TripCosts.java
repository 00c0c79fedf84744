package org.wespace.agents.daily.service;

import org.wespace.agents.mobility.ModeKind;
import org.wespace.agents.preset.Bounds;
import org.wespace.agents.preset.Preset;

/**
 * What a way costs in money, besides the time; walking and a bicycle of one's own cost nothing.
 *
 * @param transit for a way, not negative: 3 yuan in China, 1.5 dollars of 2000 in the West, assumptions
 * @param car for a kilometre, not negative: .70 yuan in China, assumption; .114 dollars of 2000 in the West (18.29
 *     cents a mile, ActivitySim, prototype_mtc)
 * @param sharedBicycle for a way, not negative: 1.5 yuan, 1 dollar, assumptions
 * @param ride a ride alone
 * @param pooled a ride with others
 */
public record TripCosts(double transit, double car, double sharedBicycle, Ride ride, Ride pooled) {

    public TripCosts {
        Bounds.notNegative("transit", transit);
        Bounds.notNegative("car", car);
        Bounds.notNegative("sharedBicycle", sharedBicycle);
    }

    /**
     * Fare of a ride: in the West 2.20 and for each mile and minute 1.33 and .24 alone, .53 and .10 pooled (dollars of
     * 2000, ActivitySim, prototype_mtc); in China 8, 2.3 a km and .3, or 5, 1.5 a km and .2 yuan, assumptions.
     *
     * @param base for each ride, not negative
     * @param perKilometre not negative
     * @param perMinute not negative
     */
    public record Ride(double base, double perKilometre, double perMinute) {

        public Ride {
            Bounds.notNegative("base", base);
            Bounds.notNegative("perKilometre", perKilometre);
            Bounds.notNegative("perMinute", perMinute);
        }

        double of(double kilometres, double minutes) {
            return base + perKilometre * kilometres + perMinute * minutes;
        }
    }

    private static final double KILOMETRES_PER_MILE = 1.609344;

    /** The costs of a preset, in its money. */
    public static TripCosts of(Preset preset) {
        return switch (preset) {
            case CN_MEGA, CN_MID -> new TripCosts(3, 0.70, 1.5, new Ride(8, 2.3, 0.3), new Ride(5, 1.5, 0.2));
            case EU_COMPACT, US_SPRAWL ->
                new TripCosts(
                        1.5,
                        0.1829 / KILOMETRES_PER_MILE,
                        1,
                        new Ride(2.20, 1.33 / KILOMETRES_PER_MILE, 0.24),
                        new Ride(2.20, 0.53 / KILOMETRES_PER_MILE, 0.10));
        };
    }

    /** Money for one way. */
    public double of(ModeKind kind, double kilometres, double minutes) {
        return switch (kind) {
            case WALK, BICYCLE -> 0;
            case SHARED_BICYCLE -> sharedBicycle;
            case TRANSIT -> transit;
            case CAR -> car * kilometres;
            case SHARED_CAR, RIDE_HAIL -> ride.of(kilometres, minutes);
            case POOLED_CAR -> pooled.of(kilometres, minutes);
        };
    }
}
