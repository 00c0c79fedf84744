package org.wespace.agents.mobility;

import org.wespace.agents.preset.Preset;

/**
 * Bicycles that stand in the streets for everybody who uses digital services.
 *
 * @param perSquareKilometre bicycles that stand free on a square kilometre, positive
 * @param baseFare money for every ride, not negative
 * @param farePerMinute money a minute, not negative
 * @param unlockMinutes minutes to unlock one and to leave it again, not negative
 * @param walkWeight weight of a minute on the way to one over one in a car at the wheel, not negative
 */
public record SharedBicycles(
        double perSquareKilometre, double baseFare, double farePerMinute, double unlockMinutes, double walkWeight) {

    /** Mean distance to the nearest point, along a grid of streets, times the root of points on a unit of area. */
    private static final double NEAREST = Math.sqrt(Math.PI / 8);

    public SharedBicycles {
        require(perSquareKilometre > 0, "perSquareKilometre must be positive", perSquareKilometre);
        require(baseFare >= 0, "baseFare must not be negative", baseFare);
        require(farePerMinute >= 0, "farePerMinute must not be negative", farePerMinute);
        require(unlockMinutes >= 0, "unlockMinutes must not be negative", unlockMinutes);
        require(walkWeight >= 0, "walkWeight must not be negative", walkWeight);
    }

    private static void require(boolean allowed, String rule, double value) {
        if (!allowed || Double.isInfinite(value)) {
            throw new IllegalArgumentException(rule + ", and finite: " + value);
        }
    }

    /**
     * A hundred on a square kilometre, 1.5 yuan a ride in China, 1 dollar and 10 cents a minute in the West, one minute
     * to unlock and leave: assumptions. Walking weighs 2 (ActivitySim, prototype_mtc).
     */
    public static SharedBicycles of(Preset preset) {
        return switch (preset) {
            case CN_MEGA, CN_MID -> new SharedBicycles(100, 1.5, 0, 1, 2);
            case EU_COMPACT, US_SPRAWL -> new SharedBicycles(100, 1, 0.10, 1, 2);
        };
    }

    /**
     * Mean minutes on foot to the nearest one.
     *
     * <p>Of points scattered at random the nearest is {@code sqrt(pi / 8) / sqrt(density)} away along a grid of streets
     * (Daganzo, Logistics Systems Analysis, 2005).
     */
    public double walkMinutes(double walkKilometresPerHour) {
        return NEAREST / Math.sqrt(perSquareKilometre) / walkKilometresPerHour * 60;
    }
}
