package org.wespace.agents.daily;

import java.util.Locale;

/** What a tour, an hour online or a tonne of carbon is for. */
public enum Purpose {
    /** Going to work. */
    WORK,
    /** Groceries and goods. */
    SHOPPING,
    /** Eating out, or meals brought home. */
    MEAL,
    /** Leisure and company. */
    LEISURE,
    /** Health care. */
    HEALTH,
    /** School and learning. */
    EDUCATION,
    /** Banks and government. */
    ERRAND,
    /** Whatever else time that was saved is spent on. */
    OTHER;

    private static final Purpose[] ALL = values();

    /** Number of purposes. */
    public static final int COUNT = ALL.length;

    /** The purpose of an ordinal. */
    public static Purpose of(int ordinal) {
        return ALL[ordinal];
    }

    /** Name in tables and files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
