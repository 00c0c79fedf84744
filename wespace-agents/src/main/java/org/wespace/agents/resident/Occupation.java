package org.wespace.agents.resident;

/**
 * What residents do for a living, told apart by how much of it can be done at home.
 *
 * <p>The share of jobs that can be done at home is the plain mean over the occupational codes of a group in the data of
 * J. I. Dingel, B. Neiman (2020), How many jobs can be done at home?, doi:10.1016/j.jpubeco.2020.104235, for the United
 * States. Weighted by employment, management and business come out higher (.87, .88) than here.
 */
public enum Occupation {
    /** Managers (codes 11). */
    MANAGEMENT(0.70),
    /** Business and finance (13). */
    BUSINESS(0.78),
    /** Computing and mathematics (15). */
    COMPUTING(1.00),
    /** Architecture and engineering (17). */
    ENGINEERING(0.53),
    /** Life, physical and social science (19). */
    SCIENCE(0.58),
    /** Law (23). */
    LAW(0.88),
    /** Teaching and libraries (25). */
    EDUCATION(0.93),
    /** Medicine and nursing (29). */
    HEALTH(0.10),
    /** Sales over the counter (41-1011, 41-2), kept apart from the sales that need none; both together .48. */
    RETAIL(0.00),
    /** Other sales (41-1012, 41-3 to 41-9). */
    SALES(0.67),
    /** Office and administrative support (43). */
    CLERICAL(0.61),
    /** Serving of food, cleaning (35, 37). */
    SERVICE(0.04),
    /** Production, transport, moving of goods (51, 53). */
    TRANSPORT(0.04);

    private static final Occupation[] ALL = values();

    /** Number of occupations. */
    public static final int COUNT = ALL.length;

    private final double teleworkable;

    Occupation(double teleworkable) {
        this.teleworkable = teleworkable;
    }

    /** The occupation of an ordinal. */
    public static Occupation of(int ordinal) {
        return ALL[ordinal];
    }

    /** Share of its jobs that can be done at home, in [0, 1]. */
    public double teleworkable() {
        return teleworkable;
    }
}
