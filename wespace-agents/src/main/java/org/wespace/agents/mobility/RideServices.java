package org.wespace.agents.mobility;

import java.util.Optional;
import org.wespace.agents.preset.Preset;

/**
 * The rides that a fleet offers, and bicycles to share.
 *
 * @param valueOfTime money an hour, positive: what a minute at the wheel is worth
 * @param alone rides alone in a shared automated vehicle
 * @param pooled rides in a shared automated vehicle with others who go the same way
 * @param hail rides in a car that somebody else drives, if there are any
 * @param mobileSpace weight of a minute in an automated vehicle that serves as a place to work, shop or rest, over one
 *     in a car at the wheel, in (0, 1]
 * @param bicycles shared bicycles
 */
public record RideServices(
        double valueOfTime,
        RideService alone,
        RideService pooled,
        Optional<RideService> hail,
        double mobileSpace,
        SharedBicycles bicycles) {

    private static final double MILE = 1.609344;

    /** Disutility of waiting, and of walking, over time in the vehicle; but less for a car that was hailed. */
    private static final double WAIT_WEIGHT = 2;

    private static final double HAIL_WAIT_WEIGHT = 1.5;

    /** Weight of time on a pooled ride, with its detours and company. */
    private static final double POOLED_TIME = 1.5;

    /** Travellers of a pooled ride who go together on average: assumption. */
    private static final double POOLED_TRAVELLERS = 1.5;

    public RideServices {
        if (!(valueOfTime > 0) || Double.isInfinite(valueOfTime)) {
            throw new IllegalArgumentException("valueOfTime must be positive and finite: " + valueOfTime);
        }
        if (!(mobileSpace > 0 && mobileSpace <= 1)) {
            throw new IllegalArgumentException("mobileSpace must lie in (0, 1]: " + mobileSpace);
        }
    }

    /**
     * What a preset's rides cost; without cars that somebody else drives.
     *
     * <p>West: 2.20 dollars and 1.33 a mile and .24 a minute alone, .53 and .10 pooled; waits of 3.0 minutes in a
     * compact, 6.3 in a sprawling city, pooled 5 and 8.4; waiting weighs 2 (1.5 for a car that was hailed), a minute of
     * a pooled ride 1.5 (ride hailing in ActivitySim, prototype_mtc). China: 6 yuan, 1.8 a kilometre and .40 a minute
     * alone, 4, 1.0 and .20 pooled, waits of 3 and 5 minutes: assumptions. A minute in a mobile space weighs .75,
     * pooled rides have 1.5 travellers: assumptions.
     */
    public static RideServices of(Preset preset) {
        boolean chinese = preset == Preset.CN_MEGA || preset == Preset.CN_MID;
        double wait = preset == Preset.US_SPRAWL ? 6.3 : 3;
        double pooledWait = preset == Preset.US_SPRAWL ? 8.4 : 5;
        return new RideServices(
                preset.travel().valueOfTime(),
                chinese
                        ? new RideService(6, 1.8, 0.40, wait, WAIT_WEIGHT, 1, 1)
                        : new RideService(2.20, 1.33 / MILE, 0.24, wait, WAIT_WEIGHT, 1, 1),
                chinese
                        ? new RideService(4, 1.0, 0.20, pooledWait, WAIT_WEIGHT, POOLED_TIME, POOLED_TRAVELLERS)
                        : new RideService(
                                2.20, 0.53 / MILE, 0.10, pooledWait, WAIT_WEIGHT, POOLED_TIME, POOLED_TRAVELLERS),
                Optional.empty(),
                0.75,
                SharedBicycles.of(preset));
    }

    /** The same with cars that somebody else drives, at the fares of rides alone. */
    public RideServices withHail() {
        RideService driven = new RideService(
                alone.baseFare(),
                alone.farePerKilometre(),
                alone.farePerMinute(),
                alone.waitMinutes(),
                HAIL_WAIT_WEIGHT,
                1,
                1);
        return new RideServices(valueOfTime, alone, pooled, Optional.of(driven), mobileSpace, bicycles);
    }

    /** The same with automated vehicles at other fares: those of here times a factor. */
    public RideServices withFares(double factor) {
        return new RideServices(
                valueOfTime, alone.withFares(factor), pooled.withFares(factor), hail, mobileSpace, bicycles);
    }
}
