package org.wespace.core.engine;

/**
 * How a run ended.
 *
 * @param outcome why it stopped
 * @param ticks whole ticks since the start of the run, those of earlier calls included
 * @param stateHash hash after the last whole tick as 16 hex digits; empty before the first
 * @param phase where it was cancelled: name of the phase that was cut short or not begun; empty if between two ticks or
 *     not cancelled. Where it is not empty, the model's state lies somewhere inside tick number {@code ticks}.
 */
public record RunResult(Outcome outcome, long ticks, String stateHash, String phase) {

    /** Why a run stopped. */
    public enum Outcome {
        /** All ticks that were asked for are done. */
        COMPLETED,
        /** The caller's condition became true. */
        STOPPED,
        /** {@link Simulation#cancel} was called. */
        CANCELLED
    }
}
