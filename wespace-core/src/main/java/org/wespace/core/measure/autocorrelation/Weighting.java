package org.wespace.core.measure.autocorrelation;

/** How much a neighbour counts. */
public enum Weighting {
    /**
     * Row-standardised: the weights of a unit's neighbours are divided by their sum, so that the lag is a mean. A unit
     * without neighbours keeps a row of zeros. Style "W" of spdep, "r" of esda.
     */
    ROW_STANDARDISED("row-standardised"),
    /** One for each neighbour, whatever weight the list gives it. Style "B" of both. */
    BINARY("binary"),
    /** The weights of the list as they stand; on a lattice the same as {@link #BINARY}. */
    AS_GIVEN("as-given");

    private final String id;

    Weighting(String id) {
        this.id = id;
    }

    /** Name in tables: "row-standardised", "binary" or "as-given". */
    public String id() {
        return id;
    }
}
