package org.wespace.agents.mobility.street;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/**
 * How much less a vehicle-kilometre takes where vehicles are driven well (TR-1) and built light (TR-4), as factors on
 * energy and grams.
 *
 * <p>TR-1 at strength s: {@code 1 - s e}, for every car. TR-4 at strength s: {@code 1 - s m r}, for vehicles of shared
 * fleets alone, which need not carry what seldom is needed. At strength 0 the factor is exactly 1.
 *
 * @param ecoDriving share e of the energy that good driving saves, in [0, 1)
 * @param lessMass share m of its mass that a light vehicle goes without, in [0, 1)
 * @param massElasticity energy saved over mass saved r, in [0, 1]
 */
public record DrivingEnergy(double ecoDriving, double lessMass, double massElasticity) {

    /** One, in thousandths. */
    public static final int ONE = 1000;

    public DrivingEnergy {
        require(ecoDriving >= 0 && ecoDriving < 1, "ecoDriving", "[0, 1)", ecoDriving);
        require(lessMass >= 0 && lessMass < 1, "lessMass", "[0, 1)", lessMass);
        require(massElasticity >= 0 && massElasticity <= 1, "massElasticity", "[0, 1]", massElasticity);
    }

    private static void require(boolean allowed, String name, String range, double value) {
        if (!allowed) {
            throw new IllegalArgumentException(name + " must lie in " + range + ": " + value);
        }
    }

    /**
     * Good driving saves .10, the lower end of M. Barth, K. Boriboonsomsin (2009), Energy and emissions impacts of a
     * freeway-based dynamic eco-driving system, doi:10.1016/j.trd.2009.01.004; a quarter less mass (assumption), of
     * which .6 comes back as energy (assumption, of the order of 6 to 7 % for each 10 % of mass).
     */
    public static DrivingEnergy standard() {
        return new DrivingEnergy(0.10, 0.25, 0.6);
    }

    /** Factor on what a kilometre of any car takes, in (0, 1]. */
    public double driving(Switches switches) {
        return 1 - switches.strength(Mechanism.ECO_DRIVING) * ecoDriving;
    }

    /** Factor on what a kilometre of a vehicle of a shared fleet takes besides, in (0, 1]. */
    public double weight(Switches switches) {
        return 1 - switches.strength(Mechanism.LIGHT_VEHICLES) * lessMass * massElasticity;
    }

    /**
     * Both and the effect of speed, in thousandths, rounded once.
     *
     * @param shared whether the vehicle is one of a shared fleet
     * @param speedMilli effect of speed, as {@link SpeedEffect#meanMilli} gives it
     */
    public int milli(Switches switches, boolean shared, int speedMilli) {
        return (int) Math.round(speedMilli * driving(switches) * (shared ? weight(switches) : 1));
    }
}
