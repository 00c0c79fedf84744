package org.wespace.agents.daily.service;

import java.util.Locale;
import org.wespace.agents.daily.Purpose;

/** A kind of service that residents need. */
public enum Service {
    /** Health care; a need is a consultation. */
    HEALTH(Purpose.HEALTH),
    /** School; a need is a day of a pupil. */
    SCHOOL(Purpose.EDUCATION),
    /** Banks; a need is an errand. */
    BANK(Purpose.ERRAND),
    /** Government; a need is an errand. */
    GOVERNMENT(Purpose.ERRAND);

    private static final Service[] ALL = values();

    /** Number of kinds. */
    public static final int COUNT = ALL.length;

    private final Purpose purpose;

    Service(Purpose purpose) {
        this.purpose = purpose;
    }

    /** What tours and minutes online for it are booked under. */
    public Purpose purpose() {
        return purpose;
    }

    /** The kind of an ordinal. */
    public static Service of(int ordinal) {
        return ALL[ordinal];
    }

    /** Name in tables and files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
