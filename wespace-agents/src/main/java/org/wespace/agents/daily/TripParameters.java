package org.wespace.agents.daily;

import org.wespace.agents.preset.Preset;

/**
 * How residents weigh ways that are not to work.
 *
 * @param timeWeight disutility of a minute over that on the way to work, positive: 1.306, as -.0175 is to -.0134 in the
 *     tour models of ActivitySim's prototype_mtc
 * @param schoolTimeWeight the same for ways to school, positive: 1.672, as -.0224 is to -.0134
 * @param nestScale how alike the modes of a nest are, in (0, 1], 1 for not at all: .72, of the nests of automobiles, of
 *     walking and cycling, and of transit in the same models
 * @param peakShare share of a day's ways that fall into the busiest hour, in (0, 1]: .10, assumption
 * @param carOccupancy persons in a car, at least 1
 */
public record TripParameters(
        double timeWeight, double schoolTimeWeight, double nestScale, double peakShare, double carOccupancy) {

    public TripParameters {
        require(timeWeight > 0, "timeWeight must be positive", timeWeight);
        require(schoolTimeWeight > 0, "schoolTimeWeight must be positive", schoolTimeWeight);
        require(nestScale > 0 && nestScale <= 1, "nestScale must lie in (0, 1]", nestScale);
        require(peakShare > 0 && peakShare <= 1, "peakShare must lie in (0, 1]", peakShare);
        require(carOccupancy >= 1, "carOccupancy must be at least 1", carOccupancy);
    }

    private static void require(boolean allowed, String rule, double value) {
        if (!allowed || Double.isInfinite(value)) {
            throw new IllegalArgumentException(rule + " and finite: " + value);
        }
    }

    /** {@link #of} a Chinese megacity. */
    public static TripParameters standard() {
        return of(Preset.CN_MEGA);
    }

    /** With the occupancy of a preset's cars. */
    public static TripParameters of(Preset preset) {
        return new TripParameters(
                0.0175 / 0.0134, 0.0224 / 0.0134, 0.72, 0.10, preset.travel().carOccupancy());
    }

    /** Weight of a minute of a purpose over that on the way to work. */
    public double weight(Purpose purpose) {
        return switch (purpose) {
            case WORK -> 1;
            case EDUCATION -> schoolTimeWeight;
            default -> timeWeight;
        };
    }
}
