package org.wespace.agents.daily.shopping;

import java.util.Locale;
import org.wespace.agents.daily.Purpose;

/** What residents shop for. */
public enum GoodsNeed {
    /** Food and what a household uses up. */
    GROCERY(Purpose.SHOPPING, 0),
    /** Goods that a description tells enough about, such as books and batteries. */
    SEARCH_GOODS(Purpose.SHOPPING, 1),
    /** Goods that want to be seen and tried on, such as shoes. */
    EXPERIENCE_GOODS(Purpose.SHOPPING, 1),
    /** A meal that somebody else cooks. */
    MEAL(Purpose.MEAL, 2);

    private static final GoodsNeed[] ALL = values();

    /** Number of needs. */
    public static final int COUNT = ALL.length;

    /** Number of habits: both kinds of goods share one. */
    static final int HABITS = 3;

    private final Purpose purpose;
    private final int habit;

    GoodsNeed(Purpose purpose, int habit) {
        this.purpose = purpose;
        this.habit = habit;
    }

    /** The need of an ordinal. */
    public static GoodsNeed of(int ordinal) {
        return ALL[ordinal];
    }

    /** What tours for it are booked as. */
    public Purpose purpose() {
        return purpose;
    }

    /** Index of the habit of ordering it. */
    int habit() {
        return habit;
    }

    /** Name in tables and files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
