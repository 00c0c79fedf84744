package org.wespace.agents.preset;

/**
 * Speeds without traffic and what travel time is worth.
 *
 * @param walkKilometresPerHour positive: 4.8 (3 miles an hour, ActivitySim, prototype_mtc)
 * @param bicycleKilometresPerHour positive: 19 in the West (12 miles an hour, the same), 12 in China (assumption)
 * @param transitKilometresPerHour positive: 25, assumption
 * @param transitFixedMinutes minutes of a trip by transit that do not depend on its length, not negative: 12 in Europe,
 *     with which the constants of the modes were fitted in Leeds, 10 in China, 25 in the United States, where stops are
 *     far and half an hour passes between two buses; assumptions
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
        double transitFixedMinutes,
        double carKilometresPerHour,
        double valueOfTime,
        double carOccupancy) {

    public Travel {
        Bounds.positive("walkKilometresPerHour", walkKilometresPerHour);
        Bounds.positive("bicycleKilometresPerHour", bicycleKilometresPerHour);
        Bounds.positive("transitKilometresPerHour", transitKilometresPerHour);
        Bounds.notNegative("transitFixedMinutes", transitFixedMinutes);
        Bounds.positive("carKilometresPerHour", carKilometresPerHour);
        Bounds.positive("valueOfTime", valueOfTime);
        if (!(carOccupancy >= 1) || Double.isInfinite(carOccupancy)) {
            throw new IllegalArgumentException("carOccupancy must be finite and at least 1: " + carOccupancy);
        }
    }

    static Travel of(Preset preset) {
        return switch (preset) {
            case CN_MEGA, CN_MID -> new Travel(4.8, 12, 25, 10, 35, 25, 1.4);
            case EU_COMPACT -> new Travel(4.8, 19, 25, 12, 40, 9.5, 1.6);
            case US_SPRAWL -> new Travel(4.8, 19, 25, 25, 40, 9.5, 1.6);
        };
    }
}
