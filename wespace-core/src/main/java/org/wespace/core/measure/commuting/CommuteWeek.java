package org.wespace.core.measure.commuting;

import java.util.List;

/**
 * What commuting takes by trip, by day and by week, when not all go to work every day.
 *
 * <p>The three answer different questions: telework leaves the trip as it is, or longer, and lowers the day and the
 * week. A trip is one way; a day and a week count the way there and back. NaN where there is nobody to take the mean
 * of.
 *
 * @param perTrip mean of the trips that are made: {@code sum n d c / sum n d} with n workers, d days at the workplace
 *     in a week and c the cost of the way there
 * @param perWorkerDay mean of all workers and workdays, of those at home as 0: {@code 2 sum n d c / (D sum n)} with D
 *     workdays in a week
 * @param perWorkerWeek mean of all workers in a week: {@code 2 sum n d c / sum n}
 */
public record CommuteWeek(double perTrip, double perWorkerDay, double perWorkerWeek) {

    /**
     * Workers who go to the workplace as often as each other.
     *
     * @param workers workers by home and work zone
     * @param daysAtWork days at the workplace in a week, 0 to 7; 0 for those who only work at home
     */
    public record Group(Flows workers, double daysAtWork) {

        public Group {
            if (!(daysAtWork >= 0 && daysAtWork <= 7)) {
                throw new IllegalArgumentException("days at the workplace in a week must lie in 0..7: " + daysAtWork);
            }
        }
    }

    /**
     * The means of all groups together.
     *
     * @param groups at least one, all with as many zones
     * @param cost of the way to work by pair of zones, row-major: kilometres or minutes; finite and not negative where
     *     there are workers
     * @param workdays days worked in a week, wherever: above 0, at most 7, and no less than the days at the workplace
     */
    public static CommuteWeek of(List<Group> groups, double[] cost, double workdays) {
        requireDays(groups, workdays);
        double workers = 0;
        double trips = 0;
        double total = 0;
        for (Group group : groups) {
            group.workers.requireKilometres(cost);
            double[] cells = group.workers.cells();
            double sum = 0;
            for (int cell = 0; cell < cells.length; cell++) {
                sum += cells[cell] > 0 ? cells[cell] * cost[cell] : 0;
            }
            workers += group.workers.total();
            trips += group.workers.total() * group.daysAtWork;
            total += sum * group.daysAtWork;
        }
        return new CommuteWeek(total / trips, 2 * total / (workdays * workers), 2 * total / workers);
    }

    /** Trips to work on a mean workday: workers times the share of workdays that they spend at the workplace. */
    public static Flows tripsOnWorkday(List<Group> groups, double workdays) {
        requireDays(groups, workdays);
        return Flows.together(
                groups.stream()
                        .map(group -> Flows.together(List.of(group.workers), group.daysAtWork / workdays))
                        .toList(),
                1);
    }

    private static void requireDays(List<Group> groups, double workdays) {
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one group of workers");
        }
        if (!(workdays > 0 && workdays <= 7)) {
            throw new IllegalArgumentException("workdays in a week must lie above 0 and at most at 7: " + workdays);
        }
        for (Group group : groups) {
            if (group.daysAtWork > workdays) {
                throw new IllegalArgumentException("days at the workplace must not exceed the " + workdays
                        + " workdays of a week: " + group.daysAtWork);
            }
        }
    }
}
