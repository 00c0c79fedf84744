package org.wespace.agents.carbon;

import java.util.Locale;

/**
 * A source of carbon: a line of the ledger.
 *
 * <p>Scopes are those of the Global Protocol for Community-Scale Greenhouse Gas Inventories (Fong and others 2014): 1
 * fuel burnt, and carbon bound, in the city; 2 current from the grid that is used in the city; 3 what is emitted
 * elsewhere for the city's sake. Letters are the groups of the ledger's equation (E25): a travel, b making of vehicles,
 * c floor and networks, d spending, e buildings, f delivery, g digital, h sinks.
 */
public enum LedgerLine {
    /** Fuel of residents' cars. */
    CAR_FUEL('a', 1),
    /** Current of residents' cars. */
    CAR_POWER('a', 2),
    /** Fuel of buses. */
    TRANSIT_FUEL('a', 1),
    /** Current of trains, trams, metros and buses. */
    TRANSIT_POWER('a', 2),
    /** Food for walking and for bicycles of one's own. */
    WALK_AND_BICYCLE('a', 3),
    /** Shared bicycles: making, moving about, food. */
    SHARED_BICYCLES('a', 3),
    /** Fuel of shared vehicles with somebody aboard. */
    FLEET_LOADED_FUEL('a', 1),
    /** Current of shared vehicles with somebody aboard. */
    FLEET_LOADED_POWER('a', 2),
    /** Fuel of shared vehicles that drive empty. */
    FLEET_EMPTY_FUEL('a', 1),
    /** Current of shared vehicles that drive empty. */
    FLEET_EMPTY_POWER('a', 2),
    /** Supply of fuel, from well to tank. */
    FUEL_SUPPLY('a', 3),
    /** Trips between cities. */
    INTERCITY_TRIPS('a', 3),
    /** Making of residents' cars, by the kilometre. */
    CAR_MAKING('b', 3),
    /** Making of shared vehicles, by the kilometre. */
    FLEET_MAKING('b', 3),
    /** Making of delivery robots, lockers and other terminals. */
    TERMINAL_MAKING('b', 3),
    /** New floor. */
    NEW_FLOOR('c', 3),
    /** Floor that is converted to another use. */
    CONVERTED_FLOOR('c', 3),
    /** Streets and pipes. */
    INFRASTRUCTURE('c', 3),
    /** What saved rent is spent on. */
    RESPENT_MONEY('d', 3),
    /** Current of homes. */
    HOME_POWER('e', 2),
    /** Heat of homes. */
    HOME_HEAT('e', 1),
    /** Current of offices and co-working places. */
    OFFICE_POWER('e', 2),
    /** Current of shops, restaurants, depots and leisure places. */
    SHOP_POWER('e', 2),
    /** Current of health care, schools and counters. */
    SERVICE_POWER('e', 2),
    /** Current of floor that nobody uses. */
    VACANT_POWER('e', 2),
    /** Current from roofs that takes the place of that from the grid; not positive. */
    ROOF_POWER('e', 2),
    /** Parcels between cities. */
    PARCEL_TRANSPORT('f', 3),
    /** Fuel of the last mile. */
    LAST_MILE_FUEL('f', 1),
    /** Current of the last mile. */
    LAST_MILE_POWER('f', 2),
    /** Packaging. */
    PACKAGING('f', 3),
    /** Networks. */
    ICT_NETWORK('g', 2),
    /** Data centres, wherever they stand. */
    ICT_DATA_CENTRES('g', 3),
    /** Devices of users. */
    ICT_DEVICES('g', 2),
    /** Carbon that trees bind; not positive. */
    GREEN_SINK('h', 1);

    private static final LedgerLine[] ALL = values();

    /** Number of lines. */
    public static final int COUNT = ALL.length;

    /** Number of scopes. */
    public static final int SCOPES = 3;

    private final char letter;
    private final int scope;

    LedgerLine(char letter, int scope) {
        this.letter = letter;
        this.scope = scope;
    }

    /** The line of an ordinal. */
    public static LedgerLine of(int ordinal) {
        return ALL[ordinal];
    }

    /** Group of the line, 'a' to 'h'. */
    public char letter() {
        return letter;
    }

    /** Scope of the line, 1 to {@link #SCOPES}. */
    public int scope() {
        return scope;
    }

    /** Whether it is burnt on the road, so that it is emitted where vehicles drive rather than at home. */
    boolean onTheRoad() {
        return scope == 1 && (letter == 'a' || letter == 'f');
    }

    /** Name in tables and files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
