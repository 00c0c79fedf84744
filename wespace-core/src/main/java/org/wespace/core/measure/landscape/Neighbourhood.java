package org.wespace.core.measure.landscape;

/** Which cells count as connected when patches are formed. */
public enum Neighbourhood {
    /** Those that share a side: the default of GRASS r.li. */
    FOUR(4),
    /** Those that share a side or a corner: the default of FRAGSTATS, landscapemetrics and pylandstats. */
    EIGHT(8);

    private final int cells;

    Neighbourhood(int cells) {
        this.cells = cells;
    }

    /** How many neighbours a cell has: 4 or 8. */
    public int cells() {
        return cells;
    }

    /**
     * The neighbourhood of so many cells.
     *
     * @param cells 4 or 8
     * @throws IllegalArgumentException for any other number
     */
    public static Neighbourhood of(int cells) {
        return switch (cells) {
            case 4 -> FOUR;
            case 8 -> EIGHT;
            default -> throw new IllegalArgumentException("neighbourhood must be 4 or 8: " + cells);
        };
    }
}
