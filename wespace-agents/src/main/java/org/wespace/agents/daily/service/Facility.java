package org.wespace.agents.daily.service;

import org.wespace.agents.preset.Bounds;

/**
 * How many a kind of service floor can serve, and how long they wait for it.
 *
 * <p>The floor of a unit serves {@code slotsPerSquareMetre} visits a month for each m2. Its staff is such that they are
 * just busy then; where there are more of them than {@code largest}, there are several places of that size. Waiting is
 * that of {@link WaitingLine}.
 *
 * @param slotsPerSquareMetre visits for each m2 and month, positive
 * @param minutesEach minutes that a visitor is attended to, positive
 * @param largest most who attend at one place, at least 1
 */
public record Facility(double slotsPerSquareMetre, double minutesEach, int largest) {

    public Facility {
        Bounds.positive("slotsPerSquareMetre", slotsPerSquareMetre);
        Bounds.positive("minutesEach", minutesEach);
        if (largest < 1) {
            throw new IllegalArgumentException("largest must be at least 1: " + largest);
        }
    }

    /**
     * 2.75 visits for each m2, 15 minutes, 8 doctors: with .15 m2 of clinic a head and half a need a month it is used
     * to seven tenths if nobody is seen online; assumptions.
     */
    public static Facility clinic() {
        return new Facility(2.75, 15, 8);
    }

    /** .7 visits for each m2 (most of the floor is wards), 15 minutes, 20 doctors; assumptions. */
    public static Facility hospital() {
        return new Facility(0.7, 15, 20);
    }

    /**
     * 3.6 visits for each m2, 12 minutes, 6 clerks: with .2 m2 a head and half an errand a month it is used to seven
     * tenths if nothing is done online; assumptions.
     */
    public static Facility counter() {
        return new Facility(3.6, 12, 6);
    }

    /** Staff at one place of a unit that serves so many real visits a month, at least 1. */
    int staff(double realSlots, double openMinutes) {
        double all = realSlots * minutesEach / openMinutes;
        return all >= largest ? largest : Math.max(1, (int) Math.round(all));
    }
}
