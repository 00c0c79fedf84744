package org.wespace.agents.mobility.fleet;

/**
 * How idle vehicles go where requests are expected.
 *
 * <p>The area is cut into blocks; a block with more idle vehicles than its share of the requests expected sends some to
 * a neighbouring block with fewer, after the first strategy of D. J. Fagnant and K. M. Kockelman (2014, Transportation
 * Research Part C 40).
 *
 * @param relocates whether vehicles relocate at all
 * @param everySeconds seconds between two rounds, positive
 * @param blockUnits side of a block in units, at least 1
 * @param tolerance vehicles by which a block must exceed a neighbour, each counted from its share, at least 1
 */
public record RelocationRule(boolean relocates, int everySeconds, int blockUnits, double tolerance) {

    public RelocationRule {
        Require.between("everySeconds", everySeconds, 1, 86_400);
        Require.between("blockUnits", blockUnits, 1, 10_000);
        Require.between("tolerance", tolerance, 1, 1_000_000);
    }

    /** Vehicles wait where their last riders got out. */
    public static RelocationRule none() {
        return new RelocationRule(false, 300, 4, 10);
    }

    /** Relocation on or off. */
    public RelocationRule withRelocates(boolean newRelocates) {
        return new RelocationRule(newRelocates, everySeconds, blockUnits, tolerance);
    }
}
