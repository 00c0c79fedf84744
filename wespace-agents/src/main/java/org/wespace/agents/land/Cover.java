package org.wespace.agents.land;

import java.util.Locale;

/** What covers the ground. */
public enum Cover {
    /** Buildings and their plots. */
    BUILT,
    /** Streets. */
    ROAD,
    /** Parking. */
    PARKING,
    /** Parks and other green that is kept. */
    GREEN,
    /** Open land, fields: may be built on. */
    OPEN,
    /** Water. */
    WATER;

    private static final Cover[] ALL = values();

    /** Number of covers. */
    public static final int COUNT = ALL.length;

    /** The cover of an ordinal. */
    public static Cover of(int ordinal) {
        return ALL[ordinal];
    }

    /** Name in tables and files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
