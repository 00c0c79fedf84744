package org.wespace.agents.work;

/**
 * What a vehicle-kilometre of commuting costs that telework spares: mechanism WK-1.
 *
 * @param fuel money for fuel or current, by vehicle-kilometre, not negative
 * @param road money for the upkeep of roads, by vehicle-kilometre, not negative
 */
public record CommuteCost(double fuel, double road) {

    public CommuteCost {
        if (!(fuel >= 0) || Double.isInfinite(fuel)) {
            throw new IllegalArgumentException("fuel must be finite and not negative: " + fuel);
        }
        if (!(road >= 0) || Double.isInfinite(road)) {
            throw new IllegalArgumentException("road must be finite and not negative: " + road);
        }
    }

    /**
     * In yuan: .64 for fuel, from 185 g CO2 a kilometre (the standard model's petrol car in China, an assumption), 2.31
     * kg a litre of petrol and 8 yuan a litre (an assumption); .04 for the road, an assumption.
     */
    public static CommuteCost chinese() {
        return new CommuteCost(0.64, 0.04);
    }

    /**
     * In euro: .125 for fuel, from 170 g CO2 a kilometre (UK DESNZ 2022), 2.31 kg a litre of petrol and 1.70 euro a
     * litre (an assumption); .01 for the road, an assumption.
     */
    public static CommuteCost european() {
        return new CommuteCost(0.125, 0.01);
    }

    /**
     * In dollars: .07 for fuel, from the same 170 g and .95 dollars a litre (3.60 a gallon, an assumption); .01 for the
     * road, an assumption.
     */
    public static CommuteCost american() {
        return new CommuteCost(0.07, 0.01);
    }

    /** Money by vehicle-kilometre. */
    public double perVehicleKilometre() {
        return fuel + road;
    }
}
