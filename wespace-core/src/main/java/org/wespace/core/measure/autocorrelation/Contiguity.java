package org.wespace.core.measure.autocorrelation;

/** Which units of a lattice are neighbours. */
public enum Contiguity {
    /** The four that share a side. */
    ROOK("rook", 4),
    /** The eight that share a side or a corner. */
    QUEEN("queen", 8);

    private final String id;
    private final int neighbours;

    Contiguity(String id, int neighbours) {
        this.id = id;
        this.neighbours = neighbours;
    }

    /** Name in tables: "rook" or "queen". */
    public String id() {
        return id;
    }

    /** Number of neighbours of a unit in the midst of a full lattice. */
    public int neighbours() {
        return neighbours;
    }
}
