package org.wespace.agents.region;

import org.wespace.agents.preset.Bounds;
import org.wespace.agents.preset.Preset;

/**
 * How travellers between cities weigh rail and car.
 *
 * @param perMinute disutility of a minute in a vehicle, positive
 * @param outsideWeight minutes in a vehicle that a minute of waiting or of getting to the station is worth, not
 *     negative
 * @param valueOfTime money an hour, positive
 * @param carCostPerKilometre money that a traveller by car pays for a kilometre, not negative
 * @param railConstant utility of rail as such, over car
 * @param carbon carbon of both
 */
public record IntercityParameters(
        double perMinute,
        double outsideWeight,
        double valueOfTime,
        double carCostPerKilometre,
        double railConstant,
        Carbon carbon) {

    public IntercityParameters {
        Bounds.positive("perMinute", perMinute);
        Bounds.notNegative("outsideWeight", outsideWeight);
        Bounds.positive("valueOfTime", valueOfTime);
        Bounds.notNegative("carCostPerKilometre", carCostPerKilometre);
        Bounds.finite("railConstant", railConstant);
    }

    /**
     * Carbon of a traveller, in gCO2e for a kilometre, not negative.
     *
     * @param car by car, of one person
     * @param rail by rail
     * @param access on the way to and from the station
     */
    public record Carbon(double car, double rail, double access) {

        public Carbon {
            Bounds.notNegative("carbon of the car", car);
            Bounds.notNegative("carbon of rail", rail);
            Bounds.notNegative("carbon of access", access);
        }
    }

    /**
     * The defaults of a preset: .0134 for a minute and weights of 2 for waiting and walking (work tours, ActivitySim,
     * prototype_mtc); value of time, car occupancy and carbon of the preset, petrol cars, access by metro. A traveller
     * pays for a kilometre by car what .03 hours are worth, and rail as such is worth nothing: assumptions.
     */
    public static IntercityParameters of(Preset preset) {
        double occupancy = preset.travel().carOccupancy();
        return new IntercityParameters(
                0.0134,
                2,
                preset.travel().valueOfTime(),
                0.03 * preset.travel().valueOfTime(),
                0,
                new Carbon(
                        preset.travelCarbon().petrolCar() / occupancy,
                        preset.travelCarbon().rail(),
                        preset.travelCarbon().metro()));
    }
}
