package org.wespace.agents.daily.delivery;

import org.wespace.agents.preset.Bounds;

/**
 * The round of one delivery vehicle.
 *
 * @param stops stops Q of a round, at least 1
 * @param wavesPerDay times a day that vehicles set out, positive; the more, the fewer stops stand close together
 * @param failShare share of drops at which nobody opens, and which are made again, in [0, 1)
 * @param carUnits cars for which one vehicle counts on the road, not negative
 */
public record DeliveryTour(double stops, double wavesPerDay, double failShare, double carUnits) {

    public DeliveryTour {
        if (!(stops >= 1) || Double.isInfinite(stops)) {
            throw new IllegalArgumentException("stops must be finite and at least 1: " + stops);
        }
        Bounds.positive("wavesPerDay", wavesPerDay);
        Bounds.properShare("failShare", failShare);
        Bounds.notNegative("carUnits", carUnits);
    }

    /**
     * Metres of the vehicle for each stop without the way to and from the depot: {@code k / sqrt(density)}.
     *
     * @param k constant of the street pattern
     * @param stopsPerSquareKilometre stops of one wave, positive
     */
    public static double localMetres(double k, double stopsPerSquareKilometre) {
        return 1000 * k / Math.sqrt(stopsPerSquareKilometre);
    }

    /**
     * Metres of the vehicle for each stop: {@code 2 D / Q + k / sqrt(density)}.
     *
     * <p>Source: C. F. Daganzo (1984), The distance traveled to visit N points with a maximum of C stops per vehicle,
     * Transportation Science 18.
     *
     * @param depotMetres way D from the depot
     * @param k constant of the street pattern: .92 for streets at right angles, .71 as the crow flies
     * @param stopsPerSquareKilometre stops of one wave, positive
     */
    public double metresPerStop(double depotMetres, double k, double stopsPerSquareKilometre) {
        return 2 * depotMetres / stops + localMetres(k, stopsPerSquareKilometre);
    }
}
