package org.wespace.core.engine;

/**
 * Looks at the city after each tick: records measures, draws maps, prints.
 *
 * <p>Contract: called once a tick, after its state was hashed, in the thread that runs the simulation. It reads the
 * model and changes nothing in it, and it is given no chance to draw from: recording more never changes a run. See
 * {@link Simulation#verifyObservers}.
 */
@FunctionalInterface
public interface TickObserver {

    /** Takes note of a tick that is over. */
    void onTick(TickReport report);
}
