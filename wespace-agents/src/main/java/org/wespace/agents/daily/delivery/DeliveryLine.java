package org.wespace.agents.daily.delivery;

import java.util.Locale;

/** A line of the account of deliveries. */
public enum DeliveryLine {
    /** Fuel of delivery vehicles. */
    FUEL,
    /** Electricity of delivery vehicles. */
    ELECTRICITY,
    /** Transport between cities. */
    INTERCITY,
    /** Packaging. */
    PACKAGING,
    /** Vehicles and terminals, their making over the drops of their life. */
    TERMINAL;

    /** Name in tables and files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
