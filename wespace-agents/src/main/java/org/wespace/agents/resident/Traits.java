package org.wespace.agents.resident;

/**
 * What a resident is, in one int: sector, occupation, income class and the like.
 *
 * <p>Static functions over the word of a resident, no objects: {@code Traits.sector(residents.traits()[row])}. The word
 * is made with {@link #of} and changed with the {@code with} functions; {@link Trait} names its parts. Bits, from the
 * lowest: sector 3, occupation 4, teleworkable 1, income class 2, group 3, digital 1, car 1, bicycle 1, household size
 * 3.
 */
public final class Traits {

    /** Number of income classes, 0 the poorest. */
    public static final int INCOME_CLASSES = 4;

    /** Most groups that residents may belong to. */
    public static final int MOST_GROUPS = 8;

    /** Largest household size that is told apart. */
    public static final int LARGEST_HOUSEHOLD = 7;

    static final int SECTOR = 0;
    static final int OCCUPATION = 3;
    static final int TELEWORKABLE = 7;
    static final int INCOME = 8;
    static final int GROUP = 10;
    static final int DIGITAL = 13;
    static final int CAR = 14;
    static final int BICYCLE = 15;
    static final int HOUSEHOLD = 16;

    private Traits() {}

    /** Someone of a sector, an occupation and an income class, living alone, with nothing else. */
    public static int of(Sector sector, int occupation, int incomeClass) {
        int traits = put(0, SECTOR, 3, "sector", sector.ordinal());
        traits = put(traits, OCCUPATION, 4, "occupation", occupation);
        return withHousehold(put(traits, INCOME, 2, "income class", incomeClass), 1);
    }

    /** Ordinal of the sector that the resident works in. */
    public static int sector(int traits) {
        return get(traits, SECTOR, 3);
    }

    /** Index of the occupation. */
    public static int occupation(int traits) {
        return get(traits, OCCUPATION, 4);
    }

    /** Whether the resident's work can be done at home. */
    public static boolean teleworkable(int traits) {
        return get(traits, TELEWORKABLE, 1) != 0;
    }

    /** Income class, 0 the poorest. */
    public static int incomeClass(int traits) {
        return get(traits, INCOME, 2);
    }

    /** Group that the resident belongs to. */
    public static int group(int traits) {
        return get(traits, GROUP, 3);
    }

    /** Whether the resident uses digital services. */
    public static boolean digital(int traits) {
        return get(traits, DIGITAL, 1) != 0;
    }

    /** Whether the resident can take a car. */
    public static boolean car(int traits) {
        return get(traits, CAR, 1) != 0;
    }

    /** Whether the resident has a bicycle. */
    public static boolean bicycle(int traits) {
        return get(traits, BICYCLE, 1) != 0;
    }

    /** Persons of the resident's household, 1 to {@link #LARGEST_HOUSEHOLD}. */
    public static int household(int traits) {
        return get(traits, HOUSEHOLD, 3);
    }

    /** In another sector. */
    public static int withSector(int traits, Sector sector) {
        return put(traits, SECTOR, 3, "sector", sector.ordinal());
    }

    /** With another occupation. */
    public static int withOccupation(int traits, int occupation) {
        return put(traits, OCCUPATION, 4, "occupation", occupation);
    }

    /** In another income class. */
    public static int withIncomeClass(int traits, int incomeClass) {
        return put(traits, INCOME, 2, "income class", incomeClass);
    }

    /** With work that can, or cannot, be done at home. */
    public static int withTeleworkable(int traits, boolean value) {
        return put(traits, TELEWORKABLE, 1, "teleworkable", value ? 1 : 0);
    }

    /** With another group. */
    public static int withGroup(int traits, int group) {
        return put(traits, GROUP, 3, "group", group);
    }

    /** With or without digital services. */
    public static int withDigital(int traits, boolean value) {
        return put(traits, DIGITAL, 1, "digital", value ? 1 : 0);
    }

    /** With or without a car. */
    public static int withCar(int traits, boolean value) {
        return put(traits, CAR, 1, "car", value ? 1 : 0);
    }

    /** With or without a bicycle. */
    public static int withBicycle(int traits, boolean value) {
        return put(traits, BICYCLE, 1, "bicycle", value ? 1 : 0);
    }

    /** With a household of another size, 1 to {@link #LARGEST_HOUSEHOLD}. */
    public static int withHousehold(int traits, int persons) {
        if (persons < 1) {
            throw new IllegalArgumentException("household must be 1 to " + LARGEST_HOUSEHOLD + ": " + persons);
        }
        return put(traits, HOUSEHOLD, 3, "household", persons);
    }

    private static int get(int traits, int shift, int bits) {
        return traits >>> shift & (1 << bits) - 1;
    }

    private static int put(int traits, int shift, int bits, String name, int value) {
        int mask = (1 << bits) - 1;
        if (value < 0 || value > mask) {
            throw new IllegalArgumentException(name + " must be 0 to " + mask + ": " + value);
        }
        return traits & ~(mask << shift) | value << shift;
    }
}
