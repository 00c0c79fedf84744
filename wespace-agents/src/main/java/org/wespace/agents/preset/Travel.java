package org.wespace.agents.preset;

/**
 * Speeds without traffic and what travel time is worth.
 *
 * @param walkKilometresPerHour positive: 4.8 (3 miles an hour, ActivitySim, prototype_mtc)
 * @param bicycleKilometresPerHour positive: 19 in the West (12 miles an hour, the same), 12 in China (assumption)
 * @param transitKilometresPerHour positive: 25, assumption
 * @param carKilometresPerHour positive: 35 in China, 40 in the West; assumption
 * @param valueOfTime money an hour, positive: 25 yuan in China (assumption, half of a wage), 9.5 dollars of about 2000
 *     in the West, the mean of 6.0, 8.8, 10.4 and 12.9 by quarter of income (ActivitySim, prototype_mtc)
 * @param carOccupancy persons in a car, at least 1: 1.4 in China (assumption), 1.6 in the West (United Kingdom,
 *     Transport Scotland, table 5.15)
 */
public record Travel(
        double walkKilometresPerHour,
        double bicycleKilometresPerHour,
        double transitKilometresPerHour,
        double carKilometresPerHour,
        double valueOfTime,
        double carOccupancy) {

    public Travel {
        Bounds.positive("walkKilometresPerHour", walkKilometresPerHour);
        Bounds.positive("bicycleKilometresPerHour", bicycleKilometresPerHour);
        Bounds.positive("transitKilometresPerHour", transitKilometresPerHour);
        Bounds.positive("carKilometresPerHour", carKilometresPerHour);
        Bounds.positive("valueOfTime", valueOfTime);
        if (!(carOccupancy >= 1) || Double.isInfinite(carOccupancy)) {
            throw new IllegalArgumentException("carOccupancy must be finite and at least 1: " + carOccupancy);
        }
    }

    static Travel of(Column column) {
        return column == Column.CHINA ? new Travel(4.8, 12, 25, 35, 25, 1.4) : new Travel(4.8, 19, 25, 40, 9.5, 1.6);
    }
}
