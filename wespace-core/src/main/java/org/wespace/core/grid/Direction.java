package org.wespace.core.grid;

/**
 * One of the eight directions from a unit to a neighbour, counter-clockwise from east.
 *
 * <p>Rows run from south to north, so {@link #NORTH} adds one row. Even ordinals are the four straight directions, odd
 * ordinals the four diagonals; a diagonal lies between its {@link #previous()} and its {@link #next()}.
 */
public enum Direction {
    EAST(1, 0),
    NORTH_EAST(1, 1),
    NORTH(0, 1),
    NORTH_WEST(-1, 1),
    WEST(-1, 0),
    SOUTH_WEST(-1, -1),
    SOUTH(0, -1),
    SOUTH_EAST(1, -1);

    /** Number of directions. */
    public static final int COUNT = 8;

    private static final Direction[] VALUES = values();

    private final int dx;
    private final int dy;

    Direction(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** The direction with the given ordinal, without copying the array of values. */
    public static Direction of(int ordinal) {
        return VALUES[ordinal];
    }

    /** Change of column, -1, 0 or 1. */
    public int dx() {
        return dx;
    }

    /** Change of row, -1, 0 or 1. */
    public int dy() {
        return dy;
    }

    /** Whether this is one of the four diagonals. */
    public boolean isDiagonal() {
        return (ordinal() & 1) == 1;
    }

    /** Distance between the centres of two neighbours in this direction, in units: 1 or the square root of 2. */
    public double step() {
        return isDiagonal() ? Math.sqrt(2) : 1;
    }

    /** The direction that leads back. */
    public Direction opposite() {
        return VALUES[(ordinal() + 4) & 7];
    }

    /** The next direction counter-clockwise. */
    public Direction next() {
        return VALUES[(ordinal() + 1) & 7];
    }

    /** The next direction clockwise. */
    public Direction previous() {
        return VALUES[(ordinal() + 7) & 7];
    }
}
