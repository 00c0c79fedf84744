package org.wespace.agents.land;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/**
 * Streets and pipes that a resident needs, by the density of where the resident lives: {@code m = m0 (D / D0)^-b}.
 *
 * <p>With the mechanism at strength s the exponent is s b; without it every resident needs m0. Immutable.
 */
public final class Infrastructure {

    /**
     * How network length falls with density.
     *
     * @param metresPerHead network a head at the reference density, in metres, positive
     * @param referenceDensity persons per square kilometre of land, positive
     * @param exponent b, not negative
     * @param highestMetres most network a head, in metres: what the thinnest settlement has
     * @param kilogramsPerMetreYear embodied carbon of a metre of network, kgCO2e a year of its life, not negative
     */
    public record Parameters(
            double metresPerHead,
            double referenceDensity,
            double exponent,
            double highestMetres,
            double kilogramsPerMetreYear) {

        public Parameters {
            Check.that(metresPerHead > 0 && metresPerHead < 1e6, "metresPerHead", metresPerHead, "in (0, 1e6)");
            Check.that(
                    referenceDensity > 0 && referenceDensity < 1e9,
                    "referenceDensity",
                    referenceDensity,
                    "in (0, 1e9)");
            Check.that(exponent >= 0 && exponent <= 10, "exponent", exponent, "in [0, 10]");
            Check.that(
                    highestMetres >= metresPerHead && highestMetres < 1e9,
                    "highestMetres",
                    highestMetres,
                    "at least metresPerHead");
            Check.that(
                    kilogramsPerMetreYear >= 0 && kilogramsPerMetreYear < 1e6,
                    "kilogramsPerMetreYear",
                    kilogramsPerMetreYear,
                    "in [0, 1e6)");
        }

        /**
         * The default, all assumptions: 2.5 m a head at 5,000 persons a square kilometre, at most 50 m; exponent .6, as
         * network length per head falls with density to the power of .5 to 1; 25 kg of CO2e a metre and year (about one
         * tonne a metre of street with its pipes, over 40 years).
         */
        public static Parameters standard() {
            return new Parameters(2.5, 5000, 0.6, 50, 25);
        }
    }

    private final Parameters parameters;
    private final double exponent;

    /** Infrastructure as far as it depends on density. */
    public Infrastructure(Parameters parameters, Switches switches) {
        this.parameters = parameters;
        this.exponent = switches.strength(Mechanism.INFRASTRUCTURE_COST) * parameters.exponent();
    }

    /**
     * Network a head in metres.
     *
     * @param density persons per square kilometre, positive
     */
    public double metresPerHead(double density) {
        if (exponent == 0) {
            return parameters.metresPerHead();
        }
        double metres = parameters.metresPerHead() * StrictMath.pow(density / parameters.referenceDensity(), -exponent);
        return Math.min(metres, parameters.highestMetres());
    }

    /** Embodied carbon of network a head, kgCO2e a year. */
    public double kilogramsPerHead(double metresPerHead) {
        return metresPerHead * parameters.kilogramsPerMetreYear();
    }

    /**
     * Mean network a head of a city's residents, in metres; NaN without residents.
     *
     * @param residents simulated residents by unit
     * @param personsPerResident real persons for whom each stands
     * @param cover water does not count as land
     */
    public double meanMetresPerHead(int[] residents, double personsPerResident, LandCover cover) {
        double metres = 0;
        long all = 0;
        for (int unit = 0; unit < residents.length; unit++) {
            if (residents[unit] > 0) {
                // People on the water live on land too small to be seen: at least a hundredth of a unit.
                double land = Math.max(0.01, 1 - cover.share(Cover.WATER, unit));
                double density =
                        residents[unit] * personsPerResident / (cover.grid().unitSquareKilometres() * land);
                metres += residents[unit] * metresPerHead(density);
                all += residents[unit];
            }
        }
        return metres / all;
    }
}
