package org.wespace.agents.resident;

/**
 * The parts of a resident's {@link Traits} word, each a number of categories from 0.
 *
 * <p>For code that treats all of them alike, such as synthesis and counts; rules read {@link Traits}. Of the traits
 * that one has or has not, category 1 is to have it. Category k of the household is k + 1 persons.
 */
public enum Trait {
    /** Ordinal of the {@link Sector}. */
    SECTOR(Traits.SECTOR, 3, Sector.COUNT, 0),
    /** Ordinal of the {@link Occupation}. */
    OCCUPATION(Traits.OCCUPATION, 4, Occupation.COUNT, 0),
    /** Whether the work can be done at home. */
    TELEWORKABLE(Traits.TELEWORKABLE, 1, 2, 0),
    /** Income class, 0 the poorest. */
    INCOME(Traits.INCOME, 2, Traits.INCOME_CLASSES, 0),
    /** Group. */
    GROUP(Traits.GROUP, 3, Traits.MOST_GROUPS, 0),
    /** Persons of the household, less one. */
    HOUSEHOLD(Traits.HOUSEHOLD, 3, Traits.LARGEST_HOUSEHOLD, 1),
    /** Whether the resident uses digital services. */
    DIGITAL(Traits.DIGITAL, 1, 2, 0),
    /** Whether the resident can take a car. */
    CAR(Traits.CAR, 1, 2, 0),
    /** Whether the resident has a bicycle. */
    BICYCLE(Traits.BICYCLE, 1, 2, 0);

    private final int shift;
    private final int mask;
    private final int categories;
    private final int least;

    Trait(int shift, int bits, int categories, int least) {
        this.shift = shift;
        this.mask = (1 << bits) - 1;
        this.categories = categories;
        this.least = least;
    }

    /** Number of categories. */
    public int categories() {
        return categories;
    }

    /** Category of a resident; -1 for the household of a word that was never given one. */
    public int of(int traits) {
        return (traits >>> shift & mask) - least;
    }

    /** The word with another category, which must be 0 to {@code categories() - 1}. */
    public int with(int traits, int category) {
        if (category < 0 || category >= categories) {
            throw new IllegalArgumentException(this + " must be 0 to " + (categories - 1) + ": " + category);
        }
        return traits & ~(mask << shift) | category + least << shift;
    }
}
