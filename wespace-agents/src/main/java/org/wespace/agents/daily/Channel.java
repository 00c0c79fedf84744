package org.wespace.agents.daily;

import java.util.Locale;

/** The way in which somebody gets hold of goods. */
public enum Channel {
    /** Goes to a shop. */
    STORE,
    /** Orders online and collects from, or has it brought by, a depot near by on the same day (OMO). */
    SAME_DAY,
    /** Orders a parcel. */
    PARCEL,
    /** Has a meal brought. */
    MEAL,
    /** Does without. */
    NOTHING;

    private static final Channel[] ALL = values();

    /** Number of channels. */
    public static final int COUNT = ALL.length;

    /** The channel of an ordinal. */
    public static Channel of(int ordinal) {
        return ALL[ordinal];
    }

    /** Name in tables and files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
