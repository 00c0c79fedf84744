package org.wespace.agents.city.equilibrium;

/**
 * The expected way to work, one way.
 *
 * @param workers workers who are counted
 * @param kilometres mean length of the way from home to work
 * @param minutes mean time of the way, fixed minutes of the modes included
 * @param kilometresPerDay mean length for each worker and working day, days at home counting 0
 * @param minutesPerDay mean time for each worker and working day, days at home counting 0
 */
public record CommuteFigures(
        double workers, double kilometres, double minutes, double kilometresPerDay, double minutesPerDay) {

    /** The figures of two groups together. */
    CommuteFigures and(CommuteFigures other) {
        double all = workers + other.workers;
        double mine = workers / all;
        double others = other.workers / all;
        return new CommuteFigures(
                all,
                mine * kilometres + others * other.kilometres,
                mine * minutes + others * other.minutes,
                mine * kilometresPerDay + others * other.kilometresPerDay,
                mine * minutesPerDay + others * other.minutesPerDay);
    }
}
