package org.wespace.agents.mobility.street;

import org.wespace.agents.land.Cover;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.travel.Congestion;

/**
 * Kerb lanes that change their use by the hour (TR-13): parking at night, moving traffic in the peaks.
 *
 * <p>In an hour in which the share m of the kerb lanes moves, streets whose kerb lanes take the share k of their width
 * carry {@code 1 + s m k / (1 - k)} times as much, s being the strength of {@link Mechanism#DYNAMIC_CURB}; at 0 exactly
 * 1. Ground does not change its cover: what is parked on at night is counted as street in the hours in which it moves.
 */
public final class DynamicCurb {

    /** Hours of a day. */
    public static final int HOURS = 24;

    private final double kerbShare;
    private final double[] moving;
    private final double strength;

    /**
     * Kerb lanes by the hour.
     *
     * @param kerbShare share of the street from kerb to kerb that kerb lanes take, in [0, 1)
     * @param moving share of the kerb lanes that moves, by hour of the day, 24 values in [0, 1]
     */
    public DynamicCurb(double kerbShare, double[] moving, Switches switches) {
        if (!(kerbShare >= 0 && kerbShare < 1)) {
            throw new IllegalArgumentException("kerbShare must lie in [0, 1): " + kerbShare);
        }
        if (moving.length != HOURS) {
            throw new IllegalArgumentException("there must be a share for each of 24 hours: " + moving.length);
        }
        for (int hour = 0; hour < HOURS; hour++) {
            if (!(moving[hour] >= 0 && moving[hour] <= 1)) {
                throw new IllegalArgumentException(
                        "moving share of hour " + hour + " must lie in [0, 1]: " + moving[hour]);
            }
        }
        this.kerbShare = kerbShare;
        this.moving = moving.clone();
        this.strength = switches.strength(Mechanism.DYNAMIC_CURB);
    }

    /**
     * A fifth of the street (nearly that was freed of kerb parking in International Transport Forum 2015, Urban
     * mobility system upgrade); all of it moves from 7 to 10 and 17 to 20 o'clock, half between, none at night
     * (assumptions).
     */
    public static DynamicCurb standard(Switches switches) {
        double[] moving = new double[HOURS];
        for (int hour = 7; hour < 20; hour++) {
            moving[hour] = hour < 10 || hour >= 17 ? 1 : 0.5;
        }
        return new DynamicCurb(0.2, moving, switches);
    }

    /** Capacity of a street in an hour over that with parked kerbs; exactly 1 at strength 0. */
    public double capacityFactor(int hour) {
        return 1 + strength * moving[hour] * kerbShare / (1 - kerbShare);
    }

    /** Capacity in the busiest hour, in which most kerb lanes move. */
    public double peakFactor() {
        double most = 1;
        for (int hour = 0; hour < HOURS; hour++) {
            most = Math.max(most, capacityFactor(hour));
        }
        return most;
    }

    /** Gives all links the capacity of the busiest hour. Call it once; does nothing at strength 0. */
    public void widen(Congestion roads) {
        double factor = peakFactor();
        if (factor != 1) {
            roads.setCapacities((direction, unit) -> roads.capacity(direction, unit) * factor);
        }
    }

    /** Street of the whole city on which traffic moves because kerb lanes do, in square metres. */
    public double movingSquareMetres(LandCover cover, int hour) {
        return strength * moving[hour] * kerbShare * cover.squareKilometres(Cover.ROAD) * 1e6;
    }

    /** The same, as the mean of a day. */
    public double movingSquareMetres(LandCover cover) {
        double sum = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            sum += movingSquareMetres(cover, hour);
        }
        return sum / HOURS;
    }
}
