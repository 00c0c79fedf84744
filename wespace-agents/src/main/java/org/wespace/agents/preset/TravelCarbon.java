package org.wespace.agents.preset;

/**
 * Carbon of travel, in gCO2e per km, not negative; of cars by vehicle, of the rest by passenger.
 *
 * <p>West: United Kingdom 2022 (Our World in Data, after the Department for Energy Security and Net Zero) unless said
 * otherwise; China: assumptions unless said otherwise. Fuel at the tailpipe; its supply adds about 18 %.
 *
 * @param petrolCar 185 in China, 170 in the West
 * @param batteryCar 80 in China (.15 kWh per km at the factor of the grid), 47 in the West
 * @param bus 60 in China (electric buses, well filled), 97 in the West
 * @param rail 35
 * @param metro 30 in China, 28 in the West
 * @param sharedBicycle 30 in China, 40 in the West; assumptions
 */
public record TravelCarbon(
        double petrolCar, double batteryCar, double bus, double rail, double metro, double sharedBicycle) {

    public TravelCarbon {
        Bounds.notNegative("petrolCar", petrolCar);
        Bounds.notNegative("batteryCar", batteryCar);
        Bounds.notNegative("bus", bus);
        Bounds.notNegative("rail", rail);
        Bounds.notNegative("metro", metro);
        Bounds.notNegative("sharedBicycle", sharedBicycle);
    }

    static TravelCarbon of(Column column) {
        return column == Column.CHINA
                ? new TravelCarbon(185, 80, 60, 35, 30, 30)
                : new TravelCarbon(170, 47, 97, 35, 28, 40);
    }
}
