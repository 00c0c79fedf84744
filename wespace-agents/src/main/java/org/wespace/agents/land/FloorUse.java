package org.wespace.agents.land;

import java.util.Locale;

/** What a floor is used for. */
public enum FloorUse {
    /** Standard homes. */
    HOME,
    /** Homes of co-living: private rooms and what is shared. */
    COLIVE,
    /** Offices. */
    OFFICE,
    /** Co-working: desks by the day. */
    COWORK,
    /** Shops, restaurants, personal services. */
    RETAIL,
    /** Depots of online shops, wholesale and logistics. */
    DEPOT,
    /** Leisure and culture. */
    LEISURE,
    /** Hospitals. */
    HOSPITAL,
    /** Clinics and community health. */
    CLINIC,
    /** Schools. */
    SCHOOL,
    /** Small learning places. */
    LEARN,
    /** Counters of banks and government. */
    COUNTER,
    /** Data centres. */
    DATA,
    /** Floor that stands empty for want of a use. */
    VACANT;

    private static final FloorUse[] ALL = values();

    /** Number of uses. */
    public static final int COUNT = ALL.length;

    /** The use of an ordinal. */
    public static FloorUse of(int ordinal) {
        return ALL[ordinal];
    }

    /** Name in tables and files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
