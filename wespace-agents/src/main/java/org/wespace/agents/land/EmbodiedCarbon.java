package org.wespace.agents.land;

/**
 * What new floor costs in carbon before anybody moves in (E25c), and what prefabrication saves of it (DW-8).
 *
 * @param kilogramsPerSquareMetre kgCO2e for each new square metre built on site, positive
 * @param prefabricated share of new floor that is prefabricated where the mechanism works, in [0, 1]
 * @param saving share of the carbon that prefabrication saves, in [0, 1]
 */
public record EmbodiedCarbon(double kilogramsPerSquareMetre, double prefabricated, double saving) {

    public EmbodiedCarbon {
        if (!(kilogramsPerSquareMetre > 0) || Double.isInfinite(kilogramsPerSquareMetre)) {
            throw new IllegalArgumentException(
                    "kilogramsPerSquareMetre must be positive and finite: " + kilogramsPerSquareMetre);
        }
        if (!(prefabricated >= 0 && prefabricated <= 1 && saving >= 0 && saving <= 1)) {
            throw new IllegalArgumentException(
                    "prefabricated and saving must be in [0, 1]: " + prefabricated + ", " + saving);
        }
    }

    /** Chinese floor: 450 kg for a square metre, of which prefabrication saves .10, on all new floor (assumptions). */
    public static EmbodiedCarbon standard() {
        return new EmbodiedCarbon(450, 1, 0.10);
    }

    /**
     * Carbon of new floor in kilograms of CO2e.
     *
     * @param counts new floor in counts of {@link FloorStock}, not negative
     * @param prefabrication strength of DW-8, in [0, 1]; 0 for none
     */
    public double kilograms(long counts, double prefabrication) {
        double onSite = counts / (double) FloorStock.PER_SQUARE_METRE * kilogramsPerSquareMetre;
        return prefabrication > 0 ? onSite * (1 - prefabrication * prefabricated * saving) : onSite;
    }
}
