package org.wespace.agents.work;

/**
 * How residents choose between home and a co-working place on a day on which they need not go to work.
 *
 * <p>Weight of home: {@code (m2 / reference)^floor} with both figures of {@link HomeDaysUtility}. Weight of the places
 * of a unit: {@code places * exp(-fee - decayPerKilometre * km)}.
 *
 * @param decayPerKilometre what a kilometre of the way to the place takes off, in units of utility, not negative
 * @param fee what the fee of a desk takes off, less what the place offers, in units of utility
 * @param placeSquareMetres co-working floor that makes one place to choose, positive
 * @param deskSquareMetres floor of one desk, its share of common rooms included, positive
 * @param rounds rounds in which the price of crowded places is found each month, at least 1
 */
public record CoworkParameters(
        double decayPerKilometre, double fee, double placeSquareMetres, double deskSquareMetres, int rounds) {

    public CoworkParameters {
        require(
                decayPerKilometre >= 0 && decayPerKilometre < Double.POSITIVE_INFINITY,
                "decayPerKilometre must be finite and not negative",
                decayPerKilometre);
        require(Double.isFinite(fee), "fee must be finite", fee);
        require(
                placeSquareMetres > 0 && placeSquareMetres < Double.POSITIVE_INFINITY,
                "placeSquareMetres must be positive and finite",
                placeSquareMetres);
        require(
                deskSquareMetres > 0 && deskSquareMetres < Double.POSITIVE_INFINITY,
                "deskSquareMetres must be positive and finite",
                deskSquareMetres);
        require(rounds >= 1, "rounds must be at least 1", rounds);
    }

    private static void require(boolean allowed, String message, double value) {
        if (!allowed) {
            throw new IllegalArgumentException(message + ": " + value);
        }
    }

    /**
     * A decay of .35 a kilometre, that of shopping (fitted to the destination choice of ActivitySim prototype_mtc); a
     * fee worth 4 units, so that about one day at home in ten is spent elsewhere where ten places lie around a
     * kilometre away, places of 500 m2, 8 m2 a desk and two rounds are assumptions.
     */
    public static CoworkParameters standard() {
        return new CoworkParameters(0.35, 4, 500, 8, 2);
    }
}
