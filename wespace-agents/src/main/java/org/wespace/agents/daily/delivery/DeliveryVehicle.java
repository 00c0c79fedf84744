package org.wespace.agents.daily.delivery;

import org.wespace.agents.preset.Bounds;

/**
 * What a kilometre of a delivery vehicle takes.
 *
 * @param gramsPerKilometre carbon of its fuel in gCO2e, not negative; 0 for electric ones
 * @param wattHoursPerKilometre electricity, not negative
 * @param embodiedGramsPerDrop carbon of making the vehicle and its terminal, for each drop in their life, in gCO2e, not
 *     negative
 */
public record DeliveryVehicle(double gramsPerKilometre, double wattHoursPerKilometre, double embodiedGramsPerDrop) {

    public DeliveryVehicle {
        Bounds.notNegative("gramsPerKilometre", gramsPerKilometre);
        Bounds.notNegative("wattHoursPerKilometre", wattHoursPerKilometre);
        Bounds.notNegative("embodiedGramsPerDrop", embodiedGramsPerDrop);
    }
}
