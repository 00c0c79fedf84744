package org.wespace.agents.daily.shopping;

import org.wespace.agents.preset.Bounds;

/**
 * The carbon of one thing that is bought, by the way in which it comes home, from the gate of the supplier.
 *
 * <p>A shop tour counts the chain up to the shop and the shop itself for each thing, and the tour over all things
 * bought on it. An order from a shop near by counts the same chain, its bags and its drop over all things ordered; a
 * parcel counts the warehouse for each thing, and transport between cities, packaging and drop over the few things in
 * it.
 *
 * @param chain grams for each thing
 * @param tours grams for each tour or order
 * @param items things for each tour or order
 */
public record ChannelFootprint(Chain chain, Tours tours, Items items) {

    /** How a thing comes home. */
    public enum Way {
        /** Fetched from a shop by car. */
        STORE_BY_CAR,
        /** Fetched from a shop by bus. */
        STORE_BY_BUS,
        /** Fetched from a shop on foot. */
        STORE_ON_FOOT,
        /** Ordered online and brought from a shop near by (click and deliver). */
        LOCAL_DELIVERY,
        /** Ordered from a shop that is only online, brought by van. */
        PARCEL_BY_VAN,
        /** The same, brought by cargo bicycle. */
        PARCEL_BY_CARGO_BICYCLE;

        /** Whether somebody fetches it from a shop. */
        public boolean isStore() {
            return this == STORE_BY_CAR || this == STORE_BY_BUS || this == STORE_ON_FOOT;
        }
    }

    /**
     * Grams of CO2e for each thing, not negative.
     *
     * @param shop up to the shop and in it
     * @param warehouse up to the warehouse of an online shop and in it
     */
    public record Chain(double shop, double warehouse) {

        public Chain {
            Bounds.notNegative("shop", shop);
            Bounds.notNegative("warehouse", warehouse);
        }
    }

    /**
     * Grams of CO2e for each tour or order, not negative.
     *
     * @param car tour to a shop by car
     * @param bus tour to a shop by bus
     * @param van drop of a van
     * @param cargoBicycle drop of a cargo bicycle
     * @param bags packaging of an order from a shop near by
     * @param parcel packaging of a parcel and its transport between cities
     */
    public record Tours(double car, double bus, double van, double cargoBicycle, double bags, double parcel) {

        public Tours {
            Bounds.notNegative("car", car);
            Bounds.notNegative("bus", bus);
            Bounds.notNegative("van", van);
            Bounds.notNegative("cargoBicycle", cargoBicycle);
            Bounds.notNegative("bags", bags);
            Bounds.notNegative("parcel", parcel);
        }
    }

    /**
     * Things for each tour or order, positive.
     *
     * @param car by car
     * @param bus by bus
     * @param walk on foot
     * @param order ordered from a shop near by
     * @param parcel in a parcel
     */
    public record Items(double car, double bus, double walk, double order, double parcel) {

        public Items {
            Bounds.positive("car", car);
            Bounds.positive("bus", bus);
            Bounds.positive("walk", walk);
            Bounds.positive("order", order);
            Bounds.positive("parcel", parcel);
        }
    }

    /**
     * One thing of a household's daily needs in the United Kingdom.
     *
     * <p>Tours: 1,178 g by car (4.91 km one way at 120 g a km) and 934 g by bus (4.67 km at 100 g); things: 31.8 by
     * car, 10.2 by bus, 6 on foot (means of the distributions in table 2 of Shahmohammadi and others 2020). Drop of a
     * van: 181 g (Edwards, McKinnon and Cullinane 2010). The chain to the shop (60 g), warehouse (30 g), parcel (400
     * g), bags (60 g), things in an order (31.8, as by car) and in a parcel (4), and the drop of a cargo bicycle (5 g)
     * are assumptions within their ranges.
     */
    public static ChannelFootprint dailyNeeds() {
        return new ChannelFootprint(
                new Chain(60, 30),
                new Tours(2 * 4.91 * 120, 2 * 4.67 * 100, 181, 5, 60, 400),
                new Items(31.8, 10.2, 6, 31.8, 4));
    }

    /**
     * The last mile of one thing that is not food, in the United Kingdom: 181 g for the drop of a van, 4,274 g for a
     * tour by car, 1,265 g by bus, one thing each (Edwards, McKinnon and Cullinane 2010).
     */
    public static ChannelFootprint lastMile() {
        return new ChannelFootprint(new Chain(0, 0), new Tours(4274, 1265, 181, 5, 0, 0), new Items(1, 1, 1, 1, 1));
    }

    /** Grams for one thing. */
    public double grams(Way way) {
        return switch (way) {
            case STORE_BY_CAR -> chain.shop() + tours.car() / items.car();
            case STORE_BY_BUS -> chain.shop() + tours.bus() / items.bus();
            case STORE_ON_FOOT -> chain.shop();
            case LOCAL_DELIVERY -> chain.shop() + (tours.van() + tours.bags()) / items.order();
            case PARCEL_BY_VAN -> chain.warehouse() + (tours.van() + tours.parcel()) / items.parcel();
            case PARCEL_BY_CARGO_BICYCLE ->
                chain.warehouse() + (tours.cargoBicycle() + tours.parcel()) / items.parcel();
        };
    }

    /**
     * Fewest things on a tour to the shop with which its way takes no more for each of them than the drop of a van for
     * one.
     *
     * @param way by car, by bus or on foot
     */
    public int breakEvenItems(Way way) {
        double tour =
                switch (way) {
                    case STORE_BY_CAR -> tours.car();
                    case STORE_BY_BUS -> tours.bus();
                    case STORE_ON_FOOT -> 0;
                    default -> throw new IllegalArgumentException("nobody goes to a shop: " + way);
                };
        return (int) Math.max(1, Math.ceil(tour / tours.van()));
    }
}
