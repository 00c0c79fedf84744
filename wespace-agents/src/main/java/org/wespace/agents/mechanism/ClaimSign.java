package org.wespace.agents.mechanism;

/**
 * The sign that the report gives to a claim.
 *
 * <p>The report marks its claims in colours, which its text version lost: signs are inferred from the wording.
 */
public enum ClaimSign {
    /** A gain: less carbon. */
    POSITIVE("+"),
    /** A loss: more carbon, or a social cost where the entry says so. */
    NEGATIVE("-"),
    /** About structure: no sign. */
    NEUTRAL("0"),
    /** Both, by circumstances. */
    MIXED("+/-");

    private final String symbol;

    ClaimSign(String symbol) {
        this.symbol = symbol;
    }

    /** The sign in tables: "+", "-", "0" or "+/-". */
    public String symbol() {
        return symbol;
    }
}
