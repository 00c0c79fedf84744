package org.wespace.agents.daily.service;

import java.util.Arrays;
import org.wespace.agents.preset.Bounds;
import org.wespace.agents.resident.Traits;

/**
 * How pupils go to school. A resident brings no more than one pupil, who sets out from the same home by the same means.
 *
 * @param pupils share of residents of a household of 1, 2, ... persons who bring a pupil, each in [0, 1],
 *     {@link Traits#LARGEST_HOUSEHOLD} of them
 * @param daysPerMonth days of school in a month on the mean of a year, 0 to 31: 16.5 (some 200 a year), assumption
 * @param onlineShare share of them that is taught online where there is digital access, in [0, 1]: .05, assumption;
 *     plausible 0 to .4
 * @param minutesPerDay minutes of a day online, not negative: 300, assumption
 * @param leastSchool real m2 of school floor that a unit must hold to be a school, not negative: 1,500, assumption; if
 *     no unit holds so much, all floor counts
 * @param learnWeight how much more a m2 of small learning places draws than one of school, not negative: 4, assumption
 */
public record SchoolParameters(
        double[] pupils,
        double daysPerMonth,
        double onlineShare,
        int minutesPerDay,
        double leastSchool,
        double learnWeight) {

    private static final double MOST_DAYS = 31;

    public SchoolParameters {
        pupils = pupils.clone();
        if (pupils.length != Traits.LARGEST_HOUSEHOLD) {
            throw new IllegalArgumentException("there must be a share of pupils for each of " + Traits.LARGEST_HOUSEHOLD
                    + " sizes of household: " + pupils.length);
        }
        for (int size = 0; size < pupils.length; size++) {
            Bounds.share("pupils of households of " + (size + 1), pupils[size]);
        }
        if (!(daysPerMonth >= 0 && daysPerMonth <= MOST_DAYS)) {
            throw new IllegalArgumentException("daysPerMonth must lie in 0 to 31: " + daysPerMonth);
        }
        Bounds.share("onlineShare", onlineShare);
        if (minutesPerDay < 0) {
            throw new IllegalArgumentException("minutesPerDay must not be negative: " + minutesPerDay);
        }
        Bounds.notNegative("leastSchool", leastSchool);
        Bounds.notNegative("learnWeight", learnWeight);
    }

    /** The standard; pupils by size of household 0, .05, .35, .5, .5, .45 and .45, assumptions. */
    public static SchoolParameters standard() {
        return new SchoolParameters(new double[] {0, 0.05, 0.35, 0.5, 0.5, 0.45, 0.45}, 16.5, 0.05, 300, 1500, 4);
    }

    @Override
    public double[] pupils() {
        return pupils.clone();
    }

    /** Share of residents of a household of so many persons who bring a pupil; 0 for a size below 1. */
    public double pupils(int household) {
        return household < 1 ? 0 : pupils[household - 1];
    }

    /** With another share of days online. */
    public SchoolParameters withOnlineShare(double value) {
        return new SchoolParameters(pupils, daysPerMonth, value, minutesPerDay, leastSchool, learnWeight);
    }

    /** With another weight of learning places. */
    public SchoolParameters withLearnWeight(double value) {
        return new SchoolParameters(pupils, daysPerMonth, onlineShare, minutesPerDay, leastSchool, value);
    }

    /** With another least size of a school. */
    public SchoolParameters withLeastSchool(double value) {
        return new SchoolParameters(pupils, daysPerMonth, onlineShare, minutesPerDay, value, learnWeight);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SchoolParameters that
                && Arrays.equals(pupils, that.pupils)
                && daysPerMonth == that.daysPerMonth
                && onlineShare == that.onlineShare
                && minutesPerDay == that.minutesPerDay
                && leastSchool == that.leastSchool
                && learnWeight == that.learnWeight;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pupils) + 31 * Double.hashCode(daysPerMonth + learnWeight);
    }
}
