package org.wespace.agents.daily.delivery;

import org.wespace.agents.preset.Bounds;
import org.wespace.agents.preset.Preset;

/**
 * How goods are brought home.
 *
 * @param streetConstant constant k of the length of rounds, positive: .92 for streets at right angles, in common use
 * @param blockKilometres side of the blocks over which the density of stops is taken, positive: 2, assumption
 * @param daysPerMonth days of delivery in a month, positive: 26 of six days a week, assumption
 * @param tours rounds by channel
 * @param fleet vehicles
 * @param carbon what does not depend on the last mile
 * @param peakShare share of a day's vehicles that are on the roads in the busiest hour, in (0, 1]: .10, assumption
 */
public record DeliveryParameters(
        double streetConstant,
        double blockKilometres,
        double daysPerMonth,
        Tours tours,
        Fleet fleet,
        ParcelCarbon carbon,
        double peakShare) {

    public DeliveryParameters {
        Bounds.positive("streetConstant", streetConstant);
        Bounds.positive("blockKilometres", blockKilometres);
        Bounds.positive("daysPerMonth", daysPerMonth);
        Bounds.positive("peakShare", peakShare);
        Bounds.share("peakShare", peakShare);
    }

    /**
     * Rounds by channel.
     *
     * @param parcel of parcels: 120 stops, once a day (Edwards, McKinnon and Cullinane 2010 for vans in the United
     *     Kingdom); one drop in ten fails in the West, the lowest of the rates in Edwards and others 2010, one in
     *     twenty in China with its lockers and stations (assumption); a van counts as 1.5 cars (assumption)
     * @param sameDay of orders of the same day: 3 stops, twelve times a day, one drop in fifty fails, on an electric
     *     bicycle that counts as a fifth of a car in China, in a small van in the West; assumptions
     * @param meal of meals: 1.6 orders at once; assumption
     */
    public record Tours(DeliveryTour parcel, DeliveryTour sameDay, DeliveryTour meal) {}

    /**
     * Vehicles.
     *
     * @param van for parcels: 271 g a km in the West, which gives the 181 g of a drop on a round of 50 miles and 120
     *     drops (Edwards, McKinnon and Cullinane 2010), 200 in China (assumption: a third is electric)
     * @param courier for meals and orders of the same day: an electric bicycle of 15 Wh a km in China, a scooter or
     *     small car of 90 g a km in the West; assumptions
     * @param robot for parcels (RC-4): 45 Wh a km, 40 g embodied in it and its terminal for each drop; assumptions
     * @param robotDetour empty legs of robots over those of the vehicles that they replace, at least 1: 1.5, assumption
     */
    public record Fleet(DeliveryVehicle van, DeliveryVehicle courier, DeliveryVehicle robot, double robotDetour) {

        public Fleet {
            if (!(robotDetour >= 1) || Double.isInfinite(robotDetour)) {
                throw new IllegalArgumentException("robotDetour must be finite and at least 1: " + robotDetour);
            }
        }
    }

    /**
     * What does not depend on the last mile, in gCO2e an order, not negative.
     *
     * @param intercity transport of a parcel between cities: 270 in China (13.7 million tonnes for 50.7 billion pieces
     *     in 2018, of which 99 % between cities; Kang and others 2021), 300 in the West (assumption, of .2 to .6 kg)
     * @param parcelPackaging packaging of a parcel: 260 in China (13.2 million tonnes over the same pieces; Su and
     *     others 2020), 200 in the West (assumption)
     * @param sameDayPackaging bags of an order of the same day: 60, assumption
     * @param mealPackaging packaging of a meal: 96 (86 % of 111.8 g, in a survey of orders in China)
     * @param gridGramsPerWattHour carbon of electricity, of the preset
     */
    public record ParcelCarbon(
            double intercity,
            double parcelPackaging,
            double sameDayPackaging,
            double mealPackaging,
            double gridGramsPerWattHour) {

        public ParcelCarbon {
            Bounds.notNegative("intercity", intercity);
            Bounds.notNegative("parcelPackaging", parcelPackaging);
            Bounds.notNegative("sameDayPackaging", sameDayPackaging);
            Bounds.notNegative("mealPackaging", mealPackaging);
            Bounds.notNegative("gridGramsPerWattHour", gridGramsPerWattHour);
        }
    }

    /** {@link #of} a Chinese megacity. */
    public static DeliveryParameters standard() {
        return of(Preset.CN_MEGA);
    }

    /** The defaults of a preset. */
    public static DeliveryParameters of(Preset preset) {
        boolean china = preset == Preset.CN_MEGA || preset == Preset.CN_MID;
        double grid = preset.energySystem().gridKilograms();
        Tours tours = new Tours(
                new DeliveryTour(120, 1, china ? 0.05 : 0.10, 1.5),
                new DeliveryTour(3, 12, 0.02, china ? 0.2 : 1),
                new DeliveryTour(1.6, 12, 0, china ? 0.2 : 0.5));
        Fleet fleet = new Fleet(
                new DeliveryVehicle(china ? 200 : 271, 0, 15),
                china ? new DeliveryVehicle(0, 15, 5) : new DeliveryVehicle(90, 0, 10),
                new DeliveryVehicle(0, 45, 40),
                1.5);
        ParcelCarbon carbon = new ParcelCarbon(china ? 270 : 300, china ? 260 : 200, 60, 96, grid);
        return new DeliveryParameters(0.92, 2, 26, tours, fleet, carbon, 0.10);
    }
}
