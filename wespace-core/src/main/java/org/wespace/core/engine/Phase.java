package org.wespace.core.engine;

import java.util.function.Consumer;

/**
 * One named part of a tick, such as "home moves" or "traffic".
 *
 * <p>Contract: called once a tick, from one thread, after the phases before it and before those after it. It may use
 * the tick's {@link Tick#loop} for parallel work and the tick's {@link Tick#chance} for numbers; it uses no clock, no
 * other randomness (MASON's {@code state.random} included) and starts no threads. What it throws ends the run.
 */
public interface Phase {

    /** The name, unique within a simulation; used to place other phases, in timings and in messages. */
    String name();

    /** Does this phase's part of the tick. */
    void run(Tick tick);

    /** A phase from a name and what it does. */
    static Phase of(String name, Consumer<Tick> body) {
        return new Phase() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void run(Tick tick) {
                body.accept(tick);
            }

            @Override
            public String toString() {
                return "Phase[" + name + "]";
            }
        };
    }

    /**
     * Hears how far a phase has come. Called in the thread that runs the simulation, whenever the phase reports,
     * perhaps often: a listener that prints leaves out what comes too fast.
     */
    @FunctionalInterface
    interface Progress {
        /**
         * Takes one report.
         *
         * @param tick index of the tick
         * @param phase name of the phase
         * @param done pieces of work done, from 0; the engine itself reports 0 of 1 before a phase and 1 of 1 after it
         * @param total pieces of work in all
         */
        void progress(long tick, String phase, long done, long total);
    }
}
