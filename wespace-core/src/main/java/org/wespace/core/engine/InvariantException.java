package org.wespace.core.engine;

/** An {@link Invariant} does not hold after a tick. Its cause is what the invariant threw. */
public final class InvariantException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String invariant;
    private final long tick;

    InvariantException(String invariant, long tick, RuntimeException cause) {
        super("after tick " + tick + " '" + invariant + "' does not hold: " + cause.getMessage(), cause);
        this.invariant = invariant;
        this.tick = tick;
    }

    /** Name of the invariant. */
    public String invariant() {
        return invariant;
    }

    /** Index of the tick after which it was found broken. */
    public long tick() {
        return tick;
    }
}
