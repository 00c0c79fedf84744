package org.wespace.core.engine;

/**
 * Something that holds after every tick, such as "no resident is lost".
 *
 * <p>Contract: called once a tick, after its phases and before its hash. It reads, changes nothing, and throws any
 * {@link RuntimeException} whose message says what is wrong, with numbers. The engine names the invariant and the tick.
 */
@FunctionalInterface
public interface Invariant {

    /** Throws if it does not hold. */
    void check(Tick tick);
}
