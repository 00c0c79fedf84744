package org.wespace.agents.mobility;

/**
 * How residents decide on having a car.
 *
 * @param review chance to think about it in a year, in [0, 1]
 * @param gainWeight weight of what a car is worth on trips, not negative
 * @param parkingWeight weight of the cost of parking, as a share of income, not negative
 */
public record CarParameters(double review, double gainWeight, double parkingWeight) {

    public CarParameters {
        if (!(review >= 0 && review <= 1)) {
            throw new IllegalArgumentException("review must be in [0, 1]: " + review);
        }
        require("gainWeight", gainWeight);
        require("parkingWeight", parkingWeight);
    }

    private static void require(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be finite and not negative: " + value);
        }
    }

    /**
     * A fifth of the residents think about it in a year; trips count as in the choice of modes; parking that takes a
     * tenth of an income takes 1 off the utility of a car: assumptions.
     */
    public static CarParameters standard() {
        return new CarParameters(0.2, 1, 10);
    }
}
