package org.wespace.agents.daily.service;

import java.util.Locale;

/** How a need was met. */
public enum Outcome {
    /** Online, at home. */
    ONLINE,
    /** In a clinic. */
    CLINIC,
    /** In a hospital. */
    HOSPITAL,
    /** In a school. */
    SCHOOL,
    /** In a small learning place. */
    LEARN,
    /** At a counter. */
    COUNTER,
    /** Not at all: there was no slot, or all was closed. */
    UNMET;

    private static final Outcome[] ALL = values();

    /** Number of outcomes. */
    public static final int COUNT = ALL.length;

    /** The outcome of an ordinal. */
    public static Outcome of(int ordinal) {
        return ALL[ordinal];
    }

    /** Name in tables and files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
