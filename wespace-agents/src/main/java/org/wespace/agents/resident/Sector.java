package org.wespace.agents.resident;

/** Sectors of a service economy, which the report is about; a resident works in one, a job belongs to one. */
public enum Sector {
    /** Information, professional, scientific and technical services. */
    INNOVATION,
    /** Finance, insurance, real estate, management. */
    FINANCE,
    /** Government, education, health. */
    PUBLIC,
    /** Retail, hotels, food, personal services: work for those who live or work near by. */
    LOCAL,
    /** Wholesale, transport, storage and what else is left. */
    LOGISTICS;

    private static final Sector[] ALL = values();

    /** Number of sectors. */
    public static final int COUNT = ALL.length;

    /** The sector of an ordinal. */
    public static Sector of(int ordinal) {
        return ALL[ordinal];
    }
}
