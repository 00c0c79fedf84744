package org.wespace.agents.city.plan;

/**
 * Water on the ground of a generated city.
 *
 * @param kind what it looks like
 * @param share share of the grid's ground that it covers, in [0, 0.6]; met to the millionth of a unit
 */
public record Water(Kind kind, double share) {

    private static final double MOST = 0.6;

    /** What water looks like. */
    public enum Kind {
        /** A winding band across the grid, past the middle. */
        RIVER,
        /** All ground beyond a wavy line along one side of the grid. */
        COAST,
        /** Some round lakes. */
        LAKES
    }

    public Water {
        if (!(share >= 0 && share <= MOST)) {
            throw new IllegalArgumentException("share of water must lie in [0, " + MOST + "]: " + share);
        }
    }

    /** No water. */
    public static Water none() {
        return new Water(Kind.RIVER, 0);
    }

    /** A river. */
    public static Water river(double share) {
        return new Water(Kind.RIVER, share);
    }

    /** A coast. */
    public static Water coast(double share) {
        return new Water(Kind.COAST, share);
    }

    /** Lakes. */
    public static Water lakes(double share) {
        return new Water(Kind.LAKES, share);
    }
}
