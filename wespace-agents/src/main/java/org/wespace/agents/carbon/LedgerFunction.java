package org.wespace.agents.carbon;

import java.util.Locale;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.land.FloorUse;

/** What carbon is emitted for. */
public enum LedgerFunction {
    /** Living. */
    HOME,
    /** Working, wherever, and the way there. */
    WORK,
    /** Groceries and goods. */
    SHOPPING,
    /** Meals out and meals brought. */
    MEAL,
    /** Leisure and company. */
    LEISURE,
    /** Health care. */
    HEALTH,
    /** School and learning. */
    EDUCATION,
    /** Banks and government. */
    ERRAND,
    /** Whatever else residents do. */
    OTHER,
    /** The city as such: networks, floor that stands empty, green. */
    CITY;

    private static final LedgerFunction[] ALL = values();

    /** Number of functions. */
    public static final int COUNT = ALL.length;

    /** The function of an ordinal. */
    public static LedgerFunction of(int ordinal) {
        return ALL[ordinal];
    }

    /** What a tour of a purpose is for. */
    public static LedgerFunction of(Purpose purpose) {
        return switch (purpose) {
            case WORK -> WORK;
            case SHOPPING -> SHOPPING;
            case MEAL -> MEAL;
            case LEISURE -> LEISURE;
            case HEALTH -> HEALTH;
            case EDUCATION -> EDUCATION;
            case ERRAND -> ERRAND;
            case OTHER -> OTHER;
        };
    }

    /**
     * What floor of a use is for. Restaurants count with shops, whose floor they share; data centres serve the city.
     */
    public static LedgerFunction of(FloorUse use) {
        return switch (use) {
            case HOME, COLIVE -> HOME;
            case OFFICE, COWORK -> WORK;
            case RETAIL, DEPOT -> SHOPPING;
            case LEISURE -> LEISURE;
            case HOSPITAL, CLINIC -> HEALTH;
            case SCHOOL, LEARN -> EDUCATION;
            case COUNTER -> ERRAND;
            case DATA, VACANT -> CITY;
        };
    }

    /** Name in tables and files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
